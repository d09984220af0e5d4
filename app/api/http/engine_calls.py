"""Call the engine from an event loop: each call in a thread, cancelled when its request ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import ContextVar
from typing import Generic, Protocol, TypeVar

from app.core.cancellation import CancelToken
from app.core.domain.errors import EngineDied, EngineUnavailable
from app.core.domain.events import Event, Listener
from app.core.facade import Facade

T = TypeVar("T")
BEARER: ContextVar[str] = ContextVar("bearer", default="")
"""The API key of the current request. Every call sends it; the engine checks it."""
SHORT_CALLS = 8
"""Threads for short calls beside the requests: keys, status, gauges."""


class Done(Generic[T]):
    """The result of a call, after all its events."""

    def __init__(self, value: T) -> None:
        self.value = value


class Engine(Facade, Protocol):
    """A facade that can be called with an API key."""

    def bearing(self, secret: str) -> Facade:
        """The same, calling with this API key."""


Work = Callable[[Facade, Listener, CancelToken], T]


class EngineCalls:
    """Calls to an engine; reconnects after it has ended."""

    def __init__(self, connect: Callable[[], Engine], limit: int) -> None:
        """``limit`` is the maximum number of concurrent requests."""
        self.limit = limit
        self.active = 0
        """Running calls, including abandoned ones: not every call can be cancelled. For the thread
        of the event loop."""
        self._connect = connect
        self._facade: Engine | None = None
        self._lock = threading.Lock()
        self._long = ThreadPoolExecutor(limit, "api-work")
        self._short = ThreadPoolExecutor(SHORT_CALLS, "api-ask")

    async def ask(self, work: Callable[[Facade], T]) -> T:
        """Make a short call. Raises ``AppError``."""
        loop, secret = asyncio.get_running_loop(), BEARER.get()
        return await loop.run_in_executor(self._short, lambda: self._with_engine(work, secret))

    async def follow(self, work: Work[T]) -> AsyncGenerator[Event | Done[T], None]:
        """The events of a call as they come, then ``Done``. Closing the generator cancels the call.

        Raises ``AppError``.
        """
        loop, secret = asyncio.get_running_loop(), BEARER.get()
        received: asyncio.Queue[Event | Done[T] | BaseException] = asyncio.Queue()
        cancel = threading.Event()

        def put(item: Event | Done[T] | BaseException) -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(received.put_nowait, item)

        def run() -> None:
            try:
                put(Done(self._with_engine(lambda facade: work(facade, put, cancel), secret)))
            except BaseException as error:  # raised in ``follow``
                put(error)

        loop.run_in_executor(self._long, run).add_done_callback(self._ended)
        self.active += 1
        try:
            while True:
                item = await received.get()
                if isinstance(item, BaseException):
                    raise item
                yield item
                if isinstance(item, Done):
                    return
        finally:
            cancel.set()

    def close(self) -> None:
        """Abandon running calls; they end with the process."""
        for pool in (self._long, self._short):
            pool.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            if self._facade is not None:
                self._facade.close()

    def _ended(self, _: asyncio.Future[None]) -> None:
        self.active -= 1

    def _with_engine(self, work: Callable[[Facade], T], secret: str) -> T:
        with self._lock:
            if self._facade is None:
                self._facade = self._connect()
            facade = self._facade
        try:
            return work(facade.bearing(secret))
        except (EngineDied, EngineUnavailable):
            with self._lock:
                if self._facade is facade:
                    self._facade = None
                    facade.close()
            raise

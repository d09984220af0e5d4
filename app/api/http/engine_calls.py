"""Calls of the engine from an event loop: each in a thread, cancelled when nobody waits."""

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
"""The secret that the request came with: every call goes with it, and the engine holds to it."""
SHORT_CALLS = 8
"""Threads for what is asked beside the requests: keys, status, gauges."""


class Done(Generic[T]):
    """What a call returned, after all its events."""

    def __init__(self, value: T) -> None:
        self.value = value


class Engine(Facade, Protocol):
    """A facade that can be asked with a key."""

    def bearing(self, secret: str) -> Facade:
        """The same, for calls with the key of this secret."""


Work = Callable[[Facade, Listener, CancelToken], T]


class Calls:
    """An engine that may die and come back."""

    def __init__(self, connect: Callable[[], Engine], most: int) -> None:
        """``most`` requests are worked on at once."""
        self.most = most
        self.active = 0
        """Requests that are worked on, be it that nobody waits for them any longer: not every call
        of the engine can be stopped. For the thread of the event loop."""
        self._connect = connect
        self._facade: Engine | None = None
        self._lock = threading.Lock()
        self._long = ThreadPoolExecutor(most, "api-work")
        self._short = ThreadPoolExecutor(SHORT_CALLS, "api-ask")

    async def ask(self, work: Callable[[Facade], T]) -> T:
        """A call that is soon done. Raises ``AppError``."""
        loop, secret = asyncio.get_running_loop(), BEARER.get()
        return await loop.run_in_executor(self._short, lambda: self._with_engine(work, secret))

    async def follow(self, work: Work[T]) -> AsyncGenerator[Event | Done[T], None]:
        """The events of a call as they come, and ``Done`` at last. Closed before, it is cancelled.

        Raises ``AppError``.
        """
        loop, secret = asyncio.get_running_loop(), BEARER.get()
        heard: asyncio.Queue[Event | Done[T] | BaseException] = asyncio.Queue()
        cancel = threading.Event()

        def tell(item: Event | Done[T] | BaseException) -> None:
            with suppress(RuntimeError):  # the loop has ended: nobody listens
                loop.call_soon_threadsafe(heard.put_nowait, item)

        def run() -> None:
            try:
                tell(Done(self._with_engine(lambda facade: work(facade, tell, cancel), secret)))
            except BaseException as error:  # it is raised where somebody waits for it
                tell(error)

        loop.run_in_executor(self._long, run).add_done_callback(self._ended)
        self.active += 1
        try:
            while True:
                item = await heard.get()
                if isinstance(item, BaseException):
                    raise item
                yield item
                if isinstance(item, Done):
                    return
        finally:
            cancel.set()

    def close(self) -> None:
        """Calls that run are let go of; their processes end them."""
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

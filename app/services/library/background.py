"""Runs long work in threads of its own, so that a caller can stop waiting at any moment.

A parser, an embedder or a disk cannot be stopped within a call. So the work is done in a thread of
its own, which looks at the cancel token between two files or batches; its caller waits for the
token as well, and leaves.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from typing import TypeVar

from app.core.cancellation import CancelToken
from app.core.domain.errors import AppError, Cancelled
from app.core.domain.events import Event, Listener, Notice
from app.services.library.index_lock import TICK

GRACE = 0.5
"""Seconds that a cancelled caller still waits for the work to end."""
CLOSE_SECONDS = 10.0
"""Seconds that closing waits for each thread."""

RETRY_SECONDS = 30.0
"""Seconds after which work that failed is tried again: a server may be back."""

T = TypeVar("T")
Work = Callable[[Listener, CancelToken], T]


class Background:
    """Starts a thread for each piece of work."""

    def __init__(self) -> None:
        self._closed = threading.Event()
        self._threads: set[threading.Thread] = set()

    def wait_for(self, work: Work[T], listen: Listener, cancel: CancelToken) -> T:
        """Run ``work``; return its result or raise its error. Raises ``Cancelled`` soon after the
        token is set; the work may then go on for a while, but its events are dropped."""
        left = threading.Event()
        closed = self._closed

        class Stop:
            def is_set(self) -> bool:
                return left.is_set() or closed.is_set() or cancel.is_set()

        def listen_until_left(event: Event) -> None:
            if not left.is_set():
                listen(event)

        future: Future[T] = Future()
        stop = Stop()

        def run() -> None:
            try:
                future.set_result(work(listen_until_left, stop))
            except BaseException as error:  # the caller raises it, if it is still there
                future.set_exception(error)
            finally:
                self._threads.discard(thread)

        thread = threading.Thread(target=run, name="background", daemon=True)
        self._threads.add(thread)
        thread.start()
        try:
            while not future.done():
                if stop.is_set() and not wait([future], GRACE).done:
                    raise Cancelled()
                wait([future], TICK)
            return future.result()
        finally:
            left.set()

    def close(self) -> None:
        """Cancel all work and wait up to ``CLOSE_SECONDS`` a thread for it to end."""
        self._closed.set()
        for thread in list(self._threads):
            thread.join(CLOSE_SECONDS)


class Lane:
    """Work that is done in a thread of its own whenever there may be some."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._woken = 0

    def wake(self) -> None:
        """Signal that there may be work."""
        with self._changed:
            self._woken += 1
            self._changed.notify_all()

    @contextlib.contextmanager
    def beside(
        self, work: Work[object], listen: Listener, cancel: CancelToken, retry: float | None = None
    ) -> Iterator[None]:
        """Do ``work`` beside the block, at its beginning and whenever ``wake`` is called; after an
        error, which is reported, also ``retry`` seconds later."""
        ended = threading.Event()

        class Stop:
            def is_set(self) -> bool:
                return ended.is_set() or cancel.is_set()

        thread = threading.Thread(target=self._follow, args=(work, listen, Stop(), retry))
        self.wake()
        thread.start()
        try:
            yield
        finally:
            ended.set()
            self.wake()
            thread.join()

    def _follow(
        self, work: Work[object], listen: Listener, stop: CancelToken, retry: float | None
    ) -> None:
        seen, timeout = 0, None
        while True:
            with self._changed:
                self._changed.wait_for(lambda seen=seen: self._woken != seen, timeout)  # type: ignore[misc]  # mypy infers no lambda with a default
                seen = self._woken
            if stop.is_set():
                return
            timeout = None
            try:
                work(listen, stop)
            except Cancelled:
                return
            except AppError as error:
                listen(Notice(error.title, error.reason, error.remedy))
                timeout = retry

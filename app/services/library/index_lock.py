"""Who may change the index: one at a time, but nobody waits for the end of a long run.

A run holds the lock from its beginning to its end, and lends it between two batches, when it has
nothing of a file in memory, to those who wait for it. Taking a folder or a file out of the library
needs no lock at all: it is one transaction of the catalog, after which nothing of it can be stored.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import Cancelled

TICK = 0.2
"""Seconds between two looks at a cancel token while waiting."""


@contextlib.contextmanager
def turn(lock: threading.Lock, cancel: CancelToken) -> Iterator[None]:
    """Hold a lock that somebody else may hold for long. Raises ``Cancelled``."""
    while not lock.acquire(timeout=TICK):
        if cancel.is_set():
            raise Cancelled("Stopped while something else was going on.")
    try:
        yield
    finally:
        lock.release()


class IndexLock:
    """A lock with an order, and a task that is left to whoever holds it."""

    def __init__(self, tidy: Callable[[], None]) -> None:
        """``tidy`` drops what no passage needs any more; it is never called within a batch."""
        self._tidy = tidy
        self._changed = threading.Condition()
        self._held = False
        self._waiting = 0
        self._untidy = False

    @contextlib.contextmanager
    def held(self, cancel: CancelToken, *, run: bool = False) -> Iterator[None]:
        """Nobody else changes the index within the block, until a ``run`` lends the lock: others
        go before it. Raises ``Cancelled``."""
        self._take(cancel, first=not run)
        try:
            yield
        finally:
            self._give()

    def lend(self) -> None:
        """Called by a run that holds the lock, between two batches."""
        self._tidy_up()
        with self._changed:
            if not self._waiting:
                return
        self._give()
        self._take(NEVER, first=False)

    def tidy_soon(self) -> None:
        """Tidy up: now, or when whoever holds the lock lends it or gives it back."""
        with self._changed:
            self._untidy = True
            if self._held:
                return
            self._held = True
        self._give()

    def _take(self, cancel: CancelToken, *, first: bool) -> None:
        with self._changed:
            self._waiting += first
            try:
                while self._held or (self._waiting and not first):
                    if cancel.is_set():
                        raise Cancelled("Stopped while the index was being changed.")
                    self._changed.wait(TICK)
                self._held = True
            finally:
                self._waiting -= first
                self._changed.notify_all()

    def _give(self) -> None:
        """Give the lock back, unless somebody asked for tidying meanwhile: then tidy first."""
        try:
            while not self._given():
                self._tidy_up()
        except BaseException:  # the lock must come free, whatever went wrong
            with self._changed:
                self._held = False
                self._changed.notify_all()
            raise

    def _given(self) -> bool:
        with self._changed:
            if self._untidy:
                return False
            self._held = False
            self._changed.notify_all()
            return True

    def _tidy_up(self) -> None:
        with self._changed:
            untidy, self._untidy = self._untidy, False
        if untidy:
            self._tidy()

"""The lock that serialises changes of the index without making short ones wait for a long run.

A run holds the lock from its beginning to its end and lends it to waiting threads between two
batches, when it holds no file in memory. Removing or excluding a folder or file needs no lock: it
is one transaction of the catalog, after which nothing of it can be stored.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import Cancelled

TICK = 0.2
"""Seconds between two checks of a cancel token while waiting."""


@contextlib.contextmanager
def turn(lock: threading.Lock, cancel: CancelToken) -> Iterator[None]:
    """Hold a lock within the block; waiting for it can be cancelled. Raises ``Cancelled``."""
    while not lock.acquire(timeout=TICK):
        if cancel.is_set():
            raise Cancelled("Cancelled while waiting for another operation.")
    try:
        yield
    finally:
        lock.release()


class IndexLock:
    """A lock that prefers short changes to runs and lets its holder do deferred cleanup."""

    def __init__(self, tidy: Callable[[], None]) -> None:
        """``tidy`` drops orphaned vectors; it is never called within a batch."""
        self._tidy = tidy
        self._changed = threading.Condition()
        self._held = False
        self._waiting = 0
        self._untidy = False

    @contextlib.contextmanager
    def held(self, cancel: CancelToken, *, run: bool = False) -> Iterator[None]:
        """Hold the lock within the block. A ``run`` waits behind all other callers and lends the
        lock to them. Raises ``Cancelled``."""
        self._take(cancel, first=not run)
        try:
            yield
        finally:
            self._give()

    def lend(self) -> None:
        """Let waiting callers go first; a run calls this between two batches."""
        self._tidy_up()
        with self._changed:
            if not self._waiting:
                return
        self._give()
        self._take(NEVER, first=False)

    def tidy_soon(self) -> None:
        """Tidy now, or leave it to the holder, who does it on lending or releasing the lock."""
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
                        raise Cancelled("Cancelled while waiting for the index.")
                    self._changed.wait(TICK)
                self._held = True
            finally:
                self._waiting -= first
                self._changed.notify_all()

    def _give(self) -> None:
        """Release the lock, tidying first if that was requested meanwhile."""
        try:
            while not self._given():
                self._tidy_up()
        except BaseException:  # the lock must be released, whatever went wrong
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

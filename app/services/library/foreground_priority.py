"""Pauses background work while a user waits for an answer: both use all cores."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.cancellation import CancelToken

CHECK_SECONDS = 0.1
"""Seconds between two checks of the cancel token of paused work."""

Rest = Callable[[CancelToken], None]
"""Blocks while a user waits, or until the token is set."""


def never_rest(cancel: CancelToken) -> None:
    """Never pause: for work without a foreground."""


class ForegroundPriority:
    """Counts foreground requests; thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting = 0

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Mark the block as foreground work that a user waits for."""
        with self._changed:
            self._waiting += 1
        try:
            yield
        finally:
            with self._changed:
                self._waiting -= 1
                self._changed.notify_all()

    def rest(self, cancel: CancelToken) -> None:
        """Block while foreground work goes on: a ``Rest``, called between steps of background work
        that take less than a second."""
        with self._changed:
            while self._waiting and not cancel.is_set():
                self._changed.wait(CHECK_SECONDS)

"""Pauses background work while a user waits for an answer: both use all cores."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.cancellation import CancelToken

CHECK_SECONDS = 0.1
"""Seconds between two checks of the cancel token of paused work."""

LONGEST = 10.0
"""Seconds that a step of background work pauses at most: where questions never end, a changed file
is still read after one pause, and embedded after two."""

Rest = Callable[[CancelToken], None]
"""Blocks while a user waits, for a bounded time, or until the token is set."""


def never_rest(cancel: CancelToken) -> None:
    """Never pause: for work without a foreground."""


class ForegroundPriority:
    """Counts foreground requests; thread-safe."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._longest = longest
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
        """Block while foreground work goes on, but at most ``longest``: a ``Rest``, called between
        steps of background work that take less than a second."""
        until = time.monotonic() + self._longest
        with self._changed:
            while self._waiting and not cancel.is_set():
                left = until - time.monotonic()
                if left <= 0:
                    return
                self._changed.wait(min(CHECK_SECONDS, left))

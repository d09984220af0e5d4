"""Lets work in the background rest while a person waits for an answer: both want all cores."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.cancellation import CancelToken

LOOK_SECONDS = 0.1
"""Between two looks at the cancel token of work that rests."""

Rest = Callable[[CancelToken], None]
"""Returns when nobody waits, or when the token is set."""


def never_rest(cancel: CancelToken) -> None:
    """For work that nobody has to wait for."""


class ForegroundPriority:
    """Counts those who wait; may be used from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting = 0

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Somebody waits for what is done inside."""
        with self._changed:
            self._waiting += 1
        try:
            yield
        finally:
            with self._changed:
                self._waiting -= 1
                self._changed.notify_all()

    def rest(self, cancel: CancelToken) -> None:
        """A ``Rest``, asked between two pieces of work of less than a second."""
        with self._changed:
            while self._waiting and not cancel.is_set():
                self._changed.wait(LOOK_SECONDS)

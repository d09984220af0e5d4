"""Cancellation of work in progress."""

from __future__ import annotations

from typing import Protocol


class CancelToken(Protocol):
    """Polled between steps of the work; a ``threading.Event`` will do."""

    def is_set(self) -> bool: ...


class Never:
    """A cancel token that is never set."""

    def is_set(self) -> bool:
        return False


NEVER = Never()

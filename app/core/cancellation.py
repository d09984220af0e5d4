"""How a caller cancels work that is under way."""

from __future__ import annotations

from typing import Protocol


class CancelToken(Protocol):
    """Asked between steps; ``threading.Event`` is one."""

    def is_set(self) -> bool: ...


class Never:
    """A cancel token that is never set."""

    def is_set(self) -> bool:
        return False


NEVER = Never()

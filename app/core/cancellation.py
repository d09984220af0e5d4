"""How a caller cancels work that is under way."""

from __future__ import annotations

from typing import Protocol


class CancelToken(Protocol):
    """Asked between steps; ``threading.Event`` is one."""

    def is_set(self) -> bool: ...

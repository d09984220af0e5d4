"""What a declaration says of a call beside its types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

WHILE_LOCKED = "while_locked"


def while_locked(function: Function) -> Function:
    """Mark a call that needs no open library: the locked engine answers it itself."""
    setattr(function, WHILE_LOCKED, True)
    return function

"""Marks of calls in the declarations of the facade."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

WHILE_LOCKED = "while_locked"


def while_locked(function: Function) -> Function:
    """Mark a call that works while the library is locked."""
    setattr(function, WHILE_LOCKED, True)
    return function

"""Folders that the library watches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

UNDO_SECONDS = 7 * 24 * 3600.0
"""How long a removed folder can be restored without embedding it again."""

RootState = Literal["online", "offline", "removed"]


@dataclass(frozen=True, slots=True)
class Root:
    """A folder the library watches. ``include`` and ``exclude`` are glob patterns on names."""

    id: int
    path: str
    recursive: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    state: RootState = "online"


@dataclass(frozen=True, slots=True)
class RootStatus:
    """A root with the number of its files by state."""

    root: Root
    indexed: int
    pending: int
    failed: int
    skipped: int
    passages: int
    left_out: int = 0
    """Files and folders that its patterns exclude."""

"""Folders that the library watches."""

from __future__ import annotations

import os
from collections.abc import Iterable
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

    @property
    def documents(self) -> int:
        """All of them, as in ``DocumentCounts``."""
        return self.indexed + self.pending + self.failed + self.skipped


def below(path: str, folders: Iterable[str]) -> bool:
    """Whether a normalised path is one of the folders, or within one."""
    return any(path == folder or path.startswith(os.path.join(folder, "")) for folder in folders)


def outside(paths: Iterable[str], library: Iterable[str]) -> tuple[str, ...]:
    """Those of the paths that neither lie in a folder of the library nor hold one."""
    folders = tuple(library)
    return tuple(
        path
        for path in paths
        if not below(path, folders) and not any(below(folder, [path]) for folder in folders)
    )

"""Detects changes between the catalog and the disk, moves included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.domain.files import FileStamp, KnownFile


@dataclass(frozen=True, slots=True)
class Difference:
    """Files to extract (new, changed or still pending), deleted paths, and the unchanged count."""

    to_read: list[tuple[str, FileStamp]]
    gone: list[str]
    unchanged: int


@dataclass(frozen=True, slots=True)
class Found:
    """A file on disk that is not in the catalog."""

    root_id: int
    path: str
    stamp: FileStamp


def compare(known: Mapping[str, FileStamp], seen: Iterable[tuple[str, FileStamp]]) -> Difference:
    """Compare the catalog's stamps of a folder with those on disk."""
    gone = dict(known)
    to_read: list[tuple[str, FileStamp]] = []
    unchanged = 0
    for path, stamp in seen:
        if gone.pop(path, None) == stamp:
            unchanged += 1
        else:
            to_read.append((path, stamp))
    return Difference(to_read, list(gone), unchanged)


def pair_moves(
    gone: Iterable[KnownFile], found: Iterable[Found]
) -> tuple[list[tuple[KnownFile, Found]], list[KnownFile], list[Found]]:
    """Detect files that were renamed or moved: same inode, size and modification time.

    Returns the pairs, the deleted files, and the new files.
    """
    waiting: dict[FileStamp, list[KnownFile]] = {}
    for file in gone:
        waiting.setdefault(file.stamp, []).append(file)
    pairs: list[tuple[KnownFile, Found]] = []
    new: list[Found] = []
    for candidate in found:
        same = waiting.get(candidate.stamp)
        if same:
            pairs.append((same.pop(), candidate))
        else:
            new.append(candidate)
    return pairs, [file for files in waiting.values() for file in files], new

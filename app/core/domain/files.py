"""Files of the library and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

FileState = Literal["pending", "indexed", "failed", "quarantined", "skipped"]


class FileStamp(NamedTuple):
    """What a directory listing tells of a file without reading it. Size in bytes, time in ns.

    A tuple, since a scan makes one for every file on disk.
    """

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as the catalog last saw it."""

    id: int
    root_id: int
    path: str
    stamp: FileStamp
    content_hash: str | None
    state: FileState


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """What the catalog keeps of a file whose passages are stored."""

    root_id: int
    path: str
    stamp: FileStamp
    content_hash: str
    kind: str
    language: str = ""
    """ISO 639-1 code; empty when unclear."""
    partly: bool = False
    """Some of its pages are pictures whose text is still to be recognised."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that is not indexed: why, and what to do."""

    path: str
    code: str
    title: str
    reason: str
    remedy: str
    state: FileState = "failed"


@dataclass(frozen=True, slots=True)
class Document:
    """A file of the library as a person looks for it; size in bytes, time since the epoch."""

    path: str
    kind: str
    size: int
    modified_at: float
    state: FileState
    added_at: float | None = None
    """When the library first knew of it; None for longer than that is noted."""

"""Files of the library and their indexing state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

FileState = Literal["pending", "indexed", "failed", "quarantined", "skipped"]


class FileStamp(NamedTuple):
    """Size (bytes), modification time (ns) and inode, to detect changes without reading a file.

    A tuple for speed: a walk makes one for every file on disk.
    """

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as recorded in the catalog."""

    id: int
    root_id: int
    path: str
    stamp: FileStamp
    content_hash: str | None
    state: FileState


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """The catalog entry of a file whose passages are stored."""

    root_id: int
    path: str
    stamp: FileStamp
    content_hash: str
    kind: str
    language: str = ""
    """ISO 639-1 code; empty if undetected."""
    partly: bool = False
    """Whether some of its scanned pages still wait for OCR."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file is not indexed, and what to do."""

    path: str
    code: str
    title: str
    reason: str
    remedy: str
    state: FileState = "failed"


@dataclass(frozen=True, slots=True)
class Document:
    """A file of the library as listed to the user; size in bytes, times since the epoch."""

    path: str
    kind: str
    size: int
    modified_at: float
    state: FileState
    added_at: float | None = None
    """When the file entered the library; None if that was before such times were recorded."""

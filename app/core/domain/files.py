"""Files of the library and their indexing state."""

from __future__ import annotations

from dataclasses import dataclass, field
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
class DocumentFacts:
    """What a document says about itself: ``dated`` are the first and last day that it is of (ISO),
    empty if it does not say, ``senders`` the From lines of a message or mailbox."""

    title: str = ""
    opening: str = ""
    dated: tuple[str, str] = ("", "")
    senders: str = ""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is told of the pages, sheets or slides of a document: their number (None without any),
    whether text was recognised on them (OCR), and the numbers of those without text."""

    count: int | None = None
    recognised: bool = False
    textless: tuple[int, ...] = ()


class DocumentNames(NamedTuple):
    """The index terms of the fields by which a document is found."""

    name: str
    folders: str
    title: str
    opening: str


class NamedFile(NamedTuple):
    """A document with the terms of its fields; ``dated`` is the last day that it is of (ISO)."""

    id: int
    path: str
    dated: str
    names: DocumentNames


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
    facts: DocumentFacts = field(default_factory=DocumentFacts)
    pages: PageFacts = field(default_factory=PageFacts)


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

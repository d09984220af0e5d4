"""Status of the library, its list of documents, and reports of indexing and repair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.devices import IdleGpu
from app.core.domain.files import FileState, Problem
from app.core.domain.servers import ServerStatus


@dataclass(frozen=True, slots=True)
class DocumentCounts:
    """Numbers of documents. A document is any file in the library's folders that Alcove is to read,
    whatever came of it; ``searchable`` are those that answers can come from."""

    searchable: int = 0
    waiting: int = 0
    """Not read yet."""
    unreadable: int = 0
    empty: int = 0
    """Without text: nothing can be found in them."""

    @classmethod
    def of(cls, files: Mapping[str, int]) -> DocumentCounts:
        """Those of numbers of files by state."""
        return cls(
            files.get("indexed", 0),
            files.get("pending", 0),
            files.get("failed", 0) + files.get("quarantined", 0),
            files.get("skipped", 0),
        )

    @property
    def all(self) -> int:
        return self.searchable + self.waiting + self.lost

    @property
    def lost(self) -> int:
        """Those that were read, and cannot be searched."""
        return self.unreadable + self.empty


@dataclass(frozen=True, slots=True)
class Repair:
    """The result of verifying one part of the library: items checked and repaired."""

    part: str
    checked: int
    mended: int


@dataclass(frozen=True, slots=True)
class Samples:
    """The sample library that comes with the program, and questions it answers."""

    folder: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileCounts:
    """Outcomes of the files of one indexing run."""

    indexed: int = 0
    unchanged: int = 0
    moved: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class IndexReport:
    """One indexing run. ``stages`` are seconds of work; they overlap, so their sum may exceed the
    wall time ``seconds``. ``content_reads`` counts files whose content was read; after
    ``words_seconds`` everything could be searched by words."""

    files: FileCounts
    passages: int
    embedded: int
    seconds: float
    stages: dict[str, float]
    problems: tuple[Problem, ...] = ()
    content_reads: int = 0
    words_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Status:
    """Counts and state, as `alcove status` prints them."""

    roots: int
    files: dict[str, int]
    passages: int
    vectors: int
    queue: int
    embedder: str
    model: str
    home: str
    version: str
    offline: str = ""
    """What blocks network access: "kernel", "process", or nothing."""
    device: str = ""
    """The device that runs the model, such as "CPU"."""
    uncovered: dict[str, int] = field(default_factory=dict)
    """Indexed documents by language (ISO 639-1), for languages that the embedder was not trained
    for: there search relies more on keywords than on embeddings."""
    words_only: int = 0
    """Indexed files that can be searched by words, and not by meaning yet."""
    next_embedder: str = ""
    """The name of an embedder that takes over when it has embedded everything; empty for none."""
    next_waiting: int = 0
    """Files that it has not embedded yet."""
    idle_gpu: IdleGpu | None = None
    """A GPU in this machine that the loaded model does not use."""
    servers: tuple[ServerStatus, ...] = ()
    """Servers that the settings send data to; empty when nothing leaves this computer."""

    @property
    def documents(self) -> DocumentCounts:
        return DocumentCounts.of(self.files)


Order = Literal["name", "kind", "pages", "modified", "state", "language"]
Tag = Literal["recognised", "textless", "waiting"]
"""What the reader says of a document: text was recognised in pictures (OCR), pages are without
text, or pictures wait for recognition."""


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Which documents are listed, and in which order; all fields that are set must match.

    ``text`` are words of name or path, ``kind`` is a kind or group of kinds. ``language`` is an ISO
    639-1 code.
    """

    text: str = ""
    folder: str | None = None
    kind: str | None = None
    state: FileState | None = None
    language: str | None = None
    tag: Tag | None = None
    order: Order = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """A document as a row of the list; size in bytes, time of the last change since the epoch."""

    path: str
    kind: str
    size: int
    modified_at: float
    state: FileState
    language: str = ""
    pages: int | None = None
    """Pages, sheets or slides; None where the format has none, or it is not known."""
    recognised: bool = False
    textless: tuple[int, ...] = ()
    """Numbers of pages without text."""
    waiting: bool = False
    """Whether it waits for OCR."""
    problem: str = ""
    """The title of the error why it is not indexed."""


@dataclass(frozen=True, slots=True)
class LibraryOverview:
    """Numbers of documents: those directly in each folder, by path, and of each kind, state,
    language and tag."""

    folders: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    languages: dict[str, int] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)

"""Status of the library, and reports of indexing and repair."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.domain.files import Problem
from app.core.domain.servers import ServerStatus


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
    servers: tuple[ServerStatus, ...] = ()
    """Servers that the settings send data to; empty when nothing leaves this computer."""

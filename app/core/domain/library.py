"""The library as a whole: its status, and reports of indexing and repair."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.domain.files import Problem
from app.core.domain.servers import ServerStatus


@dataclass(frozen=True, slots=True)
class Repair:
    """A part of the library that was verified: how much was looked at, and how much mended."""

    part: str
    checked: int
    mended: int


@dataclass(frozen=True, slots=True)
class Samples:
    """The library that comes with the program, and questions it answers."""

    folder: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileCounts:
    """What became of the files of one indexing run."""

    indexed: int = 0
    unchanged: int = 0
    moved: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class IndexReport:
    """One indexing run. ``stages`` are seconds of work, which overlap and so may exceed the wall
    time ``seconds``; ``content_reads`` counts files whose content was opened."""

    files: FileCounts
    passages: int
    embedded: int
    seconds: float
    stages: dict[str, float]
    problems: tuple[Problem, ...] = ()
    content_reads: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """Counts and queue, as `alcove status` prints them."""

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
    """What denies the network: "kernel", "process", or nothing."""
    device: str = ""
    """Where the model computes, as in "CPU"."""
    uncovered: dict[str, int] = field(default_factory=dict)
    """Indexed documents by language (ISO 639-1), for the languages that the embedder was not
    trained for: there the search goes by words more than by meaning."""
    servers: tuple[ServerStatus, ...] = ()
    """Where something is sent, by the settings; empty when nothing leaves this computer."""

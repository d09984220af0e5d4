"""What the services announce while they work: plain numbers; words are made where shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.domain.files import FileState
from app.core.domain.search import Hit


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class Scanned(Event):
    """A root was compared with the catalog; ``changed`` files wait to be read."""

    root: str
    files: int
    changed: int


@dataclass(frozen=True, slots=True)
class FileStarted(Event):
    """A file is being read; where it has pages, ``page`` of ``pages`` by now."""

    path: str
    page: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class FileDone(Event):
    """What became of a file; ``reason`` is empty when it was indexed. Then ``stages`` are the
    milliseconds it took: queue (it waited), extract, chunk, embed, store."""

    path: str
    state: FileState
    passages: int
    reason: str = ""
    stages: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileGone(Event):
    """A file left the library, or moved to ``moved_to``."""

    path: str
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """Files and passages done of those known; ``rate`` in passages a second."""

    files_done: int
    files_total: int
    passages: int
    rate: float
    path: str


@dataclass(frozen=True, slots=True)
class Loading(Event):
    """A heavy part is being loaded: "embedder" or "model"."""

    part: str
    name: str


@dataclass(frozen=True, slots=True)
class BytesDone(Event):
    """How much of a large file has been copied or checked."""

    path: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PassagesFound(Event):
    """The passages an answer will be made from, numbered from 1 in this order; ``left_out`` more
    were found, and are not sent so that the answer begins in time."""

    passages: tuple[Hit, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class AnswerPiece(Event):
    """The next piece of the answer's text."""

    text: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    """One of many questions is done."""

    id: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SummaryProgress(Event):
    """Parts of a text that are summarised, of all; how many documents and passages are read, and
    about how many seconds are left, None as long as nothing is known."""

    done: int
    total: int
    documents: int
    passages: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class LibraryChanged(Event):
    """Counts changed: who shows them may ask again."""


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """Something a person should know; work goes on."""

    title: str
    reason: str
    remedy: str


Listener = Callable[[Event], None]


def ignore(event: Event) -> None:
    """A listener for whom nothing matters."""

"""Events that services emit while they work; the caller turns them into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.domain.answers import Answer
from app.core.domain.files import FileState
from app.core.domain.search import Correction, Hit, Narrowing
from app.core.domain.tabular.answer_tables import TableProgress


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class FolderWalked(Event):
    """A root was compared with the catalog; ``changed`` files are pending."""

    root: str
    files: int
    changed: int


@dataclass(frozen=True, slots=True)
class FileStarted(Event):
    """Extraction of a file started, or reached ``page`` of ``pages`` where it has pages."""

    path: str
    page: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class FileDone(Event):
    """A file was processed; ``reason`` is empty when it was indexed: its words can be searched.
    Then ``stages`` are milliseconds: queue, extract, chunk, store."""

    path: str
    state: FileState
    passages: int
    reason: str = ""
    stages: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileEmbedded(Event):
    """A file, or part of it, was embedded, which took ``ms`` milliseconds."""

    path: str
    ms: float


@dataclass(frozen=True, slots=True)
class FileGone(Event):
    """A file was removed from the library, or moved to ``moved_to``."""

    path: str
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """Progress of reading files; ``rate`` is in passages a second."""

    files_done: int
    files_total: int
    passages: int
    rate: float
    path: str


@dataclass(frozen=True, slots=True)
class Embedding(Event):
    """Progress of embedding: of ``files`` in the library, which can be searched by words,
    ``embedded`` can be searched by meaning; ``rate`` is in passages a second.

    ``embedder`` is the name of one that will take over, and then ``embedded`` files are embedded
    by it; otherwise empty.
    """

    embedded: int
    files: int
    rate: float
    embedder: str = ""


@dataclass(frozen=True, slots=True)
class Loading(Event):
    """A model is being loaded; ``part`` is "embedder" or "model"."""

    part: str
    name: str


@dataclass(frozen=True, slots=True)
class BytesDone(Event):
    """Bytes of a large file copied or checked so far."""

    path: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PassagesFound(Event):
    """The passages for a question, which were sent to the model now or in an earlier turn.
    ``left_out`` more were found but skipped to meet the time limit for the first token."""

    passages: tuple[Hit, ...]
    left_out: int = 0
    numbers: tuple[int, ...] = ()
    """Their numbers; from 1 where there are none."""


@dataclass(frozen=True, slots=True)
class QuestionRewritten(Event):
    """A follow-up was rewritten to stand alone; ``question`` is what is searched for."""

    question: str


@dataclass(frozen=True, slots=True)
class QuestionCorrected(Event):
    """Words of a question are searched for in another spelling."""

    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class SearchNarrowed(Event):
    """The words of the question limit what is searched."""

    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class LikelyPassage(Event):
    """The passage that most likely holds the answer, while the answer is not there yet. ``spans``
    are the likely words, as [start, end) of its text, best first."""

    passage: Hit
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PromptProgress(Event):
    """Passages of ``of`` that the language model has read so far, and an estimate of the seconds
    until its first words, None while unknown."""

    read: int
    of: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerPiece(Event):
    """The next piece of the answer's text."""

    text: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    """One question of a batch was answered."""

    id: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class AnswerGiven(Event):
    """The answer to the question with this position in its batch, before the others are there."""

    position: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class SummaryProgress(Event):
    """Parts summarised so far, the number of documents and passages read, and an estimate of the
    seconds left, None while unknown."""

    done: int
    total: int
    documents: int
    passages: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class TableProgressed(Event):
    """A document of an answer table was read, or the state of the table changed."""

    table_id: int
    progress: TableProgress


@dataclass(frozen=True, slots=True)
class LibraryChanged(Event):
    """Counts of the library changed; displayed ones are out of date."""


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """A message for the user; the work continues."""

    title: str
    reason: str
    remedy: str


Listener = Callable[[Event], None]


def ignore(event: Event) -> None:
    """Discard the event."""

"""The nouns of the product as frozen data; they cross threads, processes and the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.core.remote import ServerStatus

Vector = bytes
"""An embedding: little-endian float32 numbers, one after the other, of unit length."""

UNDO_SECONDS = 7 * 24 * 3600.0
"""For so long a folder that was taken out can be put back without embedding anything."""

RootState = Literal["online", "offline", "removed"]
WorkKind = Literal["answer", "file"]
FileState = Literal["pending", "indexed", "failed", "quarantined", "skipped"]


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
    """A root with what became of its files."""

    root: Root
    indexed: int
    pending: int
    failed: int
    skipped: int
    passages: int
    left_out: int = 0
    """Files and folders that patterns keep out."""


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
class PageSpan:
    """Where one page, sheet or slide lies in a document's text: [start, end) in characters."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadingSpan:
    """Where a heading lies in a document's text; level 1 is the highest."""

    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, from its left upper corner; edges from 0 to 1 of width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class BoxSpan:
    """Where a line that was recognised in a picture stands on it: its text is [start, end)."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """The text of a file, with pages (empty where the format has none) and headings found.

    ``boxes`` are there for what was recognised in pictures; ``unread`` are the numbers of pages
    that are pictures and were not looked at.
    """

    text: str
    kind: str
    pages: tuple[PageSpan, ...] = ()
    headings: tuple[HeadingSpan, ...] = ()
    title: str | None = None
    boxes: tuple[BoxSpan, ...] = ()
    unread: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document that is searched and cited.

    ``start`` and ``end`` are character offsets into the extracted text; ``text`` is exactly that
    slice. ``heading`` is the path of headings above it, joined by " > ", or empty.
    """

    ordinal: int
    text: str
    start: int
    end: int
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage as the catalog returns it, with the file it stands in."""

    id: int
    file_id: int
    path: str
    kind: str
    passage: Passage
    text_hash: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look; each field narrows it further.

    Below ``folder`` (or that one file), of kind ``kind`` (pdf, docx ...), below any of ``paths``
    (folders or files; empty for no limit), changed at ``since`` or later (seconds since the epoch).
    """

    folder: str | None = None
    kind: str | None = None
    paths: tuple[str, ...] = ()
    since: float | None = None

    @property
    def everything(self) -> bool:
        return self == EVERYWHERE


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. A rank is 1 for the best and None where that leg did not find it."""

    path: str
    page: int | None
    start: int
    end: int
    text: str
    heading: str
    score: float
    dense_rank: int | None
    lexical_rank: int | None
    passage_id: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first, with the stages' durations in milliseconds."""

    hits: tuple[Hit, ...]
    stages: dict[str, float]
    away: str = ""
    """Why a server that takes part did not: then this computer searched as well as it can."""


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
class Repair:
    """A part of the library that was verified: how much was looked at, and how much mended."""

    part: str
    checked: int
    mended: int


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
class EmbedderIdentity:
    """What makes two embeddings comparable: name, weights (SHA-256), width, normalisation."""

    name: str
    weights: str
    dimension: int
    normalised: bool = True
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes it was trained for; empty when it covers (nearly) all."""

    @property
    def stamp(self) -> str:
        """Short text stored with every vector."""
        return f"{self.name}-{self.dimension}-{self.weights[:12]}"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A language model as its GGUF tells it. ``size`` in bytes, ``context`` in tokens."""

    name: str
    path: str
    size: int
    quantisation: str
    context: int
    architecture: str
    parameters: int | None = None
    licence: str | None = None
    fits: bool | None = None
    active: bool = False
    device: str | None = None
    origin: str = ""
    """Whose it is: "bundled", "imported", or the program it was found with, as in "LM Studio"."""
    speed: float | None = None
    """Tokens a second as last measured here."""

    @property
    def elsewhere(self) -> bool:
        """Whether a server runs it, by whose URL it is known."""
        return "://" in self.path


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


@dataclass(frozen=True, slots=True)
class Gauges:
    """The engine and its machine at one moment. Shares lie from 0 to 1, sizes are bytes.

    ``memory`` is that of the engine with its readers; without a GPU its fields are None. Rates
    are those of now, 0 when nothing is being done.
    """

    cpu: float
    memory: int
    memory_total: int
    gpu: float | None = None
    vram: int | None = None
    vram_total: int | None = None
    tokens_per_second: float = 0.0
    passages_per_second: float = 0.0
    answering: int = 0
    waiting: int = 0
    """Answers that wait for a place in the language model."""
    generating: int = 0
    """Texts that it writes now."""
    cache: int | None = None
    """Tokens in the model's memory (KV cache), of ``cache_total``; None while none is loaded."""
    cache_total: int | None = None
    power: float | None = None
    """Watts the GPU draws; None where nothing measures it."""


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Tokens of the prompt, how many of them were reused from the cache, and tokens made."""

    prompt: int = 0
    reused: int = 0
    generated: int = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one answer or one file took; ``at`` is seconds since the epoch, ``stages`` are
    milliseconds. ``model`` is the language model of an answer and the embedder of a file."""

    at: float
    model: str
    stages: dict[str, float]
    tokens: TokenCounts
    kind: WorkKind = "answer"
    version: str = ""
    """Of the program."""
    device: str = ""
    energy: float | None = None
    """Joules that processor and GPU took meanwhile; None where nothing measures them."""

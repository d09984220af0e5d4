"""Extracts and chunks pending files and stores their passages; embedding follows separately."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields

from app.core.cancellation import CancelToken
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentEmpty,
    DocumentError,
    DocumentScanned,
    DocumentTimeout,
    DocumentUnsupported,
    DocumentVanished,
    DocumentWithoutText,
)
from app.core.domain.events import Event, FileDone, FileGone, Listener, Progress
from app.core.domain.file_kinds import IMAGE, PDF, PRESENTATION
from app.core.domain.files import FileState, IndexedFile, KnownFile, PageFacts, Problem
from app.core.domain.passages import Passage
from app.core.domain.tabular.tables import ExtractedTable
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.ports.tabular.tables import TableStore
from app.core.retrieval.document_facts import document_facts
from app.core.text.chunking import chunk
from app.core.text.languages import detect
from app.core.text.outline import sections
from app.services.library.embedding_lane import EmbeddingLane
from app.services.library.prefetch import Prefetcher, Read

ALL = 1 << 31
"""More passages than any file has."""

STATES: dict[type[DocumentError], FileState] = {
    DocumentEmpty: "skipped",
    DocumentUnsupported: "skipped",
    DocumentWithoutText: "skipped",
    DocumentScanned: "skipped",
    DocumentCrashed: "quarantined",
    DocumentTimeout: "quarantined",
}
"""State of a file by its error; any other error means failed."""


BetweenBatches = Callable[[], None]
"""Called between two batches, when no file is held in memory: others may change the index."""


def lend_nothing() -> None:
    """Do nothing: for runs that lend no lock."""


def link_nothing(cancel: CancelToken, between: BetweenBatches) -> None:
    """Do nothing: for libraries that do not look for versions of documents."""


@dataclass(slots=True)
class Tally:
    """Counts of one run."""

    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0
    passages: int = 0
    content_reads: int = 0
    problems: list[Problem] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the counts of another run."""
        for entry in fields(self):
            setattr(self, entry.name, getattr(self, entry.name) + getattr(other, entry.name))

    @property
    def done(self) -> int:
        return self.indexed + self.unchanged + self.removed + self.skipped + self.failed


@dataclass(frozen=True, slots=True)
class IndexerParts:
    """Collaborators of the indexer."""

    catalog: Catalog
    passages: PassageStore
    prefetcher: Prefetcher
    lane: EmbeddingLane
    tables: TableStore
    passage_tokens: int
    link_versions: Callable[[CancelToken, BetweenBatches], None] = link_nothing


class Indexer:
    """Turns pending files into indexed or failed ones. One run at a time."""

    def __init__(self, parts: IndexerParts) -> None:
        self._parts = parts

    def run(
        self,
        files: Sequence[KnownFile],
        stages: Stopwatch,
        listen: Listener,
        cancel: CancelToken,
        between: BetweenBatches = lend_nothing,
    ) -> Tally:
        """Index ``files``, after which their words can be searched. Raises ``Cancelled``; what was
        stored before stays."""
        run = _Run(self._parts, len(files), stages, listen)
        with contextlib.closing(self._parts.prefetcher.read(files, listen, cancel)) as batches:
            for reads in batches:
                run.take(reads)
                between()
        return run.tally

    def link_versions(self, cancel: CancelToken, between: BetweenBatches = lend_nothing) -> None:
        """Look for versions of the files that were indexed. Raises ``Cancelled``; what was not
        linked then waits for the next run."""
        self._parts.link_versions(cancel, between)

    def take(self, read: Read, stages: Stopwatch, listen: Listener, cancel: CancelToken) -> Tally:
        """Index one file that was already extracted."""
        run = _Run(self._parts, 1, stages, listen)
        run.take([read])
        self._parts.link_versions(cancel, lend_nothing)
        return run.tally


class _Run:
    """State of one run."""

    def __init__(
        self, parts: IndexerParts, total: int, stages: Stopwatch, listen: Listener
    ) -> None:
        self._parts = parts
        self._total = total
        self._stages = stages
        self._told: list[Event] = []
        self._listen = self._told.append
        self._tell = listen
        self._started = time.monotonic()
        self.tally = Tally()

    def take(self, reads: Sequence[Read]) -> None:
        """Chunk and store extracted files in one transaction; what was done is told after it."""
        with self._parts.passages.transaction():
            for read in reads:
                self._take(read)
        for event in self._told:
            self._tell(event)
        self._told.clear()
        self._parts.lane.wake()

    def _take(self, read: Read) -> None:
        if read.extract_ms is not None:
            self.tally.content_reads += 1
            self._stages.add("extract", read.extract_ms)
        file = read.file
        if self._parts.prefetcher.taken_out(file):
            self._gone(file)
        elif read.error is not None:
            self._refuse(file, read.error)
        elif read.changed or (
            (read.duplicate or read.document) and self._parts.prefetcher.changed_since(file)
        ):
            # It stays pending and is extracted again.
            self._listen(FileDone(file.path, "pending", 0, "It changed while it was being read."))
        elif read.duplicate is not None:
            self._copy(read, read.duplicate)
        elif read.document is None:
            self._parts.catalog.mark_unchanged(file.id, file.stamp)
            self.tally.unchanged += 1
            self._listen(FileDone(file.path, "indexed", 0))
        else:
            self._chunk(read, read.document)

    def _chunk(self, read: Read, document: ExtractedDocument) -> None:
        file, timer = read.file, Stopwatch()
        with timer.measure("chunk"):
            passages = chunk(document, self._parts.passage_tokens)
        self._stages.add("chunk", timer.stages["chunk"])
        if not passages:
            self._refuse(file, DocumentWithoutText("It opens, but contains no text."))
            return
        content_hash = read.content_hash or ""
        indexed = IndexedFile(
            file.root_id,
            file.path,
            file.stamp,
            content_hash,
            document.kind,
            detect(document.text) or "",
            partly=bool(document.unread),
            facts=document_facts(document.kind, file.path, _title(document), document.text),
            pages=page_facts(document),
        )
        stages = {"extract": read.extract_ms or 0.0, **timer.stages}
        self._store(indexed, passages, document.tables, stages, read.waited)

    def _store(
        self,
        file: IndexedFile,
        passages: list[Passage],
        tables: Sequence[ExtractedTable],
        stages: dict[str, float],
        waited: Stopwatch,
    ) -> None:
        """Store a file; ``stages`` holds its durations so far in ms."""
        timer = Stopwatch()
        if not self._parts.passages.store(file, passages, *self._parts.lane.stamps):
            self._gone(file)
            return
        self._parts.tables.keep(file.path, tables)
        stages["store"] = timer.elapsed_ms
        self._stages.add("store", stages["store"])
        stages["queue"] = max(0.0, waited.elapsed_ms - sum(stages.values()))
        self.tally.indexed += 1
        self.tally.passages += len(passages)
        self._listen(FileDone(file.path, "indexed", len(passages), stages=stages))
        self._progress(file.path)

    def _copy(self, read: Read, duplicate: KnownFile) -> None:
        """Copy the passages and tables of a file with the same content."""
        file, stored = read.file, self._parts.passages.neighbours(duplicate.id, 0, ALL)
        if not stored:
            return  # removed meanwhile: the file stays pending for the next run
        passages = [found.passage for found in stored]
        language = detect("\n".join(passage.text for passage in passages)) or ""
        indexed = IndexedFile(
            file.root_id,
            file.path,
            file.stamp,
            read.content_hash or "",
            stored[0].kind,
            language,
            facts=document_facts(
                stored[0].kind,
                file.path,
                passages[0].heading,
                "\n\n".join(passage.text for passage in passages),
            ),
            pages=self._parts.catalog.page_facts(duplicate.id),
        )
        stages = {"extract": read.extract_ms or 0.0}
        tables = self._parts.tables.of_file(duplicate.id)
        self._store(indexed, passages, tables, stages, read.waited)

    def _refuse(self, file: KnownFile, error: DocumentError) -> None:
        if isinstance(error, DocumentVanished):
            self._parts.catalog.remove([file.id])
            self._gone(file)
            return
        state = STATES.get(type(error), "failed")
        problem = Problem(file.path, error.code, error.title, error.reason, error.remedy, state)
        self._parts.catalog.fail(file.root_id, file.stamp, problem)
        self.tally.problems.append(problem)
        if state == "skipped":
            self.tally.skipped += 1
        else:
            self.tally.failed += 1
        self._listen(FileDone(file.path, state, 0, error.reason))
        self._progress(file.path)

    def _gone(self, file: KnownFile | IndexedFile) -> None:
        self.tally.removed += 1
        self._listen(FileGone(file.path))

    def _progress(self, path: str) -> None:
        spent = max(time.monotonic() - self._started, 1e-9)
        made = self.tally.passages
        self._listen(Progress(self.tally.done, self._total, made, made / spent, path))


def page_facts(document: ExtractedDocument) -> PageFacts:
    """What is told of the pages of a document. A page is without text where its kind shows pages
    that people read: an empty sheet of a workbook tells nothing."""
    with_text = {page.number for page in document.pages}
    count = max(document.page_count, *with_text, 0)
    paged = file_kinds.find(document.kind).group in (PDF, PRESENTATION, IMAGE)
    textless = (n for n in range(1, count + 1) if paged and n not in with_text)
    return PageFacts(count or None, bool(document.boxes), tuple(textless))


def _title(document: ExtractedDocument) -> str:
    """What a document's metadata and its first heading say."""
    first = next((section.heading for section in sections(document) if section.heading), "")
    return " ".join(dict.fromkeys(filter(None, (document.title, first))))

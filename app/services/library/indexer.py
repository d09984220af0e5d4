"""Extracts and chunks pending files, embeds new texts, and stores the passages."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields

from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    Cancelled,
    DocumentCrashed,
    DocumentEmpty,
    DocumentError,
    DocumentScanned,
    DocumentTimeout,
    DocumentUnsupported,
    DocumentVanished,
    DocumentWithoutText,
    TextNotEmbedded,
)
from app.core.domain.events import FileDone, FileGone, Listener, Loading, Notice, Progress
from app.core.domain.files import FileState, IndexedFile, KnownFile, Problem
from app.core.domain.passages import Passage, Vector
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.embedding import Embedder
from app.core.ports.passages import PassageStore
from app.core.retrieval.document_facts import document_facts
from app.core.text.chunking import chunk, embedding_text, text_hash
from app.core.text.languages import detect
from app.core.text.outline import sections
from app.services.library.foreground_priority import Rest, never_rest
from app.services.library.prefetch import Prefetcher, Read
from app.services.library.vector_sync import VectorSync

COLLECTED_BATCHES = 8
"""Embedder batches collected over files before embedding, so that similar lengths share a batch."""

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


@dataclass(slots=True)
class Tally:
    """Counts of one run."""

    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0
    passages: int = 0
    embedded: int = 0
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
    embedder: Embedder
    prefetcher: Prefetcher
    vector_sync: VectorSync
    passage_tokens: int
    rest: Rest = never_rest


@dataclass(frozen=True, slots=True)
class _Chunked:
    """A chunked file whose texts named in ``new`` are still to be embedded. ``stages`` holds its
    durations so far in ms; ``waited`` runs since the file was begun."""

    file: IndexedFile
    passages: list[Passage]
    new: list[str]
    stages: dict[str, float]
    waited: Stopwatch


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
        """Index ``files``. Raises ``Cancelled``; what was stored before stays."""
        run = _Run(self._parts, len(files), stages, listen, cancel, between)
        with contextlib.closing(self._parts.prefetcher.read(files, listen, cancel)) as reads:
            for read in reads:
                run.take(read)
        run.flush()
        return run.tally

    def take(self, read: Read, stages: Stopwatch, listen: Listener, cancel: CancelToken) -> Tally:
        """Index one file that was already extracted."""
        run = _Run(self._parts, 1, stages, listen, cancel)
        run.take(read)
        run.flush()
        return run.tally

    def embed_missing(
        self,
        stages: Stopwatch,
        listen: Listener,
        cancel: CancelToken,
        between: BetweenBatches = lend_nothing,
        *,
        always: bool = False,
    ) -> int:
        """Embed every stored passage that has no vector of the present embedder; return how many.

        Does nothing unless the embedder was changed; ``always`` looks for missing vectors anyway.
        """
        parts, stamp = self._parts, self._parts.embedder.identity.stamp
        if not always and not parts.passages.has_stale_embeddings(stamp):
            return 0
        run = _Run(parts, 0, stages, listen, cancel)
        after = ""
        while missing := parts.passages.unembedded(
            stamp, COLLECTED_BATCHES * parts.embedder.batch_size, after
        ):
            run.embed({p.text_hash: embedding_text(p.passage) for p in missing})
            after = missing[-1].text_hash
            parts.passages.enqueue("add", [p.text_hash for p in missing], stamp)
            between()
        parts.passages.mark_embedded(stamp)
        parts.vector_sync.apply()
        return run.tally.embedded


class _Run:
    """State of one run: files that were extracted and texts still to be embedded."""

    def __init__(
        self,
        parts: IndexerParts,
        total: int,
        stages: Stopwatch,
        listen: Listener,
        cancel: CancelToken,
        between: BetweenBatches = lend_nothing,
    ) -> None:
        self._parts = parts
        self._between = between
        self._total = total
        self._stages = stages
        self._listen = listen
        self._cancel = cancel
        self._started = time.monotonic()
        self._texts: dict[str, str] = {}
        self._waiting: list[_Chunked] = []
        self._embed_ms: dict[str, float] = {}
        self._stamp = parts.embedder.identity.stamp
        self.tally = Tally()

    def take(self, read: Read) -> None:
        """Chunk one extracted file, and embed once enough texts are collected."""
        if read.extract_ms is not None:
            self.tally.content_reads += 1
            self._stages.add("extract", read.extract_ms)
        file = read.file
        if self._parts.prefetcher.taken_out(file):
            self._gone(file)
        elif read.error is not None:
            self._refuse(file, read.error)
        elif (read.duplicate or read.document) and self._parts.prefetcher.changed_since(file):
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
        if len(self._texts) >= COLLECTED_BATCHES * self._parts.embedder.batch_size:
            self.flush()

    def flush(self) -> None:
        """Embed the collected texts and store the files that waited for them."""
        if self._texts:
            self.embed(self._texts)
            self._texts = {}
        for chunked in self._waiting:
            self._store(chunked)
        self._waiting, self._embed_ms = [], {}
        with self._stages.measure("store"):
            self._parts.vector_sync.apply()
        self._between()

    def embed(self, texts: dict[str, str]) -> None:
        """Embed texts and store each batch of vectors at once, so that none is computed twice."""
        embedder = self._parts.embedder
        if not embedder.loaded:
            self._listen(Loading("embedder", embedder.identity.name))
        # Sorted by length: a batch is padded to its longest text.
        names = sorted(texts, key=lambda name: len(texts[name]))
        batch_size = embedder.batch_size
        for at in range(0, len(names), batch_size):
            self._parts.rest(self._cancel)
            if self._cancel.is_set():
                raise Cancelled()
            part = names[at : at + batch_size]
            timer = Stopwatch()
            vectors = self._vectors(part, texts)
            spent = timer.elapsed_ms
            self._stages.add("embed", spent)
            characters = sum(len(texts[name]) for name in part)
            self._embed_ms.update((n, spent * len(texts[n]) / characters) for n in part)
            with self._stages.measure("store"):
                self._parts.passages.keep_vectors(vectors, self._stamp)
            self.tally.embedded += len(vectors)
            self._progress("")

    def _vectors(self, names: Sequence[str], texts: Mapping[str, str]) -> dict[str, Vector]:
        """Return vectors by name, skipping only texts that the embedder fails on."""
        try:
            made = self._parts.embedder.embed([texts[name] for name in names])
        except TextNotEmbedded as error:
            if len(names) == 1:
                self._listen(Notice(error.title, error.reason, error.remedy))
                return {}
            return {n: v for name in names for n, v in self._vectors([name], texts).items()}
        return dict(zip(names, made, strict=True))

    def _chunk(self, read: Read, document: ExtractedDocument) -> None:
        file, timer = read.file, Stopwatch()
        with timer.measure("chunk"):
            passages = chunk(document, self._parts.passage_tokens)
            texts = {text_hash(p): embedding_text(p) for p in passages}
        self._stages.add("chunk", timer.stages["chunk"])
        if not passages:
            self._refuse(file, DocumentWithoutText("It opens, but contains no text."))
            return
        with self._stages.measure("store"):
            missing = self._parts.passages.without_vector(texts, self._stamp)
        new = [name for name in missing if name not in self._texts]
        self._texts.update((name, texts[name]) for name in new)
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
        )
        stages = {"extract": read.extract_ms or 0.0, **timer.stages}
        self._waiting.append(_Chunked(indexed, passages, new, stages, read.waited))

    def _store(self, chunked: _Chunked) -> None:
        file, passages, stages = chunked.file, chunked.passages, chunked.stages
        timer = Stopwatch()
        if not self._parts.passages.store(file, passages, self._stamp):
            self._gone(file)
            return
        stages["embed"] = sum(self._embed_ms.get(name, 0.0) for name in chunked.new)
        stages["store"] = timer.elapsed_ms
        self._stages.add("store", stages["store"])
        stages["queue"] = max(0.0, chunked.waited.elapsed_ms - sum(stages.values()))
        self.tally.indexed += 1
        self.tally.passages += len(passages)
        self._listen(FileDone(file.path, "indexed", len(passages), stages=stages))
        self._progress(file.path)

    def _copy(self, read: Read, duplicate: KnownFile) -> None:
        """Copy the passages of a file with the same content."""
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
        )
        stages = {"extract": read.extract_ms or 0.0}
        self._waiting.append(_Chunked(indexed, passages, [], stages, read.waited))

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
        made = max(self.tally.passages, self.tally.embedded)
        self._listen(Progress(self.tally.done, self._total, made, made / spent, path))


def _title(document: ExtractedDocument) -> str:
    """What a document's metadata and its first heading say."""
    first = next((section.heading for section in sections(document) if section.heading), "")
    return " ".join(dict.fromkeys(filter(None, (document.title, first))))

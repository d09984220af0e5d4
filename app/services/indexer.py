"""Reads pending files, embeds what is new in them, and stores their passages."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from app.core.chunking import chunk, embedding_text, text_hash
from app.core.errors import (
    Cancelled,
    DocumentCrashed,
    DocumentEmpty,
    DocumentError,
    DocumentTimeout,
    DocumentUnsupported,
    DocumentVanished,
    DocumentWithoutText,
)
from app.core.events import FileDone, FileGone, FileStarted, Listener, Loading, Progress
from app.core.measuring import Stopwatch
from app.core.models import (
    ExtractedDocument,
    FileState,
    IndexedFile,
    KnownFile,
    Passage,
    Problem,
    Vector,
)
from app.core.ports import (
    CancelToken,
    Catalog,
    Embedder,
    Extractor,
    FolderScanner,
    PassageStore,
)
from app.services.mirror import VectorMirror

EMBED_TOGETHER = 32
"""Texts embedded between two looks at the cancel token."""
COLLECT = 128
"""New texts collected over files before they are embedded: alike lengths share a batch."""
READ_AHEAD = 4
"""Documents read but not yet embedded, for each reader: bounds memory."""

STATES: dict[type[DocumentError], FileState] = {
    DocumentEmpty: "skipped",
    DocumentUnsupported: "skipped",
    DocumentWithoutText: "skipped",
    DocumentCrashed: "quarantined",
    DocumentTimeout: "quarantined",
}
"""What becomes of a file by its error; any other means failed."""


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a file gave: a document, an error, or neither when its content is as known."""

    file: KnownFile
    content_hash: str | None = None
    document: ExtractedDocument | None = None
    error: DocumentError | None = None
    extract_ms: float | None = None
    """Time spent with the content; None when it was not opened."""


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

    @property
    def done(self) -> int:
        return self.indexed + self.unchanged + self.removed + self.skipped + self.failed


class Indexer:
    """Takes files from pending to indexed or failed. One run at a time."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        embedder: Embedder,
        extractor: Extractor,
        scanner: FolderScanner,
        mirror: VectorMirror,
        passage_tokens: int,
    ) -> None:
        self._catalog = catalog
        self._passages = passages
        self._embedder = embedder
        self._extractor = extractor
        self._scanner = scanner
        self._mirror = mirror
        self._passage_tokens = passage_tokens

    def run(
        self, files: Sequence[KnownFile], stages: Stopwatch, listen: Listener, cancel: CancelToken
    ) -> Tally:
        """Index ``files``; what was done stays done when it is cancelled (``Cancelled``)."""
        run = _Run(self, len(files), stages, listen, cancel)
        with ThreadPoolExecutor(self._extractor.parallel, "reader") as readers:
            for read in self._read_ahead(readers, files, listen, cancel):
                run.take(read)
        run.flush()
        return run.tally

    def embed_missing(self, stages: Stopwatch, listen: Listener, cancel: CancelToken) -> int:
        """Give every stored passage a vector of the present embedder; says how many were made.

        There are some to make after the embedder was changed.
        """
        stamp = self._embedder.identity.stamp
        if not self._passages.foreign(stamp):
            return 0
        run = _Run(self, 0, stages, listen, cancel)
        while missing := self._passages.unembedded(stamp, COLLECT):
            run.embed({p.text_hash: embedding_text(p.passage) for p in missing})
            self._passages.owe("add", [p.text_hash for p in missing], stamp)
        self._passages.adopt(stamp)
        self._mirror.apply()
        return run.tally.embedded

    def _read_ahead(
        self,
        readers: ThreadPoolExecutor,
        files: Sequence[KnownFile],
        listen: Listener,
        cancel: CancelToken,
    ) -> Iterator[Read]:
        """Documents as they become ready, never more than a few ahead of who takes them."""
        waiting: set[Future[Read]] = set()
        upcoming = iter(files)
        room = self._extractor.parallel * READ_AHEAD
        exhausted = False
        while waiting or not exhausted:
            while len(waiting) < room and not exhausted and not cancel.is_set():
                file = next(upcoming, None)
                exhausted = file is None
                if file is not None:
                    waiting.add(readers.submit(self._read, file, listen))
            if cancel.is_set():
                for future in waiting:
                    future.cancel()
                raise Cancelled("Indexing was stopped.")
            ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in ready:
                yield future.result()

    def _read(self, file: KnownFile, listen: Listener) -> Read:
        if self._scanner.stamp(file.path) is None:
            return Read(file, error=DocumentVanished(f"{file.path} is gone."))
        listen(FileStarted(file.path))
        timer = Stopwatch()
        content_hash, document, error = None, None, None
        try:
            if not file.content_hash or self._hash(file) != file.content_hash:
                document = self._extractor.extract(file.path)
                content_hash = self._hash(file)
        except DocumentError as problem:
            error = problem
        return Read(file, content_hash, document, error, timer.elapsed_ms)

    def _hash(self, file: KnownFile) -> str:
        return self._scanner.content_hash(file.path)


class _Run:
    """State of one run: what was read and waits for its vectors."""

    def __init__(
        self, indexer: Indexer, total: int, stages: Stopwatch, listen: Listener, cancel: CancelToken
    ) -> None:
        self._indexer = indexer
        self._total = total
        self._stages = stages
        self._listen = listen
        self._cancel = cancel
        self._started = time.monotonic()
        self._texts: dict[str, str] = {}
        self._waiting: list[tuple[IndexedFile, list[Passage]]] = []
        self._stamp = indexer._embedder.identity.stamp
        self.tally = Tally()

    def take(self, read: Read) -> None:
        """One file was read: chunk it, and embed once enough has come together."""
        if read.extract_ms is not None:
            self.tally.content_reads += 1
            self._stages.add("extract", read.extract_ms)
        file = read.file
        if read.error is not None:
            self._refuse(file, read.error)
        elif read.document is None:
            self._indexer._catalog.settle(file.id, file.stamp)
            self.tally.unchanged += 1
            self._listen(FileDone(file.path, "indexed", 0))
        elif self._indexer._scanner.stamp(file.path) != file.stamp:
            # Changed while it was read: it stays pending and is read again.
            self._listen(FileDone(file.path, "pending", 0, "It changed while it was read."))
        else:
            self._chunk(file, read.document, read.content_hash or "")
        if len(self._texts) >= COLLECT:
            self.flush()

    def flush(self) -> None:
        """Embed what has come together and store the files that waited for it."""
        if self._texts:
            self.embed(self._texts)
            self._texts = {}
        for file, passages in self._waiting:
            with self._stages.measure("store"):
                self._indexer._passages.store(file, passages, self._stamp)
            self.tally.indexed += 1
            self.tally.passages += len(passages)
            self._listen(FileDone(file.path, "indexed", len(passages)))
            self._progress(file.path)
        self._waiting = []
        with self._stages.measure("store"):
            self._indexer._mirror.apply()

    def embed(self, texts: dict[str, str]) -> None:
        """Make and keep vectors; what is kept is never made again, whatever happens next."""
        embedder = self._indexer._embedder
        if not embedder.loaded:
            self._listen(Loading("embedder", embedder.identity.name))
        # Alike lengths together: a batch is as long as its longest text.
        names = sorted(texts, key=lambda name: len(texts[name]))
        for at in range(0, len(names), EMBED_TOGETHER):
            if self._cancel.is_set():
                raise Cancelled("Indexing was stopped.")
            part = names[at : at + EMBED_TOGETHER]
            with self._stages.measure("embed"):
                made = embedder.embed([texts[name] for name in part])
            vectors: dict[str, Vector] = dict(zip(part, made, strict=True))
            with self._stages.measure("store"):
                self._indexer._passages.keep_vectors(vectors, self._stamp)
            self.tally.embedded += len(part)
            self._progress("")

    def _chunk(self, file: KnownFile, document: ExtractedDocument, content_hash: str) -> None:
        with self._stages.measure("chunk"):
            passages = chunk(document, self._indexer._passage_tokens)
            texts = {text_hash(p): embedding_text(p) for p in passages}
        if not passages:
            self._refuse(file, DocumentWithoutText("It opens, but there are no words in it."))
            return
        with self._stages.measure("store"):
            missing = self._indexer._passages.without_vector(texts, self._stamp)
        self._texts.update((name, texts[name]) for name in missing)
        indexed = IndexedFile(file.root_id, file.path, file.stamp, content_hash, document.kind)
        self._waiting.append((indexed, passages))

    def _refuse(self, file: KnownFile, error: DocumentError) -> None:
        if isinstance(error, DocumentVanished):
            self._indexer._catalog.remove([file.id])
            self.tally.removed += 1
            self._listen(FileGone(file.path))
            return
        state = STATES.get(type(error), "failed")
        problem = Problem(file.path, error.code, error.title, error.reason, error.remedy, state)
        self._indexer._catalog.fail(file.root_id, file.stamp, problem)
        self.tally.problems.append(problem)
        if state == "skipped":
            self.tally.skipped += 1
        else:
            self.tally.failed += 1
        self._listen(FileDone(file.path, state, 0, error.reason))
        self._progress(file.path)

    def _progress(self, path: str) -> None:
        spent = max(time.monotonic() - self._started, 1e-9)
        made = max(self.tally.passages, self.tally.embedded)
        self._listen(Progress(self.tally.done, self._total, made, made / spent, path))

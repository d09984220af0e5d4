"""Reads files ahead of who takes them: several at once, but never many more than are needed."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled, DocumentCrashed, DocumentError, DocumentVanished
from app.core.domain.events import FileStarted, Listener
from app.core.domain.files import KnownFile
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.extraction import Extractor
from app.core.ports.files import FolderWalker
from app.services.library.foreground_priority import Rest, never_rest
from app.services.library.index_lock import TICK

HASHED_BYTES = 1 << 30
"""Larger files are mostly refused at once, without being read."""
READ_AHEAD = 4
"""Documents read but not yet taken, for each reader process: bounds memory."""


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a file gave: a document, an error, or neither when its content is as known, its
    own or that of ``duplicate``, an indexed file with the same content."""

    file: KnownFile
    content_hash: str | None = None
    document: ExtractedDocument | None = None
    error: DocumentError | None = None
    duplicate: KnownFile | None = None
    extract_ms: float | None = None
    """Time spent with the content; None when it was not opened."""
    waited: Stopwatch = field(default_factory=Stopwatch)
    """Runs since the file's turn came."""


class Prefetcher:
    """Turns pending files into documents, with as many threads as there are reader processes."""

    def __init__(
        self,
        extractor: Extractor,
        scanner: FolderWalker,
        catalog: Catalog,
        rest: Rest = never_rest,
    ) -> None:
        self._catalog = catalog
        self._extractor = extractor
        self._scanner = scanner
        self._rest = rest

    def read(
        self, files: Sequence[KnownFile], listen: Listener, cancel: CancelToken
    ) -> Generator[Read, None, None]:
        """Files as they become ready, in any order. Raises ``Cancelled``, without waiting for
        files that are being read: nobody takes them, and so they stay pending."""
        readers = ThreadPoolExecutor(self._extractor.parallel, "reader")
        try:
            yield from self._read(readers, files, listen, cancel)
        finally:
            readers.shutdown(wait=False, cancel_futures=True)

    def taken_out(self, file: KnownFile) -> bool:
        """Whether a file left the library since it was listed."""
        known = self._catalog.file_at(file.path)
        return known is None or known.id != file.id

    def changed_since(self, file: KnownFile) -> bool:
        """Whether a file is another than when it was listed."""
        return self._scanner.stamp(file.path) != file.stamp

    def _read(
        self,
        readers: ThreadPoolExecutor,
        files: Sequence[KnownFile],
        listen: Listener,
        cancel: CancelToken,
    ) -> Iterator[Read]:
        waiting: set[Future[Read]] = set()
        upcoming = iter(files)
        room = self._extractor.parallel * READ_AHEAD
        exhausted = False
        while waiting or not exhausted:
            while len(waiting) < room and not exhausted and not cancel.is_set():
                file = next(upcoming, None)
                exhausted = file is None
                if file is not None:
                    waiting.add(readers.submit(self._read_one, file, listen, cancel))
            if cancel.is_set():
                raise Cancelled("Indexing was stopped.")
            ready, waiting = wait(waiting, TICK, FIRST_COMPLETED)
            for future in ready:
                yield future.result()

    def _read_one(self, file: KnownFile, listen: Listener, cancel: CancelToken) -> Read:
        waited = Stopwatch()
        self._rest(cancel)
        if cancel.is_set():
            raise Cancelled("Indexing was stopped.")
        if self.taken_out(file) or self._scanner.stamp(file.path) is None:
            return Read(file, error=DocumentVanished(f"{file.path} is gone."))
        listen(FileStarted(file.path))
        timer = Stopwatch()
        content_hash, document, error, duplicate = None, None, None, None
        try:
            # Whether it changes from here on, its stamp tells in the end.
            if file.stamp.size <= HASHED_BYTES:
                content_hash = self._scanner.content_hash(file.path)
                if content_hash != file.content_hash:
                    duplicate = self._catalog.duplicate(content_hash)
            if duplicate is None and (content_hash is None or content_hash != file.content_hash):
                document = extract(self._extractor, file.path, listen, cancel)
                content_hash = content_hash or self._scanner.content_hash(file.path)
        except DocumentError as problem:
            error = problem
        return Read(file, content_hash, document, error, duplicate, timer.elapsed_ms, waited)


def extract(
    extractor: Extractor, path: str, listen: Listener, cancel: CancelToken
) -> ExtractedDocument:
    """The text of a file, whose pages are announced. Raises ``DocumentError``, and ``Cancelled``
    between two pages.

    When its reader dies it gets a second one: the system may have ended the first.
    """

    def seen(page: int, pages: int) -> None:
        if cancel.is_set():
            raise Cancelled("Reading was stopped.")
        listen(FileStarted(path, page, pages))

    try:
        return extractor.extract(path, seen)
    except DocumentCrashed:
        return extractor.extract(path, seen)

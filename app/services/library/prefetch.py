"""Extracts several files at once ahead of their consumer, within a bound."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace

from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled, DocumentCrashed, DocumentError, DocumentVanished
from app.core.domain.events import FileStarted, Listener
from app.core.domain.files import KnownFile
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.extraction import Extractor
from app.core.ports.files import FolderWalker, OpenDocument
from app.services.library.foreground_priority import Rest, never_rest
from app.services.library.index_lock import TICK

HASHED_BYTES = 1 << 30
"""Larger files are not hashed first: most are refused without being read."""
READ_AHEAD = 8
"""Documents extracted but not yet consumed, for each extractor process: bounds memory."""
MOST_GATHERED = 16
GATHERING_MS = 100.0
"""How long, and up to how many, small files are gathered, so that they are stored in one
transaction: it costs as much as storing one or two of them."""


@dataclass(frozen=True, slots=True)
class Read:
    """Result of reading a file: a document, an error, or neither when its content is unchanged or
    equals that of ``duplicate``, an indexed file."""

    file: KnownFile
    content_hash: str | None = None
    document: ExtractedDocument | None = None
    error: DocumentError | None = None
    duplicate: KnownFile | None = None
    changed: bool = False
    """Whether it is another file than the one that was listed, or was written while it was read."""
    extract_ms: float | None = None
    """Time spent on the content; None when it was not opened."""
    waited: Stopwatch = field(default_factory=Stopwatch)
    """Runs since the file was begun."""


class Prefetcher:
    """Turns pending files into documents, with one thread for each extractor process."""

    def __init__(
        self,
        extractor: Extractor,
        walker: FolderWalker,
        catalog: Catalog,
        rest: Rest = never_rest,
    ) -> None:
        self._catalog = catalog
        self._extractor = extractor
        self._walker = walker
        self._rest = rest

    def read(
        self, files: Sequence[KnownFile], listen: Listener, cancel: CancelToken
    ) -> Generator[list[Read], None, None]:
        """Yield files as they become ready, in any order, several that are ready soon after each
        other at once. Raises ``Cancelled`` without waiting for files that are being extracted;
        those stay pending."""
        pool = ThreadPoolExecutor(self._extractor.parallel, "prefetch")
        try:
            yield from self._read(pool, files, listen, cancel)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def taken_out(self, file: KnownFile) -> bool:
        """Return whether a file left the library since it was listed."""
        known = self._catalog.file_at(file.path)
        return known is None or known.id != file.id

    def changed_since(self, file: KnownFile) -> bool:
        """Return whether a file changed on disk since it was listed."""
        return self._walker.stamp(file.path) != file.stamp

    def _read(
        self,
        pool: ThreadPoolExecutor,
        files: Sequence[KnownFile],
        listen: Listener,
        cancel: CancelToken,
    ) -> Iterator[list[Read]]:
        waiting: set[Future[Read]] = set()
        upcoming = iter(files)
        most_waiting = self._extractor.parallel * READ_AHEAD
        exhausted = False
        gathered: list[Read] = []
        gathering = Stopwatch()
        while waiting or not exhausted:
            while len(waiting) < most_waiting and not exhausted and not cancel.is_set():
                file = next(upcoming, None)
                exhausted = file is None
                if file is not None:
                    waiting.add(pool.submit(self._read_one, file, listen, cancel))
            if cancel.is_set():
                raise Cancelled()
            ready, waiting = wait(waiting, TICK, FIRST_COMPLETED)
            if ready and not gathered:
                gathering = Stopwatch()
            gathered += [future.result() for future in ready]
            late = gathering.elapsed_ms >= GATHERING_MS or (exhausted and not waiting)
            if gathered and (late or len(gathered) >= MOST_GATHERED):
                yield gathered
                gathered = []

    def _read_one(self, file: KnownFile, listen: Listener, cancel: CancelToken) -> Read:
        waited = Stopwatch()
        self._rest(cancel)
        if cancel.is_set():
            raise Cancelled()
        if self.taken_out(file) or self._walker.stamp(file.path) is None:
            return Read(file, error=DocumentVanished(f"{file.path} is gone."))
        listen(FileStarted(file.path))
        timer = Stopwatch()
        read = Read(file, waited=waited)
        try:
            with self._walker.opened(file.path) as opened:
                if opened.stamp == file.stamp:
                    read = self._read_content(read, opened, listen, cancel)
                # What is at its path after this is noticed by its stamp before it is stored.
                changed = opened.stamp != file.stamp or opened.has_changed()
                read = replace(read, changed=changed)
        except DocumentError as problem:
            read = replace(read, error=problem)
        return replace(read, extract_ms=timer.elapsed_ms)

    def _read_content(
        self, read: Read, opened: OpenDocument, listen: Listener, cancel: CancelToken
    ) -> Read:
        """Hash and text, of the same descriptor: by its hash, a file is given the text of another
        one. Raises ``DocumentError``."""
        file = read.file
        content_hash, document, duplicate = None, None, None
        if file.stamp.size <= HASHED_BYTES:
            content_hash = opened.content_hash()
            if content_hash != file.content_hash:
                duplicate = self._catalog.duplicate(content_hash)
        if duplicate is None and (content_hash is None or content_hash != file.content_hash):
            document = extract(self._extractor, file.path, opened, listen, cancel)
            content_hash = content_hash or opened.content_hash()
        return replace(read, content_hash=content_hash, document=document, duplicate=duplicate)


def extract(
    extractor: Extractor,
    path: str,
    opened: OpenDocument,
    listen: Listener,
    cancel: CancelToken,
) -> ExtractedDocument:
    """Extract the text of an opened file, announcing its pages. Raises ``DocumentError``, and
    ``Cancelled`` between two pages.

    Retries once when the extractor process dies: the system may have killed it for memory.
    """

    def seen(page: int, pages: int) -> None:
        if cancel.is_set():
            raise Cancelled()
        listen(FileStarted(path, page, pages))

    try:
        return extractor.extract(path, seen, descriptor=opened.descriptor)
    except DocumentCrashed:
        return extractor.extract(path, seen, descriptor=opened.descriptor)

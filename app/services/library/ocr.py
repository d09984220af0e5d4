"""OCR of scanned pages and pictures, after and beside all other files, never before them.

OCR takes seconds a page, so it has an extractor process of its own, and delays an indexing run
only while it stores its results.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentError
from app.core.domain.events import FileStarted, Listener
from app.core.domain.files import KnownFile
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog, OcrStore
from app.core.ports.extraction import Extractor
from app.core.ports.files import FolderWalker, OpenDocument
from app.services.library.background import Lane
from app.services.library.index_lock import turn
from app.services.library.indexer import Indexer, Tally
from app.services.library.prefetch import Read, extract

LockIndex = Callable[[CancelToken], contextlib.AbstractContextManager[None]]
"""Holds the index lock within the block."""


class OcrLane:
    """Recognises the files awaiting OCR one after the other; does nothing unless ``enabled``."""

    def __init__(
        self,
        catalog: Catalog,
        results: OcrStore,
        extractor: Extractor,
        walker: FolderWalker,
        indexer: Indexer,
        enabled: bool = True,
    ) -> None:
        self._catalog = catalog
        self._results = results
        self._extractor = extractor
        self._walker = walker
        self._indexer = indexer
        self._enabled = enabled
        self._one = threading.Lock()
        self._lane = Lane()

    def run(self, index_lock: LockIndex, listen: Listener, cancel: CancelToken) -> Tally:
        """Recognise all files awaiting OCR, one at a time even if several threads call this. Raises
        ``Cancelled``; what was stored before stays."""
        total = Tally()
        while self._enabled:
            with turn(self._one, cancel):
                file = next(iter(self._catalog.awaiting_ocr()), None)
                if file is None:
                    break
                total.add(self._recognise(file, index_lock, listen, cancel))
        return total

    @contextlib.contextmanager
    def beside(
        self, index_lock: LockIndex, listen: Listener, cancel: CancelToken
    ) -> Iterator[None]:
        """Run OCR in a background thread within the block, whenever ``wake`` is called."""

        def work(listen: Listener, stop: CancelToken) -> None:
            self.run(index_lock, listen, stop)

        with self._lane.beside(work, listen, cancel):
            yield

    def wake(self) -> None:
        """Signal that files may be awaiting OCR."""
        self._lane.wake()

    def _recognise(
        self, file: KnownFile, index_lock: LockIndex, listen: Listener, cancel: CancelToken
    ) -> Tally:
        listen(FileStarted(file.path))
        timer, document, error, content_hash = Stopwatch(), None, None, None
        changed = False
        try:
            with self._walker.opened(file.path) as opened:
                changed = opened.stamp != file.stamp
                if not changed:
                    content_hash = opened.content_hash()
                    document = self._document(file.path, opened, content_hash, listen, cancel)
                    changed = opened.has_changed()
        except DocumentError as problem:
            error = problem
        with index_lock(cancel):
            if changed or self._changed(file):
                self._catalog.skip_ocr(
                    file.id
                )  # it is extracted again, and then queued for OCR again
                return Tally()
            if error is not None and file.state == "indexed":
                self._catalog.skip_ocr(file.id)
                return Tally()
            read = Read(file, content_hash, document, error, extract_ms=timer.elapsed_ms)
            return self._indexer.take(read, Stopwatch(), listen, cancel)

    def _document(
        self,
        path: str,
        opened: OpenDocument,
        content_hash: str,
        listen: Listener,
        cancel: CancelToken,
    ) -> ExtractedDocument:
        known = self._results.document(content_hash)
        if known is None:
            known = replace(extract(self._extractor, path, opened, listen, cancel), unread=())
            if not opened.has_changed():  # or it would be that of another content
                self._results.keep(content_hash, known)
        return known

    def _changed(self, file: KnownFile) -> bool:
        now = self._catalog.file_at(file.path)
        if now is None or self._walker.stamp(file.path) is None:
            return True
        return now.stamp != file.stamp or self._walker.stamp(file.path) != file.stamp

"""Recognises the text of scans and pictures, after and beside all other files, never before them.

Recognising takes seconds a page, so it has a reader of its own, and holds up an indexing run only
for as long as it takes to store what it found.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import AppError, Cancelled, DocumentError
from app.core.domain.events import FileStarted, Listener, Notice
from app.core.domain.files import KnownFile
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog, OcrStore
from app.core.ports.extraction import Extractor
from app.core.ports.files import FolderWalker
from app.services.library.index_lock import turn
from app.services.library.indexer import Indexer, Tally
from app.services.library.prefetch import Read, extract

Alone = Callable[[CancelToken], contextlib.AbstractContextManager[None]]
"""Nothing else changes the index within the block."""


class OcrLane:
    """Takes files of the catalog's ``scans`` one after the other; none when it is not wanted."""

    def __init__(
        self,
        catalog: Catalog,
        scans: OcrStore,
        extractor: Extractor,
        scanner: FolderWalker,
        indexer: Indexer,
        wanted: bool = True,
    ) -> None:
        self._catalog = catalog
        self._scans = scans
        self._extractor = extractor
        self._scanner = scanner
        self._indexer = indexer
        self._wanted = wanted
        self._one = threading.Lock()
        self._news = threading.Condition()
        self._woken = 0

    def run(self, index_lock: Alone, listen: Listener, cancel: CancelToken) -> Tally:
        """Recognise all that waits, a file at a time in turn with others who do; what is done
        stays done when it is cancelled."""
        total = Tally()
        while self._wanted:
            with turn(self._one, cancel):
                file = next(iter(self._catalog.scans()), None)
                if file is None:
                    break
                total.add(self._recognise(file, index_lock, listen, cancel))
        return total

    @contextlib.contextmanager
    def beside(self, index_lock: Alone, listen: Listener, cancel: CancelToken) -> Iterator[None]:
        """Recognise in a thread of its own within the block, whenever it is woken."""
        ended = threading.Event()

        class Stop:
            def is_set(self) -> bool:
                return ended.is_set() or cancel.is_set()

        thread = threading.Thread(target=self._follow, args=(index_lock, listen, Stop()))
        self.wake()
        thread.start()
        try:
            yield
        finally:
            ended.set()
            self.wake()
            thread.join()

    def wake(self) -> None:
        """There may be something to recognise."""
        with self._news:
            self._woken += 1
            self._news.notify_all()

    def _follow(self, index_lock: Alone, listen: Listener, stop: CancelToken) -> None:
        heard = 0
        while True:
            with self._news:
                while self._woken == heard:
                    self._news.wait()
                heard = self._woken
            if stop.is_set():
                return
            try:
                self.run(index_lock, listen, stop)
            except Cancelled:
                return
            except AppError as error:
                listen(Notice(error.title, error.reason, error.remedy))

    def _recognise(
        self, file: KnownFile, index_lock: Alone, listen: Listener, cancel: CancelToken
    ) -> Tally:
        listen(FileStarted(file.path))
        timer, document, error, content_hash = Stopwatch(), None, None, None
        try:
            content_hash = self._scanner.content_hash(file.path)
            document = self._document(file.path, content_hash, listen, cancel)
        except DocumentError as problem:
            error = problem
        with index_lock(cancel):
            if self._changed(file):
                self._catalog.leave_scan(file.id)  # it is read again, and then comes back here
                return Tally()
            if error is not None and file.state == "indexed":
                self._catalog.leave_scan(file.id)
                return Tally()
            read = Read(file, content_hash, document, error, extract_ms=timer.elapsed_ms)
            return self._indexer.take(read, Stopwatch(), listen, cancel)

    def _document(
        self, path: str, content_hash: str, listen: Listener, cancel: CancelToken
    ) -> ExtractedDocument:
        known = self._scans.document(content_hash)
        if known is None:
            known = replace(extract(self._extractor, path, listen, cancel), unread=())
            self._scans.keep(content_hash, known)
        return known

    def _changed(self, file: KnownFile) -> bool:
        now = self._catalog.file_at(file.path)
        if now is None or self._scanner.stamp(file.path) is None:
            return True
        return now.stamp != file.stamp or self._scanner.stamp(file.path) != file.stamp

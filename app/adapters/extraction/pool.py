"""A pool of extractor processes, so that no file can harm the engine or other files.

A process that crashes, hangs or exceeds its limits costs only its file and is replaced.
"""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from queue import LifoQueue

from app.adapters.extraction.extractor_process import ExtractorProcess, Note
from app.adapters.extraction.extractor_worker import WorkerLimits
from app.adapters.extraction.started_process import starter
from app.adapters.files.opened_document import opened_document
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled, DocumentCrashed, DocumentError
from app.core.ports.extraction import PageListener, no_pages

EXTRACT_FUNCTION = "app.adapters.extraction.document:read"
OCR_FUNCTION = "app.adapters.extraction.page_images:read"
START_ATTEMPTS = 4
"""Attempts to start a process."""


class ExtractionPool:
    """``Extractor`` over processes that are started on demand.

    ``memory_mb`` limits each process (enforced on Linux), ``seconds`` and ``max_file_mb`` each
    file. ``function`` names the function that extracts, as in ``package.module:function``; ``note``
    receives attempts to access the network.
    """

    def __init__(
        self,
        workers: int,
        memory_mb: int,
        seconds: float,
        max_file_mb: int,
        function: str = EXTRACT_FUNCTION,
        note: Note = lambda refusal: None,
    ) -> None:
        self._workers = workers
        self._seconds = seconds
        self._note = note
        self._limits = WorkerLimits(memory_mb, max_file_mb)
        self._lock = threading.Lock()
        self._closed = False
        self._processes: set[ExtractorProcess] = set()
        # Last in, first out: with little to do, few processes are started.
        self._slots: LifoQueue[ExtractorProcess | None] = LifoQueue()
        for _ in range(workers):
            self._slots.put(None)
        self._starter = starter(function, self._limits)
        # The kernel kills a process when the thread that started it ends: one thread starts all.
        self._starting = ThreadPoolExecutor(1, thread_name_prefix="extractor-starter")

    @property
    def parallel(self) -> int:
        return self._workers

    def extract(
        self,
        path: str,
        seen: PageListener = no_pages,
        *,
        tables: bool = True,
        descriptor: int | None = None,
    ) -> ExtractedDocument:
        """Extract a file in a free process. Raises ``Cancelled`` if the pool is closed."""
        if descriptor is None:
            with opened_document(path) as opened:
                return self.extract(path, seen, tables=tables, descriptor=opened.descriptor)
        process, kept = None, self._slots.get()
        try:
            process = self._ready(kept)
            return process.read(path, descriptor, self._seconds, seen, tables=tables)
        except DocumentError as error:
            if self._closed:
                raise Cancelled() from error
            raise
        finally:
            self._slots.put(self._kept(process))

    def close(self) -> None:
        """End all processes at once; calls in progress end with ``Cancelled``."""
        with self._lock:
            self._closed = True
            processes = list(self._processes)
        for process in processes:
            process.kill()
        self._starter.kill()
        idle = [self._slots.get() for _ in range(self._workers)]
        for process in filter(None, idle):
            process.close()
        for _ in range(self._workers):
            self._slots.put(None)  # waiting callers find the pool closed
        self._starting.shutdown(cancel_futures=True)
        self._starter.close()

    def _ready(
        self, process: ExtractorProcess | None, attempts: int = START_ATTEMPTS
    ) -> ExtractorProcess:
        """Return a started process; retry failed attempts, for which the file is not to blame."""
        if self._closed:
            raise Cancelled()
        if process and process.is_usable:
            return process
        self._drop(process)
        fresh = None
        try:
            fresh = self._start()
            fresh.wait_until_ready()
        except DocumentCrashed:
            self._drop(fresh)
            if attempts > 1:
                return self._ready(None, attempts - 1)
            raise
        return fresh

    def _start(self) -> ExtractorProcess:
        try:
            started = self._starting.submit(self._starter.start).result()
        except (CancelledError, RuntimeError) as error:  # it was closed meanwhile
            raise Cancelled() from error
        process = ExtractorProcess(started, self._limits, self._note)
        with self._lock:
            if not self._closed:
                self._processes.add(process)
                return process
        process.close()
        raise Cancelled()

    def _kept(self, process: ExtractorProcess | None) -> ExtractorProcess | None:
        """Return a process for reuse, or close it and return None."""
        if process is None or process.is_usable:
            return process
        self._drop(process)
        return None

    def _drop(self, process: ExtractorProcess | None) -> None:
        if process:
            with self._lock:
                self._processes.discard(process)
            process.close()

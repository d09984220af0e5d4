"""Reads documents in child processes, so that no file can harm the engine or another file.

A process that dies, hangs or grows beyond its limits takes one file with it and is replaced.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import LifoQueue

from app.adapters.extraction.extractor_process import ExtractorProcess, Note
from app.adapters.extraction.extractor_worker import WorkerLimits
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled, DocumentCrashed, DocumentError
from app.core.ports.extraction import PageListener, no_pages

READER = "app.adapters.extraction.document:read"
SCAN_READER = "app.adapters.extraction.page_images:read"
STARTS = 4
"""A process that does not start is started so often."""
FILES_A_PROCESS = 500
"""A process is replaced after so many files, whatever its parsers may have leaked by then."""


class ExtractionPool:
    """An ``Extractor``. Processes start when they are needed and are used again.

    ``memory_mb`` bounds each process (enforced on Linux), ``seconds`` and ``max_file_mb`` each
    file. ``reader`` names the function that reads, as in ``package.module:function``; ``note``
    hears of attempts at the network.
    """

    def __init__(
        self,
        workers: int,
        memory_mb: int,
        seconds: float,
        max_file_mb: int,
        reader: str = READER,
        note: Note = lambda refusal: None,
    ) -> None:
        self._workers = workers
        self._seconds = seconds
        self._reader = reader
        self._note = note
        self._limits = WorkerLimits(memory_mb, max_file_mb)
        self._lock = threading.Lock()
        self._closed = False
        self._processes: set[ExtractorProcess] = set()
        # Last in, first out: with little to do, few processes are started.
        self._places: LifoQueue[ExtractorProcess | None] = LifoQueue()
        for _ in range(workers):
            self._places.put(None)
        # The kernel ends a process with the thread that started it, so one thread starts them all.
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="reader-starter")

    @property
    def parallel(self) -> int:
        return self._workers

    def extract(self, path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        """Read one file in a free process. ``Cancelled`` when the pool is closed meanwhile."""
        process, kept = None, self._places.get()
        try:
            process = self._ready(kept)
            return process.read(path, self._seconds, seen)
        except DocumentError as error:
            if self._closed:
                raise Cancelled("Reading was stopped.") from error
            raise
        finally:
            self._places.put(self._kept(process))

    def close(self) -> None:
        """End all processes at once; calls in progress end with ``Cancelled``."""
        with self._lock:
            self._closed = True
            processes = list(self._processes)
        for process in processes:
            process.kill()
        idle = [self._places.get() for _ in range(self._workers)]
        for process in filter(None, idle):
            process.close()
        for _ in range(self._workers):
            self._places.put(None)  # who still waits for a place learns that it is closed
        self._starter.shutdown()

    def _ready(self, process: ExtractorProcess | None, starts: int = STARTS) -> ExtractorProcess:
        """A process that waits for a file: one that died before it got any says nothing of it."""
        if process and process.is_usable:
            return process
        self._drop(process)
        fresh = self._start()
        try:
            fresh.wait_until_ready()
        except DocumentCrashed:
            self._drop(fresh)
            if starts > 1:
                return self._ready(None, starts - 1)
            raise
        return fresh

    def _start(self) -> ExtractorProcess:
        with self._lock:
            if self._closed:
                raise Cancelled("Reading was stopped.")
            process = self._starter.submit(
                ExtractorProcess, self._reader, self._limits, self._note
            ).result()
            self._processes.add(process)
            return process

    def _kept(self, process: ExtractorProcess | None) -> ExtractorProcess | None:
        """The process if it can read another file; otherwise it is ended."""
        if process is None or (process.is_usable and process.files < FILES_A_PROCESS):
            return process
        self._drop(process)
        return None

    def _drop(self, process: ExtractorProcess | None) -> None:
        if process:
            with self._lock:
                self._processes.discard(process)
            process.close()

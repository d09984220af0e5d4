"""Keeps the vector index in sync with the vectors in the database.

Searches wait for none of the work done here: they query whatever is available.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator

from app.core.domain.errors import AppError, IndexDamaged, RemoteError
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex
from app.services.vectors.exact_search import ExactSearch

log = logging.getLogger(__name__)

BATCH = 1000
PREPARE_SECONDS = 5.0
"""Seconds that a search waits at most for the index to be prepared, counted from when preparation
began. Opening a sound index takes less; a rebuild takes longer and is not waited for."""


class VectorSync:
    """Synchronises one vector index with the vectors of one embedder.

    The index is a cache of SQLite, whose outbox holds the pending operations. While a remote index
    is unavailable they stay pending and are applied once it is back.
    """

    def __init__(
        self, passages: PassageStore, index: VectorIndex, embedder: str, *, suspect: bool
    ) -> None:
        """``suspect``: the last shutdown was unclean, so that every name is compared."""
        self._passages = passages
        self._index = index
        self._embedder = embedder
        self._suspect = suspect
        self._exact = ExactSearch(passages, index, embedder)
        self._batch = threading.Lock()  # held by one batch of changes
        self._ready = threading.Event()
        self._opened = self._rebuilding = False
        self._starting = threading.Lock()
        self._preparing: threading.Thread | None = None
        self._began = 0.0
        self._closing = threading.Event()
        self._searched = threading.Condition()
        self._searches = 0
        self._switching = False
        self.unavailable: RemoteError | None = None
        """Why the remote index is unavailable, None if it is available."""

    @property
    def index(self) -> VectorIndex:
        """The index to search, prepared before its first use and after it was unavailable. Exact
        search, or the incomplete index, as long as that takes."""
        if not (self._ready.is_set() or self._rebuilding):
            self._prepare(PREPARE_SECONDS)
        return self._index if self._ready.is_set() else self._fallback()

    @contextlib.contextmanager
    def unswitched(self) -> Iterator[None]:
        """Let no other embedder take over within the block, in which a search is made."""
        with self._searched:
            self._searched.wait_for(lambda: not self._switching)
            self._searches += 1
        try:
            yield
        finally:
            with self._searched:
                self._searches -= 1
                self._searched.notify_all()

    def take_over(self, other: VectorSync, switch: Callable[[], None]) -> VectorIndex:
        """Continue with the embedder and the index of ``other``, which is verified and not used
        any more, as soon as no search is under way; return the former index. ``switch`` is called
        at that moment."""
        with self._batch, self._searched:
            self._switching = True
            try:
                self._searched.wait_for(lambda: not self._searches)
                former, self._index = self._index, other._index
                self._embedder, self._exact = other._embedder, other._exact
                self._suspect, self._opened = False, True
                self.unavailable = None
                self._ready.set()
                switch()
            finally:
                self._switching = False
                self._searched.notify_all()
        return former

    def count(self) -> int:
        """Count the vectors in the index itself. Raises ``RemoteError``, ``IndexDamaged``."""
        return self._index.count()

    def fall_back(self, error: AppError) -> VectorIndex:
        """Return the fallback for the index, which just failed with ``error``."""
        self._ready.clear()
        self._opened = False
        if isinstance(error, RemoteError):
            self.unavailable = error
        else:
            log.warning("The vector index cannot be used: %s", error)
        return self._exact

    def retry_unavailable(self) -> RemoteError | None:
        """Try an unavailable index once more; return why it still is, or None."""
        if self.unavailable:
            self._prepare(None)
        return self.unavailable

    def verify_if_suspect(self) -> None:
        """Verify the index now if the last shutdown was unclean."""
        if self._suspect and not self._ready.is_set():
            self._prepare(None)

    def apply(self) -> int:
        """Apply all pending operations unless the index cannot be used; return how many. May be
        interrupted and repeated."""
        try:
            return self._apply_pending()
        except (RemoteError, IndexDamaged) as error:
            self.fall_back(error)
            return 0

    def verify(self) -> int:
        """Compare every name with the database and repair differences; return how many. Raises
        ``RemoteError``, as ``rebuild`` does."""
        self._apply_pending()
        wanted, held = self._passages.hashes(self._embedder), self._index.names()
        self._passages.enqueue("add", wanted - held, self._embedder)
        self._passages.enqueue("remove", held - wanted, self._embedder)
        return self._apply_pending()

    def rebuild(self) -> None:
        """Rebuild the index from the database: its files keep data that was removed from it."""
        self._rebuilding = True
        self._ready.clear()
        try:
            with self._batch:
                self._index.clear()
            self._opened = True
            self._passages.enqueue("add", self._passages.hashes(self._embedder), self._embedder)
            self._apply_pending()
            self._ready.set()
        finally:
            self._rebuilding = False

    def close(self) -> None:
        """Begin no further batch, wait for the current one, and close the index."""
        with self._starting:
            self._closing.set()
            preparation = self._preparing
        if preparation is not None:
            preparation.join()
        with self._batch:
            self._index.close()

    def _fallback(self) -> VectorIndex:
        """Exact search for few vectors; for many, the incomplete index once it is opened."""
        incomplete = self._opened and self._exact.is_empty()
        return self._index if incomplete else self._exact

    def _prepare(self, timeout: float | None) -> None:
        """Prepare the index in a background thread; wait until that succeeded or failed, or until
        ``timeout`` seconds after it began."""
        with self._starting:
            if self._closing.is_set():
                return
            if self._preparing is None or not self._preparing.is_alive():
                self._began = time.monotonic()
                self._preparing = threading.Thread(target=self._prepare_index, name="vector sync")
                self._preparing.start()
            preparation = self._preparing
        if timeout is not None:
            timeout = max(0.0, self._began + timeout - time.monotonic())
        preparation.join(timeout)

    def _prepare_index(self) -> None:
        try:
            self._index.is_empty()  # opens it
            self._opened = True
            self._apply_pending()
            if self._index.is_empty():
                self._fill()
            held = self._passages.vector_count(self._embedder)
            if self._suspect or self._index.count() != held:
                self.verify()
        except AppError as error:  # no caller to report to; searches use the fallback
            self.fall_back(error)
        else:
            if not self._closing.is_set():
                self.unavailable = None
                self._ready.set()

    def _apply_pending(self) -> int:
        applied = 0
        while not self._closing.is_set() and (batch := self._apply_batch()):
            applied += batch
        return applied

    def _apply_batch(self) -> int:
        with self._batch:
            pending = self._passages.pending(self._embedder, BATCH)
            if pending:
                # Independent of the order of operations: the index gets what the database has now.
                hashes = {name for _, _, name in pending}
                vectors = self._passages.vectors(hashes, self._embedder)
                self._index.add(vectors)
                self._index.remove(hashes - vectors.keys())
                self._passages.acknowledge(number for number, _, _ in pending)
        return len(pending)

    def _fill(self) -> None:
        """Fill a lost or in-memory index directly, bypassing the outbox."""
        names = list(self._passages.hashes(self._embedder))
        for at in range(0, len(names), BATCH):
            if self._closing.is_set():
                return
            with self._batch:
                vectors = self._passages.vectors(names[at : at + BATCH], self._embedder)
                self._index.add(vectors)

"""Keeps the vector index a mirror of the vectors in the catalog, whatever happened to it.

Searches go on meanwhile: they take no lock of those who work on the index, and ask what there is.
"""

from __future__ import annotations

import logging
import threading
import time

from app.core.domain.errors import AppError, IndexDamaged, RemoteError
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex
from app.services.library.exact_search import ExactSearch

log = logging.getLogger(__name__)

BATCH = 1000
PATIENCE = 5.0
"""Seconds that a search waits for the index to be prepared after a start, counted from when that
began: usually it is opened by then, and nothing has to be mended. By judgement."""


class VectorSync:
    """One vector index and the embedder whose vectors it holds.

    The index is a cache: SQLite is the truth, and its outbox says what the index is owed. One that
    is on another computer may be away, or refuse: then it goes on being owed, until it does not.
    """

    def __init__(
        self, passages: PassageStore, index: VectorIndex, embedder: str, *, suspect: bool
    ) -> None:
        """``suspect``: the last process did not end cleanly, so every name is compared."""
        self._passages = passages
        self._index = index
        self._embedder = embedder
        self._suspect = suspect
        self._standby = ExactSearch(passages, index, embedder)
        self._turn = threading.Lock()  # of who changes the index, for one batch
        self._ready = threading.Event()
        self._opened = self._rebuilding = False
        self._starting = threading.Lock()
        self._preparation: threading.Thread | None = None
        self._began = 0.0
        self._closing = threading.Event()
        self.unavailable: RemoteError | None = None
        """Why it is, if it is."""

    @property
    def index(self) -> VectorIndex:
        """What a search asks: the index, prepared before its first use and when it is back. While
        that takes longer, or it is away, a stand-in, or as much of the index as there is."""
        if not (self._ready.is_set() or self._rebuilding):
            self._prepare(PATIENCE)
        return self._index if self._ready.is_set() else self._meanwhile()

    def without(self, error: AppError) -> VectorIndex:
        """What stands in for the index, which just could not be used."""
        self._ready.clear()
        self._opened = False
        if isinstance(error, RemoteError):
            self.unavailable = error
        else:
            log.warning("The vector index is done without: %s", error)
        return self._standby

    def still_away(self) -> RemoteError | None:
        """Why the index is, after it was tried once more if it was."""
        if self.unavailable:
            self._prepare(None)
        return self.unavailable

    def settle(self) -> None:
        """After an unclean stop, verify the index now, so that the next one is clean."""
        if self._suspect and not self._ready.is_set():
            self._prepare(None)

    def apply(self) -> int:
        """Apply everything owed, unless the index cannot be used; says how many operations. May be
        interrupted and repeated."""
        try:
            return self._pay()
        except (RemoteError, IndexDamaged) as error:
            self.without(error)
            return 0

    def verify(self) -> int:
        """Compare every name with the catalog and mend what differs; says how many did. Raises
        ``RemoteError``, as ``rebuild`` does."""
        self._pay()
        wanted, held = self._passages.hashes(self._embedder), self._index.names()
        self._passages.enqueue("add", wanted - held, self._embedder)
        self._passages.enqueue("remove", held - wanted, self._embedder)
        return self._pay()

    def rebuild(self) -> None:
        """Make the index anew from the vectors there are: it keeps what was removed from it."""
        self._rebuilding = True
        self._ready.clear()
        try:
            with self._turn:
                self._index.clear()
            self._opened = True
            self._passages.enqueue("add", self._passages.hashes(self._embedder), self._embedder)
            self._pay()
            self._ready.set()
        finally:
            self._rebuilding = False

    def close(self) -> None:
        """Begin no further batch, and wait for the present one."""
        with self._starting:
            self._closing.set()
            preparation = self._preparation
        if preparation is not None:
            preparation.join()

    def _meanwhile(self) -> VectorIndex:
        """Few vectors are compared one by one; of many, those that are in the index already."""
        incomplete = self._opened and self._standby.is_empty()
        return self._index if incomplete else self._standby

    def _prepare(self, patience: float | None) -> None:
        """Wait until the index is prepared, or could not be, in a thread of its own; but only for
        some seconds from when that began, if ``patience`` ends."""
        with self._starting:
            if self._closing.is_set():
                return
            if self._preparation is None or not self._preparation.is_alive():
                self._began = time.monotonic()
                self._preparation = threading.Thread(target=self._make_ready, name="vector mirror")
                self._preparation.start()
            preparation = self._preparation
        if patience is not None:
            patience = max(0.0, self._began + patience - time.monotonic())
        preparation.join(patience)

    def _make_ready(self) -> None:
        try:
            self._index.is_empty()  # which opens it
            self._opened = True
            self._pay()
            if self._index.is_empty():
                self._fill()
            held = self._passages.vector_count(self._embedder)
            if self._suspect or self._index.count() != held:
                self.verify()
        except AppError as error:  # nobody waits here who could be told; searches go on without
            self.without(error)
        else:
            if not self._closing.is_set():
                self.unavailable = None
                self._ready.set()

    def _pay(self) -> int:
        applied = 0
        while not self._closing.is_set() and (acknowledge := self._pay_batch()):
            applied += acknowledge
        return applied

    def _pay_batch(self) -> int:
        with self._turn:
            pending = self._passages.pending(self._embedder, BATCH)
            if pending:
                # The vector decides, not the order: what the catalog has belongs into the index.
                hashes = {name for _, _, name in pending}
                vectors = self._passages.vectors(hashes, self._embedder)
                self._index.add(vectors)
                self._index.remove(hashes - vectors.keys())
                self._passages.acknowledge(number for number, _, _ in pending)
        return len(pending)

    def _fill(self) -> None:
        """An index that was lost, or keeps nothing between starts: all at once, past the outbox."""
        names = list(self._passages.hashes(self._embedder))
        for at in range(0, len(names), BATCH):
            if self._closing.is_set():
                return
            with self._turn:
                vectors = self._passages.vectors(names[at : at + BATCH], self._embedder)
                self._index.add(vectors)

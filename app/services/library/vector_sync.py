"""Keeps the vector index a mirror of the vectors in the catalog, whatever happened to it."""

from __future__ import annotations

import threading

from app.core.domain.errors import RemoteError
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex
from app.services.library.exact_search import ExactSearch

BATCH = 1000


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
        self._verified = False
        self._lock = threading.RLock()
        self._standby = ExactSearch(passages, index, embedder)
        self.unavailable: RemoteError | None = None
        """Why it is, if it is."""

    @property
    def index(self) -> VectorIndex:
        """The index, verified before its first use and when it is back; a stand-in while it is
        away."""
        with self._lock:
            try:
                if not self._verified:
                    self._pay()
                    if not self._index.count():
                        self._fill()
                    held = self._passages.vector_count(self._embedder)
                    if self._suspect or self._index.count() != held:
                        self.verify()
                    self._verified, self.unavailable = True, None
            except RemoteError as error:
                return self.without(error)
        return self._index

    def without(self, error: RemoteError) -> VectorIndex:
        """What stands in for the index, which just could not be reached."""
        with self._lock:
            self.unavailable, self._verified = error, False
        return self._standby

    def still_away(self) -> RemoteError | None:
        """Why the index is, after it was tried once more if it was."""
        return self.unavailable if self.unavailable and self.index is self._standby else None

    def settle(self) -> None:
        """After an unclean stop, verify the index now, so that the next one is clean."""
        if self._suspect and not self._verified:
            self.index.count()

    def apply(self) -> int:
        """Apply everything owed, unless the index is away; says how many operations. May be
        interrupted and repeated."""
        try:
            return self._pay()
        except RemoteError as error:
            self.without(error)
            return 0

    def _pay(self) -> int:
        applied = 0
        with self._lock:
            while pending := self._passages.pending(self._embedder, BATCH):
                # The vector decides, not the order: what the catalog has belongs into the index.
                hashes = {name for _, _, name in pending}
                vectors = self._passages.vectors(hashes, self._embedder)
                self._index.add(vectors)
                self._index.remove(hashes - vectors.keys())
                self._passages.acknowledge(number for number, _, _ in pending)
                applied += len(pending)
        return applied

    def verify(self) -> int:
        """Compare every name with the catalog and mend what differs; says how many did. Raises
        ``RemoteError``, as ``rebuild`` does."""
        with self._lock:
            self._pay()
            wanted, held = self._passages.hashes(self._embedder), self._index.names()
            self._passages.enqueue("add", wanted - held, self._embedder)
            self._passages.enqueue("remove", held - wanted, self._embedder)
            return self._pay()

    def _fill(self) -> None:
        """An index that was lost, or keeps nothing between starts: all at once, past the outbox."""
        names = list(self._passages.hashes(self._embedder))
        for at in range(0, len(names), BATCH):
            self._index.add(self._passages.vectors(names[at : at + BATCH], self._embedder))

    def rebuild(self) -> None:
        """Make the index anew from the vectors there are: it keeps what was removed from it."""
        with self._lock:
            self._index.clear()
            self._passages.enqueue("add", self._passages.hashes(self._embedder), self._embedder)
            self._pay()

"""Keeps the vector index a mirror of the vectors in the catalog, whatever happened to it."""

from __future__ import annotations

import threading

from app.core.ports import PassageStore, VectorIndex

BATCH = 1000


class VectorMirror:
    """One vector index and the embedder whose vectors it holds.

    The index is a cache: SQLite is the truth, and its outbox says what the index is owed.
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

    @property
    def index(self) -> VectorIndex:
        """The index, verified before its first use."""
        with self._lock:
            if not self._verified:
                self._verified = True
                self.apply()
                if self._suspect or self._index.count() != self._passages.vector_count(
                    self._embedder
                ):
                    self.verify()
        return self._index

    def settle(self) -> None:
        """After an unclean stop, verify the index now, so that the next one is clean."""
        if self._suspect and not self._verified:
            self.index.count()

    def apply(self) -> int:
        """Apply everything owed; says how many operations. May be interrupted and repeated."""
        applied = 0
        with self._lock:
            while owed := self._passages.owed(self._embedder, BATCH):
                # The vector decides, not the order: what the catalog has belongs into the index.
                hashes = {name for _, _, name in owed}
                vectors = self._passages.vectors(hashes, self._embedder)
                self._index.add(vectors)
                self._index.remove(hashes - vectors.keys())
                self._passages.paid(number for number, _, _ in owed)
                applied += len(owed)
        return applied

    def verify(self) -> int:
        """Compare every name with the catalog and mend what differs; says how many did."""
        with self._lock:
            self.apply()
            wanted, held = self._passages.hashes(self._embedder), self._index.names()
            self._passages.owe("add", wanted - held, self._embedder)
            self._passages.owe("remove", held - wanted, self._embedder)
            return self.apply()

    def rebuild(self) -> None:
        """Make the index anew from the vectors there are: it keeps what was removed from it."""
        with self._lock:
            self._index.clear()
            self._passages.owe("add", self._passages.hashes(self._embedder), self._embedder)
            self.apply()

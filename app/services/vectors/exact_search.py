"""Fallback for an unavailable vector index: exact search over the vectors in the database.

Libraries with more than ``EXACT`` vectors fall back to keyword search alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.domain.errors import LibraryError
from app.core.domain.passages import Vector
from app.core.domain.search import EVERYWHERE
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex

EXACT = 20_000
"""Most vectors compared exhaustively: beyond, a search would take too long."""


class ExactSearch:
    """Read-only ``VectorIndex``; writes go to the database and are applied to the index later."""

    def __init__(self, passages: PassageStore, index: VectorIndex, embedder: str) -> None:
        """``index`` only ranks vectors that it is given, which needs no connection."""
        self._passages = passages
        self._index = index
        self._embedder = embedder

    def add(self, vectors: Mapping[str, Vector]) -> None:
        raise LibraryError("The vector index is away.")

    def remove(self, names: Iterable[str]) -> None:
        raise LibraryError("The vector index is away.")

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        known = self._passages.scope_vectors(EVERYWHERE, self._embedder, EXACT)
        return self._index.rank(vector, known, k) if known else []

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return self._index.rank(vector, candidates, k)

    def names(self) -> set[str]:
        return self._passages.hashes(self._embedder)

    def count(self) -> int:
        held = self._passages.vector_count(self._embedder)
        return held if held <= EXACT else 0

    def is_empty(self) -> bool:
        return self.count() == 0

    def clear(self) -> None:
        raise LibraryError("The vector index is away.")

    def close(self) -> None: ...

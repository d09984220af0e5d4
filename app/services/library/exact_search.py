"""Stands in for a vector index that cannot be reached: exact search over the vectors in the
catalog, as far as that is done quickly. Beyond, a search goes by words alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.domain.errors import LibraryError
from app.core.domain.passages import Vector
from app.core.domain.search import EVERYWHERE
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex

EXACT = 20_000
"""Vectors that are compared one by one at most."""


class ExactSearch:
    """``VectorIndex`` to read from; what is written goes into the catalog anyway."""

    def __init__(self, passages: PassageStore, index: VectorIndex, embedder: str) -> None:
        """``index`` ranks vectors, which it needs no connection for."""
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

"""The port of the vector index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from app.core.domain.passages import Vector


class VectorIndex(Protocol):
    """Approximate nearest-neighbour search over vectors named by the hash of their text.

    Thread-safe for one writer and any number of searches.
    """

    def add(self, vectors: Mapping[str, Vector]) -> None:
        """Add or replace."""

    def remove(self, names: Iterable[str]) -> None:
        """Remove vectors; unknown names are ignored."""

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        """Up to ``k`` (name, cosine similarity), best first."""

    def names(self) -> set[str]:
        """All names in the index, for verification."""

    def count(self) -> int: ...

    def is_empty(self) -> bool:
        """Whether it contains no vectors; faster than counting."""

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        """Like ``nearest``, but exact, and over the given ``candidates``."""

    def clear(self) -> None:
        """Delete all vectors, also on disk."""

    def close(self) -> None: ...

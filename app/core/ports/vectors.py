"""The port of the vector index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from app.core.domain.passages import Vector


class VectorIndex(Protocol):
    """Approximate nearest neighbours over vectors named by the hash of their text.

    Used from several threads: one at a time changes it, and others search meanwhile.
    """

    def add(self, vectors: Mapping[str, Vector]) -> None:
        """Add or replace."""

    def remove(self, names: Iterable[str]) -> None:
        """Remove those that are there."""

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        """Up to ``k`` (name, cosine similarity), best first."""

    def names(self) -> set[str]:
        """Every name held, for verification."""

    def count(self) -> int: ...

    def is_empty(self) -> bool:
        """Whether nothing can be found in it; quicker than counting."""

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        """As ``nearest``, exactly, among vectors given from outside."""

    def clear(self) -> None:
        """Forget everything, and leave nothing of it on disk."""

    def close(self) -> None: ...

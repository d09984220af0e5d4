"""A ``VectorIndex`` by exhaustive search."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

from app.core.domain.errors import RemoteRefused, RemoteUnavailable
from app.core.domain.passages import Vector


class FakeVectorIndex:
    """A dictionary of vectors; records what was added and removed."""

    def __init__(self) -> None:
        self.held: dict[str, Vector] = {}
        self.added: list[str] = []
        self.removed: list[str] = []
        self.closed = False
        self.unavailable = self.refusing = False
        """Whether calls fail, as those of a remote server may."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        self._reach()
        self.added += vectors
        self.held |= vectors

    def remove(self, names: Iterable[str]) -> None:
        self._reach()
        for name in list(names):
            if self.held.pop(name, None) is not None:
                self.removed.append(name)

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        self._reach()
        return self.rank(vector, dict(self.held), k)

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        scores = {name: _product(vector, other) for name, other in candidates.items()}
        return sorted(scores.items(), key=lambda item: -item[1])[:k]

    def names(self) -> set[str]:
        self._reach()
        return set(self.held)

    def count(self) -> int:
        self._reach()
        return len(self.held)

    def is_empty(self) -> bool:
        self._reach()
        return not self.held

    def clear(self) -> None:
        self.held.clear()

    def close(self) -> None:
        self.closed = True

    def _reach(self) -> None:
        if self.unavailable:
            raise RemoteUnavailable("chroma.lan:8000 is away.")
        if self.refusing:
            raise RemoteRefused("chroma.lan:8000 says 404.")


def _product(one: Vector, other: Vector) -> float:
    width = len(one) // 4
    pairs = zip(struct.unpack(f"<{width}f", one), struct.unpack(f"<{width}f", other), strict=True)
    return sum(a * b for a, b in pairs)

"""The vector index of an encrypted library: in memory alone, as texts can be guessed from vectors.

It compares with every vector, which takes as long as there are vectors, but is exact and there at
once; a graph as Chroma's would be built anew at every start.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from app.core.domain.passages import Vector

GROWTH = 1.5
"""By which the room for rows grows when it is used up. By judgement."""
FIRST_ROWS = 1024


class MemoryIndex:
    """``VectorIndex`` over rows of one matrix; the last row takes the place of a removed one."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._names: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: Any = None

    def add(self, vectors: Mapping[str, Vector]) -> None:
        if not vectors:
            return
        with self._lock:
            for name, row in zip(vectors, matrix(vectors.values()), strict=True):
                place = self._places.setdefault(name, len(self._names))
                if place == len(self._names):
                    self._names.append(name)
                    self._make_room(len(row))
                self._rows[place] = row

    def remove(self, names: Iterable[str]) -> None:
        with self._lock:
            for name in names:
                place = self._places.pop(name, None)
                if place is None:
                    continue
                last = self._names.pop()
                if last != name:
                    self._rows[place] = self._rows[len(self._names)]
                    self._names[place] = last
                    self._places[last] = place

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        import numpy

        with self._lock:
            if not self._names:
                return []
            rows = self._rows[: len(self._names)]
            # One thread: a product by BLAS takes twice the time beside the embedder's threads.
            return best(self._names, numpy.einsum("ij,j->i", rows, matrix([vector])[0]), k)

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return rank(vector, candidates, k)

    def names(self) -> set[str]:
        with self._lock:
            return set(self._names)

    def count(self) -> int:
        return len(self._names)

    def is_empty(self) -> bool:
        return not self._names

    def clear(self) -> None:
        with self._lock:
            self._names.clear()
            self._places.clear()
            self._rows = None

    def close(self) -> None:
        self.clear()

    def _make_room(self, width: int) -> None:
        import numpy

        held = 0 if self._rows is None else len(self._rows)
        if len(self._names) > held:
            room = numpy.empty((max(FIRST_ROWS, int(held * GROWTH)), width), dtype="<f4")
            if held:
                room[:held] = self._rows
            self._rows = room


def rank(vector: Vector, candidates: Mapping[str, Vector], k: int) -> list[tuple[str, float]]:
    """Up to ``k`` (name, cosine similarity) among vectors of length 1, best first."""
    if not candidates:
        return []
    return best(list(candidates), matrix(candidates.values()) @ matrix([vector])[0], k)


def best(names: list[str], scores: Any, k: int) -> list[tuple[str, float]]:
    """The ``k`` names with the highest scores, best first."""
    import numpy

    k = min(k, len(names))
    places = numpy.argpartition(-scores, k - 1)[:k] if k < len(names) else numpy.arange(k)
    return [(names[at], float(scores[at])) for at in places[scores[places].argsort()[::-1]]]


def matrix(vectors: Iterable[Vector]) -> Any:
    """Rows of float32, one a vector."""
    import numpy

    rows = list(vectors)
    return numpy.frombuffer(b"".join(rows), dtype="<f4").reshape(len(rows), -1)

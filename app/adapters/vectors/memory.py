"""The vector index of an encrypted library: in memory only, as texts can be guessed from vectors.

Exact exhaustive search: its time grows with the number of vectors, but it is ready at once, while a
graph like Chroma's would have to be rebuilt at every start.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from app.core.domain.passages import Vector

GROWTH = 1.5
"""Factor by which the matrix grows when it is full: trades memory for copying."""
FIRST_ROWS = 1024


class MemoryIndex:
    """``VectorIndex`` over rows of one matrix; the last row replaces a removed one."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._names: list[str] = []
        self._row_of: dict[str, int] = {}
        self._rows: Any = None

    def add(self, vectors: Mapping[str, Vector]) -> None:
        if not vectors:
            return
        with self._lock:
            for name, row in zip(vectors, matrix(vectors.values()), strict=True):
                row_number = self._row_of.setdefault(name, len(self._names))
                if row_number == len(self._names):
                    self._names.append(name)
                    self._grow(len(row))
                self._rows[row_number] = row

    def remove(self, names: Iterable[str]) -> None:
        with self._lock:
            for name in names:
                row_number = self._row_of.pop(name, None)
                if row_number is None:
                    continue
                last = self._names.pop()
                if last != name:
                    self._rows[row_number] = self._rows[len(self._names)]
                    self._names[row_number] = last
                    self._row_of[last] = row_number

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        import numpy

        with self._lock:
            if not self._names:
                return []
            rows = self._rows[: len(self._names)]
            # Single-threaded: beside the embedder's threads, BLAS takes twice as long.
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
            self._row_of.clear()
            self._rows = None

    def close(self) -> None:
        self.clear()

    def _grow(self, width: int) -> None:
        import numpy

        held = 0 if self._rows is None else len(self._rows)
        if len(self._names) > held:
            room = numpy.empty((max(FIRST_ROWS, int(held * GROWTH)), width), dtype="<f4")
            if held:
                room[:held] = self._rows
            self._rows = room


def rank(vector: Vector, candidates: Mapping[str, Vector], k: int) -> list[tuple[str, float]]:
    """Return up to ``k`` (name, cosine similarity) among unit vectors, best first."""
    if not candidates:
        return []
    return best(list(candidates), matrix(candidates.values()) @ matrix([vector])[0], k)


def best(names: list[str], scores: Any, k: int) -> list[tuple[str, float]]:
    """Return the ``k`` names with the highest scores, best first."""
    import numpy

    k = min(k, len(names))
    top = numpy.argpartition(-scores, k - 1)[:k] if k < len(names) else numpy.arange(k)
    return [(names[at], float(scores[at])) for at in top[scores[top].argsort()[::-1]]]


def matrix(vectors: Iterable[Vector]) -> Any:
    """Stack vectors as rows of float32."""
    import numpy

    rows = list(vectors)
    return numpy.frombuffer(b"".join(rows), dtype="<f4").reshape(len(rows), -1)

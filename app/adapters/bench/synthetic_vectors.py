"""Generates synthetic vectors to fill a library for benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.domain.passages import Vector

CENTRES, NOISE = 500, 0.7
"""Number of cluster centres, and distance of vectors from them: vectors of texts form clusters,
too, and a uniform cloud would be harder to search."""


def synthetic_vectors(dimension: int) -> Callable[[int], Sequence[Vector]]:
    """Return a generator of reproducible unit vectors, called with how many to make."""
    chance = np.random.default_rng(0)
    centres = _unit(chance.standard_normal((CENTRES, dimension)))

    def make(count: int) -> Sequence[Vector]:
        around = centres[chance.integers(0, CENTRES, count)]
        drawn = _unit(around + NOISE * _unit(chance.standard_normal((count, dimension))))
        return [row.astype("<f4").tobytes() for row in drawn]

    return make


def _unit(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    unit: NDArray[np.float64] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit

"""Vectors of no meaning, to fill a library that is only measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.domain.passages import Vector

CENTRES, NOISE = 500, 0.7
"""Vectors lie around so many points, this far from them: those of texts are no uniform cloud
either. By judgement."""


def made_up_vectors(dimension: int) -> Callable[[int], Sequence[Vector]]:
    """Makes so many unit vectors at each call, always the same ones in the same order."""
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

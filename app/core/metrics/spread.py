"""How measured values are spread: their quartiles and extremes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.metrics.stopwatch import percentile


@dataclass(frozen=True, slots=True)
class Spread:
    """What a box plot shows: the quartiles and the extremes."""

    low: float
    lower: float
    median: float
    upper: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """Of at least one value."""
    return Spread(*(percentile(values, share) for share in (0, 0.25, 0.5, 0.75, 1)))

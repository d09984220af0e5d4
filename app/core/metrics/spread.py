"""Spread of measured values: quartiles and extremes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.metrics.stopwatch import percentile


@dataclass(frozen=True, slots=True)
class Spread:
    """The five numbers of a box plot."""

    low: float
    lower: float
    median: float
    upper: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """Compute the spread of at least one value."""
    return Spread(*(percentile(values, share) for share in (0, 0.25, 0.5, 0.75, 1)))

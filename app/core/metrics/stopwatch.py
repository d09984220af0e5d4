"""Measuring durations, and percentiles."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager


class Stopwatch:
    """Sums up milliseconds by stage, and measures the time since its creation."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._begun = clock()
        self.stages: dict[str, float] = {}

    @property
    def elapsed_ms(self) -> float:
        return (self._clock() - self._begun) * 1000

    def add(self, stage: str, milliseconds: float) -> None:
        """Add a duration measured elsewhere to ``stage``."""
        self.stages[stage] = self.stages.get(stage, 0.0) + milliseconds

    @contextmanager
    def measure(self, stage: str) -> Iterator[None]:
        """Add the duration of the block to ``stage``, also if it raises."""
        begun = self._clock()
        try:
            yield
        finally:
            self.add(stage, (self._clock() - begun) * 1000)


def longest(stages: Mapping[str, float], names: Sequence[str]) -> str | None:
    """The longest of the stages; None if all are 0."""
    name = max(names, key=lambda name: stages.get(name, 0.0))
    return name if stages.get(name, 0.0) > 0 else None


def percentile(values: Sequence[float], share: float) -> float:
    """The percentile ``share`` (0 to 1) of ``values``, linearly interpolated.

    Hyndman and Fan's type 7 (1996), the default of R and NumPy. Raises ``ValueError`` for no
    values, or a share out of range.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"no percentile {share} of {len(values)} values")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low, high = math.floor(place), math.ceil(place)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)

"""Durations and their distribution, as numbers; units and rounding are left to who shows them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager


class Stopwatch:
    """Adds up milliseconds under names, and knows how long ago it was made."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._begun = clock()
        self.stages: dict[str, float] = {}

    @property
    def elapsed_ms(self) -> float:
        return (self._clock() - self._begun) * 1000

    def add(self, stage: str, milliseconds: float) -> None:
        """Count time that was measured elsewhere towards ``stage``."""
        self.stages[stage] = self.stages.get(stage, 0.0) + milliseconds

    @contextmanager
    def measure(self, stage: str) -> Iterator[None]:
        """Add the time spent inside to ``stage``, also when it ends with an error."""
        begun = self._clock()
        try:
            yield
        finally:
            self.add(stage, (self._clock() - begun) * 1000)


def longest(stages: Mapping[str, float], names: Sequence[str]) -> str | None:
    """Which of the stages took most; None where none took anything."""
    name = max(names, key=lambda name: stages.get(name, 0.0))
    return name if stages.get(name, 0.0) > 0 else None


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of ``values`` lie, linearly interpolated.

    Hyndman and Fan's type 7 (1996), the default of R and NumPy. Raises ``ValueError`` when
    there are no values or the share lies outside.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"no percentile {share} of {len(values)} values")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low, high = math.floor(place), math.ceil(place)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)

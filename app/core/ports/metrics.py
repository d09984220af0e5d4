"""The ports of measurements and of the machine's gauges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep


class MeasurementStore(Protocol):
    """What answers and files took; what is old is kept as distributions."""

    def add(self, measurements: Sequence[Measurement]) -> None: ...

    def latest(self, k: int, kind: WorkKind = "answer") -> list[Measurement]:
        """The last ``k``, oldest first."""

    def trends(self, kind: WorkKind) -> list[Trend]:
        """Distributions of all there ever were, by day and origin, oldest first."""


class SweepStore(Protocol):
    """Sweeps of contexts and concurrency that were made."""

    def add_sweep(self, sweep: Sweep) -> Sweep:
        """Keep it; the one returned has the number it got."""

    def sweeps(self) -> list[Sweep]:
        """The latest first."""


class Machine(Protocol):
    """The machine the engine runs on."""

    def read(self) -> Gauges:
        """Processor, memory and GPU at this moment; the rates of the engine's work are 0."""

    def energy(self) -> float | None:
        """Joules taken since some moment; None where nothing measures them."""

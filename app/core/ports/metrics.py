"""The ports of measurements and of the machine's gauges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep


class MeasurementStore(Protocol):
    """Measurements of answers and files; old ones are kept only as histograms."""

    def add(self, measurements: Sequence[Measurement]) -> None: ...

    def latest(self, k: int, kind: WorkKind = "answer") -> list[Measurement]:
        """The latest ``k``, oldest first."""

    def trends(self, kind: WorkKind) -> list[Trend]:
        """Distributions of all measurements by day and origin, oldest first."""


class SweepStore(Protocol):
    """Results of load tests."""

    def add_sweep(self, sweep: Sweep) -> Sweep:
        """Store a sweep; the one returned has its id."""

    def sweeps(self) -> list[Sweep]:
        """All sweeps, the latest first."""


class Machine(Protocol):
    """The machine the engine runs on."""

    def read(self) -> Gauges:
        """Current gauges of CPU, memory and GPU; the engine's rates are 0."""

    def energy(self) -> float | None:
        """Joules used since an arbitrary start; None if they cannot be measured."""

"""A ``MeasurementStore`` and ``SweepStore`` in lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.domain.measurements import Measurement, WorkKind
from app.core.metrics.histograms import Trend, count, trends
from app.core.metrics.load_test import Sweep


class FakeMeasurementStore:
    def __init__(self) -> None:
        self.kept: list[Measurement] = []
        self.made: list[Sweep] = []

    def add(self, measurements: Sequence[Measurement]) -> None:
        self.kept.extend(measurements)

    def latest(self, k: int, kind: WorkKind = "answer") -> list[Measurement]:
        of_kind = [m for m in self.kept if m.kind == kind]
        return of_kind[max(len(of_kind) - k, 0) :]

    def trends(self, kind: WorkKind) -> list[Trend]:
        return trends(count((m for m in self.kept if m.kind == kind), {}))

    def add_sweep(self, sweep: Sweep) -> Sweep:
        self.made.append(replace(sweep, id=len(self.made) + 1))
        return self.made[-1]

    def sweeps(self) -> list[Sweep]:
        return self.made[::-1]

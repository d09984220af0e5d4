"""A ``MeasurementStore`` in a list."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.histograms import Trend, count, trends
from app.core.models import Measurement, WorkKind


class FakeMeasurements:
    def __init__(self) -> None:
        self.kept: list[Measurement] = []

    def add(self, measurements: Sequence[Measurement]) -> None:
        self.kept.extend(measurements)

    def latest(self, k: int, kind: WorkKind = "answer") -> list[Measurement]:
        of_kind = [m for m in self.kept if m.kind == kind]
        return of_kind[max(len(of_kind) - k, 0) :]

    def trends(self, kind: WorkKind) -> list[Trend]:
        return trends(count((m for m in self.kept if m.kind == kind), {}))

"""Measurements of answers and files, and live gauges of the machine."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep


class MeasurementCalls(Protocol):
    """Calls about performance."""

    def gauges(self) -> Gauges:
        """The current load of machine and model, and current rates."""

    def latest(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        """Measurements of the last ``k`` answers or files, oldest first."""

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        """Distributions of the measurements by day, model, version and device, oldest first."""

    def sweeps(self) -> list[Sweep]:
        """Results of ``alcove bench sweep`` over this library, the latest first."""

"""What answers and files took, and the machine at this moment."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep


class MeasurementCalls(Protocol):
    """Calls about speed."""

    def gauges(self) -> Gauges:
        """The machine, the model's load and the rates of now."""

    def latest(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        """What the last ``k`` answers or files took, oldest first."""

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        """How what they took was distributed, by day, model, version and device, oldest first."""

    def sweeps(self) -> list[Sweep]:
        """What ``alcove bench sweep`` measured over this library, the latest first."""

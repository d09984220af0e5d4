"""A ``MeasurementStore`` in a list."""

from __future__ import annotations

from app.core.models import Measurement


class FakeMeasurements:
    def __init__(self) -> None:
        self.kept: list[Measurement] = []

    def add(self, measurement: Measurement) -> None:
        self.kept.append(measurement)

    def latest(self, k: int) -> list[Measurement]:
        return self.kept[max(len(self.kept) - k, 0) :]

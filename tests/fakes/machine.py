"""A ``Machine`` with given gauges."""

from __future__ import annotations

from app.core.domain.measurements import Gauges

IDLE = Gauges(cpu=0.0, memory=1 << 20, memory_total=1 << 30)


class FakeMachine:
    def __init__(self, gauges: Gauges = IDLE) -> None:
        self.gauges = gauges
        self.readings = 0

    def read(self) -> Gauges:
        self.readings += 1
        return self.gauges

    def energy(self) -> float | None:
        return None

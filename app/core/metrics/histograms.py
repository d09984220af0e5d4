"""Mergeable histograms, to keep old measurements in little space."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.core.domain.measurements import Measurement, WorkKind

ERROR = 0.02
"""Largest relative error of a percentile."""
_GROWTH = (1 + ERROR) / (1 - ERROR)
"""Ratio of the bounds of a bin: DDSketch (Masson, Rim and Lee, VLDB 2019)."""
_LEAST = 1e-6
"""Smaller values count as this."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """Count and percentiles of a distribution."""

    count: int
    p50: float
    p95: float
    p99: float


@dataclass(slots=True)
class Histogram:
    """Counts of positive values in bins of logarithmic width."""

    bins: dict[int, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return sum(self.bins.values())

    def add(self, value: float) -> None:
        number = math.ceil(math.log(max(value, _LEAST), _GROWTH))
        self.bins[number] = self.bins.get(number, 0) + 1

    def merge(self, other: Histogram) -> None:
        for number, count in other.bins.items():
            self.bins[number] = self.bins.get(number, 0) + count

    def percentile(self, share: float) -> float:
        """The value below which ``share`` (0 to 1) of all lie. Raises ``ValueError`` if empty."""
        if not self.bins:
            raise ValueError("the histogram is empty")
        rank, seen = share * (self.count - 1), 0
        for number in sorted(self.bins):
            seen += self.bins[number]
            if seen > rank:
                break
        return float(2 * _GROWTH**number / (_GROWTH + 1))

    @property
    def distribution(self) -> Distribution:
        return Distribution(self.count, *(self.percentile(share) for share in (0.5, 0.95, 0.99)))


@dataclass(frozen=True, slots=True)
class Origin:
    """What comparable measurements share: their day (seconds since the epoch at 0:00 UTC), kind,
    model, version and device."""

    day: float
    kind: WorkKind
    model: str
    version: str
    device: str


@dataclass(frozen=True, slots=True)
class Trend:
    """Distributions of all figures of one origin."""

    origin: Origin
    figures: dict[str, Distribution]


Histograms = dict[Origin, dict[str, Histogram]]
"""By origin, then by the name of a figure."""


def origin(measurement: Measurement) -> Origin:
    day = measurement.at // 86_400 * 86_400
    m = measurement
    return Origin(day, m.kind, m.model, m.version, m.device)


def figures(measurement: Measurement) -> dict[str, float]:
    """Stages in ms, and tokens a second: of prefill without reused tokens, and of decoding after
    the first token. The two are never mixed: prefill is many times faster."""
    stages, tokens = measurement.stages, measurement.tokens
    found = dict(stages)
    read, written = tokens.prompt - tokens.reused, tokens.generated - 1
    if read > 0 and stages.get("prefill_ms"):
        found["prefill_rate"] = 1000 * read / stages["prefill_ms"]
    if written > 0 and stages.get("decode_ms"):
        found["decode_rate"] = 1000 * written / stages["decode_ms"]
    if measurement.energy is not None:
        found["energy_j"] = measurement.energy
    return found


def count(measurements: Iterable[Measurement], into: Histograms) -> Histograms:
    """Add measurements to histograms."""
    for measurement in measurements:
        held = into.setdefault(origin(measurement), {})
        for name, value in figures(measurement).items():
            held.setdefault(name, Histogram()).add(value)
    return into


def trends(histograms: Mapping[Origin, Mapping[str, Histogram]]) -> list[Trend]:
    """The distributions by origin, the oldest day first."""
    return [
        Trend(made, {name: h.distribution for name, h in histograms[made].items()})
        for made in sorted(histograms, key=lambda each: each.day)
    ]

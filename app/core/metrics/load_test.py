"""Load test: speed by number of passages sent and by concurrency.

The grid (passages by concurrent questions) follows published measurements of self-hosted RAG.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.domain.measurements import TokenCounts
from app.core.metrics.spread import Spread, spread
from app.core.metrics.stopwatch import percentile
from app.core.settings.settings import Settings

CONTEXTS = (0, 1, 3, 5, 10)
"""Passages sent with a question."""
CONCURRENCY = (1, 2, 4, 8, 16, 32, 64)
"""Concurrent questions."""


@dataclass(frozen=True, slots=True)
class QuestionTiming:
    """Timing of one question: seconds to its first token, seconds between its tokens; and the F1 of
    its answer, None if no right answer is known."""

    first_token: float
    gaps: tuple[float, ...]
    tokens: TokenCounts
    f1: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Results for one number of passages and one concurrency. Times are seconds; ``cost`` is that
    of a question in the currency of the settings, None if no price is set."""

    contexts: int
    concurrency: int
    questions: int
    seconds: float
    tokens: TokenCounts
    first_token: Spread
    first_token_p95: float
    gap: Spread
    gap_p95: float
    cost: float | None = None
    f1: float | None = None

    @property
    def tokens_per_second(self) -> float:
        """Generated tokens a second over all questions."""
        return self.tokens.generated / self.seconds


@dataclass(frozen=True, slots=True)
class Sweep:
    """A load test over the grid; ``at`` is seconds since the epoch."""

    id: int
    at: float
    model: str
    version: str
    device: str
    cells: tuple[Cell, ...]


def cell(
    contexts: int,
    concurrency: int,
    asked: Sequence[QuestionTiming],
    seconds: float,
    settings: Settings,
) -> Cell:
    """Aggregate the questions of one cell; at least one."""
    first = [one.first_token for one in asked]
    gaps = [gap for one in asked for gap in one.gaps] or [0.0]
    scores = [one.f1 for one in asked if one.f1 is not None]
    return Cell(
        contexts=contexts,
        concurrency=concurrency,
        questions=len(asked),
        seconds=seconds,
        tokens=TokenCounts(
            sum(one.tokens.prompt for one in asked),
            sum(one.tokens.reused for one in asked),
            sum(one.tokens.generated for one in asked),
        ),
        first_token=spread(first),
        first_token_p95=percentile(first, 0.95),
        gap=spread(gaps),
        gap_p95=percentile(gaps, 0.95),
        cost=cost(seconds / len(asked), settings),
        f1=sum(scores) / len(scores) if scores else None,
    )


def cost(seconds: float, settings: Settings) -> float | None:
    """Cost of so many seconds of this machine: by its price an hour, or by its power and the price
    of a kWh; None if neither is set."""
    if settings.hour_price:
        return seconds * settings.hour_price / 3600
    if settings.power_watts and settings.energy_price:
        return seconds * settings.power_watts / 3_600_000 * settings.energy_price
    return None


def rows(sweep: Sweep) -> list[dict[str, object]]:
    """One flat row a cell, for a table."""
    found: list[dict[str, object]] = []
    for one in sweep.cells:
        row: dict[str, object] = {"model": sweep.model, "device": sweep.device}
        for name, value in dataclasses.asdict(one).items():
            if isinstance(value, dict):
                row.update((f"{name}_{part}", number) for part, number in value.items())
            else:
                row[name] = value
        found.append(row | {"tokens_per_second": one.tokens_per_second})
    return found

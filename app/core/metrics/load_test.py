"""How speed depends on how much is sent with a question and on how many are asked at once.

The plan is that of published measurements of self-hosted retrieval: passages by questions at once.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.domain.measurements import TokenCounts
from app.core.domain.settings import Settings
from app.core.metrics.spread import Spread, spread
from app.core.metrics.stopwatch import percentile

CONTEXTS = (0, 1, 3, 5, 10)
"""Passages sent with a question."""
CONCURRENCY = (1, 2, 4, 8, 16, 32, 64)
"""Questions asked at once."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: seconds to its first token, seconds between its tokens, and how well it was
    answered (F1), None where no right answer is known."""

    first_token: float
    gaps: tuple[float, ...]
    tokens: TokenCounts
    f1: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of passages with one number of questions at once. Times are seconds; ``cost`` is
    that of a question in the currency of the settings, None where no price is set."""

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
        """Tokens written in a second by all together."""
        return self.tokens.generated / self.seconds


@dataclass(frozen=True, slots=True)
class Sweep:
    """One sweep; ``at`` is seconds since the epoch."""

    id: int
    at: float
    model: str
    version: str
    device: str
    cells: tuple[Cell, ...]


def cell(
    contexts: int, concurrency: int, asked: Sequence[Asked], seconds: float, settings: Settings
) -> Cell:
    """What came of the questions of one cell; at least one was asked."""
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
    """Of so many seconds of this machine: by its price an hour, or else by its power and the price
    of a kWh; None where neither is set."""
    if settings.hour_price:
        return seconds * settings.hour_price / 3600
    if settings.power_watts and settings.energy_price:
        return seconds * settings.power_watts / 3_600_000 * settings.energy_price
    return None


def rows(sweep: Sweep) -> list[dict[str, object]]:
    """A flat row a cell, for a table."""
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

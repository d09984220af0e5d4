"""Benchmark of inference engines: timings of parallel generations, and ratios between engines.

Only figures of the same round are compared, since the machine's state affects both alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

from app.core.domain.answers import ChatMessage
from app.core.metrics.stopwatch import percentile


@dataclass(frozen=True, slots=True)
class TokenTimes:
    """Timing of one generation: computed prompt tokens, and the time of each generated token (at
    least one), in seconds since the start of the round."""

    prompt_tokens: int
    times: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """A round of parallel generations. ``computing`` are the seconds spent in llama.cpp, None if
    unknown."""

    series: tuple[TokenTimes, ...]
    computing: float | None = None

    @property
    def seconds(self) -> float:
        return max(one.times[-1] for one in self.series)

    @property
    def generated(self) -> int:
        return sum(len(one.times) for one in self.series)

    @property
    def first_token_p95(self) -> float:
        return percentile([one.times[0] for one in self.series], 0.95)

    @property
    def tokens_per_second(self) -> float:
        """Prompt and generated tokens a second over the whole round."""
        read = sum(one.prompt_tokens for one in self.series)
        return (read + self.generated) / self.seconds

    @property
    def prefill_rate(self) -> float:
        """Prompt tokens a second until the first token of the first generation."""
        return self.series[0].prompt_tokens / self.series[0].times[0]

    @property
    def decode_rate(self) -> float:
        """Tokens a second of the first generation, after its first token."""
        times = self.series[0].times
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0


Messages = Sequence[ChatMessage]


class BenchmarkEngine(Protocol):
    """An engine in a race."""

    def run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        """Run all prompts in parallel, for up to ``tokens`` each."""


Figure = Callable[[Round], float]


def ratios(figure: Figure, ours: Sequence[Round], theirs: Sequence[Round]) -> dict[str, float]:
    """Median, lowest and highest ratio of our figure to theirs, round by round."""
    pairs = ((figure(one), figure(other)) for one, other in zip(ours, theirs, strict=True))
    each = [one / other for one, other in pairs if other > 0]
    return {"median": median(each), "low": min(each), "high": max(each)}


def overhead(rounds: Sequence[Round]) -> float | None:
    """Share of the time spent outside llama.cpp; None if unknown."""
    known = [(r.computing, r.seconds) for r in rounds if r.computing is not None]
    if not known:
        return None
    return 1 - sum(inside for inside, _ in known) / sum(whole for _, whole in known)


def figures(rounds: Mapping[str, Sequence[Round]], figure: Figure) -> dict[str, float]:
    """The median of a figure by engine."""
    return {name: median(map(figure, made)) for name, made in rounds.items()}

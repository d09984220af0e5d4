"""Counts of the listener and gauges of the engine, in the text format of Prometheus 0.0.4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from app.core.domain.measurements import Gauges, TokenCounts
from app.core.llm.completions import Completion

QUEUE_BOUNDS = (0.01, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0)
"""Seconds. By judgement."""

Sample = tuple[str, float]


class Metrics:
    """Used by the thread of the event loop alone."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, int]] = Counter()
        self._tokens = TokenCounts()
        self._queued: Counter[float] = Counter()
        self._queue_seconds = 0.0
        self._cancelled = 0

    def request(self, endpoint: str, status: int) -> None:
        self._requests[endpoint, status] += 1

    def cancelled(self) -> None:
        """A client went away before its answer was done."""
        self._cancelled += 1

    def completion(self, made: Completion) -> None:
        """What a completion took."""
        seconds = made.queue_ms / 1000
        self.tokens(made.tokens)
        self._queue_seconds += seconds
        self._queued[next((b for b in QUEUE_BOUNDS if seconds <= b), float("inf"))] += 1

    def tokens(self, taken: TokenCounts) -> None:
        """Of a completion or an answer."""
        held = self._tokens
        self._tokens = TokenCounts(
            held.prompt + taken.prompt,
            held.reused + taken.reused,
            held.generated + taken.generated,
        )

    def text(self, gauges: Gauges, active: int) -> str:
        """All of it; ``active`` requests are worked on or wait."""
        tokens = self._tokens
        kinds = {"prompt": tokens.prompt, "cached": tokens.reused, "generated": tokens.generated}
        lines = [
            *_family("requests_total", "counter", "Requests answered.",
                     ((f'{{endpoint="{at}",status="{code}"}}', n)
                      for (at, code), n in sorted(self._requests.items()))),
            *_family("cancelled_total", "counter", "Requests whose client went away.",
                     [("", self._cancelled)]),
            *_family("requests_active", "gauge", "Requests worked on or waiting.",
                     [("", active)]),
            *_family("tokens_total", "counter", "Tokens by kind; cached ones are part of prompts.",
                     ((f'{{kind="{kind}"}}', n) for kind, n in kinds.items())),
            *_family("queue_seconds", "histogram", "Time that completions waited for the model.",
                     self._histogram()),
            *_family("generations_running", "gauge", "Texts the model writes now.",
                     [("", gauges.generating)]),
            *_family("generations_waiting", "gauge", "Texts that wait for the model.",
                     [("", gauges.waiting)]),
            *_family("cache_tokens", "gauge", "Tokens in the model's memory.",
                     [("", gauges.cache or 0)]),
            *_family("engine_memory_bytes", "gauge", "Memory of the engine and its readers.",
                     [("", gauges.memory)]),
        ]  # fmt: skip
        return "\n".join(lines) + "\n"

    def _histogram(self) -> Iterator[Sample]:
        total = 0
        for bound in QUEUE_BOUNDS:
            total += self._queued[bound]
            yield f'_bucket{{le="{bound}"}}', total
        total += self._queued[float("inf")]
        yield '_bucket{le="+Inf"}', total
        yield "_sum", self._queue_seconds
        yield "_count", total


def _family(name: str, kind: str, help: str, samples: Iterable[Sample]) -> Iterator[str]:
    yield f"# HELP alcove_{name} {help}"
    yield f"# TYPE alcove_{name} {kind}"
    for labels, value in samples:
        yield (
            f"alcove_{name}{labels} {value:g}"
            if isinstance(value, float)
            else (f"alcove_{name}{labels} {value}")
        )

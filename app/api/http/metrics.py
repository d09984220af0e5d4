"""Counters of the listener and gauges of the engine, in the text format of Prometheus 0.0.4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from app.core.domain.measurements import Gauges, TokenCounts
from app.core.llm.completions import Completion

QUEUE_BOUNDS = (0.01, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0)
"""Histogram buckets in seconds, from no wait to longer than users wait."""

Sample = tuple[str, float]


class Metrics:
    """Not thread-safe: for the thread of the event loop."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, int]] = Counter()
        self._tokens = TokenCounts()
        self._queued: Counter[float] = Counter()
        self._queue_seconds = 0.0
        self._cancelled = 0

    def request(self, endpoint: str, status: int) -> None:
        self._requests[endpoint, status] += 1

    def cancelled(self) -> None:
        """Count a client that disconnected before the end of its response."""
        self._cancelled += 1

    def completion(self, made: Completion) -> None:
        """Count a completion."""
        seconds = made.queue_ms / 1000
        self.tokens(made.tokens)
        self._queue_seconds += seconds
        self._queued[next((b for b in QUEUE_BOUNDS if seconds <= b), float("inf"))] += 1

    def tokens(self, taken: TokenCounts) -> None:
        """Count the tokens of a completion or an answer."""
        held = self._tokens
        self._tokens = TokenCounts(
            held.prompt + taken.prompt,
            held.reused + taken.reused,
            held.generated + taken.generated,
        )

    def text(self, gauges: Gauges, active: int) -> str:
        """All metrics; ``active`` is the number of requests running or waiting."""
        tokens = self._tokens
        kinds = {"prompt": tokens.prompt, "cached": tokens.reused, "generated": tokens.generated}
        lines = [
            *_family(
                "requests_total",
                "counter",
                "Requests by endpoint and status.",
                (
                    (f'{{endpoint="{at}",status="{code}"}}', n)
                    for (at, code), n in sorted(self._requests.items())
                ),
            ),
            *_family(
                "cancelled_total",
                "counter",
                "Requests whose client disconnected early.",
                [("", self._cancelled)],
            ),
            *_family("requests_active", "gauge", "Requests running or waiting.", [("", active)]),
            *_family(
                "tokens_total",
                "counter",
                "Tokens by kind; cached tokens are part of the prompts.",
                ((f'{{kind="{kind}"}}', n) for kind, n in kinds.items()),
            ),
            *_family(
                "queue_seconds",
                "histogram",
                "Time that completions waited for the model.",
                self._histogram(),
            ),
            *_family(
                "generations_running",
                "gauge",
                "Generations running in the model.",
                [("", gauges.generating)],
            ),
            *_family(
                "generations_waiting",
                "gauge",
                "Generations waiting for the model.",
                [("", gauges.waiting)],
            ),
            *_family("cache_tokens", "gauge", "Tokens in the KV cache.", [("", gauges.cache or 0)]),
            *_family(
                "engine_memory_bytes",
                "gauge",
                "Memory of the engine and its extractor processes.",
                [("", gauges.memory)],
            ),
        ]
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

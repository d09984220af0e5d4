"""Exports measurements of answers as OpenTelemetry traces (OTLP/JSON), without any text.

Only durations are known of an answer, so its stages are laid end to end, the last one ending at
the time of the measurement. Attribute names follow OpenTelemetry's conventions for generative AI.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from app.core.domain.measurements import Measurement

IN_ORDER = ("embed_ms", "search_ms", "prompt_ms", "read_ms", "queue_ms", "prefill_ms", "decode_ms")
"""Consecutive stages; all others are parts of these."""
WITHIN = {"search_ms": ("dense_ms", "lexical_ms", "lookup_ms", "fuse_ms")}
NANOSECONDS = 1_000_000
"""In a millisecond."""
INTERNAL = 1
"""SPAN_KIND_INTERNAL."""


def otlp(measurements: Iterable[Measurement]) -> dict[str, Any]:
    """One trace an answer, as OTLP's ``ExportTraceServiceRequest`` in JSON."""
    by_version: dict[str, list[dict[str, Any]]] = {}
    for measurement in measurements:
        by_version.setdefault(measurement.version, []).extend(_spans(measurement))
    return {
        "resourceSpans": [
            {
                "resource": {
                    "attributes": _attributes(
                        {"service.name": "alcove", "service.version": version}
                    )
                },
                "scopeSpans": [{"scope": {"name": "alcove.answers"}, "spans": spans}],
            }
            for version, spans in by_version.items()
        ]
    }


def _spans(measurement: Measurement) -> Iterator[dict[str, Any]]:
    stages, tokens = measurement.stages, measurement.tokens
    name = f"{measurement.at!r} {measurement.model} {sorted(stages.items())}"
    trace = hashlib.sha256(name.encode()).hexdigest()
    end = round(measurement.at * 1000 * NANOSECONDS)
    begin = end - sum(_nanoseconds(stages.get(stage, 0.0)) for stage in IN_ORDER)
    attributes: dict[str, str | int] = {
        "gen_ai.request.model": measurement.model,
        "gen_ai.usage.input_tokens": tokens.prompt,
        "gen_ai.usage.output_tokens": tokens.generated,
        "gen_ai.usage.cache_read.input_tokens": tokens.reused,
        "alcove.device": measurement.device,
    }
    root = _span(trace, "answer", "", begin, end)
    yield {**root, "attributes": _attributes(attributes)}
    yield from _stage_spans(trace, IN_ORDER, stages, root["spanId"], begin)


def _stage_spans(
    trace: str, names: Iterable[str], stages: dict[str, float], parent: str, begin: int
) -> Iterator[dict[str, Any]]:
    """Spans of consecutive stages, each followed by its parts."""
    for name in names:
        if taken := _nanoseconds(stages.get(name, 0.0)):
            span = _span(trace, name.removesuffix("_ms"), parent, begin, begin + taken)
            yield span
            yield from _stage_spans(trace, WITHIN.get(name, ()), stages, span["spanId"], begin)
            begin += taken


def _span(trace: str, name: str, parent: str, begin: int, end: int) -> dict[str, Any]:
    number = hashlib.sha256(f"{trace} {name}".encode()).hexdigest()[:16]
    return {
        "traceId": trace[:32],
        "spanId": number,
        **({"parentSpanId": parent} if parent else {}),
        "name": name,
        "kind": INTERNAL,
        "startTimeUnixNano": str(begin),
        "endTimeUnixNano": str(end),
    }


def _attributes(values: dict[str, str | int]) -> list[dict[str, Any]]:
    return [
        {
            "key": key,
            "value": {"intValue": str(value)} if isinstance(value, int) else {"stringValue": value},
        }
        for key, value in values.items()
    ]


def _nanoseconds(milliseconds: float) -> int:
    return round(milliseconds * NANOSECONDS)

"""Stages of an answer become nested spans that add up."""

from __future__ import annotations

import json

from app.core.domain.measurements import Measurement, TokenCounts
from app.core.metrics.otlp_export import otlp

STAGES = {
    "embed_ms": 10.0,
    "search_ms": 7.0,
    "dense_ms": 4.0,
    "lexical_ms": 3.0,
    "prompt_ms": 0.0,
    "queue_ms": 2.0,
    "prefill_ms": 90.5,
    "ttft_ms": 115.0,
    "decode_ms": 1000.0,
}
ANSWER = Measurement(1_700_000_000.0, "tiny", STAGES, TokenCounts(900, 300, 64), version="1")


def test_stages_follow_each_other_within_their_answer() -> None:
    (resource,) = otlp([ANSWER])["resourceSpans"]
    root, *spans = resource["scopeSpans"][0]["spans"]
    times = {s["name"]: (int(s["startTimeUnixNano"]), int(s["endTimeUnixNano"])) for s in spans}
    begin, end = int(root["startTimeUnixNano"]), int(root["endTimeUnixNano"])
    assert end == 1_700_000_000 * 10**9
    assert end - begin == 1_109_500_000
    assert list(times) == ["embed", "search", "dense", "lexical", "queue", "prefill", "decode"]
    assert times["embed"][0] == begin
    assert times["embed"][1] == times["search"][0] == times["dense"][0]
    assert times["dense"][1] == times["lexical"][0]
    assert times["decode"][1] == end
    names = {span["spanId"]: span["name"] for span in (root, *spans)}
    assert len(names) == len(spans) + 1
    assert {s["name"]: names[s["parentSpanId"]] for s in spans}["lexical"] == "search"
    assert {span["traceId"] for span in (root, *spans)} == {root["traceId"]}
    told = {a["key"]: a["value"] for a in root["attributes"]}
    assert told["gen_ai.usage.input_tokens"] == {"intValue": "900"}
    assert told["gen_ai.request.model"] == {"stringValue": "tiny"}


def test_answers_of_one_version_are_of_one_resource() -> None:
    other = Measurement(1_700_000_001.0, "tiny", STAGES, TokenCounts(), version="2")
    made = otlp([ANSWER, ANSWER, other])
    json.dumps(made)
    assert [len(r["scopeSpans"][0]["spans"]) for r in made["resourceSpans"]] == [16, 8]

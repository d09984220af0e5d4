"""Percentiles of merged histograms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.measurements import Measurement, TokenCounts
from app.core.metrics.histograms import ERROR, Histogram, count, figures, trends

VALUES = st.lists(st.floats(0.001, 1e7), min_size=1, max_size=60)


@given(VALUES, VALUES, st.sampled_from([0.0, 0.5, 0.95, 1.0]))
def test_percentiles_of_merged_histograms_are_within_the_error(
    some: list[float], others: list[float], share: float
) -> None:
    made, other = Histogram(), Histogram()
    for value in some:
        made.add(value)
    for value in others:
        other.add(value)
    made.merge(other)
    ordered = sorted(some + others)
    exact = ordered[int(share * (len(ordered) - 1))]
    assert made.count == len(ordered)
    assert made.percentile(share) == pytest.approx(exact, rel=ERROR * 1.001)


def test_an_empty_histogram_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="empty"):
        Histogram().percentile(0.5)


def test_prefill_and_decode_rates_are_separate() -> None:
    stages = {"prefill_ms": 500.0, "decode_ms": 2000.0}
    found = figures(Measurement(0.0, "tiny", stages, TokenCounts(1000, 900, 21)))
    assert found["prefill_rate"] == 200
    assert found["decode_rate"] == 10


def test_no_prefill_and_one_token_have_no_rate() -> None:
    stages = {"prefill_ms": 5.0, "decode_ms": 0.0}
    assert figures(Measurement(0.0, "tiny", stages, TokenCounts(10, 10, 1))) == stages


def test_trends_are_in_chronological_order() -> None:
    made = [Measurement(at, "tiny", {"ttft_ms": 1.0}, TokenCounts()) for at in (9e5, 1.0)]
    assert [trend.origin.day for trend in trends(count(made, {}))] == [0, 864_000]

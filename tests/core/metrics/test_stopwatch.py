"""Durations add up, and percentiles match the textbook."""

from __future__ import annotations

import pytest

from app.core.metrics.stopwatch import Stopwatch, percentile


def test_a_stage_adds_up_over_several_times() -> None:
    times = iter([0.0, 1.0, 1.25, 2.0, 2.5, 4.0])
    watch = Stopwatch(lambda: next(times))
    for _ in range(2):
        with watch.measure("search_ms"):
            pass
    assert watch.stages == {"search_ms": 750.0}
    assert watch.elapsed_ms == 4000.0


def test_a_stage_that_fails_is_measured_too() -> None:
    times = iter([0.0, 1.0, 3.0])
    watch = Stopwatch(lambda: next(times))
    with pytest.raises(KeyError), watch.measure("prompt_ms"):
        raise KeyError
    assert watch.stages == {"prompt_ms": 2000.0}


@pytest.mark.parametrize(
    ("share", "expected"), [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.95, 3.85), (1, 4)]
)
def test_percentile_interpolates(share: float, expected: float) -> None:
    assert percentile([4, 1, 3, 2], share) == pytest.approx(expected)


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 1.5)])
def test_percentile_of_no_values_or_out_of_range_is_refused(
    values: list[float], share: float
) -> None:
    with pytest.raises(ValueError, match="no percentile"):
        percentile(values, share)

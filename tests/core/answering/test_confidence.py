"""Calibrated confidence: monotone, calibrated, and the threshold for refusals."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answering.confidence import Calibration, expected_error

KNOWN = Calibration(-0.5, 2.0, 0.3, [i / 20 for i in range(21)])


@given(st.floats(-9, 9), st.floats(-9, 9))
def test_confidence_rises_with_the_log_odds(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert KNOWN.probability(0.6, low) <= KNOWN.probability(0.6, high)
    assert 0 < KNOWN.probability(0.6, one) < KNOWN.probability(0.9, one) < 1


@given(st.floats(0, 1))
def test_the_least_probability_is_the_quantile_of_the_wanted_share(share: float) -> None:
    assert KNOWN.least(share) == pytest.approx(share)


def test_expected_calibration_error() -> None:
    rng = random.Random(0)
    said = [rng.random() for _ in range(20_000)]
    true = [rng.random() < p for p in said]
    assert expected_error(said, true) < 0.02
    assert expected_error([0.9] * 100, [True] * 50 + [False] * 50) == pytest.approx(0.4)
    assert expected_error([0.9] * 2, [True, False], [9.0, 1.0]) == pytest.approx(0.0)
    assert expected_error([], []) == 0.0

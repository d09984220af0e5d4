"""Probabilities that an answer is there: monotone, calibrated as they say, and the threshold."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.confidence import Calibration, expected_error

KNOWN = Calibration(-0.5, 2.0, -0.8, [i / 20 for i in range(21)])


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_surer_the_model_refuses_the_less_likely_is_an_answer(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert KNOWN.probability(0.6, high) <= KNOWN.probability(0.6, low)
    assert 0 < KNOWN.probability(0.6, one) < 1
    assert KNOWN.probability(0.6, one) < KNOWN.probability(0.9, one)


@given(st.floats(0.02, 0.98), st.floats(0.05, 0.95))
def test_a_refusal_begins_where_the_probability_falls_below_the_wanted_share(
    share: float, refusing: float
) -> None:
    limit = KNOWN.refuses_from(0.7, share)
    if abs(refusing - limit) > 1e-6:
        assert (refusing > limit) == (KNOWN.probability(0.7, refusing) < share)


def test_the_gap_between_what_was_said_and_what_came_true() -> None:
    rng = random.Random(0)
    said = [rng.random() for _ in range(20_000)]
    true = [rng.random() < p for p in said]
    assert expected_error(said, true) < 0.02
    assert expected_error([0.9] * 100, [True] * 50 + [False] * 50) == pytest.approx(0.4)
    assert expected_error([], []) == 0.0

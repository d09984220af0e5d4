"""Probabilities that an answer is there: monotone, calibrated as they say, and the threshold."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.confidence import Calibration, expected_error, found_signals
from app.core.models import Hit

WEIGHTS = {"score": 2.0, "contrast": 1.0, "agreement": 0.5, "refusing": -0.8}
KNOWN = Calibration(-0.5, WEIGHTS, [i / 20 for i in range(21)])


def hit(score: float, dense: int | None = None, lexical: int | None = None) -> Hit:
    return Hit("/a.txt", None, 0, 1, "a", "", score, dense, lexical, 1)


def test_signals_of_a_search() -> None:
    hits = (hit(0.9, 1, 1), hit(0.5, 2), hit(0.3, None, 2))
    assert found_signals(hits) == {
        "score": 0.9, "contrast": pytest.approx(0.5), "agreement": 1.0,
    }  # fmt: skip
    assert found_signals((hit(0.4, 1, 3),)) == {"score": 0.4, "contrast": 0.4, "agreement": 0.5}
    assert set(found_signals(()).values()) == {0.0}


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_surer_the_model_refuses_the_less_likely_is_an_answer(one: float, other: float) -> None:
    low, high = sorted((one, other))
    hits = (hit(0.6, 1, 2),)
    assert KNOWN.probability(hits, high) <= KNOWN.probability(hits, low)
    assert 0 < KNOWN.probability(hits, one) < 1


@given(st.floats(0.02, 0.98), st.floats(0.05, 0.95))
def test_a_refusal_begins_where_the_probability_falls_below_the_wanted_share(
    share: float, refusing: float
) -> None:
    hits = (hit(0.7, 1, 1), hit(0.5))
    limit = KNOWN.refuses_from(hits, share)
    if abs(refusing - limit) > 1e-6:
        assert (refusing > limit) == (KNOWN.probability(hits, refusing) < share)


def test_the_gap_between_what_was_said_and_what_came_true() -> None:
    rng = random.Random(0)
    said = [rng.random() for _ in range(20_000)]
    true = [rng.random() < p for p in said]
    assert expected_error(said, true) < 0.02
    assert expected_error([0.9] * 100, [True] * 50 + [False] * 50) == pytest.approx(0.4)
    assert expected_error([], []) == 0.0

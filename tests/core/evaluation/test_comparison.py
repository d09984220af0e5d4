"""Comparing models: aggregation, significance, verdict, and questions needed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.errors import UsageError
from app.core.evaluation.comparison import (
    CompareRequest,
    Judge,
    aggregate,
    analyse,
    check,
    holm,
    more_questions,
    within_questions,
)
from app.core.metrics.spread import Spread, spread
from tests.fakes.rank_test import FakeRankTest

REQUEST = CompareRequest(("/a.gguf", "/b.gguf"), ("/j.gguf",), ("one?", "two?", "three?"))
NAMES = ("a", "b", "c")
ALWAYS = [(1.0, 2.0, 3.0)] * 12


def test_ranks_are_the_mean_over_repeats_and_median_over_judges() -> None:
    first = [[[1, 2, 3], [2, 1, 3]]]
    second = [[[3, 2, 1], [3, 2, 1]]]
    third = [[[1, 2, 3], [1, 2, 3]]]
    assert aggregate([first]) == [(1.5, 1.5, 3)]
    assert aggregate([first, second, third]) == [(1.5, 2, 3)]


def test_a_model_that_is_always_ahead_answers_best() -> None:
    pairs, verdict = analyse(NAMES, ALWAYS, FakeRankTest())
    assert (verdict.kind, verdict.better, verdict.worse) == ("best", "a", "b")
    assert verdict.p == max(pair.p for pair in pairs if pair.better == "a") <= 0.05
    assert verdict.more_questions is None
    assert [(pair.better, pair.worse) for pair in pairs] == [("a", "c"), ("a", "b"), ("b", "c")]


def test_two_equal_models_differ_only_from_a_worse_third() -> None:
    ranks = [(1.0, 2.0, 3.0), (2.0, 1.0, 3.0)] * 8
    _, verdict = analyse(NAMES, ranks, FakeRankTest())
    assert (verdict.kind, verdict.worse) == ("differ", "c")
    assert verdict.p <= 0.05


def test_without_a_difference_the_number_of_questions_needed_is_given() -> None:
    ranks = [(1.0, 2.0, 3.0), (3.0, 2.0, 1.0), (1.0, 3.0, 2.0)]
    _, verdict = analyse(NAMES, ranks, FakeRankTest())
    assert (verdict.kind, verdict.better) == ("none", "a")
    assert verdict.p > 0.05
    assert verdict.more_questions
    assert analyse(NAMES, [(2.0, 2.0, 2.0)] * 5, FakeRankTest())[1].more_questions is None


def test_the_differences_within_questions_as_computed_by_hand() -> None:
    # k(k+1)/6n = 0.4 for three models and five questions; mean ranks 1, 2, 3.
    assert within_questions([(1, 2, 3)] * 5) == pytest.approx(
        [1 / 0.4**0.5, 2 / 0.4**0.5, 1 / 0.4**0.5]
    )
    # For two models it is the sign test's (n+ - n-) / sqrt(n), which leaves ties out.
    ranks = [(1, 2)] * 7 + [(2, 1)] * 2 + [(1.5, 1.5)] * 40
    assert within_questions(ranks) == pytest.approx([5 / 9**0.5])
    assert within_questions([(1.5, 1.5)] * 4) == [0.0]


def test_ties_do_not_hide_a_difference() -> None:
    ranks = [(1.0, 2.0)] * 10 + [(1.5, 1.5)] * 40
    assert analyse(("a", "b"), ranks, FakeRankTest())[1].kind == "best"


def test_dunn_alone_finds_differences_where_there_are_none() -> None:
    """Why the test within questions has a say: ranks of one question are not independent."""
    source, repetitions = random.Random(3), 400
    alarms = dunn = 0
    for _ in range(repetitions):
        ranks = [source.sample((1.0, 2.0, 3.0), 3) for _ in range(20)]
        pairs, verdict = analyse(NAMES, ranks, FakeRankTest())
        dunn += any(pair.dunn <= 0.05 for pair in pairs)
        alarms += verdict.kind != "none"
    assert dunn > 0.08 * repetitions >= alarms > 0


def test_the_questions_needed_show_the_difference_four_times_in_five() -> None:
    # Two models, the first ahead in 65% of the questions: z = 0.3 sqrt(n).
    asked = 20
    needed = asked + (more_questions(0.3 * asked**0.5, asked, pairs=1) or 0)
    assert needed == pytest.approx((1.96 + 0.8416) ** 2 / 0.09, abs=1)
    source, found, repetitions = random.Random(5), 0, 300
    for _ in range(repetitions):
        ranks = [(1.0, 2.0) if source.random() < 0.65 else (2.0, 1.0) for _ in range(needed)]
        verdict = analyse(("a", "b"), ranks, FakeRankTest())[1]
        found += verdict.kind == "best" and verdict.better == "a"
    assert 0.74 < found / repetitions < 0.88


def test_no_number_is_given_when_too_many_questions_are_needed() -> None:
    assert more_questions(0.0, 20, 3) is None
    assert more_questions(0.01, 20, 3) is None
    # 20 ((2.3940 + 0.8416) / 1.9)² = 58.0, of which 20 were asked.
    assert more_questions(1.9, 20, 3) == 39


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_holm_keeps_the_order_and_lies_between_none_and_bonferroni(values: list[float]) -> None:
    adjusted = holm(values)
    for value, made in zip(values, adjusted, strict=True):
        assert value <= made <= min(1.0, len(values) * value) or made == pytest.approx(value)
    by_value = [adjusted[n] for n in sorted(range(len(values)), key=values.__getitem__)]
    assert by_value == sorted(by_value)


def test_holm_by_example() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])


def test_a_box_plot_in_five_numbers() -> None:
    assert spread([3, 1, 2, 5, 4]) == Spread(1, 2, 3, 4, 5)
    assert spread([7.0]) == Spread(7, 7, 7, 7, 7)


def test_a_judge_that_contradicts_itself_is_doubtful() -> None:
    assert Judge("j", "/j.gguf", -0.4).doubtful
    assert not Judge("j", "/j.gguf", 0.8).doubtful
    assert not Judge("j", "/j.gguf", None).doubtful


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"models": ("/a.gguf",)}, "2 to 6"),
        ({"models": ("/a.gguf", "/a.gguf")}, "2 to 6"),
        ({"models": tuple(f"/{n}.gguf" for n in range(7))}, "2 to 6"),
        ({"judges": ()}, "No judge"),
        ({"judges": ("/j.gguf", "/j.gguf")}, "twice"),
        ({"judges": ("/j.gguf", "/b.gguf")}, "/b.gguf cannot judge its own answers"),
        ({"questions": ("one?", "two?", "two?")}, "at least 3"),
        ({"repeats": 0}, "at least once"),
    ],
)
def test_invalid_requests_are_refused(wrong: dict[str, Sequence[str]], reason: str) -> None:
    check(REQUEST)
    with pytest.raises(UsageError, match=reason) as raised:
        check(replace(REQUEST, **wrong))
    assert raised.value.remedy

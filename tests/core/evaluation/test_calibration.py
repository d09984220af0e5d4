"""The fit of the confidence of answers, on synthetic answers whose model is known."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.answering.confidence import AnswerCalibration
from app.core.answering.signals import SIGNALS
from app.core.evaluation import calibration
from app.core.evaluation.calibration import (
    LEAST_ANSWERS,
    LEAST_OF_EACH,
    PENALTY,
    CalibrationFigures,
    JudgedAnswer,
    figures,
    fit,
    held_out,
    suffices,
)

TRUE = AnswerCalibration(0.4, {**dict.fromkeys(SIGNALS, 0.0), "odds": 0.8, "support": 3.0})
SCALES = {"odds": 2.0, "mean": 0.4, "lead": 0.05}


def answers(count: int, seed: int = 0, files: int = 20) -> list[JudgedAnswer]:
    """Answers that are right with the probability of ``TRUE``."""
    chance = random.Random(seed)
    told = [
        {name: chance.gauss(0, SCALES.get(name, 0.3)) for name in SIGNALS} for _ in range(count)
    ]
    return [
        JudgedAnswer(s, chance.random() < TRUE.probability(s), f"{n % files}.txt")
        for n, s in enumerate(told)
    ]


def weights_of(fitted: AnswerCalibration) -> list[float]:
    return [fitted.bias, *fitted.weights.values()]


def test_a_known_model_is_recovered() -> None:
    fitted = fit(answers(4000))
    assert fitted.bias == pytest.approx(TRUE.bias, abs=0.15)
    for name, scale in [(name, SCALES.get(name, 0.3)) for name in SIGNALS]:
        assert fitted.weights[name] * scale == pytest.approx(TRUE.weights[name] * scale, abs=0.15)
    new = answers(2000, seed=1)
    far = [abs(fitted.probability(a.signals) - TRUE.probability(a.signals)) for a in new]
    assert sum(far) / len(far) < 0.03


def test_probabilities_of_answers_left_out_are_calibrated() -> None:
    judged = answers(600)
    found = figures(held_out(judged), [answer.right for answer in judged])
    assert found.answers == 600
    assert found.expected_calibration_error < 0.06
    assert found.auroc > 0.75


def test_separable_answers_give_a_finite_fit() -> None:
    judged = [replace(answer, right=answer.signals["odds"] > 0) for answer in answers(60)]
    fitted = fit(judged)
    assert all(map(math.isfinite, weights_of(fitted)))
    assert max(map(abs, weights_of(fitted))) < 20
    right = [fitted.probability(a.signals) > 0.5 for a in judged]
    assert sum(r == a.right for r, a in zip(right, judged, strict=True)) > 55


@pytest.mark.parametrize("value", [0.0, -0.3, 1e6])
def test_a_constant_signal_has_no_weight(value: float) -> None:
    judged = [replace(answer, signals={**answer.signals, "mean": value}) for answer in answers(200)]
    fitted = fit(judged)
    assert fitted.weights["mean"] == pytest.approx(0, abs=1e-6)
    assert all(map(math.isfinite, weights_of(fitted)))


@pytest.mark.parametrize("right", [True, False])
def test_a_part_whose_answers_are_all_right_or_all_wrong_is_finite(right: bool) -> None:
    fitted = fit([replace(answer, right=right) for answer in answers(50)])
    assert all(map(math.isfinite, weights_of(fitted)))
    assert (fitted.probability(answers(1)[0].signals) > 0.9) is right


def test_answers_about_a_file_are_predicted_by_those_about_others() -> None:
    """A signal that tells the file and nothing else does not help where the file is left out."""
    chance = random.Random(3)
    judged = []
    for n in range(200):
        file = n % 10
        told = {**dict.fromkeys(SIGNALS, 0.0), "score": float(file)}
        # Whether an answer is right depends on its file alone, in no order of the signal.
        judged.append(JudgedAnswer(told, file in (1, 4, 6, 9), f"{file}.txt"))
    chance.shuffle(judged)
    assert figures(held_out(judged), [answer.right for answer in judged]).auroc < 0.6


def test_answers_about_one_file_are_predicted_by_other_answers() -> None:
    judged = [replace(answer, file="one.txt") for answer in answers(300)]
    assert figures(held_out(judged), [answer.right for answer in judged]).auroc > 0.7


def test_parts_have_like_sizes() -> None:
    files = ["a"] * 30 + ["b"] * 10 + ["c"] * 10 + ["d"] * 5 + ["e"] * 5 + ["f"] * 5
    parts = calibration._parts(files)
    assert sorted(parts.count(part) for part in range(5)) == [5, 10, 10, 10, 30]
    assert len({(f, p) for f, p in zip(files, parts, strict=True)}) == 6


def test_figures_by_hand() -> None:
    outcomes = [True, False, True, False]
    assert figures([0.9, 0.85, 0.4, 0.1], outcomes) == CalibrationFigures(
        4, 2, pytest.approx((0.1 + 0.85 + 0.6 + 0.1) / 4), 0.75, 2, 0.5
    )
    assert figures([0.1], [False]).sure_wrong is None


def test_few_answers_and_answers_of_one_kind_do_not_suffice() -> None:
    right, wrong = (JudgedAnswer({}, outcome) for outcome in (True, False))
    most = LEAST_ANSWERS - LEAST_OF_EACH
    assert suffices([right] * most + [wrong] * LEAST_OF_EACH)
    assert suffices([wrong] * most + [right] * LEAST_OF_EACH)
    assert not suffices([right] * (most - 1) + [wrong] * LEAST_OF_EACH)
    assert not suffices([right] * 100 + [wrong] * (LEAST_OF_EACH - 1))
    assert not suffices([wrong] * 100)
    assert not suffices([])


SIGNAL = st.floats(-10, 10)
JUDGED = st.builds(
    JudgedAnswer,
    st.fixed_dictionaries(dict.fromkeys(SIGNALS, SIGNAL)),
    st.booleans(),
    st.sampled_from("abc"),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(JUDGED, min_size=1, max_size=30))
def test_no_other_weights_have_a_lower_penalised_loss(judged: Sequence[JudgedAnswer]) -> None:
    fitted = fit(judged)
    assert all(map(math.isfinite, weights_of(fitted)))
    columns = {name: [answer.signals[name] for answer in judged] for name in SIGNALS}
    for name, column in columns.items():
        mean = sum(column) / len(column)
        spread = math.sqrt(sum((v - mean) ** 2 for v in column) / len(column))
        if spread < 1e-2:  # nearly constant: standardised by more than its spread
            continue
        misses = [fitted.probability(answer.signals) - answer.right for answer in judged]
        loss = sum((v - mean) / spread * m for v, m in zip(column, misses, strict=True))
        assert loss + PENALTY * fitted.weights[name] * spread == pytest.approx(0, abs=1e-3)


@settings(max_examples=25, deadline=None)
@given(st.lists(JUDGED, min_size=5, max_size=20))
def test_probabilities_left_out_are_probabilities(judged: Sequence[JudgedAnswer]) -> None:
    found = held_out(judged)
    assert len(found) == len(judged)
    assert all(0 <= p <= 1 for p in found)


@settings(max_examples=25, deadline=None)
@given(st.lists(JUDGED, min_size=2, max_size=20), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(
    judged: list[JudgedAnswer], chance: random.Random
) -> None:
    mixed = chance.sample(judged, len(judged))
    assert weights_of(fit(mixed)) == pytest.approx(weights_of(fit(judged)), abs=1e-3)

"""Calibrates the confidence of a writer's answers on answers that were judged right or wrong.

The fit is a logistic regression over standardised signals with an L2 penalty, by Newton's method
with step halving. The figures come from cross-validation: answers from a file are predicted by a
fit to the answers from others, as passages of one file resemble each other.
"""

from __future__ import annotations

import math
import operator
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from app.core.answering.confidence import (
    AnswerCalibration,
    discrimination,
    expected_error,
    logistic,
)
from app.core.answering.signals import SIGNALS

LEAST_ANSWERS = 40
"""Fewest answers to calibrate on: with fewer, chance decides the weights of eight signals."""
LEAST_OF_EACH = 8
"""Fewest right and fewest wrong answers among them, about one for each signal."""
UNSURE = 0.5
"""Probability below which an answer is shown as unsure: it is more likely wrong than right. Of 107
answers of the default writer 39 were below, and 28 of these wrong; above, 15 of 68."""
SURE = 0.8
"""Probability from which an answer counts as sure."""
PARTS = 5
"""Parts of the cross-validation."""
PENALTY = 10 / 3
"""L2 penalty on the weights of standardised signals: a few hundred answers carry no large ones."""
_BIAS_PENALTY = 0.01
"""Keeps the bias finite where all answers of a part are right, and changes no other noticeably."""
_LEAST_SPREAD = 1e-3
"""Standard deviation assumed at least, so that a signal that hardly varies gets no large weight."""
_MOST_STEPS = 50
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class JudgedAnswer:
    """The signals of an answer, whether it was right, and the file that it is from; empty where
    that is not known."""

    signals: Mapping[str, float]
    right: bool
    file: str = ""


@dataclass(frozen=True, slots=True)
class CalibrationFigures:
    """How well the confidence of answers matches what they were. ``sure`` is the number of answers
    with a confidence of 0.8 or more, ``sure_wrong`` the share of them that is wrong, None where
    there are none."""

    answers: int
    right: int
    expected_calibration_error: float
    auroc: float
    """Area under the ROC curve: how often a right answer has a higher confidence than a wrong
    one."""
    sure: int
    sure_wrong: float | None


def suffices(judged: Sequence[JudgedAnswer]) -> bool:
    """Whether there are enough answers to calibrate on."""
    counts = Counter(answer.right for answer in judged)
    return len(judged) >= LEAST_ANSWERS and min(counts[True], counts[False]) >= LEAST_OF_EACH


def fit(judged: Sequence[JudgedAnswer]) -> AnswerCalibration:
    """Fit the probability that an answer is right to its signals; ``judged`` is not empty."""
    columns = [[answer.signals[name] for answer in judged] for name in SIGNALS]
    means = [fmean(column) for column in columns]
    spreads = [max(pstdev(column), _LEAST_SPREAD) for column in columns]
    standard = [
        [(value - mean) / spread for value in column]
        for column, mean, spread in zip(columns, means, spreads, strict=True)
    ]
    ones = [1.0] * len(judged)
    bias, *found = _logistic_regression([ones, *standard], [answer.right for answer in judged])
    weights = [weight / spread for weight, spread in zip(found, spreads, strict=True)]
    return AnswerCalibration(
        bias - _dot(weights, means), dict(zip(SIGNALS, weights, strict=True)), unsure=UNSURE
    )


def held_out(judged: Sequence[JudgedAnswer]) -> list[float]:
    """The probability of each answer by a fit to answers from other files, or merely to other
    answers where there are fewer files than parts."""
    single = [f"#{n}" for n in range(len(judged))]
    files = [answer.file or own for answer, own in zip(judged, single, strict=True)]
    parts = _parts(files if len(set(files)) >= PARTS else single)
    fits = [
        fit([answer for answer, own in zip(judged, parts, strict=True) if own != part])
        for part in range(PARTS)
    ]
    return [
        fits[part].probability(answer.signals) for answer, part in zip(judged, parts, strict=True)
    ]


def evaluated(judged: Sequence[JudgedAnswer]) -> CalibrationFigures:
    """The figures of a fit, by cross-validation."""
    return figures(held_out(judged), [answer.right for answer in judged])


def figures(probabilities: Sequence[float], outcomes: Sequence[bool]) -> CalibrationFigures:
    """Compare probabilities with outcomes."""
    sure = [o for p, o in zip(probabilities, outcomes, strict=True) if p >= SURE]
    return CalibrationFigures(
        answers=len(outcomes),
        right=sum(outcomes),
        expected_calibration_error=expected_error(probabilities, outcomes),
        auroc=discrimination(probabilities, outcomes),
        sure=len(sure),
        sure_wrong=1 - fmean(sure) if sure else None,
    )


def _parts(groups: Sequence[str]) -> list[int]:
    """The part of each member of a group: the same within a group, and of like sizes."""
    sizes = [0] * PARTS
    part_of = {}
    for group, count in sorted(Counter(groups).items(), key=lambda item: (-item[1], item[0])):
        part_of[group] = part = sizes.index(min(sizes))
        sizes[part] += count
    return [part_of[group] for group in groups]


def _logistic_regression(
    columns: Sequence[Sequence[float]], outcomes: Sequence[bool]
) -> list[float]:
    """The weights of the columns, the first of which is the constant of the bias, that minimise
    the log loss plus half of the penalties times the squared weights."""
    rows = list(zip(*columns, strict=True))
    penalties = [_BIAS_PENALTY, *[PENALTY] * (len(columns) - 1)]

    def loss(weights: Sequence[float]) -> float:
        odds = [_dot(weights, row) for row in rows]
        logs = [max(o, 0.0) + math.log1p(math.exp(-abs(o))) for o in odds]
        wins = (o for o, right in zip(odds, outcomes, strict=True) if right)
        ridge = math.fsum(p * w * w for p, w in zip(penalties, weights, strict=True)) / 2
        return math.fsum(logs) - math.fsum(wins) + ridge

    weights, least = [0.0] * len(columns), loss([0.0] * len(columns))
    for _ in range(_MOST_STEPS):
        chances = [logistic(_dot(weights, row)) for row in rows]
        misses = [p - right for p, right in zip(chances, outcomes, strict=True)]
        slopes = [p * (1 - p) for p in chances]
        gradient = [
            _dot(column, misses) + p * w
            for column, p, w in zip(columns, penalties, weights, strict=True)
        ]
        scaled = [[v * s for v, s in zip(column, slopes, strict=True)] for column in columns]
        hessian = [[_dot(one, other) for other in columns] for one in scaled]
        for n, penalty in enumerate(penalties):
            hessian[n][n] += penalty
        step, share = _solved(hessian, gradient), 1.0
        # Newton's step may be too long where the loss is not nearly quadratic.
        while (at := loss(tried := _moved(weights, step, -share))) > least and share > _TOLERANCE:
            share /= 2
        if least - at <= _TOLERANCE * max(1.0, least):
            return tried if at < least else weights
        weights, least = tried, at
    return weights


def _solved(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> list[float]:
    """Solve a system of linear equations with a symmetric positive definite matrix by Cholesky
    decomposition."""
    size = len(vector)
    lower = [[0.0] * size for _ in vector]
    half: list[float] = []
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - _dot(lower[i][:j], lower[j][:j])
            lower[i][j] = math.sqrt(rest) if i == j else rest / lower[j][j]
        half.append((vector[i] - _dot(lower[i][:i], half)) / lower[i][i])
    found = [0.0] * size
    for i in reversed(range(size)):
        above = math.fsum(lower[j][i] * found[j] for j in range(i + 1, size))
        found[i] = (half[i] - above) / lower[i][i]
    return found


def _moved(start: Sequence[float], step: Sequence[float], share: float) -> list[float]:
    return [at + share * by for at, by in zip(start, step, strict=True)]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(map(operator.mul, one, other))

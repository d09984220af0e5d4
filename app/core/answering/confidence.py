"""Confidence: calibrated probabilities that passages contain an answer, and that one is right.

Both are logistic regressions (Platt 1999). That the passages contain an answer is told before one
is written, from the best passage's search score and the extractive QA model's log odds; it decides
about refusals of a writer that cannot refuse itself (``scripts/fit_confidence.py``). That the
answer is right is told after it was written, from its ``signals``, and fitted for each writer on
answers that were judged right or wrong (``scripts/fit_rightness.py``); it is what users see.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """A calibration fitted for one extractive QA model.

    The log odds are ``bias``, plus ``score`` times the best passage's score, plus ``reader`` times
    the QA model's log odds. ``answerable`` are evenly spaced quantiles, from 0 to 1, of the
    probabilities of answerable questions.
    """

    bias: float
    score: float
    reader: float
    answerable: Sequence[float]

    def probability(self, score: float, reader: float) -> float:
        """The probability that the passages answer the question."""
        return logistic(self.bias + self.score * score + self.reader * reader)

    def least(self, wrongly: float) -> float:
        """The probability below which to refuse, so that a share ``wrongly`` of the answerable
        questions is refused. Interpolated linearly between the quantiles."""
        place = wrongly * (len(self.answerable) - 1)
        below = min(int(place), len(self.answerable) - 2)
        low, high = self.answerable[below : below + 2]
        return low + (high - low) * (place - below)


@dataclass(frozen=True, slots=True)
class AnswerCalibration:
    """A calibration of one writer's answers: the log odds that one is right are ``bias`` plus each
    signal times its weight. ``unsure`` and ``refused`` are the probabilities below which an answer
    is shown as unsure, or not at all. A refusal by the writer counts where its log odds are at
    least ``refusal_bias`` plus ``refusal_odds`` times the QA model's log odds that a passage holds
    an answer, and the answer in its place is unsure."""

    bias: float
    weights: Mapping[str, float]
    unsure: float = 0.0
    refused: float = 0.0
    refusal_bias: float = 0.0
    refusal_odds: float = 0.0

    def probability(self, signals: Mapping[str, float]) -> float:
        """The probability that an answer with these signals is right."""
        total = sum(weight * signals[name] for name, weight in self.weights.items())
        return logistic(self.bias + total)

    def least_refusal(self, odds: float) -> float:
        """The probability from which on a refusal by the writer counts; ``odds`` are the QA
        model's that a passage holds an answer."""
        return logistic(self.refusal_bias + self.refusal_odds * odds)

    def refuses(self, signals: Mapping[str, float]) -> bool:
        """Whether a refusal counts in the place of an unsure answer with these signals."""
        return logistic(signals["refusing"]) >= self.least_refusal(signals["odds"])


def discrimination(probabilities: Sequence[float], outcomes: Sequence[bool]) -> float:
    """Area under the ROC curve: how often a right answer has a higher probability than a wrong
    one; ties count half. 0.5 where all are right or all are wrong."""
    right = [p for p, outcome in zip(probabilities, outcomes, strict=True) if outcome]
    wrong = [p for p, outcome in zip(probabilities, outcomes, strict=True) if not outcome]
    if not right or not wrong:
        return 0.5
    won = sum((r > w) + (r == w) / 2 for r in right for w in wrong)
    return won / (len(right) * len(wrong))


def expected_error(
    probabilities: Sequence[float],
    outcomes: Sequence[bool],
    weights: Sequence[float] | None = None,
    bins: int = 10,
) -> float:
    """Expected calibration error (Naeini et al. 2015): mean gap between predicted and observed
    probability over bins of equal width, weighted by their size."""
    weights = weights or [1.0] * len(probabilities)
    gaps = [0.0] * bins
    for probability, outcome, weight in zip(probabilities, outcomes, weights, strict=True):
        gaps[min(int(probability * bins), bins - 1)] += weight * (probability - outcome)
    return math.fsum(map(abs, gaps)) / (math.fsum(weights) or 1.0)


def logistic(value: float) -> float:
    """Turn log odds into a probability."""
    return 1 / (1 + math.exp(-min(max(value, -50.0), 50.0)))

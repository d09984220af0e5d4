"""Confidence: the calibrated probability that the passages contain an answer.

A logistic regression (Platt 1999) over the best passage's search score and the extractive QA
model's log odds, fitted by ``scripts/fit_confidence.py`` on articles that the QA model was not
trained on. The threshold for refusals follows from the tolerated share of wrong refusals.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
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

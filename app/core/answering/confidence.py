"""How sure it is that the passages hold an answer: one calibrated probability from several signals.

A logistic regression (Platt 1999) over how well the best passage fits and what a reader makes of
those that are sent, made by ``scripts/fit_confidence.py`` on articles the reader was not trained
on. From which probability on a question is answered follows from the share of answerable ones that
may be refused.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """Fitted for one reader: the log odds that the passages hold the answer are ``bias``, plus
    ``score`` times the best passage's, plus ``reader`` times the log odds the reader gives.
    ``answerable`` are quantiles, evenly spaced from 0 to 1, of what answerable questions got."""

    bias: float
    score: float
    reader: float
    answerable: Sequence[float]

    def probability(self, score: float, reader: float) -> float:
        """That the passages answer the question."""
        return logistic(self.bias + self.score * score + self.reader * reader)

    def least(self, wrongly: float) -> float:
        """The probability below which a refusal is right, when a share ``wrongly`` of the
        answerable questions may be refused. Between the quantiles, in a straight line."""
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
    """Expected calibration error (Naeini et al. 2015): mean gap between what was said and what came
    true, over equal ranges of probability, weighted by how much fell into each."""
    weights = weights or [1.0] * len(probabilities)
    gaps = [0.0] * bins
    for probability, outcome, weight in zip(probabilities, outcomes, weights, strict=True):
        gaps[min(int(probability * bins), bins - 1)] += weight * (probability - outcome)
    return math.fsum(map(abs, gaps)) / (math.fsum(weights) or 1.0)


def logistic(value: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + math.exp(-min(max(value, -50.0), 50.0)))

"""How sure it is that the passages hold an answer: one calibrated probability from several signals.

A logistic regression (Platt 1999) over what the model says of refusing and how well the best
passage fits, made by ``scripts/fit_confidence.py`` for one model on articles it was not trained on.
From which probability on a question is answered follows from the share of answerable ones that may
be refused.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_EDGE = 1e-4
"""Probabilities are kept this far from 0 and 1, where a logarithm has no end."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Fitted for one model: the log odds that the passages hold the answer are ``bias``, plus
    ``score`` times the best passage's, plus ``refusing`` times the log odds that the model refuses.
    ``answerable`` are quantiles, evenly spaced from 0 to 1, of what answerable questions got."""

    bias: float
    score: float
    refusing: float
    answerable: Sequence[float]

    def probability(self, best: float, refusing: float) -> float:
        """That the passages answer the question: ``best`` is the score of the first, ``refusing``
        the model's own probability that they do not."""
        return logistic(self.found(best) + self.refusing * log_odds(refusing))

    def refuses_from(self, best: float, wrongly: float) -> float:
        """The model's probability of refusing from which on a refusal is right, when a share
        ``wrongly`` of the answerable questions may be refused."""
        wanted = log_odds(self._quantile(wrongly))
        return logistic((wanted - self.found(best)) / self.refusing)

    def found(self, best: float) -> float:
        """The part of the log odds that does not come from the model."""
        return self.bias + self.score * best

    def _quantile(self, share: float) -> float:
        """Between the quantiles there are, in a straight line."""
        place = share * (len(self.answerable) - 1)
        below = min(int(place), len(self.answerable) - 2)
        low, high = self.answerable[below : below + 2]
        return low + (high - low) * (place - below)


def expected_error(
    probabilities: Sequence[float], outcomes: Sequence[bool], bins: int = 10
) -> float:
    """Expected calibration error (Naeini et al. 2015): mean gap between what was said and what came
    true, over equal ranges of probability, weighted by how many fell into each."""
    filled: dict[int, list[tuple[float, bool]]] = {}
    for probability, outcome in zip(probabilities, outcomes, strict=True):
        filled.setdefault(min(int(probability * bins), bins - 1), []).append((probability, outcome))
    gaps = (
        abs(math.fsum(p for p, _ in part) - sum(o for _, o in part)) for part in filled.values()
    )
    return math.fsum(gaps) / max(len(probabilities), 1)


def log_odds(probability: float) -> float:
    """Of a probability, or of one a little less certain than 0 or 1."""
    probability = min(max(probability, _EDGE), 1 - _EDGE)
    return math.log(probability / (1 - probability))


def logistic(value: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + math.exp(-min(max(value, -50.0), 50.0)))

"""How sure it is that the passages hold an answer: one calibrated probability from several signals.

A logistic regression (Platt 1999) over what the model says of refusing and what the search found,
fitted by ``scripts/fit_confidence.py`` for one model on articles it was not trained on. From which
probability on a question is answered follows from the share of answerable ones that may be refused.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.models import Hit

_EDGE = 1e-4
"""Probabilities are kept this far from 0 and 1, where a logarithm has no end."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Fitted for one model. ``weights`` belong to the signals of ``found_signals`` and to
    "refusing"; ``answerable`` are quantiles, evenly spaced from 0 to 1, of the probabilities that
    answerable questions got."""

    bias: float
    weights: Mapping[str, float]
    answerable: Sequence[float]

    def probability(self, hits: Sequence[Hit], refusing: float) -> float:
        """That the passages answer the question; ``refusing`` is the model's own probability that
        they do not."""
        return _logistic(self.found(hits) + self.weights["refusing"] * _log_odds(refusing))

    def refuses_from(self, hits: Sequence[Hit], wrongly: float) -> float:
        """The model's probability of refusing from which on a refusal is right, when a share
        ``wrongly`` of the answerable questions may be refused."""
        wanted = _log_odds(self._quantile(wrongly))
        return _logistic((wanted - self.found(hits)) / self.weights["refusing"])

    def found(self, hits: Sequence[Hit]) -> float:
        """The part of the log odds that the search has."""
        signals = found_signals(hits)
        return self.bias + math.fsum(self.weights[name] * signals[name] for name in signals)

    def _quantile(self, share: float) -> float:
        """Between the quantiles there are, in a straight line."""
        place = share * (len(self.answerable) - 1)
        below = min(int(place), len(self.answerable) - 2)
        low, high = self.answerable[below : below + 2]
        return low + (high - low) * (place - below)


def found_signals(hits: Sequence[Hit]) -> dict[str, float]:
    """What a search says of its own success, best passage first; zeros for none.

    ``score``: of the best passage. ``contrast``: how far it is ahead of the mean of the others.
    ``agreement``: 1 when meaning and words both have it first, 0.5 when one has.
    """
    if not hits:
        return dict.fromkeys(("score", "contrast", "agreement"), 0.0)
    best, others = hits[0], hits[1:]
    mean = math.fsum(hit.score for hit in others) / len(others) if others else 0.0
    first = (best.dense_rank == 1) + (best.lexical_rank == 1)
    return {"score": best.score, "contrast": best.score - mean, "agreement": first / 2}


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


def _log_odds(probability: float) -> float:
    probability = min(max(probability, _EDGE), 1 - _EDGE)
    return math.log(probability / (1 - probability))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-min(max(value, -50.0), 50.0)))

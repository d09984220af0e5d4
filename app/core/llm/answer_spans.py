"""Answer spans predicted by an extractive QA model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A candidate answer: characters [start, end) of a passage. ``score`` (log odds) is comparable
    between all passages of a question."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class QaPrediction:
    """Prediction for one passage: the scores that it contains no answer and that it contains one
    anywhere, and the likeliest spans, best first."""

    absent: float
    present: float
    spans: tuple[Span, ...]

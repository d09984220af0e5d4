"""Spans of passages that may be an answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of a passage that may be an answer; ``score`` compares spans and
    passages of one question, in log odds."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of one passage: the score of its holding no answer, that of its holding
    one anywhere, and its likeliest spans, best first."""

    absent: float
    present: float
    spans: tuple[Span, ...]

"""Signals of whether an answer is right, from which its confidence is computed.

They come from what is there after an answer was written: the extractive QA model's view of that
very answer, the passages' support of its claims, the writer's own token probabilities, and the
search.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from app.core.answering.answer_selection import answerable
from app.core.answering.citations import cited_passages, numbered, plain, support
from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction
from app.core.llm.generation import Generation
from app.core.text.similarity import normalise

SIGNALS = (
    "odds",
    "agreement",
    "support",
    "named",
    "mean",
    "least",
    "refusing",
    "score",
    "lead",
    "unread",
)
"""Names of the signals, in the order of a calibration's weights."""
_UNKNOWN_LOG = -0.3
"""Mean log probability assumed where a writer tells none: about that of right answers."""
_LEAST_LOG = -6.0
"""Lowest log probability told apart."""
_WORD = re.compile(r"\w+")
_STEM = 6
"""Characters of a name that are compared: names are inflected in some languages."""
_REFUSING = (-8.0, 8.0)
"""Range of the log odds of a refusal; the lower end where a writer tells none."""


def signals(
    answer: str,
    written: str,
    question: str,
    sent: Sequence[Hit],
    ranked: Sequence[Hit],
    readings: Sequence[QaPrediction],
    figures: Generation,
    citable: Sequence[Citation] = (),
    unread: bool = False,
) -> dict[str, float]:
    """The signals of an answer; ``written`` is what the writer wrote, which a span may have
    replaced, ``sent`` are the passages for the question, ``ranked`` all that were found,
    ``citable`` all in the prompt where these are more, or not numbered from 1. What is ``unread``
    is in a language that the QA model does not read: its view of it is left out.

    - odds: log odds, by the QA model, that a passage holds an answer;
    - agreement: 1 where the writer's words hold its best span, or lie within it;
    - support: share of the claims' words that the cited passages hold;
    - named: share of the question's names and numbers that the best of the cited passages holds;
    - mean, least: log probabilities of the written tokens;
    - refusing: log odds, by the writer, that it had refused instead;
    - score, lead: search score of the best passage, and its lead over the second;
    - unread: 1 where the QA model's view is left out.
    """
    spans = [
        (span.score, normalise(hit.text[span.start : span.end]))
        for hit, reading in zip(sent, readings, strict=True)
        for span in reading.spans
    ]
    wrote = normalise(plain(written))
    likeliest = max(spans, default=(0.0, ""))[1]
    scores = [hit.score for hit in ranked[:2]] or [0.0]
    mean, least = figures.mean_log_probability, figures.least_log_probability
    return {
        "odds": 0.0 if unread else answerable(readings),
        "agreement": float(not unread and bool(likeliest) and _contained(likeliest, wrote)),
        "support": support(answer, citable or numbered(sent), question),
        "named": _named(question, cited_passages(answer, citable or numbered(sent))),
        "mean": _UNKNOWN_LOG if mean is None else max(mean, _LEAST_LOG),
        "least": _UNKNOWN_LOG if least is None else max(least, _LEAST_LOG),
        "refusing": _log_odds(figures.refusal_log_probability),
        "score": scores[0],
        "lead": scores[0] - scores[-1],
        "unread": float(unread),
    }


def _named(question: str, passages: Sequence[Citation]) -> float:
    """1 where the question has neither names nor numbers; its first word counts as no name."""
    words = {
        word.casefold()[:_STEM]
        for n, word in enumerate(_WORD.findall(question))
        if word[0].isdigit() or (n and word[0].isupper())
    }
    shares = [
        sum(word in text for word in words) / len(words)
        for text in (f"{passage.path} {passage.text}".casefold() for passage in passages)
        if words
    ]
    return max(shares, default=1.0)


def _log_odds(log_probability: float | None) -> float:
    low, high = _REFUSING
    if log_probability is None:
        return low
    if log_probability >= 0:
        return high
    return min(max(log_probability - math.log(-math.expm1(log_probability)), low), high)


def _contained(span: str, said: str) -> bool:
    """Whether one of two texts contains the other as whole words."""
    return f" {span} " in f" {said} " or (bool(said) and f" {said} " in f" {span} ")

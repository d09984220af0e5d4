"""Signals of whether an answer is right, from which its confidence is computed.

They come from what is there after an answer was written: the extractive QA model's view of that
very answer, the passages' support of its claims, the writer's own token probabilities, and the
search.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answering.answer_selection import answerable
from app.core.answering.citations import numbered, plain, support
from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction
from app.core.llm.generation import Generation
from app.core.text.similarity import normalise

SIGNALS = ("odds", "agreement", "support", "mean", "least", "score", "lead")
"""Names of the signals, in the order of a calibration's weights."""
_UNKNOWN_LOG = -0.3
"""Mean log probability assumed where a writer tells none: about that of right answers."""
_LEAST_LOG = -6.0
"""Lowest log probability told apart."""


def signals(
    answer: str,
    written: str,
    question: str,
    sent: Sequence[Hit],
    ranked: Sequence[Hit],
    readings: Sequence[QaPrediction],
    figures: Generation,
    citable: Sequence[Citation] = (),
) -> dict[str, float]:
    """The signals of an answer; ``written`` is what the writer wrote, which a span may have
    replaced, ``sent`` are the passages for the question, ``ranked`` all that were found,
    ``citable`` all in the prompt where these are more, or not numbered from 1.

    - odds: log odds, by the QA model, that a passage holds an answer;
    - agreement: 1 where the writer's words hold its best span, or lie within it;
    - support: share of the claims' words that the cited passages hold;
    - mean, least: log probabilities of the written tokens;
    - score, lead: search score of the best passage, and its lead over the second.
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
        "odds": answerable(readings),
        "agreement": float(bool(likeliest) and _contained(likeliest, wrote)),
        "support": support(answer, citable or numbered(sent), question),
        "mean": _UNKNOWN_LOG if mean is None else max(mean, _LEAST_LOG),
        "least": _UNKNOWN_LOG if least is None else max(least, _LEAST_LOG),
        "score": scores[0],
        "lead": scores[0] - scores[-1],
    }


def _contained(span: str, said: str) -> bool:
    """Whether one of two texts contains the other as whole words."""
    return f" {span} " in f" {said} " or (bool(said) and f" {said} " in f" {span} ")

"""Chooses between the language model's answer and a span extracted by the QA model.

The two seldom make the same mistake. The model's answer is kept unless the extractive QA model
scores it clearly lower than another span of the same passages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.answering.citations import abstains, plain
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction, Span
from app.core.text.similarity import normalise

MARGIN = 4.0
"""Log odds by which the extracted span must be likelier. Of 0 to 6, 4 gave the best answers on
articles that neither model was trained on (F1 0.63 in English; 0.57 and 0.62 at the ends)."""
RANK_WEIGHT = 5.0
"""Log odds by which a span must be likelier for each 1.0 that its passage scores lower in the
search. Of 0 to 20, 5 and more gave the best spans on held-out articles: F1 0.44 instead of 0.40 on
real search questions, 0.59 instead of 0.58 on SQuAD, over six passages."""
MOST = 5
"""Spans that a writer which reads well is asked about."""
QA_WEIGHT = 0.15
"""Weight of the QA model's log odds beside the writer's log likelihood. Of 0.05 to 0.4, with
``KEPT``, over 66 held-out questions in English: F1 0.67 instead of 0.62 for the writer alone and
0.59 for the QA model alone."""
KEPT = 2.0
"""Log likelihood added to the writer's own words, which it chose itself. Of 0 to 4."""
_BEYOND = 1.0
"""Log odds by which an answer that is no span ranks below the last span. By judgement: a higher
value replaces more answers that the QA model merely failed to extract."""

_CHOICE = re.compile(r"\b(?:or|oder|o|u|или)\b|还是|或", re.IGNORECASE)
"""Words of a question that offers its answers, in five languages."""


def choose(
    text: str,
    sent: Sequence[Hit],
    predictions: Sequence[QaPrediction],
    numbers: Sequence[int] = (),
) -> str:
    """Return the model's ``text``, or a likelier span of the passages ``sent`` with its citation
    mark. Their ``numbers`` are from 1 unless given.

    A refusal is always replaced if there is a span: whether to refuse is decided elsewhere.
    """
    spans = [
        (score, n, " ".join(sent[n - 1].text[span.start : span.end].split()))
        for score, n, span in _ranked(sent, predictions)
    ]
    if not spans:
        return text
    best, at, said = spans[0]
    n = numbers[at - 1] if numbers else at
    if abstains(text):
        return f"{said} [{n}]"
    wrote = normalise(plain(text))
    scores = [score for score, _, found in spans if normalise(found) == wrote]
    own = max(scores, default=spans[-1][0] - _BEYOND)
    return f"{said} [{n}]" if best - own > MARGIN else text


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of a passage that may be the answer, the number of the passage, and their score by the
    QA model, less what the passage ranks lower in the search."""

    text: str
    n: int
    score: float


def candidates(
    sent: Sequence[Hit],
    predictions: Sequence[QaPrediction],
    numbers: Sequence[int] = (),
    question: str = "",
) -> list[Candidate]:
    """The likeliest spans that differ, and do not only repeat the ``question``: at most ``MOST``,
    best first. The ``numbers`` of the passages are from 1 unless given."""
    found: dict[str, Candidate] = {}
    for score, at, span in _ranked(sent, predictions):
        text = " ".join(sent[at - 1].text[span.start : span.end].split())
        if repeats(question, text):
            continue
        number = numbers[at - 1] if numbers else at
        found.setdefault(normalise(text), Candidate(text, number, score))
    return list(found.values())[:MOST]


def repeats(question: str, text: str) -> bool:
    """Whether a few words are only those of the question, which does not offer them ('A or B?'):
    of 935 answers in five sets of questions none is."""
    said = normalise(words(text))
    return bool(said) and f" {said} " in f" {normalise(question)} " and not _CHOICE.search(question)


def words(text: str) -> str:
    """An answer in a few words as it is compared with spans: without its marks."""
    return " ".join(plain(text).split())


def likelier(
    text: str, spans: Sequence[Candidate], likelihoods: Sequence[float], own: float
) -> str:
    """The writer's ``text``, or the span that both models together find likelier, with its mark.

    ``likelihoods`` are the writer's for each span, ``own`` that for its own words: natural
    logarithms. The QA model's scores count with ``QA_WEIGHT`` (a product of experts, Hinton 2002).
    """
    if not spans:
        return text
    wrote = normalise(words(text))
    scores = [span.score for span in spans if normalise(span.text) == wrote]
    kept = own + KEPT + QA_WEIGHT * (scores[0] if scores else spans[-1].score - _BEYOND)
    scored = [
        (likelihood + QA_WEIGHT * span.score, span)
        for span, likelihood in zip(spans, likelihoods, strict=True)
    ]
    best, span = max(scored, key=lambda pair: pair[0])
    return f"{span.text} [{span.n}]" if best > kept else text


def likely(
    sent: Sequence[Hit], predictions: Sequence[QaPrediction], most: int
) -> tuple[Hit, tuple[tuple[int, int], ...]] | None:
    """The passage with the likeliest span, and its ``most`` likeliest spans that do not overlap;
    None where there is no span."""
    ranked = _ranked(sent, predictions)
    if not ranked:
        return None
    at = ranked[0][1]
    kept: list[tuple[int, int]] = []
    for _, n, span in ranked:
        if n == at and all(span.end <= start or span.start >= end for start, end in kept):
            kept.append((span.start, span.end))
    return sent[at - 1], tuple(kept[:most])


def _ranked(
    sent: Sequence[Hit], predictions: Sequence[QaPrediction]
) -> list[tuple[float, int, Span]]:
    """The spans with their scores and the numbers of their passages, likeliest first. Spans of
    passages that the search ranks lower must be as much likelier."""
    top = max((hit.score for hit in sent), default=0.0)
    found = [
        (span.score - RANK_WEIGHT * (top - hit.score), n, span)
        for n, (hit, prediction) in enumerate(zip(sent, predictions, strict=True), 1)
        for span in prediction.spans
    ]
    return sorted(found, key=lambda ranked: (-ranked[0], ranked[1]))


def answerable(predictions: Sequence[QaPrediction]) -> float:
    """Log odds, by the QA model, that one of the passages contains the answer.

    Taken from the score of an answer anywhere in a passage, which tells more than that of its best
    span: 0.45 instead of 0.43 of the near misses of held-out articles were refused, at the same
    cost.
    """
    return max((r.present - r.absent for r in predictions if r.spans), default=0.0)

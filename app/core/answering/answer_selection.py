"""Chooses between the language model's answer and a span extracted by the QA model.

The two seldom make the same mistake. The model's answer is kept unless the extractive QA model
scores it clearly lower than another span of the same passages.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answering.citations import abstains, plain
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction
from app.core.text.similarity import normalise

MARGIN = 4.0
"""Log odds by which the extracted span must be likelier. Of 0 to 6, 4 gave the best answers on
articles that neither model was trained on (F1 0.63 in English; 0.57 and 0.62 at the ends)."""
_BEYOND = 1.0
"""Log odds by which an answer that is no span ranks below the last span. By judgement: a higher
value replaces more answers that the QA model merely failed to extract."""


def choose(text: str, passages: Sequence[str], predictions: Sequence[QaPrediction]) -> str:
    """Return the model's ``text``, or a likelier span of ``passages`` with its citation mark.

    A refusal is always replaced if there is a span: whether to refuse is decided elsewhere.
    """
    spans = [
        (span.score, n, " ".join(passage[span.start : span.end].split()))
        for n, (passage, prediction) in enumerate(zip(passages, predictions, strict=True), 1)
        for span in prediction.spans
    ]
    if not spans:
        return text
    best, n, said = max(spans)
    if abstains(text):
        return f"{said} [{n}]"
    wrote = normalise(plain(text))
    scores = [score for score, _, found in spans if normalise(found) == wrote]
    own = max(scores, default=min(spans)[0] - _BEYOND)
    return f"{said} [{n}]" if best - own > MARGIN else text


def likely(
    sent: Sequence[Hit], predictions: Sequence[QaPrediction], most: int
) -> tuple[Hit, tuple[tuple[int, int], ...]] | None:
    """The passage with the likeliest span, and its ``most`` likeliest spans that do not overlap;
    None where there is no span."""
    scored = [(p.spans[0].score, -n) for n, p in enumerate(predictions) if p.spans]
    if not scored:
        return None
    at = -max(scored)[1]
    kept: list[tuple[int, int]] = []
    for span in predictions[at].spans:
        if all(span.end <= start or span.start >= end for start, end in kept):
            kept.append((span.start, span.end))
    return sent[at], tuple(kept[:most])


def answerable(predictions: Sequence[QaPrediction]) -> float:
    """Log odds, by the QA model, that one of the passages contains the answer.

    Taken from the score of an answer anywhere in a passage, which tells more than that of its best
    span: 0.45 instead of 0.43 of the near misses of held-out articles were refused, at the same
    cost.
    """
    return max((r.present - r.absent for r in predictions if r.spans), default=0.0)

"""An ``ExtractiveQa`` that finds the given texts wherever they occur, and records its calls."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.core.answering.confidence import Calibration
from app.core.llm.answer_spans import QaPrediction, Span


class FakeExtractiveQa:
    """``scores`` are the texts to find with their scores; ``absent`` is the score of no answer."""

    def __init__(self, scores: dict[str, float] | None = None, absent: float = 0.0) -> None:
        self.scores = scores or {}
        self.absent = absent
        self.calibration = Calibration(0.0, 0.0, 1.0, [0.2, 0.4, 0.6, 0.8, 1.0])
        self.calls: list[tuple[str, tuple[str, ...]]] = []
        self.closed = False

    def read(self, question: str, passages: Sequence[str]) -> list[QaPrediction]:
        self.calls.append((question, tuple(passages)))
        return [self._prediction(passage) for passage in passages]

    def close(self) -> None:
        self.closed = True

    def _prediction(self, passage: str) -> QaPrediction:
        spans = self._spans(passage)
        return QaPrediction(self.absent, spans[0].score if spans else -math.inf, spans)

    def _spans(self, passage: str) -> tuple[Span, ...]:
        found = [
            Span(passage.index(text), passage.index(text) + len(text), score)
            for text, score in self.scores.items()
            if text in passage
        ]
        return tuple(sorted(found, key=lambda span: -span.score))

"""What an adapter is trained for: the product's prompt of a profile, and how answers look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.core.answering.answer_checks import REFUSAL
from app.core.answering.citations import NOT_FOUND
from app.core.answering.writer_profiles import EXTRACTIVE, SMALL_ADAPTED
from app.core.domain.answers import ChatMessage
from app.core.domain.guardrails import Guardrails


@dataclass(frozen=True, slots=True)
class AnswerStyle:
    """A prompt's opening, the refusal it asks for, and the target answer of a question.

    ``passages`` are the shares of bundles by their number of passages, from one upwards.
    ``sentences`` hold the answer of each question as a sentence, where answers are sentences.
    """

    opening: tuple[ChatMessage, ...]
    refusal: str
    passages: tuple[float, ...]
    sentences: Mapping[str, str] | None = field(default=None, repr=False)

    def answer(self, question: str, span: str, number: int) -> str | None:
        """The target answer, citing passage ``number``; None where there is no sentence."""
        if self.sentences is None:
            return f"{span} [{number}]"
        sentence = self.sentences.get(question)
        return sentence and f"{sentence.rstrip('.。')} [{number}]."

    def has(self, question: str) -> bool:
        """Whether there is a target answer to an answerable question."""
        return self.sentences is None or question in self.sentences


EXTRACTIVE_WORDS = AnswerStyle(EXTRACTIVE.opening(), NOT_FOUND, (0.1, 0.1, 0.8))
_PASSAGES = (0.1, 0.15, 0.25, 0.2, 0.15, 0.15)
SMALL_WORDS = AnswerStyle(SMALL_ADAPTED.opening(Guardrails(length="words")), REFUSAL, _PASSAGES)


def small_sentences(path: Path) -> AnswerStyle:
    """Answers in a sentence, from a file of JSON lines with ``question`` and ``sentence``."""
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    sentences = {row["question"]: row["sentence"] for row in rows}
    return AnswerStyle(SMALL_ADAPTED.opening(), REFUSAL, _PASSAGES, sentences)

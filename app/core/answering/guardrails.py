"""Enforces guardrails.

The prompt states them, but a model may ignore it. Topics, citations, form and the number of tokens
are enforced; language and length are checked afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from app.core.domain.guardrails import Guardrails, Length, Rule
from app.core.retrieval import lexical_terms
from app.core.settings.settings import Settings
from app.core.text import languages, sentences

_REFUSALS = defaultdict(
    lambda: "A rule prevents answering questions about “{}”.",
    de="Eine Regel verhindert Antworten auf Fragen zu „{}“.",
    es="Una regla impide responder preguntas sobre «{}».",
    ru="Правило запрещает отвечать на вопросы о «{}».",
    zh="根据规则，不回答有关“{}”的问题。",
)
_FEW_WORDS = 12
"""Most words of an answer that keeps the length "words"."""
_STEM = 4
"""Fewest letters that inflected forms must share: fewer would equate unrelated words."""
_TELLING = 4
"""Fewest words of an answer whose language is checked: shorter ones are often misdetected."""


def from_settings(settings: Settings) -> Guardrails:
    """The library's guardrails, which apply to every question."""
    return Guardrails(
        settings.answer_language,
        cast(Length, settings.answer_length),
        settings.answer_form,
        settings.must_cite,
        settings.refused_topics,
        settings.persona,
    )


def refusal(topic: str, question: str) -> str:
    """The answer to a question on a refused topic, in the language of the question if known."""
    return _REFUSALS[languages.detect(question) or ""].format(topic)


def refused_topic(question: str, topics: Sequence[str]) -> str | None:
    """The first topic whose words all occur in the question, inflected or not; None for none."""
    asked = _words(question)

    def within(topic: str) -> bool:
        words = _words(topic)
        return bool(words) and all(any(_alike(word, other) for other in asked) for word in words)

    return next((topic for topic in topics if within(topic)), None)


def violated(guardrails: Guardrails, answer: str, cited: bool) -> tuple[Rule, ...]:
    """Rules that an answer (without its citation marks) violates, as far as can be detected."""
    found: list[Rule] = []
    if guardrails.language and len(answer.split()) >= _TELLING and not guardrails.form:
        spoken = languages.detect(answer)
        if spoken is not None and spoken != guardrails.language:
            found.append("language")
    if _too_long(guardrails.length, answer):
        found.append("length")
    if guardrails.must_cite and not cited:
        found.append("citation")
    return tuple(found)


def _too_long(length: Length, answer: str) -> bool:
    match length:
        case "words":
            return len(answer.split()) > _FEW_WORDS
        case "sentence":
            return len(list(sentences.spans(answer))) > 1
        case "paragraph":
            return "\n\n" in answer.strip()
    return False


def _words(text: str) -> list[str]:
    return [
        term for term in lexical_terms.match_terms(text) if not term.endswith(lexical_terms.CUT)
    ]


def _alike(word: str, other: str) -> bool:
    """Whether two words differ only in their ending, as in "salary" and "salaries"."""
    stem = min(len(word), len(other)) - 1
    return word == other or (stem >= _STEM and word[:stem] == other[:stem])

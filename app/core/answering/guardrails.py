"""Enforces the rules that answers keep to.

A model is told of them, but may not do as it is told. Topics, citations, form and the number of
tokens are enforced; language and length are checked afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from app.core.domain.guardrails import Guardrails, Length, Rule
from app.core.domain.settings import Settings
from app.core.retrieval import lexical_terms
from app.core.text import languages, sentences

_REFUSALS = defaultdict(
    lambda: "Questions about “{}” are not answered here: a rule says so.",
    de="Fragen zu „{}“ werden hier nicht beantwortet: so will es eine Regel.",
    es="Aquí no se responden preguntas sobre «{}»: lo dispone una regla.",
    ru="На вопросы о «{}» здесь не отвечают: таково правило.",
    zh="此处不回答有关“{}”的问题：这是一条规则。",
)


_FEW_WORDS = 12
"""Words that are still a few. By judgement."""


_STEM = 4
"""Letters that words must at least share. By judgement."""


_TELLING = 4
"""Words an answer must have before its language can be told. By judgement."""


def of_library(settings: Settings) -> Guardrails:
    """Those that hold for every question."""
    return Guardrails(
        settings.answer_language,
        cast(Length, settings.answer_length),
        settings.answer_form,
        settings.must_cite,
        settings.refused_topics,
        settings.persona,
    )


def refusal(topic: str, question: str) -> str:
    """What is answered to a question on a refused topic, in its language if that is known."""
    return _REFUSALS[languages.detect(question) or ""].format(topic)


def refused_topic(question: str, topics: Sequence[str]) -> str | None:
    """The first topic all of whose words the question holds, be they inflected; None for none."""
    asked = _words(question)

    def within(topic: str) -> bool:
        words = _words(topic)
        return bool(words) and all(any(_alike(word, other) for other in asked) for word in words)

    return next((topic for topic in topics if within(topic)), None)


def broken(guardrails: Guardrails, answer: str, cited: bool) -> tuple[Rule, ...]:
    """Rules that an answer (without its marks) did not keep, as far as that can be told."""
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
    """Whether they are the same but for an ending: "salary" and "salaries"."""
    stem = min(len(word), len(other)) - 1
    return word == other or (stem >= _STEM and word[:stem] == other[:stem])

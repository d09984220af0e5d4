"""Rules that answers keep to, as data: of the library (settings), of a chat, and of one question.

A model is told of them, but may not do as it is told. Topics, citations, form and the number of
tokens are enforced; language and length are looked at afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from app.core import languages, sentences, terms
from app.core.settings import Settings

Length = Literal["", "words", "sentence", "paragraph"]
Rule = Literal["language", "length", "citation"]

LANGUAGES = {
    "": "", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
    "nl": "Dutch", "pt": "Portuguese", "ru": "Russian", "zh": "Chinese", "ja": "Japanese",
}  # fmt: skip
"""Languages that can be asked for, as a model is told them; those ``languages.detect`` knows."""
LENGTHS: dict[Length, tuple[str, int]] = {
    "": ("", 0),
    "words": ("Answer with a few words.", 32),
    "sentence": ("Answer with one sentence.", 96),
    "paragraph": ("Answer with one paragraph.", 320),
}
"""What a model is told, and the tokens after which an answer ends. By judgement."""
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


@dataclass(frozen=True, slots=True)
class Guardrails:
    """What answers keep to; what is empty or False leaves them free.

    ``form`` is a JSON schema (an object) or a grammar (GBNF) with a rule named root.
    """

    language: str = ""
    length: Length = ""
    form: str = ""
    must_cite: bool = False
    refused_topics: tuple[str, ...] = ()
    persona: str = ""

    def within(self, outer: Guardrails) -> Guardrails:
        """These on top of ``outer``, whose prohibitions nothing lifts."""
        return Guardrails(
            self.language or outer.language,
            self.length or outer.length,
            self.form or outer.form,
            self.must_cite or outer.must_cite,
            tuple(dict.fromkeys((*outer.refused_topics, *self.refused_topics))),
            self.persona or outer.persona,
        )

    def instructions(self) -> str:
        """What a model is told of them, empty for none."""
        language = LANGUAGES.get(self.language, self.language)
        lines = (
            self.persona.strip(),
            f"Answer in {language}." if language else "",
            LENGTHS[self.length][0],
            "Answer in the form that was agreed on, and nothing else." if self.form else "",
        )
        return "\n".join(filter(None, lines))

    def most_tokens(self, otherwise: int) -> int:
        """Tokens of an answer at most."""
        limit = LENGTHS[self.length][1]
        return min(limit, otherwise) if limit else otherwise


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
    return [term for term in terms.match_terms(text) if not term.endswith(terms.CUT)]


def _alike(word: str, other: str) -> bool:
    """Whether they are the same but for an ending: "salary" and "salaries"."""
    stem = min(len(word), len(other)) - 1
    return word == other or (stem >= _STEM and word[:stem] == other[:stem])

"""Rules that answers keep to, as data: of the library, of a chat, and of one question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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

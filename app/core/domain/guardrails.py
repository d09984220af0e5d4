"""Guardrails: rules for answers, set for the library, a chat or one question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Length = Literal["", "words", "sentence", "paragraph"]
Rule = Literal["language", "length", "citation"]

LANGUAGES = {
    "": "",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
    "ja": "Japanese",
}
"""Answer languages by ISO 639-1 code, as named in the prompt; ``languages.detect`` knows them."""

LENGTHS: dict[Length, tuple[str, int]] = {
    "": ("", 0),
    "words": ("Answer with a few words.", 32),
    "sentence": ("Answer with one sentence.", 96),
    "paragraph": ("Answer with one paragraph.", 320),
}
"""The instruction and the token limit, high enough to cut off only answers that ignore it."""


@dataclass(frozen=True, slots=True)
class Guardrails:
    """Rules for answers; empty or False means no restriction.

    ``form`` is a JSON schema (an object) or a GBNF grammar with a rule named root.
    """

    language: str = ""
    length: Length = ""
    form: str = ""
    must_cite: bool = False
    refused_topics: tuple[str, ...] = ()
    persona: str = ""

    def within(self, outer: Guardrails) -> Guardrails:
        """These rules combined with ``outer`` ones, whose prohibitions stay in force."""
        return Guardrails(
            self.language or outer.language,
            self.length or outer.length,
            self.form or outer.form,
            self.must_cite or outer.must_cite,
            tuple(dict.fromkeys((*outer.refused_topics, *self.refused_topics))),
            self.persona or outer.persona,
        )

    def instructions(self, *, with_length: bool = True) -> str:
        """The rules as instructions for the system prompt; empty if there are none. The length is
        left out unless ``with_length``."""
        language = LANGUAGES.get(self.language, self.language)
        lines = (
            self.persona.strip(),
            f"Answer in {language}." if language else "",
            LENGTHS[self.length][0] if with_length else "",
            "Answer in the form that was agreed on, and nothing else." if self.form else "",
        )
        return "\n".join(filter(None, lines))

    def most_tokens(self, otherwise: int) -> int:
        """The most tokens of an answer, given the limit that holds ``otherwise``."""
        limit = LENGTHS[self.length][1]
        return min(limit, otherwise) if limit else otherwise

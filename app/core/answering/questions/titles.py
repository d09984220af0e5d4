"""Titles of chats: what their first question is about, so that they tell apart in a narrow list."""

from __future__ import annotations

import re
from collections.abc import Collection

LONGEST = 60
"""Most characters of a title."""
_OPENING = re.compile(
    r"(?:what(?:\'s)?|which|who|when|where|how(?: \w+)?) ?\b(?:is|are|was|were)?\b"
    r" (?:the|an?|our|my|your)\b"
    r"|(?:was|welche[rsmn]?|wer|wann|wo|wie(?: \w+)?) (?:ist|sind|war|waren)"
    r" (?:der|die|das|den|eine?|unsere?r?|meine?r?)\b"
    r"|¿?(?:qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|cuánt[oa]s?|cómo)"
    r" (?:es|son|era|eran|fue|fueron|está|están) (?:el|la|los|las|una?|nuestr[oa]s?|mi|mis)\b"
    r"|(?:что такое|каков[аоы]?|кака?[яйоие]+)\b",
    re.IGNORECASE,
)
"""How questions begin that only ask what something is."""
_CLOSING = re.compile(r"(?:是什么|是多少|有多少|在哪里|是谁)[\s?？]*$")
"""How such questions end in Chinese."""


def title(question: str, used: Collection[str] = ()) -> str:
    """A title for a chat that begins with a question, unlike those ``used``."""
    words = " ".join(question.split())
    opening = _OPENING.match(words)
    about = _CLOSING.sub("", words[opening.end() :] if opening else words)
    if about != words:
        about = about.strip(" ¿?？.") or words
    about = about[:1].upper() + about[1:]
    number, made = 1, _cut(about, LONGEST)
    while made in used:
        number += 1
        ending = f" ({number})"
        made = _cut(about, LONGEST - len(ending)) + ending
    return made


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

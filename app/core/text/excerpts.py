"""Which part of a passage to show where there is no room for all of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

Span = tuple[int, int]
"""[start, end) of a text."""

WORD = 24
"""Most characters that are left out so that an excerpt begins and ends with whole words."""

_RULE = re.compile(r"(?m)^[ \t]*\|?[ \t]*:?-{3,}[ \t|:-]*$")
"""The line below the header of a table in Markdown."""
_EDGE = re.compile(r"(?m)^[ \t]*\||\|[ \t]*$")
_LEAD = 14
"""Most characters before the words that were found."""


def as_prose(text: str) -> str:
    """A text of the same length in which tables of Markdown have no lines, and dots between their
    cells."""
    if "|" not in text:
        return text
    text = _RULE.sub(lambda rule: " " * len(rule[0]), text)
    return _EDGE.sub(lambda edge: " " * len(edge[0]), text).replace("|", "·")


def part(text: str, around: Span, longest: int) -> Span:
    """About ``longest`` characters of a text around a span, at the bounds of words."""
    start, end = around
    if len(text) <= longest:
        return 0, len(text)
    before = max(0, longest - (end - start)) // 3
    first = max(0, min(start - before, len(text) - longest))
    last = min(len(text), max(first + longest, end))
    if first:
        spaces = range(first, min(first + WORD, start))
        first = next((n + 1 for n in spaces if text[n].isspace()), first)
    if last < len(text):
        spaces = range(last, max(last - WORD, end), -1)
        last = next((n for n in spaces if text[n].isspace()), last)
    return first, last


def shortened(text: str, around: Span, longest: int) -> str:
    """The same on one line, with an ellipsis where something is left out."""
    text = as_prose(text)
    first, last = part(text, around, longest)
    line = " ".join(text[first:last].split())
    return ("… " if text[:first].strip() else "") + line + (" …" if text[last:].strip() else "")


def found(text: str, words: Sequence[str], longest: int) -> str:
    """The part of a text from just before the first of some words on, for a line that is cut at its
    end; empty where it has none of them."""
    folded = text.casefold()
    places = [at for word in words if (at := folded.find(word.casefold())) >= 0]
    if not places:
        return ""
    first = max(0, min(places) - _LEAD)
    if first:
        first = next((n + 1 for n in range(first, min(places)) if text[n].isspace()), min(places))
    line = " ".join(text[first : first + longest].split())
    return ("… " if first else "") + line + (" …" if text[first + longest :].strip() else "")

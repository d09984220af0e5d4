"""Sanitizes the Markdown of an answer, and marks its citations and unsupported sentences.

A model may repeat what a malicious document tells it to write, so its text must not load or link
anything. Marks pass through Qt's Markdown parser as private-use characters, which the view finds
and turns into text formats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from app.core.text.excerpts import Span, shortened

OPEN_UNSUPPORTED, CLOSE_UNSUPPORTED, OPEN_CITE, CLOSE_CITE = "\ue000\ue001\ue002\ue003"
"""Characters of the private use area, which ordinary text does not contain."""
HAIR_SPACE = "\u200a"

INVISIBLE = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""Control and bidirectional characters, which can disguise a text."""
_PRIVATE = re.compile("[\ue000-\ue0ff\ufffc]")
_IMAGE = re.compile(r"!\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])?")
_LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\([^)\n]*\)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:.*$", re.MULTILINE)
_BARE = re.compile(r"<?\b(?:https?|ftp|file|mailto):[^\s>)]*>?", re.IGNORECASE)
_CITE = re.compile(r"\[(\d{1,3})\]")
_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]+`)", re.DOTALL)
_MARGIN = re.compile(r"[ \t]*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)*")
"""Block markers of Markdown at the start of a line."""

Kind = Literal["cite", "unsupported"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A span [start, end) of the text without private characters; of a citation, its number."""

    kind: Kind
    start: int
    end: int
    number: int = 0


def markdown(text: str, numbers: Iterable[int], unsupported: Sequence[tuple[int, int]]) -> str:
    """Safe Markdown with private characters around citations of ``numbers`` and around the
    ``unsupported`` [start, end) spans of ``text``."""
    text = _PRIVATE.sub("\ufffd", INVISIBLE.sub("\ufffd", text))
    pieces, at = [], 0
    for start, end in unsupported:
        pieces += [text[at:start], *_mark_unsupported(text[start:end])]
        at = end
    marked = "".join([*pieces, text[at:]])
    known = set(numbers)
    joined = "".join(
        part
        if number % 2
        else _CITE.sub(lambda found: _mark_citation(found, known), _without_links(part))
        for number, part in enumerate(_CODE.split(marked))
    )
    return joined.replace(CLOSE_CITE + OPEN_CITE, CLOSE_CITE + HAIR_SPACE + OPEN_CITE)


def marks(text: str) -> tuple[list[Mark], list[int]]:
    """Find the marks in a rendered text, and the positions of the private characters.

    ``text`` still contains the private characters; the offsets of the marks do not count them.
    """
    found: list[Mark] = []
    places: list[int] = []
    begun: dict[Kind, int] = {}
    for place, character in enumerate(text):
        if not OPEN_UNSUPPORTED <= character <= CLOSE_CITE:
            continue
        here = place - len(places)
        places.append(place)
        kind: Kind = "unsupported" if character in (OPEN_UNSUPPORTED, CLOSE_UNSUPPORTED) else "cite"
        if character in (OPEN_UNSUPPORTED, OPEN_CITE):
            begun[kind] = here
        elif (start := begun.pop(kind, here)) < here:
            digits = text[place - (here - start) : place].strip("[]")
            number = int(digits) if kind == "cite" and digits.isdigit() else 0
            found.append(Mark(kind, start, here, number))
    return found, places


def passage_tip(place: str, passage: str, spans: Sequence[Span] = (), longest: int = 420) -> str:
    """A tooltip with a passage, as HTML with the passage escaped; of a long one the part around
    the first of ``spans``, or else the beginning."""
    text = shortened(passage, spans[0] if spans else (0, 0), longest)
    return f"<p><b>{escape(place)}</b></p><p>{escape(text)}</p>"


def _mark_unsupported(sentence: str) -> Iterable[str]:
    """Mark each line by itself, after its block markers: a mark must not span Markdown blocks."""
    for line in sentence.splitlines(keepends=True):
        body = line.rstrip()
        margin = _MARGIN.match(body)
        start = margin.end() if margin else 0
        if start < len(body):
            yield (
                body[:start]
                + OPEN_UNSUPPORTED
                + body[start:]
                + CLOSE_UNSUPPORTED
                + line[len(body) :]
            )
        else:
            yield line


def _mark_citation(found: re.Match[str], known: set[int]) -> str:
    if int(found[1]) not in known:
        return f"\\[{found[1]}\\]"
    return f"{OPEN_CITE}\\[{found[1]}\\]{CLOSE_CITE}"


def _without_links(text: str) -> str:
    """Replace images by their alt text, links by their text, and bare URLs by code spans."""
    text = _DEFINITION.sub("", text)
    text = _IMAGE.sub(lambda found: found[1], text)
    text = _LINK.sub(lambda found: found[1], text)
    return _BARE.sub(lambda found: f"`{found[0].strip('<>')}`", text)

"""An answer's Markdown, made safe and marked where citations and unsupported sentences are.

What a model writes may repeat what a document wants it to say, so nothing in it may load or link
anything. Marks travel through Qt's Markdown reader as private characters, which the view finds
again and turns into formats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

OPEN_DOUBT, CLOSE_DOUBT, OPEN_CITE, CLOSE_CITE = "\ue000\ue001\ue002\ue003"
"""Of the private use area: no text has them by right."""
HAIR_SPACE = "\u200a"

UNSEEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""Controls and marks of the writing direction, which hide what a text says."""
_PRIVATE = re.compile("[\ue000-\ue0ff\ufffc]")
_IMAGE = re.compile(r"!\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])?")
_LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\([^)\n]*\)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:.*$", re.MULTILINE)
_BARE = re.compile(r"<?\b(?:https?|ftp|file|mailto):[^\s>)]*>?", re.IGNORECASE)
_CITE = re.compile(r"\[(\d{1,3})\]")
_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]+`)", re.DOTALL)
_MARGIN = re.compile(r"[ \t]*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)*")
"""What Markdown wants to see first on a line."""

Kind = Literal["cite", "doubt"]


@dataclass(frozen=True, slots=True)
class Mark:
    """[start, end) of the text without private characters, and for a citation its number."""

    kind: Kind
    start: int
    end: int
    number: int = 0


def markdown(text: str, numbers: Iterable[int], unsupported: Sequence[tuple[int, int]]) -> str:
    """Safe Markdown with private characters around citations of ``numbers`` and around the
    ``unsupported`` [start, end) spans of ``text``."""
    text = _PRIVATE.sub("\ufffd", UNSEEN.sub("\ufffd", text))
    pieces, at = [], 0
    for start, end in unsupported:
        pieces += [text[at:start], *_doubted(text[start:end])]
        at = end
    marked = "".join([*pieces, text[at:]])
    known = set(numbers)
    joined = "".join(
        part if number % 2 else _CITE.sub(lambda found: _cited(found, known), _harmless(part))
        for number, part in enumerate(_CODE.split(marked))
    )
    return joined.replace(CLOSE_CITE + OPEN_CITE, CLOSE_CITE + HAIR_SPACE + OPEN_CITE)


def marks(text: str) -> tuple[list[Mark], list[int]]:
    """The marks in a rendered text, and where the private characters stand in it.

    ``text`` is the text of the document in which the characters still are; the marks' offsets
    count without them.
    """
    found: list[Mark] = []
    places: list[int] = []
    begun: dict[Kind, int] = {}
    for place, character in enumerate(text):
        if not OPEN_DOUBT <= character <= CLOSE_CITE:
            continue
        here = place - len(places)
        places.append(place)
        kind: Kind = "doubt" if character in (OPEN_DOUBT, CLOSE_DOUBT) else "cite"
        if character in (OPEN_DOUBT, OPEN_CITE):
            begun[kind] = here
        elif (start := begun.pop(kind, here)) < here:
            digits = text[place - (here - start) : place].strip("[]")
            number = int(digits) if kind == "cite" and digits.isdigit() else 0
            found.append(Mark(kind, start, here, number))
    return found, places


def passage_tip(place: str, passage: str, longest: int = 420) -> str:
    """A tooltip with a passage, as HTML in which the passage is nothing but text."""
    text = " ".join(passage.split())
    if len(text) > longest:
        text = text[:longest].rsplit(" ", 1)[0] + " …"
    return f"<p><b>{escape(place)}</b></p><p>{escape(text)}</p>"


def _doubted(sentence: str) -> Iterable[str]:
    """Marks a line: Markdown's blocks end where lines end, and begin with signs of their own."""
    for line in sentence.splitlines(keepends=True):
        body = line.rstrip()
        margin = _MARGIN.match(body)
        start = margin.end() if margin else 0
        if start < len(body):
            yield body[:start] + OPEN_DOUBT + body[start:] + CLOSE_DOUBT + line[len(body) :]
        else:
            yield line


def _cited(found: re.Match[str], known: set[int]) -> str:
    if int(found[1]) not in known:
        return f"\\[{found[1]}\\]"
    return f"{OPEN_CITE}\\[{found[1]}\\]{CLOSE_CITE}"


def _harmless(text: str) -> str:
    """Images become their names, links their words, addresses plain characters."""
    text = _DEFINITION.sub("", text)
    text = _IMAGE.sub(lambda found: found[1], text)
    text = _LINK.sub(lambda found: found[1], text)
    return _BARE.sub(lambda found: f"`{found[0].strip('<>')}`", text)

"""Excerpts of passages around their likely words, as pieces of text that are marked or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.ui.foundation.richtext import INVISIBLE

Piece = tuple[str, bool]
"""A piece of text, and whether it is marked."""
Span = tuple[int, int]

LONGEST = 320
"""Most characters of an excerpt, save where the marked words alone are longer."""
WORD = 24
"""Most characters that are left out so that an excerpt begins and ends with whole words."""
_SPACE = re.compile(r"\s+")


def excerpt(text: str, spans: Sequence[Span] = (), longest: int = LONGEST) -> list[Piece]:
    """The part of a passage around the first of ``spans``, with all spans in it marked."""
    text = INVISIBLE.sub("\ufffd", text.rstrip())
    inside = [(max(0, start), min(end, len(text))) for start, end in spans]
    marked = [(start, end) for start, end in inside if start < end]
    first, last = _part(text, marked[0] if marked else (0, 0), longest)
    pieces: list[Piece] = [("… ", False)] if first else []
    at = first
    for start, end in sorted(marked):
        start, end = max(start, at), min(end, last)
        if start < end:
            pieces += [(text[at:start], False), (text[start:end], True)]
            at = end
    pieces.append((text[at:last], False))
    if last < len(text):
        pieces.append((" …", False))
    return [(_SPACE.sub(" ", piece), is_marked) for piece, is_marked in pieces if piece]


def _part(text: str, around: Span, longest: int) -> Span:
    """[start, end) of about ``longest`` characters around a span, at the bounds of words."""
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

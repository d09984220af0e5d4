"""Excerpts of passages around their likely words, as pieces of text that are marked or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.text.excerpts import Span, as_prose, part
from app.ui.foundation.richtext import INVISIBLE

Piece = tuple[str, bool]
"""A piece of text, and whether it is marked."""

LONGEST = 320
"""Most characters of an excerpt, save where the marked words alone are longer."""
_SPACE = re.compile(r"\s+")


def excerpt(text: str, spans: Sequence[Span] = (), longest: int = LONGEST) -> list[Piece]:
    """The part of a passage around the first of ``spans``, with all spans in it marked."""
    text = as_prose(INVISIBLE.sub("\ufffd", text.rstrip()))
    inside = [(max(0, start), min(end, len(text))) for start, end in spans]
    marked = [(start, end) for start, end in inside if start < end]
    first, last = part(text, marked[0] if marked else (0, 0), longest)
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

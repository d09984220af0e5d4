"""How the lines of a PDF's page are set: tells headings and titles where there is no outline."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from app.adapters.extraction.text.builder import one_line

_LARGE = 1.15
"""Height of a heading, in those of the page's body text."""
_HUGE = 1.5
"""Height of a heading of the first level."""
_BOLD = re.compile("bold|black|heavy", re.IGNORECASE)
"""Fonts whose name says so: their weight is often not told."""
_LONGEST = 100
"""Most characters of a heading."""
_FONT_NAME = 80
"""Bytes read of a font's name."""
_NUMBERED = re.compile(
    r"(?P<part>part|teil)\s+(?:[ivx]+|\d+)\b"
    r"|(?P<item>item|article|artikel|chapter|kapitel|section|abschnitt|§)\s*\d+\w*\b"
    r"|(?P<note>note|anhang|annex|appendix|exhibit)\s+\w{1,3}\b",
    re.IGNORECASE,
)
"""Headings that may be set as large as the text, in bold type."""
_NO_HEADING = re.compile(r"[,;]$|(?:\.\s?){4}|[.!?]\s+\S+\s+\S+\s+\S+|\d+(?:\.\d+)?%|\$")
"""Marks of text, of a table of contents, or of figures."""
_CAPITALS = 12
"""Least letters of a heading that only capitals and bold type set apart, as over a statement."""
_TITLE = 1.3
"""Height of a title, in those of the page's body text."""
_LIKE_IT = 0.8
"""Least height of other lines of a title, in those of its largest."""


class Line(NamedTuple):
    """How a line is set: its height in points, and whether its type is bold."""

    height: float
    bold: bool


class Lines(NamedTuple):
    """How the lines of a page are set, by their text, and the height of most of it."""

    of: Mapping[str, Line]
    body: float

    def level(self, line: str) -> int | None:
        """The level of a heading; None for other lines."""
        look = self.of.get(line)
        letters = sum(map(str.isalpha, line))
        if not look or not 3 <= letters <= _LONGEST or letters * 2 < len(line.replace(" ", "")):
            return None
        if len(line) > _LONGEST or _NO_HEADING.search(line):
            return None
        if look.height >= _LARGE * self.body:
            return 1 if look.height >= _HUGE * self.body else 2
        if not look.bold:
            return None
        if numbered := _NUMBERED.match(line):
            return {"part": 1, "item": 2, "note": 3}[numbered.lastgroup or "note"]
        return 3 if line.isupper() and letters >= _CAPITALS else None

    def say(self, title: str) -> bool:
        """Whether the page holds all words of a title."""
        words = title.casefold().split()
        return bool(words) and set(words) <= set(" ".join(self.of).casefold().split())

    def title(self) -> str:
        """The largest lines of a first page, at most ``_LONGEST`` characters; empty if none is
        large."""
        large = [
            line
            for line, look in self.of.items()
            if look.height >= _TITLE * self.body and any(map(str.isalpha, line))
        ]
        most = max((self.of[line].height for line in large), default=0.0)
        shown = " ".join(line for line in large if self.of[line].height >= _LIKE_IT * most)
        return shown if len(shown) <= _LONGEST else ""


def lines_of(page: Any) -> Lines:
    """How the lines of a text page are set, by their first letter or digit."""
    from pypdfium2 import raw

    found: dict[str, Line] = {}
    heights: Counter[float] = Counter()
    place, box = 0, raw.FS_RECTF()
    for line in page.get_text_range().splitlines(keepends=True):
        first = place + next((n for n, sign in enumerate(line) if sign.isalnum()), 0)
        place += len(line)
        text = one_line(line)
        if not text or not raw.FPDFText_GetLooseCharBox(page, first, ctypes.byref(box)):
            continue
        height = round(abs(box.top - box.bottom), 1)
        found.setdefault(text, Line(height, bool(_BOLD.search(_font(page, first)))))
        heights[height] += len(text)
    body = heights.most_common(1)[0][0] if heights else 0.0
    return Lines(found, body)


def _font(page: Any, place: int) -> str:
    from pypdfium2 import raw

    name = ctypes.create_string_buffer(_FONT_NAME)
    raw.FPDFText_GetFontInfo(page, place, name, _FONT_NAME, ctypes.byref(ctypes.c_int()))
    return name.value.decode("latin-1")

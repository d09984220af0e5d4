"""Builds a document's clean text, with the positions of pages, headings and boxes in it.

Parsers pass their pieces to a ``TextBuilder``, which cleans each one before it counts characters,
so that positions are right in the resulting text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from app.adapters.extraction.tables.document_tables import tables_of
from app.core.domain.documents import Box, BoxSpan, ExtractedDocument, HeadingSpan, PageSpan
from app.core.domain.tabular.tables import ExtractedTable
from app.core.tables.grids import Grid

_ESCAPE_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\^_]"
)
"""Terminal escape sequences (ECMA-48: CSI, OSC and two-character sequences)."""
_INVISIBLE = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Controls, soft hyphens, zero-width and bidirectional marks, and tag characters: invisible, but
able to hide words from search, or text for the model from the user."""
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which no text may be encoded with."""
_COMPATIBILITY = re.compile("[\u00a0\u202f\ufb00-\ufdff\ufe70-\ufefc]")
"""No-break spaces, and ligatures and presentation forms that PDF fonts substitute for letters."""
_BLANK_LINES = re.compile(r"\n{3,}")
_CAPTION = re.compile(
    r"[^\n]*:$|(?:Table|Tab\.|Tabelle|Tabla|Cuadro|Таблица|Табл\.|表)\s*\w", re.IGNORECASE
)
_LONGEST_CAPTION = 150
_LONGEST_NAME = 200
"""Characters of a table's name, with that of the file it is in."""
_LAYOUT_CELL = 300
"""Characters beyond which a cell indicates a table used for layout."""


def clean(text: str) -> str:
    """Normalise text: NFC, ``\\n`` line ends, no invisible characters, at most one blank line."""
    if text.isascii() and text.isprintable():
        return text.rstrip()
    lines = _ESCAPE_SEQUENCE.sub("", text).splitlines()
    text = _INVISIBLE.sub("", "\n".join(map(str.rstrip, lines)))
    text = _COMPATIBILITY.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return unicodedata.normalize("NFC", _BLANK_LINES.sub("\n\n", _well_formed(text)))


def is_clean(text: str) -> bool:
    """Whether a text holds none of the characters that ``clean`` removes or replaces."""
    return not _INVISIBLE.search(text) and not _SURROGATE.search(text)


def _well_formed(text: str) -> str:
    """Combine surrogate pairs; replace lone surrogates by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def one_line(text: str) -> str:
    """Clean text and collapse white space into single spaces."""
    return " ".join(clean(text).split())


def table_row(cells: Sequence[str], grid: bool = False) -> str:
    """Join the cells of a row in a line, or one below the other in a table used for layout.

    Empty cells keep the others in their columns; with ``grid`` also in rows with a single cell.
    """
    filled = [cell for cell in map(str.strip, cells) if cell]
    if any(len(cell) > _LAYOUT_CELL for cell in filled):
        return "\n".join(filled)
    if len(filled) == 1 and not grid:
        return one_line(filled[0])
    return " | ".join(map(one_line, cells)).rstrip(" |").lstrip()


class TextBuilder:
    """Collects blocks of text, separated by blank lines, under pages and headings."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._blocks: list[str] = []
        self._length = 0
        self._pages: list[tuple[int, int]] = []
        self._headings: list[HeadingSpan] = []
        self._boxes: list[BoxSpan] = []
        self._unread: list[int] = []
        self._grids: list[Grid] = []
        self._tables: list[ExtractedTable] = []

    def add(self, text: str) -> None:
        """Add a block: a paragraph, or lines that belong together."""
        self._append(clean(text).strip("\n"))

    def heading(self, level: int, text: str) -> None:
        """Add a heading; ``level`` 1 is the highest."""
        start = self._next_start
        if self._append(one_line(text)):
            self._headings.append(HeadingSpan(level, start, self._length))

    def lines(self, lines: Sequence[tuple[str, Box]]) -> None:
        """Add a block of lines with their positions in a picture."""
        place, shown = self._next_start, []
        for text, box in ((one_line(text), box) for text, box in lines):
            if text:
                self._boxes.append(BoxSpan(place, place + len(text), box))
                shown.append(text)
                place += len(text) + 1
        self._append("\n".join(shown))

    def table(self, grid: Grid, *, follows: bool = True) -> None:
        """Keep a table as data, besides its text. Its rows are read when the document is built.
        One that ``follows`` what was added last, and has no name, gets that of its heading."""
        named = bool(grid.name) or not follows
        self._grids.append(grid if named else replace(grid, name=self._name_above()))

    def embed(self, name: str, document: ExtractedDocument) -> None:
        """Add an embedded document under its name, without its pages."""
        self.heading(1, name)
        start = self._next_start
        if self._append(document.text):
            self._headings += [
                HeadingSpan(span.level + 1, start + span.start, start + span.end)
                for span in document.headings
            ]
            self._tables += [
                replace(
                    table,
                    name=one_line(f"{name} > {table.name}").strip(" >")[:_LONGEST_NAME],
                    page=None,
                )
                for table in document.tables
            ]

    def leave_out(self, number: int) -> None:
        """Note a scanned page, which OCR extracts later."""
        self._unread.append(number)

    def page(self, number: int) -> None:
        """Begin a page, sheet or slide, counted from 1."""
        self._pages.append((number, self._next_start))

    def build(self, title: str = "") -> ExtractedDocument:
        """Return the document; its text is empty when nothing visible was added."""
        ends = [start for _, start in self._pages[1:]] + [self._length]
        spans = [
            PageSpan(number, start, min(end, self._length))
            for (number, start), end in zip(self._pages, ends, strict=False)
        ]
        text = "\n\n".join(self._blocks)
        return ExtractedDocument(
            text=text,
            kind=self.kind,
            pages=tuple(span for span in spans if span.start < span.end),
            headings=tuple(self._headings),
            title=one_line(title)[:300] or None,
            boxes=tuple(self._boxes),
            unread=tuple(self._unread),
            tables=(*self._tables, *tables_of(self._grids, text, clean)),
            page_count=max((number for number, _ in self._pages), default=0),
        )

    def _name_above(self) -> str:
        above = self._blocks[-1] if self._blocks else ""
        if _CAPTION.match(above) and len(above) <= _LONGEST_CAPTION:
            return one_line(above).rstrip(":")
        heading = self._headings[-1] if self._headings else None
        if heading is None:
            return ""
        return "\n\n".join(self._blocks)[heading.start : heading.end]

    @property
    def _next_start(self) -> int:
        return self._length + (2 if self._blocks else 0)

    def _append(self, block: str) -> bool:
        if not block.strip():
            return False
        self._length = self._next_start + len(block)
        self._blocks.append(block)
        return True

"""Paragraphs and tables as office documents nest them, brought into the order of reading."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.adapters.extraction.text.builder import TextBuilder, table_row


@dataclass(slots=True)
class _Paragraph:
    level: int | None
    words: list[str] = field(default_factory=list)


class Flow:
    """What a streaming parser tells, put into a builder when it is complete.

    A text box lies within a paragraph and a table within a cell, so several may be open. ``page``
    is the page that the parser has come to; 0 while none is known.
    """

    def __init__(self, builder: TextBuilder, page: int = 0) -> None:
        self.page = page
        self._builder = builder
        self._paragraphs: list[_Paragraph] = []
        self._tables: list[list[str]] = []  # rows, cells and paragraphs of the tables open
        self._begun = 0  # page of the first word that is not put away
        self._shown = 0

    def open_paragraph(self, level: int | None = None) -> None:
        """A paragraph, or a heading of a level from 1."""
        self._paragraphs.append(_Paragraph(level))

    def make_heading(self, level: int) -> None:
        """The paragraph that is open turns out to be a heading."""
        if self._paragraphs:
            self._paragraphs[-1].level = level

    def add(self, text: str) -> None:
        """Text of the paragraph that is open; ignored outside of one."""
        if self._paragraphs:
            self._paragraphs[-1].words.append(text)
            self._begun = self._begun or self.page

    def close_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        self._put("".join(paragraph.words).strip(), paragraph.level)

    def open_table(self) -> None:
        """A table, a row or a cell."""
        self._tables.append([])

    def close_row(self) -> None:
        self._put(table_row(self._tables.pop()))

    def close_lines(self) -> None:
        """A cell, whose paragraphs are lines, or a table, whose rows are."""
        self._put("\n".join(filter(None, self._tables.pop())))

    def _put(self, text: str, level: int | None = None) -> None:
        if self._tables:
            self._tables[-1].append(text)
            return
        if self._begun > self._shown:
            self._builder.page(self._begun)
            self._shown = self._begun
        self._begun = 0
        if level:
            self._builder.heading(level, text)
        else:
            self._builder.add(text)

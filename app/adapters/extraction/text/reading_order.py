"""Puts the nested paragraphs and tables of office documents into reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from app.adapters.extraction.text.builder import TextBuilder, one_line, table_row
from app.core.tables.grids import EMPTY, Grid, GridCell, GridRow

_SHOWN = re.compile(
    r"\s*(?:(?:MACRO|GOTO)BUTTON\s+\S+\s(?P<button>.*)"
    r"|(?:QUOTE|HYPERLINK)\s+\"(?P<quote>[^\"]*)\".*|EQ\s(?P<equation>.*))",
    re.IGNORECASE | re.DOTALL,
)
_EQUATION_MARKUP = re.compile(r"\\\*\s*(?:\"[^\"]*\"|\S+)|\\[a-z]+\s?\d*|[(),;]", re.IGNORECASE)


def shown_by_field(instructions: str) -> str:
    """Return what a Word field without a result displays of its instructions; mostly nothing."""
    found = _SHOWN.fullmatch(instructions)
    if not found:
        return ""
    if found["equation"]:
        return " ".join(_EQUATION_MARKUP.sub(" ", found["equation"]).split())
    return (found["button"] or found["quote"] or "").rstrip()


@dataclass(slots=True)
class _Paragraph:
    level: int | None
    words: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Table:
    """A table, row or cell, with the rows, cells or paragraphs in it."""

    content: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    span: int = 1
    goes_on: bool = False
    covered: Literal["", "left", "above"] = ""
    header: bool = False
    cells: list[GridCell] = field(default_factory=list)
    rows: list[GridRow] = field(default_factory=list)
    nested: bool = False


_REPEATED = 100
"""Most characters of a merged cell that are repeated in each of its rows: short ones are labels."""
_COLUMNS = 63
"""Word's limit of columns; a span may claim any number."""


class Flow:
    """Collects a streaming parser's events, and adds completed paragraphs and rows to a builder.

    Text boxes lie within paragraphs and tables within cells, so that several may be open. ``page``
    is the parser's current page; 0 while none is known.
    """

    def __init__(self, builder: TextBuilder, page: int = 0) -> None:
        self.page = page
        self._builder = builder
        self._paragraphs: list[_Paragraph] = []
        self._tables: list[_Table] = []
        self._begun = 0  # page of the first word that is not put away
        self._shown = 0

    def open_paragraph(self, level: int | None = None) -> None:
        """Begin a paragraph, or a heading of a level from 1."""
        self._paragraphs.append(_Paragraph(level))

    def make_heading(self, level: int) -> None:
        """Turn the open paragraph into a heading."""
        if self._paragraphs:
            self._paragraphs[-1].level = level

    def add(self, text: str) -> None:
        """Add text to the open paragraph; ignored outside of one."""
        if self._paragraphs:
            self._paragraphs[-1].words.append(text)
            self._begun = self._begun or self.page

    def close_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        self._put("".join(paragraph.words).strip(), paragraph.level)

    def open_table(self) -> None:
        """Begin a table, row or cell."""
        self._tables.append(_Table())

    def skip_columns(self, count: int) -> None:
        """Leave ``count`` columns of the open row empty."""
        if self._tables:
            self._tables[-1].content += [""] * min(count, _COLUMNS)

    def span_columns(self, count: int) -> None:
        """Let the open cell span ``count`` columns."""
        if self._tables:
            self._tables[-1].span = min(count, _COLUMNS)

    def go_on(self) -> None:
        """Merge the open cell with the one above it."""
        if self._tables:
            self._tables[-1].goes_on = True

    def cover(self, direction: Literal["left", "above"]) -> None:
        """Note that a merged cell covers the open one, whose text stays empty."""
        if self._tables:
            self._tables[-1].covered = direction

    def head(self) -> None:
        """Note that the open row is a header."""
        if self._tables:
            self._tables[-1].header = True

    def close_cell(self) -> None:
        cell = self._tables.pop()
        if len(self._tables) > 1:
            self._add_to_grid(cell)
        text = "\n".join(filter(None, cell.content))
        if cell.goes_on and not text and len(self._tables) > 1:
            row, table = self._tables[-1], self._tables[-2]
            above = "".join(table.above[len(row.content) : len(row.content) + 1])
            text = above if len(above) <= _REPEATED else ""
        self._put(text)
        self.skip_columns(cell.span - 1)

    def close_row(self) -> None:
        row = self._tables.pop()
        cells = row.content
        if self._tables:
            table = self._tables[-1]
            table.above = cells
            table.rows.append(GridRow(len(table.rows) + 1, row.cells, header=row.header))
        self._put(table_row(cells, grid=True))

    def close_table(self) -> None:
        table = self._tables.pop()
        if self._tables:
            for outer in self._tables:
                outer.nested = True
        elif not table.nested:
            self._builder.table(
                Grid(table.rows, page=self._begun or self.page or None, may_lay_out=True)
            )
        self._put("\n".join(filter(None, table.content)))

    def _add_to_grid(self, cell: _Table) -> None:
        """Add a closed cell to the row as data: merged ones with the text of what covers them."""
        table, row = self._tables[-2], self._tables[-1]
        row.cells += [EMPTY] * (len(row.content) - len(row.cells))  # skipped columns
        column = len(row.cells)
        covered = cell.covered or ("above" if cell.goes_on else "")
        placed = GridCell(one_line("\n".join(filter(None, cell.content))))
        if covered == "above" and table.rows and column < len(table.rows[-1].cells):
            placed = table.rows[-1].cells[column]._replace(covered="above")
        elif covered == "left" and row.cells:
            placed = row.cells[-1]._replace(covered="left")
        row.cells.append(placed)
        row.cells += [placed._replace(covered="left")] * (cell.span - 1)

    def _put(self, text: str, level: int | None = None) -> None:
        if self._tables:
            self._tables[-1].content.append(text)
            return
        if self._begun > self._shown:
            self._builder.page(self._begun)
            self._shown = self._begun
        self._begun = 0
        if level:
            self._builder.heading(level, text)
        else:
            self._builder.add(text)

"""Shows workbooks and separated values as grids, with the rows of a passage marked."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from app.core.answering.marking import Span
from app.core.domain import file_kinds
from app.core.domain.search import Scope
from app.core.domain.tabular.tables import TableInfo
from app.core.facade import Facade
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls
from app.ui.sources.table_grid import BLOCK, Cell, TableGrid
from app.ui.widgets.controls import column

SEPARATED = frozenset({"csv", "tsv"})
"""Kinds of files that are separated values."""
SAME = 0.6
"""Least share of the cells of a row that a line must show: they may be written in another way."""
_BETWEEN = re.compile(r"\|"), re.compile(r"[;\t]"), re.compile(",")
"""What sets the cells of a line apart, in one format or another."""
_ZEROS = re.compile(r"(?:[.,]0+|([.,]\d)0)(?!\d)")


@dataclass(frozen=True, slots=True)
class Sheets:
    """The tables of a workbook, which of them is shown, and its marked cells."""

    tables: Sequence[TableInfo]
    at: int = 0
    cells: tuple[Cell, ...] = ()


class SheetView(QWidget):
    """A grid, with a tab for each table of the file where there are several."""

    found = Signal(int, int)
    switched = Signal(str)
    """The name of the table that is shown now."""

    def __init__(self, calls: Calls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = Sheets(())
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.currentChanged.connect(self._switch)
        self.grid = TableGrid(calls)
        self.grid.found.connect(self.found)
        self.zoom, self.search, self.step = self.grid.zoom, self.grid.search, self.grid.step
        self.setLayout(column(self.tabs, self.grid, gap=0))

    def show_sheets(self, sheets: Sheets) -> None:
        """Show the tables of a file."""
        self._sheets = sheets
        blocker = QSignalBlocker(self.tabs)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for number, table in enumerate(sheets.tables, 1):
            name = table.name or wording.number(number)
            self.tabs.setTabToolTip(self.tabs.addTab(name), f"<p>{name}</p>")
        self.tabs.setCurrentIndex(sheets.at)
        self.tabs.setVisible(len(sheets.tables) > 1)
        blocker.unblock()
        self._switch(sheets.at)

    def _switch(self, at: int) -> None:
        if 0 <= at < len(self._sheets.tables):
            table = self._sheets.tables[at]
            self.grid.show_table(table, self._sheets.cells if at == self._sheets.at else ())
            self.switched.emit(table.name)


def sheets_with(
    facade: Facade, path: str, page: int | None = None, text: str = "", parts: Sequence[Span] = ()
) -> Sheets | None:
    """The tables of a file, and the first that has rows of a passage, the sheet it names first.
    The rows that ``parts`` of its ``text`` touch are marked, or all of them.

    None where there are no tables, or none has a row of it, such as a remark above a table;
    separated values are nothing but a table.
    """
    tables = facade.tables.tables(Scope(path))
    if not tables or not text.strip():
        return Sheets(tables) if tables else None
    is_separated = file_kinds.named(path) in SEPARATED
    in_order = sorted(tables, key=lambda table: table.page != page)
    for sought in ([_rows_touched(text, part, is_separated) for part in parts], [text]):
        wanted = _by_cell(sought, is_separated)
        for table in in_order:
            if cells := _rows_with(facade, table, wanted):
                return Sheets(tables, tables.index(table), cells)
    return Sheets(tables) if is_separated else None


def _rows_touched(text: str, part: Span, is_separated: bool) -> str:
    """The whole rows that a part of a text touches: a sentence may end within a cell, and a quoted
    cell may go over several lines."""
    start = text.rfind("\n", 0, part[0]) + 1
    while is_separated and start and text.count('"', 0, start) % 2:
        start = text.rfind("\n", 0, start - 1) + 1
    end = _line_end(text, part[1])
    while is_separated and end < len(text) and text.count('"', start, end) % 2:
        end = _line_end(text, end + 1)
    return text[start:end]


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _by_cell(texts: Sequence[str], is_separated: bool) -> dict[str, list[set[str]]]:
    """The cells of each row, by each of them."""
    rows: list[list[str]] = []
    for text in texts:
        lines = text.splitlines(keepends=True)
        for line in lines:
            rows.append([part for pattern in _BETWEEN for part in pattern.split(line)])
        for separator in ",;\t|" if is_separated else ():
            rows += csv.reader(lines, delimiter=separator)
    found: dict[str, list[set[str]]] = {}
    for row in rows:
        cells = set(filter(None, map(_key, row)))
        for cell in cells:
            found.setdefault(cell, []).append(cells)
    return found


def _rows_with(
    facade: Facade, table: TableInfo, wanted: dict[str, list[set[str]]]
) -> tuple[Cell, ...]:
    """The filled cells of the rows that lines show: with their first cell, and most others."""
    cells = list[Cell]()
    for offset in range(0, table.row_count, BLOCK):
        before = len(cells)
        for row in facade.tables.rows(table.id, offset, BLOCK):
            keys = [key for key in map(_key, row.cells) if key]
            lines = wanted.get(keys[0], ()) if keys else ()
            if any(sum(key in line for key in keys) >= SAME * len(keys) for line in lines):
                cells += [(row.number, n) for n, cell in enumerate(row.cells) if cell]
        if cells and len(cells) == before:
            break  # the rows of a passage follow each other
    return tuple(cells)


def _key(text: str) -> str:
    """The letters and digits of a cell; a number as short as it can be written."""
    return "".join(filter(str.isalnum, _ZEROS.sub(r"\1", text)))

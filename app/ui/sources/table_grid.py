"""Shows a table of a document as a grid, with cells of an answer marked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.core.domain.tabular.tables import TableColumn, TableInfo, TableRow
from app.core.facade import Facade
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.theme import look, scale
from app.ui.widgets.grid import Grid
from app.ui.widgets.rows import NOWHERE, Index

SIZES = (scale.SMALL, scale.BODY, scale.READING, 18, 22)
"""Sizes of type in pixels."""
MOST_FOUND = 2000
"""Most cells that are found."""
BLOCK = 1000
"""Rows that are looked through at once."""
STEP = 200
"""Rows that are asked for at once."""
KEPT = 50
"""Steps that are kept: those that were shown last."""
Flag = QItemSelectionModel.SelectionFlag
NUMERIC = frozenset({"number", "money", "percent", "duration"})

Cell = tuple[int, int]
"""Number of a row as the file counts it, and index of a column."""


class TableModel(QAbstractTableModel):
    """The rows of a table, fetched in steps when they are first shown."""

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.info: TableInfo | None = None
        self._marked: frozenset[Cell] = frozenset()
        self.size = scale.BODY
        """Size of type in pixels."""
        self._steps: OrderedDict[int, Sequence[TableRow]] = OrderedDict()
        self._wanted: set[int] = set()

    def show(self, info: TableInfo | None, marked: Collection[Cell] = ()) -> None:
        """Show another table."""
        self.beginResetModel()
        self.info, self._marked = info, frozenset(marked)
        self._steps.clear()
        self._wanted.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.info is None else self.info.row_count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.info is None else len(self.info.columns)

    def row(self, number: int) -> TableRow | None:
        """A row by its index; None, and it is asked for, while it is not there."""
        step, place = divmod(number, STEP)
        if step not in self._steps:
            self._fetch(step)
            return None
        self._steps.move_to_end(step)
        rows = self._steps[step]
        return rows[place] if place < len(rows) else None

    def is_marked(self, index: Index) -> bool:
        row = self.row(index.row())
        return row is not None and (row.number, index.column()) in self._marked

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.info is None:
            return None
        column = self.info.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if column.type in NUMERIC
                else (Qt.AlignmentFlag.AlignLeft)
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self.row(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(text.split())
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(text, *self._remarks(row, index)) if text else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((f"{column.name}: {text}", *self._remarks(row, index)))
            case Qt.ItemDataRole.BackgroundRole if self.is_marked(index):
                return QBrush(look.pen(look.colours().highlight))
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(row, column, index)
            case Qt.ItemDataRole.FontRole if row.total or self.is_marked(index):
                return scale.font(self.size, QFont.Weight.DemiBold)
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.info is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if way == Qt.Orientation.Horizontal:
            column = self.info.columns[section]
            return (
                wording.tip(*column_lines(column))
                if role == Qt.ItemDataRole.ToolTipRole
                else (column.name)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        row = self.row(section)
        return wording.number(row.number) if row else ""

    def _ink(self, row: TableRow, column: TableColumn, index: Index) -> QBrush | None:
        colours = look.colours()
        if self.is_marked(index):
            return QBrush(look.pen(colours.on_highlight))
        if row.hidden or column.hidden:
            return QBrush(look.pen(colours.muted))
        return None

    def _remarks(self, row: TableRow, index: Index) -> list[str]:
        said = []
        if self.is_marked(index):
            said.append(translate("tables", "used by the answer"))
        if row.total:
            said.append(translate("tables", "a total or a note: no sum includes it"))
        if row.hidden:
            said.append(translate("tables", "hidden"))
        return said

    def _fetch(self, step: int) -> None:
        info = self.info
        if info is None or step in self._wanted:
            return
        self._wanted.add(step)
        self._calls.ask(
            lambda facade: facade.tables.rows(info.id, step * STEP, STEP),
            partial(self._take, info, step),
            lambda error: None,  # the file was read again meanwhile: its table is opened anew
        )

    def _take(self, info: TableInfo, step: int, rows: list[TableRow]) -> None:
        if info is not self.info:
            return
        self._wanted.discard(step)
        self._steps[step] = rows
        while len(self._steps) > KEPT:
            self._steps.popitem(last=False)
        if rows:
            first, last = step * STEP, step * STEP + len(rows) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)


class TableGrid(Grid):
    """A grid of a table of a document."""

    found = Signal(int, int)
    """Which of the cells that were sought is shown, from 0, and how many there are."""

    def __init__(self, calls: Calls, parent: QWidget | None = None) -> None:
        model = TableModel(calls)
        super().__init__(model, translate("TableGrid", "Table"), parent)
        self._calls = calls
        self.table = model
        self._fitted = False
        self._finding = Requests(calls)
        self._finds: list[Cell] = []
        """Rows, by their index, and columns of the cells that were sought."""
        self._sought = ""
        self._at = 0
        self.table.dataChanged.connect(self._fit)

    def show_table(self, info: TableInfo, marked: Collection[Cell] = ()) -> None:
        """Show a table from its beginning, or from the first of the marked cells."""
        self._fitted = False
        self._finds, self._sought = [], ""
        self._finding.drop()
        self.table.show(info, marked)
        self.setAccessibleDescription(info.name)
        self.scrollToTop()
        if marked:
            first = min(marked)
            self._calls.ask(
                partial(_index_of, table_id=info.id, count=info.row_count, number=first[0]),
                partial(self._go_to, info, first[1]),
                lambda error: None,
            )

    def zoom(self, step: int) -> None:
        """Enlarge the type by a step, or make it smaller; 0 is the usual size. The current cell
        stays in view."""
        at = SIZES.index(self.table.size)
        at = max(0, min(at + step, len(SIZES) - 1)) if step else SIZES.index(scale.BODY)
        self.table.size = SIZES[at]
        self.setFont(scale.font(SIZES[at]))
        self.horizontalHeader().setFont(scale.font(SIZES[at]))
        self.verticalHeader().setDefaultSectionSize(SIZES[at] + 15)
        self.fit_columns()
        self.scrollTo(self.currentIndex(), self.ScrollHint.PositionAtCenter)

    def search(self, text: str) -> None:
        """Find the cells with a text, and show the first."""
        info = self.table.info
        if text == self._sought or info is None:
            return
        self._sought, self._finds = text, []
        self._finding.drop()
        if text:
            self._finding.ask(
                partial(_cells_with, text=text.casefold(), info=info), self._take_found
            )
        else:
            self.found.emit(-1, 0)

    def step(self, by: int) -> None:
        """Show the next of the cells that were sought, or the one before."""
        if self._finds:
            self._at = (self._at + by) % len(self._finds)
            row, column = self._finds[self._at]
            index = self.table.index(row, column)
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            self.scrollTo(index, self.ScrollHint.PositionAtCenter)
            self.found.emit(self._at, len(self._finds))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _take_found(self, cells: list[Cell]) -> None:
        self._finds, self._at = cells, -1
        self.step(1)
        if not cells:
            self.found.emit(-1, 0)

    def _go_to(self, info: TableInfo, column: int, row: int) -> None:
        if info is self.table.info:
            index = self.table.index(row, column)
            # Not selected, which would hide the mark.
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self.scrollTo(self.table.index(row, 0), self.ScrollHint.PositionAtCenter)
            self.scrollTo(index)

    def _fit(self, *changed: QModelIndex) -> None:
        """Fit the columns to the first rows that arrive."""
        if not self._fitted:
            self._fitted = True
            self.fit_columns()


def column_lines(column: TableColumn) -> list[str]:
    """What is known of a column: its name, type and unit."""
    kinds = {
        "text": translate("tables", "text"),
        "number": translate("tables", "numbers"),
        "money": translate("tables", "money"),
        "percent": translate("tables", "percentages"),
        "date": translate("tables", "dates"),
        "duration": translate("tables", "durations"),
    }
    unit = column.unit if column.type not in ("percent", "duration") else ""
    units = ", ".join(column.units) or unit
    kind = f"{kinds[column.type]} ({units})" if units else kinds[column.type]
    lines = [column.name, kind]
    if column.units:
        lines.append(translate("tables", "Several units: they are not added together."))
    if column.order == "unknown":
        lines.append(
            translate("tables", "Nothing tells day from month: they are read as day and month.")
        )
    if column.hidden:
        lines.append(translate("tables", "hidden"))
    return lines


def _index_of(facade: Facade, table_id: int, count: int, number: int) -> int:
    """The index of the first row with at least this number, by halving: numbers have gaps."""
    first, last = 0, max(0, count - 1)
    while first < last:
        middle = (first + last) // 2
        rows = facade.tables.rows(table_id, middle, 1)
        if rows and rows[0].number < number:
            first = middle + 1
        else:
            last = middle
    return first


def _cells_with(facade: Facade, text: str, info: TableInfo) -> list[Cell]:
    """The cells that hold a text, as index of a row and of a column."""
    found: list[Cell] = []
    for offset in range(0, info.row_count, BLOCK):
        for at, row in enumerate(facade.tables.rows(info.id, offset, BLOCK), offset):
            found += [(at, n) for n, cell in enumerate(row.cells) if text in cell.casefold()]
        if len(found) >= MOST_FOUND:
            break
    return found[:MOST_FOUND]

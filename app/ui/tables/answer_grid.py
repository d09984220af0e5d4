"""Shows an answer table as a grid: documents as rows, fields as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QContextMenuEvent, QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from app.core.domain.search import Hit, beginning
from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, Cell
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.tables import answer_wording
from app.ui.tables.arrangement import SUMMED, TITLE, Arrangement, Heading, Line, arrange
from app.ui.theme import icons, look, scale
from app.ui.widgets.grid import Grid
from app.ui.widgets.rows import NOWHERE, Index

Role = Qt.ItemDataRole
Place = tuple[str, int]
"""Path of a row's document, and index of a column."""

MARKS = {"unsure": ("question", "warning"), "corrected": ("edit", "accent")}
"""Icon and tone of the cells that are marked."""


class AnswerTableModel(QAbstractTableModel):
    """The lines of an answer table; the first column names the documents."""

    corrected = Signal(str, str, object)
    """Path, name of the column, and a person's value, or None to take a correction back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: AnswerTable | None = None
        self.wish = Arrangement()
        self.lines: list[Line] = []

    def show(self, table: AnswerTable | None, wish: Arrangement) -> None:
        """Show the rows of a table in an arrangement."""
        self.beginResetModel()
        self.table, self.wish = table, wish
        self.lines = arrange(table, wish) if table else []
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one stands for the order of the table."""
        by = None if column < 0 else column - 1
        descending = order == Qt.SortOrder.DescendingOrder
        self.show(self.table, replace(self.wish, order=by, descending=descending))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.schema.fields) + 1

    def row_at(self, index: Index) -> AnswerRow | None:
        """The document of a line; None for a heading."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, AnswerRow) else None

    def cell_at(self, index: Index) -> Cell | None:
        """A cell; None for a heading and for the names of documents."""
        row = self.row_at(index)
        return row.cells[index.column() - 1] if row and index.column() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if self.cell_at(index) else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Ask for a correction; the cell changes once the engine has it."""
        row, cell = self.row_at(index), self.cell_at(index)
        said = str(value).strip()
        if self.table is None or row is None or cell is None:
            return False
        if said != answer_wording.written(cell):
            self.corrected.emit(row.path, self.table.schema.fields[index.column() - 1].name, said)
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self.table is None or not index.isValid():
            return None
        line = self.lines[index.row()]
        column = index.column()
        if role == Role.TextAlignmentRole:
            return self._side(column) | Qt.AlignmentFlag.AlignVCenter
        if isinstance(line, Heading):
            return self._heading(line, column, role)
        return self._title(line, role) if column == 0 else self._cell(line, column - 1, role)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self.table is None or way != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return self._side(section) | Qt.AlignmentFlag.AlignVCenter
        if section == 0:
            return translate("tables", "Document") if role == Role.DisplayRole else None
        field = self.table.schema.fields[section - 1]
        match role:
            case Role.DisplayRole:
                return field.name
            case Role.ToolTipRole:
                kind = answer_wording.types()[field.type]
                return wording.tip(field.name, *filter(None, (field.asked, kind)))
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        assert self.table is not None
        summed = column > 0 and self.table.schema.fields[column - 1].type in SUMMED
        return Qt.AlignmentFlag.AlignRight if summed else Qt.AlignmentFlag.AlignLeft

    def _heading(self, line: Heading, column: int, role: int) -> Any:
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole if column == 0:
                return self._group_name(line)
            case Role.DisplayRole | Role.AccessibleTextRole:
                made = line.totals[column - 1]
                return answer_wording.total(made) if made else ""
            case Role.FontRole:
                return scale.font(weight=QFont.Weight.DemiBold)
            case Role.BackgroundRole:
                return QBrush(look.pen(look.colours().side))
        return None

    def _group_name(self, line: Heading) -> str:
        assert self.table is not None
        assert self.wish.by is not None
        kind = self.table.schema.fields[self.wish.by].type
        name = answer_wording.cell(line.cell, kind) or translate("tables", "without a value")
        return f"{name} ({wording.number(line.rows)})"

    def _title(self, row: AnswerRow, role: int) -> Any:
        title = wording.shown(row.title) or wording.name(row.path)
        said = [
            translate("tables", "changed by {}").format(wording.name(p)) for p in row.changed_by
        ]
        if row.use == "unsure" or row.doubtful:
            said.append(translate("tables", "unsure whether it matches"))
        if row.flagged:
            said.append(
                translate("tables", "holds instructions aimed at AI; they were not followed")
            )
        match role:
            case Role.DisplayRole:
                return title
            case Role.ToolTipRole:
                return wording.tip(title, wording.home_relative(row.path), *said)
            case Role.AccessibleTextRole:
                return ", ".join((title, *said))
            case Role.DecorationRole if row.flagged:
                return icons.icon("shield-warning", "warning")
            case Role.DecorationRole if row.use == "unsure" or row.doubtful:
                return icons.icon("question", "warning")
            case Role.ForegroundRole if row.use == "other":
                return QBrush(look.pen(look.colours().muted))
        return None

    def _cell(self, row: AnswerRow, at: int, role: int) -> Any:
        assert self.table is not None
        field, cell = self.table.schema.fields[at], row.cells[at]
        match role:
            case Role.DisplayRole:
                return answer_wording.cell(cell, field.type) or "–"
            case Role.EditRole:
                return answer_wording.written(cell)
            case Role.ToolTipRole:
                value = answer_wording.cell(cell, field.type)
                return wording.tip(*filter(None, (value, *answer_wording.remarks(cell))))
            case Role.AccessibleTextRole:
                value = answer_wording.cell(cell, field.type)
                said = answer_wording.remarks(replace(cell, evidence=None))
                return ", ".join(filter(None, (f"{field.name}: {value}".strip(), *said)))
            case Role.DecorationRole:
                return self._mark(cell)
            case Role.ForegroundRole if cell.state == "unsure":
                return QBrush(look.pen(look.colours().warning))
            case Role.ForegroundRole if cell.state == "missing" or row.use == "other":
                return QBrush(look.pen(look.colours().muted))
        return None

    def _mark(self, cell: Cell) -> QIcon | None:
        mark = MARKS.get(cell.state)
        return icons.icon(*mark) if mark else None


class AnswerGrid(Grid):
    """The grid; its cells open their sources, and can be corrected."""

    opened = Signal(object)
    """The ``Hit`` of a cell that was clicked or activated with Enter."""
    grouped = Signal(int)
    """Index of the field by which the person wants to group; ``TITLE`` for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        model = AnswerTableModel()
        super().__init__(model, translate("tables", "Table"), parent)
        self.answer = model
        self._fitted: tuple[int, int] | None = None
        self._kept: Place | None = None
        self._scrolled = 0
        self.verticalHeader().hide()
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)

    def show_table(self, table: AnswerTable) -> None:
        """Show a table; another state of the same one leaves the place where it is."""
        shown = (table.id, len(table.schema.fields))
        before = self._fitted
        if before is None or before[0] != table.id:
            self.answer.show(None, Arrangement())
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        wish = self.answer.wish
        count = len(table.schema.fields)
        gone = [at for at in (wish.order, wish.by) if at is not None and at >= count]
        self.answer.show(table, Arrangement(words=wish.words, rows=wish.rows) if gone else wish)
        if table.rows and shown != before:
            self._fitted = shown
            self.fit_columns()

    def arrange(self, wish: Arrangement) -> None:
        """Filter, sort and group the rows anew."""
        self.answer.show(self.answer.table, wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take_back(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu(index).popup(self.viewport().mapToGlobal(QPoint(where)))

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with a cell and its column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.answer.row_at(index):
            _offer(menu, "source", translate("tables", "Open the source"), self._open, index)
        cell = self.answer.cell_at(index)
        if cell is not None:
            _offer(menu, "edit", translate("tables", "Correct… (F2)"), self.edit, index)
            if cell.state == "corrected":
                words = translate("tables", "Take the correction back (Del)")
                _offer(menu, "undo", words, self._take_back, index)
        menu.addSeparator()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        for words, column, order in (
            (translate("tables", "Sort upwards"), index.column(), up),
            (translate("tables", "Sort downwards"), index.column(), down),
            (translate("tables", "Order of the table"), -1, up),
        ):
            _offer(menu, "", words, self.sortByColumn, column, order)
        menu.addSeparator()
        if index.column():
            words = translate("tables", "Group by this column")
            _offer(menu, "", words, self.grouped.emit, index.column() - 1)
        if self.answer.wish.by is not None:
            _offer(menu, "", translate("tables", "No groups"), self.grouped.emit, TITLE)
        return menu

    def _open(self, index: QModelIndex) -> None:
        row, cell = self.answer.row_at(index), self.answer.cell_at(index)
        if row is not None:
            self.opened.emit(_hit(row, cell))

    def _take_back(self, index: QModelIndex) -> None:
        row, cell, table = self.answer.row_at(index), self.answer.cell_at(index), self.answer.table
        if row and cell and table and cell.state == "corrected":
            name = table.schema.fields[index.column() - 1].name
            self.answer.corrected.emit(row.path, name, None)

    def _keep_place(self) -> None:
        index = self.currentIndex()
        row = self.answer.row_at(index)
        self._kept = (row.path, index.column()) if row else None
        self._scrolled = self.verticalScrollBar().value()

    def _restore_place(self) -> None:
        self.verticalScrollBar().setValue(self._scrolled)
        if self._kept is None:
            return
        path, column = self._kept
        at = _place_of(self.answer.lines, path)
        if at is not None and column < self.answer.columnCount():
            index = self.answer.index(at, column)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)


def _offer(menu: QMenu, glyph: str, words: str, run: Any, *given: Any) -> None:
    action = menu.addAction(icons.icon(glyph), words) if glyph else menu.addAction(words)
    action.triggered.connect(lambda: partial(run, *given)())


def _place_of(lines: Sequence[Line], path: str) -> int | None:
    return next(
        (n for n, line in enumerate(lines) if isinstance(line, AnswerRow) and line.path == path),
        None,
    )


def _hit(row: AnswerRow, cell: Cell | None) -> Hit:
    """The words of a cell in their document; without any, the document from its beginning."""
    found = cell.evidence if cell else None
    if found is None:
        return beginning(row.path)
    return Hit(found.path, found.page, found.start, found.end, found.text, "", 0.0, None, None, 0)

"""The list of documents as a grid, whose rows are fetched as they are shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.core.domain.library import ListedDocument, Order
from app.ui.documents import document_rows
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls
from app.ui.foundation.wording import translate
from app.ui.theme import icons, look
from app.ui.widgets.grid import Grid
from app.ui.widgets.rows import NOWHERE, Index

STEP = 100
"""Rows that are asked for at once."""
KEPT = 50
"""Steps that are kept: those that were shown last."""
ORDERS: tuple[Order | None, ...] = (
    "name",
    "kind",
    "pages",
    "modified",
    "state",
    "language",
    None,  # what the reader says has no order
)
NUMERIC = {ORDERS.index("pages")}
WIDTHS = (230, 60, 60, 88, 120, 84)
"""Initial widths of the columns in pixels; the last one takes the rest."""
Role = Qt.ItemDataRole
Flag = QItemSelectionModel.SelectionFlag


class DocumentModel(QAbstractTableModel):
    """The documents of a list of ids; each row is fetched, with those around it, when it is
    first shown."""

    sorted = Signal(str, bool)
    """The column to sort by, and whether downwards."""

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.ids: list[int] = []
        self._steps: OrderedDict[int, Sequence[ListedDocument | None]] = OrderedDict()
        self._wanted: dict[int, list[int]] = {}
        """Steps that were asked for, with the ids they were asked for by."""
        self._stale: set[int] = set()
        """Steps that are shown, and fetched again when they are shown next."""
        self._headings = (
            translate("documents", "Name"),
            translate("documents", "Kind"),
            translate("documents", "Pages"),
            translate("documents", "Changed"),
            translate("documents", "State"),
            translate("documents", "Language"),
            translate("documents", "Remarks"),
        )

    def show(self, ids: list[int]) -> None:
        """Show other documents; the same ones are looked at again."""
        if ids == self.ids:
            self._stale = set(self._steps)
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(ORDERS) - 1))
            return
        self.beginResetModel()
        self.ids = ids
        self._steps.clear()
        self._wanted.clear()
        self._stale.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(ORDERS)

    def document(self, row: int) -> ListedDocument | None:
        """The document of a row; None while it is not there yet, or when it went."""
        if not 0 <= row < len(self.ids):
            return None
        step, place = divmod(row, STEP)
        if step not in self._steps or step in self._stale:
            self._fetch(step)
        if step not in self._steps:
            return None
        self._steps.move_to_end(step)
        return self._steps[step][place]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column = index.column()
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        document = self.document(index.row())
        if document is None:
            return "…" if role == Role.DisplayRole and column == 0 else None
        match role:
            case Role.DisplayRole:
                return self._text(document, column)
            case Role.DecorationRole if column == 0:
                failed = document.state in ("failed", "quarantined")
                glyph = "warning" if failed else icons.of_kind(document_rows.kind(document))
                return icons.icon(glyph, "warning" if failed else "muted")
            case Role.ToolTipRole:
                return document_rows.tip(document)
            case Role.AccessibleTextRole:
                return f"{self._headings[column]}: {self._text(document, column)}"
            case Role.ForegroundRole if document.state != "indexed" and column == 0:
                return QBrush(look.pen(look.colours().muted))
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        across = way == Qt.Orientation.Horizontal
        return self._headings[section] if across else wording.number(section + 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        if 0 <= column < len(ORDERS) and (wanted := ORDERS[column]) is not None:
            self.sorted.emit(wanted, order == Qt.SortOrder.DescendingOrder)

    def _text(self, document: ListedDocument, column: int) -> str:
        match ORDERS[column]:
            case "name":
                return wording.name(document.path)
            case "kind":
                return document_rows.kind(document).upper()
            case "pages":
                return "" if document.pages is None else wording.number(document.pages)
            case "modified":
                return wording.short_day(document.modified_at)
            case "state":
                return document_rows.state(document.state)
            case "language":
                return document_rows.language(document.language)
            case _:
                return document_rows.tags(document)

    def _fetch(self, step: int) -> None:
        if step in self._wanted:
            return
        ids = self._wanted[step] = self.ids[step * STEP : (step + 1) * STEP]
        self._calls.ask(
            lambda facade: facade.library.listed(ids),
            partial(self._take, step, ids),
            lambda error: None,  # they are asked for again when the list is refreshed
        )

    def _take(self, step: int, ids: list[int], documents: Sequence[ListedDocument | None]) -> None:
        if self._wanted.get(step) is not ids:
            return
        del self._wanted[step]
        self._stale.discard(step)
        self._steps[step] = documents
        while len(self._steps) > KEPT:
            gone, _ = self._steps.popitem(last=False)
            self._stale.discard(gone)
        first = step * STEP
        last = self.index(first + len(documents) - 1, len(ORDERS) - 1)
        self.dataChanged.emit(self.index(first, 0), last)


class DocumentGrid(Grid):
    """The grid of documents. Several can be selected."""

    opened = Signal(object)
    """The ``ListedDocument`` to show."""
    selected = Signal()
    """The selection changed."""
    asked_menu = Signal(QPoint)
    """The menu of the selected documents was asked for, at this place of the screen."""

    def __init__(self, calls: Calls, parent: QWidget | None = None) -> None:
        self.documents = DocumentModel(calls)
        super().__init__(self.documents, translate("documents", "Documents"), parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())

    def show_ids(self, ids: list[int]) -> None:
        """Show other documents; selected ones stay selected where they are listed still."""
        before = self.documents.ids
        if ids == before:
            self.documents.show(ids)
            return
        chosen = set(self.selected_ids())
        current = self.currentIndex().row()
        current_id = before[current] if 0 <= current < len(before) else None
        scrolled = self.verticalScrollBar().value()
        self.documents.show(ids)
        self._select([row for row, number in enumerate(ids) if number in chosen])
        if current_id in chosen and current_id in ids:
            index = self.documents.index(ids.index(current_id), 0)
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)
        self.selected.emit()

    def selected_ids(self) -> list[int]:
        """The ids of the selected documents, in the order of the list."""
        chosen, ids = self.selectionModel().selection(), self.documents.ids
        ranges = [(part.top(), part.bottom()) for part in map(chosen.at, range(chosen.count()))]
        return [number for top, bottom in sorted(ranges) for number in ids[top : bottom + 1]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.asked_menu.emit(self.viewport().mapToGlobal(QPoint(where)))

    def _open(self, index: QModelIndex) -> None:
        document = self.documents.document(index.row()) if index.isValid() else None
        if document is not None:
            self.opened.emit(document)

    def _select(self, rows: Sequence[int]) -> None:
        chosen, last = QItemSelection(), len(ORDERS) - 1
        for row in rows:
            chosen.select(self.documents.index(row, 0), self.documents.index(row, last))
        if rows:
            self.selectionModel().select(chosen, Flag.ClearAndSelect)

"""A grid of cells whose selection can be copied."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.core.text import inert_text
from app.ui.theme import scale

WIDEST = 280
"""Pixels of a column at first; a person can widen it."""
MOST_COPIED = 5000
"""Rows of a selection that are copied."""
MEASURED = 100
"""Rows by which the width of a column is chosen."""


class Grid(QTableView):
    """A read-only grid with rows of one height, however many there are."""

    def __init__(
        self, model: QAbstractTableModel, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scale.BODY + 15)
        columns = self.horizontalHeader()
        columns.setResizeContentsPrecision(MEASURED)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The selected cells, apart by tabs and lines; none is a formula where it is pasted."""
        indexes = sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column()))
        lines: OrderedDict[int, list[str]] = OrderedDict()
        for index in indexes:
            lines.setdefault(index.row(), []).append(
                str(inert_text.cell(" ".join(str(index.data() or "").split())))
            )
        return "\n".join("\t".join(cells) for cells in list(lines.values())[:MOST_COPIED])

    def fit_columns(self) -> None:
        """Fit the columns to their contents."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, WIDEST))

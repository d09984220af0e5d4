"""The part of the page that lists the tables in documents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.domain.tabular.tables import TableInfo
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.tables import table_rows
from app.ui.widgets import controls
from app.ui.widgets.controls import column, label
from app.ui.widgets.rows import RowList


class DocumentTables(QWidget):
    """Lists the tables of all documents, with a search over their names and columns."""

    chosen = Signal(object)
    """The ``MarkedCells`` of a table to show."""
    failed = Signal(object)

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._requests = Requests(calls)
        self._tables: list[TableInfo] = []
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(translate("tables", "Search names and columns"))
        self.search.setAccessibleName(translate("tables", "Search names and columns"))
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(self._show)
        self.list = RowList(translate("tables", "Tables"))
        self.list.chosen.connect(self.chosen)
        self.nothing = label(words="quiet", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = column(self.search, self.nothing, self.list)
        content.setStretch(2, 1)
        self.setLayout(content)
        self.setFocusProxy(self.search)
        self._show()

    def refresh(self) -> None:
        """Fetch the list."""
        self._requests.ask(lambda facade: facade.tables.tables(), self._take, self.failed.emit)

    def _take(self, tables: list[TableInfo]) -> None:
        self._tables = tables
        self._show()

    def _show(self) -> None:
        found = table_rows.entries(self._tables, self.search.text())
        self.list.rows.show(found)
        self.list.setVisible(bool(found))
        self.search.setVisible(bool(self._tables))
        self.nothing.setVisible(not found)
        self.nothing.setText(
            translate("tables", "No table has these words.")
            if self._tables
            else translate(
                "tables",
                "No tables yet. Those of your documents are listed here once they are indexed.",
            )
        )

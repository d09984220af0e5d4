"""Page of tables: those made by questions over all documents, and those in documents."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.core.domain.search import Scope
from app.ui.foundation.calls import Calls
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.tables.answer_table_view import AnswerTableView
from app.ui.tables.answer_tables import AnswerTables
from app.ui.tables.document_tables import DocumentTables
from app.ui.widgets.controls import column, panel, row
from app.ui.widgets.page import WIDTH, Page

WIDEST = 2400
"""Most pixels for a grid; lists of tables are as wide as other pages."""


class TablesPage(Page):
    """Lists the tables of both kinds; one made by a question opens in the page, one in a document
    opens beside it."""

    has_sources = True

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__(translate("tables", "Tables"), width=WIDEST)
        self.answers = AnswerTables(calls, library)
        self.answers.chosen.connect(self.open_table)
        self.documents = DocumentTables(calls)
        self.documents.chosen.connect(self.table_wanted)
        self.view = AnswerTableView(calls)
        self.view.left.connect(self._close_table)
        self.view.opened.connect(self.passage_wanted)
        self.view.said.connect(self.said)
        for part in (self.answers, self.documents, self.view):
            part.failed.connect(self.failed)
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(translate("tables", "Kinds of tables"))
        self.tabs.addTab(translate("tables", "Made by questions"))
        self.tabs.addTab(translate("tables", "In documents"))
        self.tabs.currentChanged.connect(self._show_part)
        self._parts = QStackedWidget()
        for part in (self.answers, self.documents):
            self._parts.addWidget(part)
        lists = QWidget()
        lists.setMaximumWidth(WIDTH)
        lists.setLayout(column(self.tabs, self._parts))
        line = row(None, lists, None)
        line.setStretch(1, 100)
        self._stack = QStackedWidget()
        self._stack.addWidget(panel(line))
        self._stack.addWidget(self.view)
        self.fill(column(self._stack))
        library.changed.connect(self._follow)
        self._show_part()

    def refresh(self) -> None:
        if self._stack.currentWidget() is self.view:
            self.view.refresh()
        else:
            self._part.refresh()

    def start(self, question: str, scope: Scope) -> None:
        """Start a table by a question; it opens once it is known what is asked of documents."""
        self._close_table()
        self.tabs.setCurrentIndex(0)
        self.answers.start(question, scope)

    def open_table(self, table_id: int) -> None:
        """Show a kept table."""
        self._stack.setCurrentWidget(self.view)
        self.view.open(table_id)
        self.setFocusProxy(self.view)
        self.view.setFocus()

    def _close_table(self) -> None:
        self._stack.setCurrentIndex(0)
        self.view.close_table()
        self._show_part()
        self._part.setFocus()

    def _show_part(self) -> None:
        self._parts.setCurrentIndex(self.tabs.currentIndex())
        self.setFocusProxy(self._part)
        if self.isVisible():
            self._part.refresh()

    @property
    def _part(self) -> AnswerTables | DocumentTables:
        return self.documents if self.tabs.currentIndex() else self.answers

    def _follow(self) -> None:
        """Follow the folders: what was read of changed documents is read again."""
        if not self.isVisible():
            return
        if self._stack.currentWidget() is self.view:
            self.view.read_again()
        else:
            self._part.refresh()

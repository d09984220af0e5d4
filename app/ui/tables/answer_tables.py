"""The part of the page that lists the tables made by questions, and starts new ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.core.domain.errors import AppError
from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import AnswerTable, TableSummary
from app.core.facade import Facade
from app.ui.chat.ask_box import AskBox
from app.ui.documents.scope_chooser import ScopeChooser
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.tables import answer_wording
from app.ui.widgets.controls import column, label
from app.ui.widgets.rows import RowList

REFRESH_MS = 2000
"""Pause between two looks at the list while a table in it is being read."""


class AnswerTables(QWidget):
    """Lists the kept tables; ``chosen`` has the number of the one to open."""

    chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__()
        self._calls, self._library = calls, library
        self._lists, self._plans = Requests(calls), Requests(calls)
        self.box = AskBox(translate("tables", "A question, or fields: party, end, fee"))
        self.box.asked.connect(self.start)
        self.box.stopped.connect(self._stop)
        self.box.adding.connect(self._add_to_scope)
        self._work = label(words="quiet", wrap=True)
        self._work.hide()
        self.list = RowList(translate("tables", "Tables made by questions"))
        self.list.chosen.connect(self.chosen)
        self.nothing = label(
            translate(
                "tables",
                "No tables yet. Each document is read for what you ask, and gives a row whose "
                "cells show their source.",
            ),
            "quiet",
            wrap=True,
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = column(self.box, self._work, self.nothing, self.list)
        content.setStretch(3, 1)
        self.setLayout(content)
        self.setFocusProxy(self.box.edit)
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._look)
        self._take([])

    def refresh(self) -> None:
        """Fetch the list."""
        self._lists.ask(lambda facade: facade.answer_tables.all(), self._take, self.failed.emit)

    def start(self, question: str, scope: Scope) -> None:
        """Start a table by a question or a list of fields."""

        def begin(facade: Facade) -> AnswerTable:
            schema = facade.answer_tables.plan(question, scope)
            return facade.answer_tables.start(schema, scope)

        def fail(error: AppError) -> None:
            self._say_working("")
            if not self.box.edit.toPlainText():
                self.box.edit.replace(question)
            self.failed.emit(error)

        self._say_working(translate("tables", "Working out what to ask of each document…"))
        self._plans.ask_instead(begin, self._open, fail)

    def _open(self, table: AnswerTable) -> None:
        self._say_working("")
        self.chosen.emit(table.id)

    def _stop(self) -> None:
        self._plans.drop()
        self._say_working("")

    def _say_working(self, words: str) -> None:
        self._work.setText(words)
        self._work.setVisible(bool(words))
        self.box.show_running(bool(words))

    def _take(self, kept: list[TableSummary]) -> None:
        self.list.rows.show(answer_wording.entries(kept))
        self.list.setVisible(bool(kept))
        self.nothing.setVisible(not kept)
        if any(table.progress.state == "running" for table in kept):
            self._timer.start()

    def _look(self) -> None:
        if self.isVisible():
            self.refresh()

    def _add_to_scope(self, kind: str) -> None:
        chooser = ScopeChooser(kind, self._calls, self._library, self)
        chooser.chosen.connect(self.box.search_also)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

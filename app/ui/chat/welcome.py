"""The empty conversation: an invitation to ask, or to add the first folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.domain.search import EVERYWHERE, Scope
from app.ui.chat.suggestions import Topic, suggestions
from app.ui.foundation import wording
from app.ui.library.library_state import LibraryState
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, elided_button, label, panel, row
from app.ui.widgets.dialog import scrolling


class Welcome(QWidget):
    """Changes with the state of the library."""

    asked = Signal(str)
    asked_about = Signal(str, object)
    """A suggested question, and the paths that it is about."""
    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, library: LibraryState) -> None:
        super().__init__()
        self._library = library
        self._scope = EVERYWHERE
        self._within: tuple[int, int] | None = None
        """Documents within the scope that can be searched, and all, once counted."""
        self._title = label(words="display", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = label(words="quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setProperty("words", "quiet")
        self._questions = column(gap=scale.INSIDE)
        choose = button(self.tr("Choose a folder…"), self.folder_wanted.emit, "primary")
        sample = button(self.tr("Try a sample library"), self.samples_wanted.emit)
        self._first = panel(row(None, choose, sample, None))
        inside = column(
            self._title, self._words, scale.BETWEEN, self._questions, self._first, gap=12
        )
        page = panel(inside)
        page.setMaximumWidth(520)
        line = row(None, page, None, margins=scale.AROUND)
        line.setStretch(1, 100)
        self.setLayout(column(scrolling(column(None, line, None))))
        library.changed.connect(self._update)
        self._update()

    def suggest(self, questions: tuple[str, ...]) -> None:
        """Offer questions that can be asked with one click."""
        made = [elided_button(text, partial(self.asked.emit, text), "card") for text in questions]
        controls.fill(self._questions, made)

    def suggest_about(self, about: Sequence[Topic]) -> None:
        """Offer questions about one's own documents, where none are offered yet."""
        if not self._questions.count():
            made = [
                elided_button(
                    "\n".join((one.question, *map(wording.name, one.paths))),
                    partial(self.asked_about.emit, one.question, one.paths),
                    "card",
                )
                for one in suggestions(about)
            ]
            controls.fill(self._questions, made)

    def limit(self, scope: Scope) -> None:
        """Say how many documents the next question searches."""
        self._scope, self._within = scope, None
        if not scope.everything:
            self._library.count(scope, partial(self._take_count, scope))
        self._update()

    def _take_count(self, scope: Scope, count: tuple[int, int] | None) -> None:
        if scope == self._scope:
            self._within = count
            self._update()

    def _update(self) -> None:
        empty = self._library.known and not self._library.folders
        self._first.setVisible(empty)
        if empty:
            self._title.setText(self.tr("Drop a folder here"))
            self._words.setText(
                self.tr(
                    "Alcove reads its documents and answers questions about them, citing the "
                    "passages it used. Nothing leaves this computer."
                )
            )
            return
        self._title.setText(self.tr("What would you like to know?"))
        self._words.setText(self._where_from())

    def _where_from(self) -> str:
        if not self._scope.everything:
            return wording.sources(*self._within) if self._within else wording.sources(None)
        if (status := self._library.status) is None:
            return ""
        return wording.sources(status.documents.searchable, status.documents.all)

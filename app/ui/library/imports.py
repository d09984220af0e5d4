"""Takes in what is dropped on the window or pasted: documents and folders, and models."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from app.core.llm.model_packs import ENDING
from app.ui.foundation.ui_state import UiState
from app.ui.library.library import Library
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, row

WATCH, COPY = "watch", "copy"
CHOICE = "taking-in"


def paths_in(data: QMimeData) -> list[str]:
    """The local files and folders somebody drags or pastes."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def sorted_out(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Documents and folders, and apart from them models and packs of such."""
    models = [path for path in paths if path.lower().endswith((".gguf", ENDING))]
    return [path for path in paths if path not in models], models


class DropImports(QObject):
    """Asks once how files are to be taken in, and remembers it."""

    taken = Signal(object)
    """Where the library finds them from now on."""
    model_given = Signal(object)

    def __init__(self, library: Library, remembered: UiState, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._remembered = remembered
        self._window = window

    def take(self, paths: Sequence[str]) -> None:
        """Take in files and folders; folders are always watched where they are."""
        documents, models = sorted_out(paths)
        for model in models:
            self.model_given.emit(model)
        if not documents:
            return
        choice = self._remembered.text(CHOICE)
        if all(os.path.isdir(path) for path in documents):
            self._hand_over(documents, WATCH)
        elif choice:
            self._hand_over(documents, choice)
        else:
            question = DropQuestion(len(documents), self._window)
            question.accepted.connect(lambda: self._agree(documents, question))
            question.open()

    def _agree(self, paths: list[str], question: DropQuestion) -> None:
        if question.remember:
            self._remembered.set(CHOICE, question.choice)
        self._hand_over(paths, question.choice)

    def _hand_over(self, paths: list[str], choice: str) -> None:
        copy = choice == COPY
        self._library.do(lambda facade: facade.library.import_paths(paths, copy), self.taken.emit)


class DropQuestion(QDialog):
    """Watch where they are, or keep a copy?"""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = WATCH
        self.setWindowTitle(self.tr("Add to the library"))
        self.watch = button(
            self.tr("Watch where they are\nChanges are noticed; nothing is copied."),
            lambda: self._choose(WATCH), "card",
        )  # fmt: skip
        self.copy = button(
            self.tr("Keep a copy in Alcove\nThe copy stays when the original goes."),
            lambda: self._choose(COPY), "card",
        )  # fmt: skip
        self._again = controls.Check(self.tr("Do the same from now on"))
        self._again.setChecked(True)
        cancel = button(self.tr("Cancel"), self.reject)
        title = label(
            self.tr("How shall Alcove take in %n file(s)?", "", count), "title", wrap=True
        )
        self.setLayout(
            column(
                title, scale.INSIDE, self.watch, self.copy, scale.INSIDE,
                row(self._again, None, cancel), gap=scale.INSIDE, margins=scale.AROUND,
            )
        )  # fmt: skip
        self.setMinimumWidth(460)

    @property
    def remember(self) -> bool:
        return self._again.isChecked()

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()


class DropHint(QFrame):
    """Covers the window while something is held over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        mark = controls.IconLabel("import", "accent", 40)
        title = label(self.tr("Drop to add to your library"), "title")
        words = label(
            self.tr("Documents and folders are read, GGUF files and packs become models"), "quiet"
        )
        inside = column(
            None, row(None, mark, None), row(None, title, None), row(None, words, None), None
        )
        self.setLayout(column(controls.panel(inside, ground="drop"), margins=scale.BETWEEN))
        self.setProperty("ground", "surface")
        self.hide()

    def cover(self) -> None:
        """Show it in front of everything."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

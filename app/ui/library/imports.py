"""Import of documents, folders and models that are dropped on the window or pasted."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from app.core.llm.model_packs import ENDING
from app.ui.foundation.ui_state import UiState
from app.ui.library.library_state import LibraryState
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, row

WATCH, COPY = "watch", "copy"
CHOICE = "taking-in"
"""Key of the remembered choice in the UI state."""


def paths_in(data: QMimeData) -> list[str]:
    """Paths of local files and folders in dragged or pasted data."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def split_models(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split paths into documents and folders, and GGUF files and model packs."""
    models = [path for path in paths if path.lower().endswith((".gguf", ENDING))]
    return [path for path in paths if path not in models], models


class DropImports(QObject):
    """Asks once whether to watch or to copy files, and remembers the choice."""

    taken = Signal(object)
    """Paths of the imported files in the library."""
    model_given = Signal(object)
    """Path of a GGUF file or model pack to import."""

    def __init__(self, library: LibraryState, ui_state: UiState, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._ui_state = ui_state
        self._window = window

    def take(self, paths: Sequence[str]) -> None:
        """Import files and folders; folders are always watched in place."""
        documents, models = split_models(paths)
        for model in models:
            self.model_given.emit(model)
        if not documents:
            return
        choice = self._ui_state.text(CHOICE)
        if all(os.path.isdir(path) for path in documents):
            self._import(documents, WATCH)
        elif choice:
            self._import(documents, choice)
        else:
            question = DropQuestion(len(documents), self._window)
            question.accepted.connect(lambda: self._accept(documents, question))
            question.open()

    def _accept(self, paths: list[str], question: DropQuestion) -> None:
        if question.remember:
            self._ui_state.set(CHOICE, question.choice)
        self._import(paths, question.choice)

    def _import(self, paths: list[str], choice: str) -> None:
        copy = choice == COPY
        self._library.do(lambda facade: facade.library.import_paths(paths, copy), self.taken.emit)


class DropQuestion(QDialog):
    """Asks whether to watch files in place or to copy them."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = WATCH
        self.setWindowTitle(self.tr("Add to the library"))
        self.watch = button(
            self.tr("Watch them where they are\nAlcove picks up changes. Nothing is copied."),
            lambda: self._choose(WATCH),
            "card",
        )
        self.copy = button(
            self.tr("Copy them into Alcove\nThe copies stay if the originals are deleted."),
            lambda: self._choose(COPY),
            "card",
        )
        self._again = controls.Check(self.tr("Remember my choice"))
        self._again.setChecked(True)
        cancel = button(self.tr("Cancel"), self.reject)
        title = label(self.tr("How should Alcove add %n file(s)?", "", count), "title", wrap=True)
        self.setLayout(
            column(
                title,
                scale.INSIDE,
                self.watch,
                self.copy,
                scale.INSIDE,
                row(self._again, None, cancel),
                gap=scale.INSIDE,
                margins=scale.AROUND,
            )
        )
        self.setMinimumWidth(max(460, self.minimumSizeHint().width()))

    @property
    def remember(self) -> bool:
        return self._again.isChecked()

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()


class DropHint(QFrame):
    """Overlay of the window while something is dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        mark = controls.IconLabel("import", "accent", 40)
        title = label(self.tr("Drop to add to your library"), "title")
        words = label(
            self.tr("Documents and folders are indexed; GGUF files and packs are added as models"),
            "quiet",
        )
        inside = column(
            None, row(None, mark, None), row(None, title, None), row(None, words, None), None
        )
        self.setLayout(column(controls.panel(inside, ground="drop"), margins=scale.BETWEEN))
        self.setProperty("ground", "surface")
        self.hide()

    def cover(self) -> None:
        """Show the overlay in front of everything."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

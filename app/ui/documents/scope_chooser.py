"""Dialog that chooses a folder or a document of the library to search; others must be added
first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QLineEdit, QWidget

from app.core.domain.files import Document
from app.core.facade import Facade
from app.ui.chat import mention_completer
from app.ui.documents.folder_tree import Folder, FolderTree, folders
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, panel, row
from app.ui.widgets.rows import RowList, entry_at

OFFERED = 100
"""Most documents that are listed; more are found by their name."""
WIDE, HIGH = 480, 460


class ScopeChooser(QDialog):
    """Emits ``chosen`` with the path. ``kind`` is "folder" or "file"."""

    chosen = Signal(object)

    def __init__(self, kind: str, calls: Calls, library: LibraryState, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._requests = Requests(calls)
        self._is_folder = is_folder = kind == "folder"
        self._outside = ""
        """Path that was chosen, and is not in the library."""
        self.tree = FolderTree()
        self.search = QLineEdit()
        self.list = RowList(translate("scoping", "Documents"))
        title = (
            translate("scoping", "Ask about a folder")
            if is_folder
            else translate("scoping", "Ask about a document")
        )
        self.setWindowTitle(title)
        another = (
            translate("scoping", "Another folder…")
            if is_folder
            else translate("scoping", "Another file…")
        )
        self.another = button(another, self._choose_elsewhere)
        self._choose = button(translate("scoping", "Choose"), self._accept_current, "primary")
        self._choose.setDefault(True)
        self._refused = self._make_refusal()
        cancel = button(translate("scoping", "Cancel"), self.reject)
        inside = column(
            label(title, "title"),
            self._folders() if is_folder else self._documents(),
            self._refused,
            row(self.another, None, cancel, self._choose),
            gap=12,
            margins=(24, 16, 24, 16),
        )
        inside.setStretch(1, 1)
        self.setLayout(inside)
        space = self.screen().availableGeometry().size()
        self.resize(min(WIDE, space.width()), min(HIGH, space.height() - 2 * scale.AROUND))
        self._look()

    def _folders(self) -> QWidget:
        self.tree.chosen.connect(lambda _: self._look())
        self.tree.doubleClicked.connect(lambda _: self._accept_current())
        roots = [status.root.path for status in self._library.folders]

        def overview(facade: Facade) -> list[Folder]:
            return folders(facade.library.overview().folders, roots)

        self._requests.ask(overview, self._show_folders)
        return self.tree

    def _show_folders(self, tree: list[Folder]) -> None:
        self.tree.show_folders(tree)
        first = self.tree.folders.index(0, 0, self.tree.folders.index(0, 0))
        if first.isValid():
            self.tree.setCurrentIndex(first)
        self._look()

    def _documents(self) -> QWidget:
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(translate("scoping", "Name of a document"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(self._find)
        self.list.doubleClicked.connect(lambda _: self._accept_current())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._look())
        self._find()
        whole = column(self.search, self.list)
        whole.setStretch(1, 1)
        return panel(whole)

    def _find(self) -> None:
        text = self.search.text().strip()
        self._requests.ask_instead(
            lambda facade: facade.library.documents(text, OFFERED), self._show_documents
        )

    def _show_documents(self, found: list[Document]) -> None:
        self.list.rows.show([mention_completer.entry(document) for document in found])
        self.list.setCurrentIndex(self.list.rows.index(0))
        self._look()

    def _make_refusal(self) -> QFrame:
        self._why = label(wrap=True)
        self.add = button(translate("scoping", "Add it to the library"), self._add)
        mark = column(controls.IconLabel("warning", "warning"), None)
        words = row(mark, column(self._why, row(self.add, None)), margins=12)
        words.setStretch(1, 1)
        made = panel(words, ground="raised")
        made.hide()
        return made

    @property
    def _current(self) -> str:
        if self._is_folder:
            return self.tree.path
        entry = entry_at(self.list.currentIndex())
        return entry.item if entry else ""

    def _look(self) -> None:
        self._choose.setEnabled(bool(self._current))

    def _accept_current(self) -> None:
        if path := self._current:
            self._accept(path)

    def _accept(self, path: str) -> None:
        self.chosen.emit(path)
        self.accept()

    def _choose_elsewhere(self) -> None:
        """Choose with the system's dialog; what is not in the library is refused."""
        start = reveal.start_folder()
        if self._is_folder:
            path = QFileDialog.getExistingDirectory(self, self.windowTitle(), start)
        else:
            path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), start)
        if not path:
            return
        if self._library.holds(path):
            self._accept(path)
            return
        self._outside = path
        self._why.setText(
            translate(
                "scoping", "{} is not in the library. Only what is in the library can be searched."
            ).format(wording.home_relative(path))
        )
        self._refused.show()
        self.add.setFocus()

    def _add(self) -> None:
        path = self._outside
        self._library.do(
            lambda facade: facade.library.import_paths([path], copy=False),
            lambda added: self._accept(added[0]) if added else None,
        )

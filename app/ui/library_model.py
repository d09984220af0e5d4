"""The folders of the library as the rows of a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from app.core.models import RootStatus
from app.ui import wording
from app.ui.library import Library
from app.ui.rows import Index, Role
from app.ui.wording import translate

NOWHERE = QModelIndex()


class LibraryModel(QAbstractListModel):
    """One row a folder, in the order in which they were added."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._library = library
        self._folders: list[RootStatus] = []
        library.changed.connect(self._update)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._folders)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        status = self._folders[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wording.name(status.root.path)
            case Role.TAIL:
                return tail(status)
            case Role.ICON | Role.TONE:
                return mark(status)[role == Role.TONE]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(details(status))
            case Role.ITEM:
                return status
        return None

    def _update(self) -> None:
        folders = self._library.folders
        if [s.root.id for s in folders] == [s.root.id for s in self._folders]:
            self._folders = folders
            if folders:
                self.dataChanged.emit(self.index(0), self.index(len(folders) - 1))
            return
        self.beginResetModel()
        self._folders = folders
        self.endResetModel()


def tail(status: RootStatus) -> str:
    """How many documents, or how many of them are done."""
    if status.pending:
        total = status.indexed + status.pending
        done, known = wording.number(status.indexed), wording.number(total)
        return translate("library", "{0} of {1}").format(done, known)
    return wording.number(status.indexed)


def mark(status: RootStatus) -> tuple[str, str]:
    """Icon and tone."""
    if status.root.state == "offline":
        return "drive", "warning"
    return ("warning", "warning") if status.failed else ("folder", "muted")


def details(status: RootStatus) -> list[str]:
    """Everything there is to say on a folder, a line each."""
    lines = [wording.home_relative(status.root.path), wording.documents(status.indexed)]
    if status.root.state == "offline":
        lines.append(
            translate("library", "It is not there now. What is known of it is kept, and used.")
        )
    if status.pending:
        lines.append(translate("library", "%n still to read", "", status.pending))
    if status.failed:
        lines.append(wording.problems(status.failed))
    if status.skipped:
        lines.append(translate("library", "%n left out", "", status.skipped))
    return lines

"""The tree of the library's folders, with the number of documents in each."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import icons, look, scale
from app.ui.widgets.rows import NOWHERE, Index

Role = Qt.ItemDataRole
COLUMNS = 2
"""The name, and the number of documents."""
HIGH = 28
"""Height of a row in pixels."""


@dataclass(slots=True)
class Folder:
    """A folder of the tree; the first, without a path, stands for the whole library. ``parent`` and
    ``children`` are places in the list of all, ``row`` is its place among its siblings, ``count``
    the documents in it and below."""

    path: str = ""
    parent: int = -1
    row: int = 0
    count: int = 0
    children: list[int] = field(default_factory=list)


def folders(counts: Mapping[str, int], roots: Sequence[str]) -> list[Folder]:
    """The tree of all folders with documents, and of the library's folders. ``counts`` are the
    documents directly in each."""
    tops = sorted(set(roots), key=len)
    found: dict[str, int] = {"": 0}
    tree = [Folder()]

    def place(path: str) -> int:
        if path not in found:
            above = os.path.dirname(path)
            inside = (
                path not in tops
                and above != path
                and any(
                    above == top or above.startswith(top.rstrip(os.sep) + os.sep) for top in tops
                )
            )
            parent = place(above) if inside else 0
            found[path] = len(tree)
            tree.append(Folder(path, parent))
            tree[parent].children.append(found[path])
        return found[path]

    for top in tops:
        place(top)
    for path, number in counts.items():
        at = place(path)
        while at >= 0:
            tree[at].count += number
            at = tree[at].parent
    for folder in tree:
        folder.children.sort(key=lambda child: os.path.basename(tree[child].path).casefold())
        for row, child in enumerate(folder.children):
            tree[child].row = row
    return tree


class FolderModel(QAbstractItemModel):
    """The folders as an item model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tree = [Folder()]

    def show(self, tree: list[Folder]) -> bool:
        """Show a tree; return whether it has other folders than before."""
        changed = [folder.path for folder in tree] != [folder.path for folder in self.tree]
        if changed:
            self.beginResetModel()
            self.tree = tree
            self.endResetModel()
        else:
            self.tree = tree
            self.dataChanged.emit(self.index(0, 0), self.index(0, COLUMNS - 1))
        return changed

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        children = self.folder(parent).children if parent.isValid() else [0]
        if not 0 <= row < len(children) or not 0 <= column < COLUMNS:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    # QObject has another ``parent``, which takes nothing.
    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self.folder(index).parent if index.isValid() else -1
        return self.createIndex(self.tree[above].row, 0, above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        return len(self.folder(parent).children) if parent.isValid() else 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return COLUMNS

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        folder = self.folder(index)
        named = (
            wording.name(folder.path) if folder.path else translate("documents", "All documents")
        )
        match role:
            case Role.DisplayRole:
                return wording.number(folder.count) if index.column() else named
            case Role.TextAlignmentRole if index.column():
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Role.ForegroundRole if index.column():
                return QBrush(look.pen(look.colours().muted))
            case Role.SizeHintRole:
                number = wording.number(folder.count)
                wide = QFontMetrics(scale.font()).horizontalAdvance(number) + 2 * scale.INSIDE
                return QSize(wide if index.column() else 0, HIGH)
            case Role.DecorationRole if not index.column():
                return icons.icon("folder" if folder.path else "library")
            case Role.ToolTipRole:
                where = wording.home_relative(folder.path) if folder.path else named
                return wording.tip(where, wording.documents(folder.count))
            case Role.AccessibleTextRole:
                return f"{named}, {wording.documents(folder.count)}"
        return None

    def folder(self, index: Index) -> Folder:
        return self.tree[index.internalId()]

    def at(self, path: str) -> QModelIndex:
        """The index of a folder; that of the whole library for one that is not there."""
        place = next((n for n, folder in enumerate(self.tree) if folder.path == path), 0)
        return self.createIndex(self.tree[place].row, 0, place)


class FolderTree(QTreeView):
    """The folders; ``chosen`` is the path of the current one, empty for the whole library."""

    chosen = Signal(str)
    asked_menu = Signal(str, QPoint)
    """The menu of a folder was asked for, at this place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folders = FolderModel(self)
        self.setModel(self.folders)
        self.setHeaderHidden(True)
        self.setAccessibleName(translate("documents", "Folders"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        columns = self.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        columns.setMinimumSectionSize(20)
        self.setIndentation(16)
        self.setProperty("ground", "plain")
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)
        self.setCurrentIndex(self.folders.at(""))
        self._settling = False
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def path(self) -> str:
        """The path of the current folder."""
        index = self.currentIndex()
        return self.folders.folder(index).path if index.isValid() else ""

    def show_folders(self, tree: list[Folder]) -> None:
        """Show a tree; what was opened and chosen stays so."""
        path = self.path
        opened = [f.path for n, f in enumerate(self.folders.tree) if self._is_open(n)]
        self._settling = True
        if self.folders.show(tree):
            for each in opened:
                self.expand(self.folders.at(each))
            self.expand(self.folders.at(""))
            self.setCurrentIndex(self.folders.at(path))
        self._settling = False
        self.viewport().update()
        if self.path != path:  # it went
            self.chosen.emit(self.path)

    def _is_open(self, place: int) -> bool:
        folder = self.folders.tree[place]
        index = self.folders.createIndex(folder.row, 0, place)
        return bool(folder.children) and self.isExpanded(index)

    def _choose(self, current: QModelIndex) -> None:
        if not self._settling and current.isValid():
            self.chosen.emit(self.path)

    def _ask(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not index.isValid():  # requested with the keyboard
            index = self.currentIndex()
        folder = self.folders.folder(index) if index.isValid() else None
        if folder is not None and folder.path:
            self.asked_menu.emit(folder.path, self.viewport().mapToGlobal(where))

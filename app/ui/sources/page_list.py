"""The outline of a PDF, or where it has none, small pictures of its pages."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import (
    QPdfBookmarkModel,
    QPdfDocument,
    QPdfDocumentRenderOptions,
    QPdfPageRenderer,
)
from PySide6.QtWidgets import QListView, QStackedWidget, QTreeView, QWidget

from app.ui.foundation import wording
from app.ui.widgets.rows import NOWHERE, Index

THUMBNAIL = QSize(84, 118)
"""Largest width and height of a picture of a page."""
KEPT = 200
"""Pictures that are kept: those that were shown last."""
Role = Qt.ItemDataRole


class Thumbnails(QAbstractListModel):
    """The pages of a document as small pictures, each drawn when it is first shown."""

    def __init__(self, document: QPdfDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._take)
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: dict[int, int] = {}
        """Pages that are being drawn, by the number of the request."""
        self._count = 0

    def reset(self) -> None:
        """Show another document."""
        self.beginResetModel()
        self._pictures.clear()
        self._wanted.clear()
        self._count = self._document.pageCount()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        match role:
            case Role.DisplayRole:
                return wording.number(index.row() + 1)
            case Role.DecorationRole:
                return self._picture(index.row())
            case Role.SizeHintRole:
                return QSize(THUMBNAIL.width() + 24, THUMBNAIL.height() + 26)
        return None

    def _picture(self, page: int) -> QPixmap | None:
        if page in self._pictures:
            self._pictures.move_to_end(page)
            return self._pictures[page]
        if page not in self._wanted.values():
            points = self._document.pagePointSize(page).toSize()
            size = points.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
            options = QPdfDocumentRenderOptions()
            self._wanted[self._renderer.requestPage(page, size, options)] = page
        return None

    def _take(self, page: int, size: QSize, image: QImage, options: object, request: int) -> None:
        if self._wanted.pop(request, None) != page:
            return  # of another document
        paper = QPixmap(image.size())
        paper.fill(Qt.GlobalColor.white)
        self._pictures[page] = _over(paper, image)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        index = self.index(page)
        self.dataChanged.emit(index, index)


class PageList(QStackedWidget):
    """Lists the pages of a document; emits the one that is chosen, from 1."""

    chosen = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bookmarks = QPdfBookmarkModel(self)
        self._bookmarks.setDocument(document)
        self.thumbnails = Thumbnails(document, self)
        self.outline = QTreeView()
        self.outline.setModel(self._bookmarks)
        self.outline.setHeaderHidden(True)
        self.outline.setProperty("ground", "plain")
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.setIndentation(12)
        self.pictures = QListView()
        self.pictures.setModel(self.thumbnails)
        self.pictures.setViewMode(QListView.ViewMode.IconMode)
        self.pictures.setMovement(QListView.Movement.Static)
        self.pictures.setFlow(QListView.Flow.TopToBottom)
        self.pictures.setWrapping(False)
        self.pictures.setIconSize(THUMBNAIL)
        self.pictures.setUniformItemSizes(True)
        self.pictures.setProperty("ground", "plain")
        self.pictures.setAccessibleName(self.tr("Pages"))
        for view in (self.outline, self.pictures):
            self.addWidget(view)
            view.clicked.connect(self._choose)
            view.activated.connect(self._choose)
        self._bookmarks.modelReset.connect(self._show_outline)
        self.setMinimumWidth(THUMBNAIL.width() + 40)

    @property
    def has_outline(self) -> bool:
        return self._bookmarks.rowCount(QModelIndex()) > 0

    def reset(self) -> None:
        """Show another document."""
        self.thumbnails.reset()
        self._show_outline()

    def show_page(self, page: int) -> None:
        """Make a page, from 1, the current one."""
        index = self.thumbnails.index(page - 1)
        self.pictures.setCurrentIndex(index)

    def _show_outline(self) -> None:
        self.setCurrentWidget(self.outline if self.has_outline else self.pictures)
        self.outline.expandToDepth(0)

    def _choose(self, index: QModelIndex) -> None:
        if index.model() is self.thumbnails:
            self.chosen.emit(index.row() + 1)
        else:
            self.chosen.emit(int(index.data(QPdfBookmarkModel.Role.Page.value)) + 1)


def _over(paper: QPixmap, image: QImage) -> QPixmap:
    """A page on white paper: what is not printed on is transparent."""
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.setPen(Qt.GlobalColor.gray)
    painter.drawRect(paper.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return paper

"""Shows a rendered page of a PDF with a passage highlighted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer, QPdfSelection
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.domain.documents import Box
from app.core.text.alignment import locate
from app.ui.theme import look
from app.ui.theme.colours import DARK, LIGHT

MARGIN = 12
PAPER_AT_NIGHT = QColor("#d9d6ce")
"""Dimmed paper for the dark theme."""
ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
NEARBY = (0, 1, -1)
"""Offsets of the pages to search for the passage, the cited page first."""


class PdfPage(QScrollArea):
    """One page, scaled to the available width; pages are numbered from 1."""

    page_changed = Signal(int, int)
    """The page shown, and the number of pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._receive)
        self._path = ""
        self._passage = ""
        self._parts: Sequence[str] = ()
        self._zoom = 0
        self._boxes: Mapping[int, Sequence[Box]] = {}
        self.page = 0
        self.selection: QPdfSelection | None = None
        """The highlighted text on the page shown, the first of several."""
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Source page"))

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def open(self, path: str, page: int, passage: str, parts: Sequence[str] = ()) -> bool:
        """Show a page with a passage, or the ``parts`` of it that are there, highlighted; False
        when the file cannot be read."""
        if path != self._path:
            self._path = path
            if self._document.load(path) != QPdfDocument.Error.None_:
                self._path = ""
                return False
        self._passage, self._parts, self._boxes = passage, parts, {}
        found = self._nearest(page)
        if found is None and parts:  # the whole passage then
            self._parts = ()
            found = self._nearest(page)
        self.turn(page if found is None else found)
        return True

    def close_file(self) -> None:
        """Close the file; while it is open, Windows lets no program change it."""
        self._document.close()
        self._path = ""

    def turn(self, page: int) -> None:
        """Show another page; the passage is highlighted there too if it continues."""
        self.page = max(1, min(page, self.pages))
        selections = self._select(self.page)
        self.selection = selections[0] if selections else None
        marked = [area for selection in selections for area in selection.bounds()]
        areas = marked if selections else self._areas()
        self._sheet.show_page(self._document.pagePointSize(self.page - 1).toSize(), areas)
        self._render()
        self._show_mark()
        self.page_changed.emit(self.page, self.pages)

    def mark(self, boxes: Mapping[int, Sequence[Box]]) -> None:
        """Highlight recognised lines of scanned pages, by page, and show the first."""
        self._boxes = boxes
        if boxes:
            self.turn(self.page if self.page in boxes else min(boxes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._render()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self._zoom = max(0, min(self._zoom + step, len(ZOOMS) - 1))
            self._render()
        else:
            super().wheelEvent(event)

    def _nearest(self, page: int) -> int | None:
        """The page that has what is to be highlighted, the cited one or one beside it."""
        near = (page + step for step in NEARBY)
        return next((n for n in near if 1 <= n <= self.pages and self._select(n)), None)

    def _select(self, page: int) -> list[QPdfSelection]:
        text = self._document.getAllText(page - 1).text()
        if not self._passage or (span := locate(self._passage, text)) is None:
            return []
        spans = [span]
        if self._parts:
            passage = text[slice(*span)]
            found = filter(None, (locate(part, passage) for part in self._parts))
            spans = [(span[0] + start, span[0] + end) for start, end in found]
        selections = []
        for place in spans:
            start, end = (_units(text[:edge]) for edge in place)
            selections.append(self._document.getSelectionAtIndex(page - 1, start, end - start))
        return selections

    def _areas(self) -> list[QPolygonF]:
        points = self._document.pagePointSize(self.page - 1)
        width, height = points.width(), points.height()
        return [
            QPolygonF(
                QRectF(
                    QPointF(box.left * width, box.top * height),
                    QPointF(box.right * width, box.bottom * height),
                )
            )
            for box in self._boxes.get(self.page, ())
        ]

    def _render(self) -> None:
        size = self._document.pagePointSize(self.page - 1)
        if self.page and size.width() > 0:
            width = max(100, self.viewport().width() - 2 * MARGIN) * ZOOMS[self._zoom]
            height = width * size.height() / size.width()
            self._sheet.resize_page(round(width), round(height))
            dense = self.devicePixelRatioF()
            pixels = QSize(round(width * dense), round(height * dense))
            self._renderer.requestPage(self.page - 1, pixels, QPdfDocumentRenderOptions())

    def _receive(
        self, page: int, size: QSize, image: QImage, options: object, request: int
    ) -> None:
        if page == self.page - 1:
            self._sheet.show_image(image)

    def _show_mark(self) -> None:
        if (top := self._sheet.mark_top()) is not None:
            above = self.viewport().height() // 4
            self.verticalScrollBar().setValue(max(0, round(top) - above))


class _Sheet(QWidget):
    """Paints the page image with the highlights."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._points = QSize(1, 1)
        self._areas: list[QPolygonF] = []

    def show_page(self, points: QSize, areas: list[QPolygonF]) -> None:
        """Set the page size in points and the areas to highlight."""
        self._points, self._areas = points, areas
        self._image = QImage()
        self.update()

    def resize_page(self, width: int, height: int) -> None:
        self.resize(width + 2 * MARGIN, height + 2 * MARGIN)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def mark_top(self) -> float | None:
        """Top of the highlights, in pixels."""
        tops = [area.boundingRect().top() for area in self._areas]
        return min(tops) * self._factor() + MARGIN if tops else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        white = PAPER_AT_NIGHT if look.colours() is DARK else Qt.GlobalColor.white
        painter.fillRect(paper, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(paper, white)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pen(LIGHT.highlight))
        for area in self._areas:
            painter.drawRoundedRect(self._scaled(area), 2, 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(look.colours().hairline))
        painter.drawRect(paper)
        painter.end()

    def _scaled(self, area: QPolygonF) -> QRectF:
        factor = self._factor()
        box = area.boundingRect()
        corner = QPointF(box.left() * factor + MARGIN, box.top() * factor + MARGIN)
        grown = QRectF(corner, box.size() * factor)
        return grown.adjusted(-2, -1, 2, 1)

    def _factor(self) -> float:
        return (self.width() - 2 * MARGIN) / max(1, self._points.width())


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

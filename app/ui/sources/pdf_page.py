"""Shows a rendered page of a PDF with a passage highlighted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import (
    QPdfDocument,
    QPdfDocumentRenderOptions,
    QPdfPageRenderer,
    QPdfSearchModel,
    QPdfSelection,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.domain.documents import Box
from app.core.text.alignment import locate
from app.ui.theme import look
from app.ui.theme.colours import DARK, LIGHT

MARGIN = 12
PAPER_AT_NIGHT = QColor("#d9d6ce")
"""Dimmed paper for the dark theme."""
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Widths of a page in widths of the panel."""
FIT = ZOOMS.index(1.0)
NEARBY = (0, 1, -1)
"""Offsets of the pages to search for the passage, the cited page first."""


class PdfPage(QScrollArea):
    """One page, scaled to the available width; pages are numbered from 1."""

    page_changed = Signal(int, int)
    """The page shown, and the number of pages."""
    loaded = Signal()
    """Another document is shown."""
    found = Signal(int, int)
    """Which of the places that were sought is shown, from 0, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._receive)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._document)
        self._search.countChanged.connect(self._go_to_first)
        self._search.statusChanged.connect(self._follow_search)
        self._complete = False
        """Whether all pages were searched; Qt's status is of the search before at first."""
        self._at: int | None = None
        """Which of the places that were sought is shown."""
        self._path = ""
        self._passage = ""
        self._parts: Sequence[str] = ()
        self._zoom = FIT
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
    def document(self) -> QPdfDocument:
        return self._document

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
            self._zoom = FIT
            self.loaded.emit()
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
        self._show_finds()
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
            self.zoom(1 if event.angleDelta().y() > 0 else -1, event.position().toPoint())
        else:
            super().wheelEvent(event)

    def zoom(self, step: int, at: QPoint | None = None) -> None:
        """Enlarge by a step, or make smaller; 0 fits the page to the width. The passage stays in
        view if it is, or else what is at a point of the view or in its middle."""
        kept = self._kept(at or self.viewport().rect().center())
        self._zoom = max(0, min(self._zoom + step, len(ZOOMS) - 1)) if step else FIT
        self._render()
        page, spot = kept
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, share, edge, length in zip(
            bars, page, spot, (self._sheet.width(), self._sheet.height()), strict=True
        ):
            bar.setValue(round(share * (length - 2 * MARGIN) + MARGIN - edge))

    def search(self, text: str) -> None:
        """Mark all places of a text, and show the first from this page on; none for no text."""
        if text == self._search.searchString():
            return
        self._at, self._complete = None, False
        self._search.setSearchString(text)
        self._show_finds()
        if text:
            self._go_to_first()
        else:
            self.found.emit(-1, 0)

    def step(self, by: int) -> None:
        """Show the next of the places that were sought, or the one before."""
        if count := self._search.rowCount(QModelIndex()):
            self._show_find(((self._at or 0) + by) % count)

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

    def _kept(self, at: QPoint) -> tuple[tuple[float, float], tuple[int, int]]:
        """A point of the page as shares of its size, and where in the view it is to stay."""
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        view = self.viewport().rect()
        mark = self._sheet.mark()
        if mark is not None and view.translated(left, top).intersects(mark.toRect()):
            at = QPoint(round(mark.center().x()) - left, round(mark.center().y()) - top)
            spot = view.center()
        else:
            spot = at
        width = max(1, self._sheet.width() - 2 * MARGIN)
        height = max(1, self._sheet.height() - 2 * MARGIN)
        share = ((at.x() + left - MARGIN) / width, (at.y() + top - MARGIN) / height)
        return share, (spot.x(), spot.y())

    def _follow_search(self, status: QPdfSearchModel.Status) -> None:
        self._complete = status == QPdfSearchModel.Status.Finished
        self._go_to_first()

    def _go_to_first(self) -> None:
        """Show the first place from this page on, as soon as it is found."""
        count = self._search.rowCount(QModelIndex())
        if self._at is not None:
            self._show_finds()
            self.found.emit(self._at, count)
        elif self._search.searchString():
            places = (self._search.resultAtIndex(n).page() for n in range(count))
            first = next((n for n, page in enumerate(places) if page >= self.page - 1), None)
            if first is None and count and self._complete:
                first = 0
            if first is not None:
                self._show_find(first)
            elif self._complete:
                self.found.emit(-1, 0)

    def _show_find(self, number: int) -> None:
        self._at = number
        page = self._search.resultAtIndex(number).page() + 1
        if page != self.page:
            self.turn(page)
        self._show_finds()
        if (here := self._sheet.current_find()) is not None:
            self._bring(here, 3)
        self.found.emit(number, self._search.rowCount(QModelIndex()))

    def _show_finds(self) -> None:
        """Mark the places of this page."""
        searched = bool(self._search.searchString())
        links = self._search.resultsOnPage(self.page - 1) if searched and self.page else []
        here = self._search.resultAtIndex(self._at) if searched and self._at is not None else None
        current = here.rectangles() if here and here.page() == self.page - 1 else []
        self._sheet.show_finds([area for link in links for area in link.rectangles()], current)

    def _show_mark(self) -> None:
        if (mark := self._sheet.mark()) is not None:
            self._bring(mark, 4)

    def _bring(self, box: QRectF, share: int) -> None:
        """Scroll to a rectangle of the sheet, which is to lie below that share of the view."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        down.setValue(max(0, round(box.top()) - self.viewport().height() // share))
        wide = self.viewport().width()
        if box.left() < across.value() or box.right() > across.value() + wide:
            spare = max(MARGIN, (wide - box.width()) / 2)
            across.setValue(max(0, round(box.left() - spare)))


class _Sheet(QWidget):
    """Paints the page image with the highlights."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._points = QSize(1, 1)
        self._areas: list[QPolygonF] = []
        self._finds: Sequence[QRectF] = ()
        self._current: Sequence[QRectF] = ()

    def show_page(self, points: QSize, areas: list[QPolygonF]) -> None:
        """Set the page size in points and the areas to highlight."""
        self._points, self._areas = points, areas
        self._image = QImage()
        self.update()

    def show_finds(self, finds: Sequence[QRectF], current: Sequence[QRectF]) -> None:
        """Mark the places that were sought, and more strongly the one that is shown."""
        self._finds, self._current = finds, current
        self.update()

    def resize_page(self, width: int, height: int) -> None:
        self.resize(width + 2 * MARGIN, height + 2 * MARGIN)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def mark(self) -> QRectF | None:
        """The rectangle around the first highlight, in pixels."""
        boxes = [self._scaled(area.boundingRect()) for area in self._areas]
        return min(boxes, key=lambda box: box.top()) if boxes else None

    def current_find(self) -> QRectF | None:
        """The rectangle around the place that is shown of those that were sought, in pixels."""
        boxes = [self._scaled(box) for box in self._current]
        return min(boxes, key=lambda box: box.top()) if boxes else None

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
            painter.drawRoundedRect(self._scaled(area.boundingRect()), 2, 2)
        painter.setBrush(look.pen(LIGHT.selection))
        painter.drawPath(self._around(self._finds))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.pen(LIGHT.accent), 2))
        painter.drawPath(self._around(self._current))
        painter.setPen(look.pen(look.colours().hairline))
        painter.drawRect(paper)
        painter.end()

    def _around(self, boxes: Sequence[QRectF]) -> QPainterPath:
        """The outline of boxes as one shape: those of a word may overlap, and would cover it."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for box in boxes:
            path.addRoundedRect(self._scaled(box), 2, 2)
        return path.simplified()

    def _scaled(self, box: QRectF) -> QRectF:
        factor = self._factor()
        corner = QPointF(box.left() * factor + MARGIN, box.top() * factor + MARGIN)
        grown = QRectF(corner, box.size() * factor)
        return grown.adjusted(-2, -1, 2, 1)

    def _factor(self) -> float:
        return (self.width() - 2 * MARGIN) / max(1, self._points.width())


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

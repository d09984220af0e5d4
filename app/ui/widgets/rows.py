"""Lists of rows with an icon, a name and a text at the right edge."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.foundation import wording
from app.ui.theme import icons, look, scale

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = 32
HEADING = 28
LINE = 19
TAIL = 20
"""Characters of what is at the right edge, above which half of the row is its most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: ``icon`` in the colour role ``tone``, ``tail`` at the right edge.

    A ``heading`` is a title of the rows below it; ``item`` is the object that the row represents.
    """

    text: str
    icon: str = ""
    tone: str = "muted"
    tail: str = ""
    tip: str = ""
    lines: tuple[str, ...] = ()
    """Further lines below, in small type."""
    found: tuple[str, ...] = ()
    """Words that were searched for, emphasised in ``lines``."""
    heading: bool = False
    sentence: bool = False
    """Whether ``text`` is no name of a file, whose end tells most."""
    item: Any = None


class Rows(QAbstractListModel):
    """List model of entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (entry.text, entry.tail) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(entry)
            case Qt.ItemDataRole.UserRole:
                return entry
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def show(self, entries: Sequence[Entry]) -> None:
        """Set the entries; the selection is kept when the items stay the same."""
        new = list(entries)
        if [e.item for e in new] == [e.item for e in self._entries]:
            self._entries = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._entries = new
        self.endResetModel()

    def where(self, fits: Callable[[Any], bool]) -> QModelIndex:
        """The first row whose item matches; an invalid index without one."""
        for number, entry in enumerate(self._entries):
            if entry.item is not None and fits(entry.item):
                return self.index(number)
        return QModelIndex()


def _tip(entry: Entry) -> str:
    """The tip of an entry, and all of its own words that a narrow list cuts."""
    told = unescape(entry.tip)
    tail = (entry.tail,) if len(entry.tail) > TAIL else ()
    own = [words for words in (entry.text, *entry.lines, *tail) if words not in told]
    return wording.tip(*own) + entry.tip


def height(entry: Entry) -> int:
    """Height of the row of an entry, in pixels."""
    if entry.heading:
        return HEADING
    return ROW + (len(entry.lines) * LINE + 8 if entry.lines else 0)


def entry_at(index: Index) -> Entry | None:
    """The entry of a row of ``Rows``."""
    found: Entry | None = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
    return found


class RowDelegate(QStyledItemDelegate):
    """Paints an entry."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = entry_at(index)
        return QSize(0, height(entry) if entry else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if (entry := entry_at(index)) is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(8, 1, -8, -1)
        if entry.heading:
            _heading(painter, area, entry.text)
        else:
            _ground(painter, option, area)
            _row(painter, area.adjusted(8, 0, -8, 0), entry)
            _lines(painter, area.adjusted(8, ROW - 6, -8, 0), entry)
        painter.restore()


class RowList(QListView):
    """A frameless list of entries."""

    chosen = Signal(object)
    """The item of a row that was clicked or activated with Enter."""
    asked = Signal(object, QPoint)
    """The item of a row whose context menu was requested, and the position on the screen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.customContextMenuRequested.connect(self._ask)

    def choose_current(self) -> None:
        """Choose the current row."""
        self._choose(self.currentIndex())

    def step(self, by: int) -> None:
        """Move the current row by a step; skips headings and wraps around."""
        count = self.rows.rowCount()
        at = self.currentIndex().row()
        for _ in range(count):
            at = (at + by) % count
            entry = entry_at(self.rows.index(at))
            if entry is not None and not entry.heading:
                self.setCurrentIndex(self.rows.index(at))
                return

    def _choose(self, index: QModelIndex) -> None:
        entry = entry_at(index)
        if entry is not None and not entry.heading:
            self.chosen.emit(entry.item)

    def _ask(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not index.isValid():  # requested with the keyboard
            index = self.currentIndex()
        entry = entry_at(index)
        if entry is not None and not entry.heading:
            self.asked.emit(entry.item, self.viewport().mapToGlobal(where))


def _ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    colours = look.colours()
    state = option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.pen(colours.selection))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(look.pen(colours.hover))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(look.pen(colours.accent))
    painter.drawRoundedRect(area, 6, 6)


def _heading(painter: QPainter, area: QRect, text: str) -> None:
    painter.setFont(scale.font(scale.SMALL))
    painter.setPen(look.pen(look.colours().muted))
    inside = area.adjusted(8, 0, -8, -4)
    painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def _row(painter: QPainter, area: QRect, entry: Entry) -> None:
    colours = look.colours()
    area.setHeight(min(area.height(), ROW - 2))
    if entry.icon:
        top = area.center().y() - scale.ICON // 2 + 1
        spot = QRect(area.left(), top, scale.ICON, scale.ICON)
        icons.paint(painter, spot, entry.icon, getattr(colours, entry.tone))
        area = area.adjusted(scale.ICON + 8, 0, 0, 0)
    if entry.tail:
        small = scale.font(scale.SMALL)
        painter.setFont(small)
        painter.setPen(look.pen(colours.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        metrics = QFontMetrics(small)
        most = area.width() // 2 if len(entry.tail) > TAIL else area.width()
        tail = metrics.elidedText(entry.tail, Qt.TextElideMode.ElideRight, most)
        painter.drawText(area, right, tail)
        area = area.adjusted(0, 0, -metrics.horizontalAdvance(tail) - 8, 0)
    font = scale.font(weight=QFont.Weight.DemiBold if entry.lines else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(look.pen(colours.text))
    # Elide file names in the middle, to keep the extension, and sentences at the end.
    is_name = entry.icon and not entry.sentence
    middle = Qt.TextElideMode.ElideMiddle if is_name else Qt.TextElideMode.ElideRight
    text = QFontMetrics(font).elidedText(entry.text, middle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _lines(painter: QPainter, area: QRect, entry: Entry) -> None:
    font = scale.font(scale.SMALL)
    left = scale.ICON + 8 if entry.icon else 0
    for number, line in enumerate(entry.lines):
        place = QRect(area.left() + left, area.top() + number * LINE, area.width() - left, LINE)
        text = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, place.width())
        _emphasised(painter, place, text, entry.found)


def _emphasised(painter: QPainter, place: QRect, text: str, words: Sequence[str]) -> None:
    """Draw a line with some words in it stronger and in the colour of text."""
    pattern = "|".join(map(re.escape, words))
    pieces = re.split(f"({pattern})", text, flags=re.IGNORECASE) if words else [text]
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    colours = look.colours()
    for number, piece in enumerate(pieces):
        strong = number % 2 == 1
        font = scale.font(scale.SMALL, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.pen(colours.text if strong else colours.muted))
        painter.drawText(place, middle, piece)
        place = place.adjusted(QFontMetrics(font).horizontalAdvance(piece), 0, 0, 0)

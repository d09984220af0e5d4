"""Lists as the side column shows them: one line a row with an icon, a name and a figure."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import icons, look, scale

Index = QModelIndex | QPersistentModelIndex
ROW = 32
HEADING = 28


class Role(IntEnum):
    """What a model tells of a row besides its name."""

    ICON = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    """The colour role of the icon; muted when none is given."""
    TAIL = Qt.ItemDataRole.UserRole + 3
    """Text at the right edge."""
    HEADING = Qt.ItemDataRole.UserRole + 4
    """True for a row that only names those below it."""
    ITEM = Qt.ItemDataRole.UserRole + 5
    """The thing itself."""


class RowDelegate(QStyledItemDelegate):
    """Paints a row from its roles."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEADING if index.data(Role.HEADING) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        if index.data(Role.HEADING):
            _heading(painter, area, str(index.data()))
        else:
            self._ground(painter, option, area)
            _row(painter, area.adjusted(8, 0, -8, 0), index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
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


class RowList(QListView):
    """A list of such rows without a frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _heading(painter: QPainter, area: QRect, text: str) -> None:
    painter.setFont(scale.font(scale.SMALL))
    painter.setPen(look.pen(look.colours().muted))
    inside = area.adjusted(8, 0, -8, -4)
    painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def _row(painter: QPainter, area: QRect, index: Index) -> None:
    colours = look.colours()
    tone = getattr(colours, index.data(Role.TONE) or "muted")
    if glyph := index.data(Role.ICON):
        middle = area.center().y() - scale.ICON // 2 + 1
        icons.paint(painter, QRect(area.left(), middle, scale.ICON, scale.ICON), str(glyph), tone)
        area = area.adjusted(scale.ICON + 8, 0, 0, 0)
    if tail := index.data(Role.TAIL):
        small = scale.font(scale.SMALL)
        painter.setFont(small)
        painter.setPen(look.pen(colours.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, str(tail))
        area = area.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(str(tail)) - 8, 0)
    font = index.data(Qt.ItemDataRole.FontRole)
    font = font if isinstance(font, QFont) else scale.font()
    painter.setFont(font)
    painter.setPen(look.pen(colours.text))
    # A file is told by its beginning and its end, a sentence by its beginning.
    middle = Qt.TextElideMode.ElideMiddle if glyph else Qt.TextElideMode.ElideRight
    text = QFontMetrics(font).elidedText(str(index.data()), middle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

"""The logo of the program: an alcove with three books on a shelf."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap

from app.ui.theme.colours import LIGHT, mixed
from app.ui.theme.look import pen

SIZES = (16, 24, 32, 48, 64, 128, 256)
BOOKS = ((34, 44, 9), (45, 36, 11), (58, 48, 8))
"""Left edge, top and width of each book, in percent of the size."""
SHELF = 72


def icon() -> QIcon:
    """The logo as an icon in all common sizes."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(picture(size))
    return made


def picture(size: int) -> QPixmap:
    """The logo, ``size`` pixels wide and high."""
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(size / 100, size / 100)
    painter.setBrush(pen(LIGHT.accent))
    painter.drawRoundedRect(QRectF(4, 4, 92, 92), 22, 22)
    painter.setBrush(pen(mixed(LIGHT.accent, "#000000", 0.62)))
    painter.drawPath(_arch())
    painter.setBrush(pen(LIGHT.surface))
    for left, top, width in BOOKS:
        painter.drawRoundedRect(QRectF(left, top, width, SHELF - top), 1.5, 1.5)
    painter.setBrush(pen(LIGHT.highlight))
    painter.drawRect(QRectF(25, SHELF, 50, 4))
    painter.end()
    return drawn


def _arch() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(25, 84)
    path.lineTo(25, 43)
    path.arcTo(QRectF(25, 18, 50, 50), 180, -180)
    path.lineTo(75, 84)
    path.closeSubpath()
    return path

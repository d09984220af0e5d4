"""Icons from one font (Phosphor, regular weight), painted in the colour of a role.

The font comes with QtAwesome. Importing that package loads all its fonts, which takes longer than
opening the first window; so only this one font file is used.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from app.core.domain import file_kinds
from app.ui.theme import look
from app.ui.theme.colours import mixed

FONT_FILE = "fonts/phosphor-1.3.0.ttf"

GLYPHS = {
    "add": 0xF27F,
    "again": 0xF020,
    "answer": 0xF2DF,
    "at": 0xF06C,
    "back": 0xF0C3,
    "calendar": 0xF0AD,
    "chart": 0xF0D2,
    "chat": 0xF0E6,
    "check": 0xF0E7,
    "clock": 0xF0F9,
    "close": 0xF36D,
    "collapse": 0xF0C2,
    "copy": 0xF114,
    "cpu": 0xF119,
    "delete": 0xF334,
    "down": 0xF022,
    "drive": 0xF1C3,
    "edit": 0xF266,
    "exclude": 0xF289,
    "expand": 0xF0C4,
    "export": 0xF15A,
    "file": 0xF167,
    "find-in": 0xF16F,
    "folder": 0xF186,
    "folder-open": 0xF18C,
    "forward": 0xF0C4,
    "funnel": 0xF196,
    "gauge": 0xF19A,
    "globe": 0xF1AF,
    "good": 0xF0E8,
    "hide": 0xF15E,
    "idea": 0xF1ED,
    "hourglass": 0xF1D3,
    "image": 0xF1DD,
    "import": 0xF14C,
    "info": 0xF1E0,
    "key": 0xF1E4,
    "keyboard": 0xF1E5,
    "language": 0xF333,
    "library": 0xF098,
    "lock": 0xF205,
    "mail": 0xF156,
    "moon": 0xF21F,
    "more": 0xF145,
    "new-chat": 0xF22E,
    "open": 0xF058,
    "partly": 0xF0EE,
    "pages": 0xF16E,
    "pause": 0xF25E,
    "pdf": 0xF16C,
    "pin": 0xF28D,
    "pinned": 0xF9F7,
    "play": 0xF27C,
    "power": 0xF284,
    "question": 0xF293,
    "quote": 0xF295,
    "scales": 0xF2AA,
    "search": 0xF20A,
    "send": 0xF061,
    "settings": 0xF19C,
    "shield": 0xF2B8,
    "shield-warning": 0xF2BD,
    "sliders": 0xF2D0,
    "source": 0xF1FA,
    "stop": 0xF2F7,
    "side": 0xF10E,
    "sun": 0xF2FE,
    "system": 0xF21D,
    "table": 0xF304,
    "tag": 0xFA70,
    "test": 0xF180,
    "test-filled": 0xF8EA,
    "text": 0xF170,
    "thumbs-down": 0xF325,
    "thumbs-down-filled": 0xFA8F,
    "thumbs-up": 0xF326,
    "thumbs-up-filled": 0xFA90,
    "undo": 0xF021,
    "up": 0xF0C5,
    "warning": 0xF35C,
    "zoom-in": 0xF20C,
    "zoom-out": 0xF20B,
}


def icon(name: str, role: str = "muted") -> QIcon:
    """An icon of ``GLYPHS`` in the colour of a role, which follows changes of the theme."""
    return QIcon(_Glyph(name, role))


def of_kind(kind: str) -> str:
    """The name of the icon for a kind of document."""
    return file_kinds.find(kind).group.icon


def paint(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Paint a glyph centred in ``rect``, as large as its shorter side."""
    font = QFont(_family())
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.save()
    painter.setFont(font)
    painter.setPen(look.pen(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chr(GLYPHS[name]))
    painter.restore()


@cache
def _family() -> str:
    spec = find_spec("qtawesome")
    folder = Path(next(iter(spec.submodule_search_locations or ()))) if spec else Path()
    number = QFontDatabase.addApplicationFont(str(folder / FONT_FILE))
    return QFontDatabase.applicationFontFamilies(number)[0]


class _Glyph(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = look.colours()
        colour = getattr(colours, self._role)
        if mode == QIcon.Mode.Disabled:
            colour = mixed(colour, colours.surface, 0.45)
        paint(painter, rect, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        drawn = QPixmap(size * scale)
        if drawn.isNull():  # of a button that has no room yet
            return drawn
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._role)

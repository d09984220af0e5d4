"""Sizes of type and space, in device-independent pixels, which Qt scales on high-DPI screens."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

SMALL = 12
BODY = 13
READING = 15
TITLE = 18
DISPLAY = 24

UNIT = 4
"""All distances are multiples of this: 8 inside controls, 16 between groups, 24 around pages."""
INSIDE = 2 * UNIT
BETWEEN = 4 * UNIT
AROUND = 6 * UNIT
RADIUS = 8
ICON = 16
ICON_LARGE = 20

LINE_HEIGHT = 1.5
"""Line height of answers and manual pages, as a multiple of the font size."""
LINE_CHARACTERS = 75
"""Longest line of an answer, in average characters."""


def font(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font in one of the sizes, with tabular figures."""
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def reading_width() -> int:
    """The width of a column of text in pixels."""
    return round(QFontMetricsF(font(READING)).averageCharWidth() * LINE_CHARACTERS)

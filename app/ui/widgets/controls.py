"""The small parts every view is made of, each with the name a screen reader says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import icons, look, scale

L = TypeVar("L", bound=QBoxLayout)

Part = QWidget | QLayout | int | None
"""What goes into a row or column: a widget, a layout, a distance in pixels, or None for a gap
that takes all the room there is."""


def row(*parts: Part, gap: int = scale.INSIDE, margins: int | tuple[int, ...] = 0) -> QHBoxLayout:
    """Parts beside each other."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def column(
    *parts: Part, gap: int = scale.INSIDE, margins: int | tuple[int, ...] = 0
) -> QVBoxLayout:
    """Parts below each other."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def panel(layout: QLayout, **properties: str) -> QFrame:
    """A widget that holds a layout; ``properties`` are those of the stylesheet."""
    frame = QFrame()
    frame.setLayout(layout)
    dress(frame, **properties)
    return frame


def dress(widget: QWidget, **properties: str) -> None:
    """Set what the stylesheet asks about; effective at once, also after the widget was shown."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", words: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """Text that is never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("words", words)
    made.setProperty("tone", tone)
    return made


def button(text: str, press: Callable[[], object] | None = None, kind: str = "") -> QPushButton:
    """A button with words."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if press is not None:
        made.clicked.connect(lambda: press())
    return made


def icon_button(
    glyph: str,
    name: str,
    press: Callable[[], object] | None = None,
    *,
    role: str = "muted",
    size: int = scale.ICON,
) -> QToolButton:
    """A button with an icon only; ``name`` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icons.icon(glyph, role))
    made.setIconSize(QSize(size, size))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    rename(made, name)
    if press is not None:
        made.clicked.connect(lambda: press())
    return made


def action_button(action: QAction, *, size: int = scale.ICON) -> QToolButton:
    """A button for an action, with its shortcut in the tooltip."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setIconSize(QSize(size, size))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(action.text())
    return made


def rename(made: QToolButton, name: str) -> None:
    """Give an icon button another name."""
    made.setToolTip(name)
    made.setAccessibleName(name)


class Mark(QWidget):
    """A small icon that is no button; who needs words for it finds them beside it."""

    def __init__(self, glyph: str = "", role: str = "muted", size: int = scale.ICON) -> None:
        super().__init__()
        self._glyph = glyph
        self._role = role
        self.setFixedSize(size, size)

    def show_glyph(self, glyph: str, role: str) -> None:
        """Another icon; none when ``glyph`` is empty."""
        self._glyph, self._role = glyph, role
        self.setVisible(bool(glyph))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._glyph:
            painter = QPainter(self)
            icons.paint(painter, self.rect(), self._glyph, getattr(look.colours(), self._role))
            painter.end()


ARROW = 24
"""Pixels at the right of a choice."""
SHORTEST = 8
"""Characters of a choice that always show."""


class Choice(QComboBox):
    """A list to choose from; the arrow is of our icon set."""

    def shrink(self) -> None:
        """Give way where there is little room, whatever is to be chosen from."""
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - 2 * ARROW  # the arrow, and as much around the text
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        spot = QRect(self.width() - ARROW, (self.height() - 14) // 2, 14, 14)
        icons.paint(painter, spot, "collapse", look.colours().muted)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that is scrolled must not change what lies under the mouse


class Check(QCheckBox):
    """A box with our check mark, so that it is not told by its colour alone."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            part = QStyle.SubElement.SE_CheckBoxIndicator
            spot = self.style().subElementRect(part, option, self)
            painter = QPainter(self)
            icons.paint(painter, spot.adjusted(2, 2, -2, -2), "check", look.colours().on_accent)
            painter.end()


class Elided(QLabel):
    """One line that ends in dots where there is no room; the tooltip has all of it."""

    def __init__(self, words: str = "", where: Qt.TextElideMode = Qt.TextElideMode.ElideRight):
        super().__init__()
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(f"<p>{escape(text)}</p>" if text else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._where, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), align, text)
        painter.end()


def fill(layout: QBoxLayout, widgets: Sequence[QWidget]) -> None:
    """These widgets in the place of those that were there."""
    empty(layout)
    for widget in widgets:
        layout.addWidget(widget)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def hairline() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("line", "top")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def _filled(layout: L, parts: tuple[Part, ...], gap: int, margins: int | tuple[int, ...]) -> L:
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*sides)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout

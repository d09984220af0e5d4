"""Basic controls and layouts, with accessible names for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.foundation import wording
from app.ui.theme import icons, look, scale

L = TypeVar("L", bound=QBoxLayout)
B = TypeVar("B", bound=QPushButton)

Part = QWidget | QLayout | int | None
"""An item of a row or column: a widget, a layout, a space in pixels, or None for a stretch."""


def row(*parts: Part, gap: int = scale.INSIDE, margins: int | tuple[int, ...] = 0) -> QHBoxLayout:
    """Parts side by side."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def column(
    *parts: Part, gap: int = scale.INSIDE, margins: int | tuple[int, ...] = 0
) -> QVBoxLayout:
    """Parts on top of each other, in a vertical layout."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def panel(layout: QLayout, **properties: str) -> QFrame:
    """A frame with a layout; ``properties`` select its style."""
    frame = QFrame()
    frame.setLayout(layout)
    style(frame, **properties)
    return frame


def style(widget: QWidget, **properties: str) -> None:
    """Set properties that the stylesheet selects by, and restyle the widget at once."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", words: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A label of plain text, never interpreted as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("words", words)
    made.setProperty("tone", tone)
    return made


def button(text: str, press: Callable[[], object] | None = None, kind: str = "") -> QPushButton:
    """A button with a text."""
    return _prepared(QPushButton(text), press, kind)


def elided_button(
    text: str, press: Callable[[], object] | None = None, kind: str = ""
) -> ElidedButton:
    """A button whose text is elided where space is short."""
    return _prepared(ElidedButton(text), press, kind)


def _prepared(made: B, press: Callable[[], object] | None, kind: str) -> B:
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
    """A button with only an icon; ``name`` is its tooltip and accessible name."""
    made = QToolButton()
    made.setIcon(icons.icon(glyph, role))
    made.setIconSize(QSize(size, size))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    rename(made, name)
    if press is not None:
        made.clicked.connect(lambda: press())
    return made


def action_button(action: QAction, *, size: int = scale.ICON) -> QToolButton:
    """An icon button for an action, with its tooltip."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setIconSize(QSize(size, size))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(action.text())
    return made


def add_search_icon(field: QLineEdit) -> None:
    """Put the sign of a search into a field that has its name; the sign is named like it."""
    sign = field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    sign.setText(field.accessibleName())


def rename(made: QToolButton, name: str) -> None:
    """Set tooltip and accessible name of an icon button."""
    made.setToolTip(name)
    made.setAccessibleName(name)


class IconLabel(QWidget):
    """A small decorative icon; the text beside it says the same."""

    def __init__(self, glyph: str = "", role: str = "muted", size: int = scale.ICON) -> None:
        super().__init__()
        self._glyph = glyph
        self._role = role
        self.setFixedSize(size, size)

    def show_glyph(self, glyph: str, role: str) -> None:
        """Change the icon; hide when ``glyph`` is empty."""
        self._glyph, self._role = glyph, role
        self.setVisible(bool(glyph))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._glyph:
            painter = QPainter(self)
            icons.paint(painter, self.rect(), self._glyph, getattr(look.colours(), self._role))
            painter.end()


ARROW = 24
"""Width in pixels of the arrow of a ``Choice``."""
SPARE = 8
"""Pixels besides, since a style may draw a text wider than it measures."""
LEAST_FILTER = 72
"""Least width in pixels of a ``Choice`` that filters; its name is never cut."""
LEAST_CHOICE = 96
"""Least width in pixels of a ``Choice``."""
LEAST_BUTTON = 64
"""Least width in pixels of a button whose text is elided."""
SHORTEST = 8
"""Least visible characters of a ``Choice`` that can shrink."""


AROUND_LIST = 24
"""Pixels around the items of a drop-down list: its frame, and Qt's arrows for scrolling."""


class Choice(QComboBox):
    """A combo box with the arrow of our icon set; the tooltip has the whole of what is chosen.

    ``filters`` is the name of what it filters by, which it shows while its first item, that for no
    filter, is chosen: short words that differ where space is short.
    """

    def __init__(self, filters: str = "") -> None:
        super().__init__()
        self._filters = filters

    def shown_text(self) -> str:
        """The text in the closed box."""
        nothing_chosen = self._filters and self.currentIndex() <= 0
        return self._filters if nothing_chosen else self.currentText()

    def shrink(self) -> None:
        """Allow the box to be narrower than its longest item."""
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._filters:
            named = self.fontMetrics().horizontalAdvance(self._filters) + 2 * ARROW + SPARE
            return QSize(max(named, LEAST_FILTER), hint.height())
        return QSize(min(hint.width(), LEAST_CHOICE), hint.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint.expandedTo(self.minimumSizeHint()) if self._filters else hint

    def showPopup(self) -> None:
        view = self.view()
        space = self.screen().availableGeometry().width() - 2 * ARROW
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + ARROW, space))
        super().showPopup()
        # Qt leaves out what surrounds the list, and scrolls to the last item.
        frame, least = view.window(), 0
        if self.count() <= self.maxVisibleItems() and view.verticalScrollBar().maximum():
            first, last = (view.visualRect(self.model().index(n, 0)) for n in (0, self.count() - 1))
            least = last.bottom() - first.top() + AROUND_LIST
        if frame.height() < least:
            bottom = self.screen().availableGeometry().bottom()
            frame.setGeometry(
                frame.x(), max(0, min(frame.y(), bottom - least)), frame.width(), least
            )

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        available = self.width() - 2 * ARROW  # the arrow, and as much margin around the text
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.shown_text(), elide, available)

    def paintEvent(self, event: QPaintEvent) -> None:
        if (told := wording.tip(self.currentText())) != self.toolTip():
            self.setToolTip(told)
        super().paintEvent(event)
        painter = QPainter(self)
        spot = QRect(self.width() - ARROW, (self.height() - 14) // 2, 14, 14)
        icons.paint(painter, spot, "collapse", look.colours().muted)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a page must not change a value under the pointer


class Check(QCheckBox):
    """A check box with our check mark, so that its state does not depend on colour alone; its text
    is elided where space is short, and in the tooltip then."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST_BUTTON), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        space = self.style().subElementRect(part, option, self).width()
        elide = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self.text(), elide, max(0, space))
        told = wording.tip(self.text()) if option.text != self.text() else ""
        if told != self.toolTip():
            self.setToolTip(told)

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


class ElidedButton(QPushButton):
    """A button whose text is elided where space is short; the tooltip has the full text.

    ``explain`` adds a line to the tooltip.
    """

    _explanation = ""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._show_tip()

    def explain(self, words: str) -> None:
        self._explanation = words
        self._show_tip()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST_BUTTON), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        element = QStyle.SubElement.SE_PushButtonContents
        space = self.style().subElementRect(element, option, self).width()
        if not option.icon.isNull():
            space -= option.iconSize.width() + 4
        elide, space = Qt.TextElideMode.ElideRight, max(0, space)
        lines = option.text.split("\n")
        option.text = "\n".join(self.fontMetrics().elidedText(x, elide, space) for x in lines)

    def _show_tip(self) -> None:
        self.setToolTip(wording.tip(self.text(), self._explanation))


class Elided(QLabel):
    """One line that is elided where space is short; the tooltip has the full text."""

    def __init__(self, words: str = "", where: Qt.TextElideMode = Qt.TextElideMode.ElideRight):
        super().__init__()
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(wording.tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._where, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), align, text)
        painter.end()


def fill(layout: QBoxLayout, widgets: Sequence[QWidget]) -> None:
    """Replace the widgets of a layout."""
    empty(layout)
    for widget in widgets:
        layout.addWidget(widget)


def empty(layout: QLayout) -> None:
    """Remove and delete the widgets of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def hairline() -> QFrame:
    """A thin horizontal line."""
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

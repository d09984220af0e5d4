"""What of a window cannot be seen or reached: controls outside it or covered, and words cut off.

``faults`` examines a window as it is shown; texts that end in an ellipsis need a tooltip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.ui.theme import scale
from app.ui.widgets.controls import ARROW, Elided, ElidedButton
from app.ui.widgets.popup import Popup
from app.ui.widgets.rows import ROW, TAIL, RowList, entry_at

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
ELIDING = (ElidedButton, QCheckBox)
"""Controls that end what they cut in an ellipsis."""
UNBROKEN = re.compile(r"[^\s\u2e80-\uffef/-]+")
"""What no line ends in: words, but not those of scripts without spaces, nor parts of paths."""
LEAST_SCROLLED = 48
"""Pixels of a column that scrolls that have to be visible."""
LEAST_TEXT = 40
"""Pixels that a row keeps for its text beside what stands at its right edge."""


def faults(window: QWidget) -> list[str]:
    """What does not fit, in words; empty where all fits."""
    return [fault for widget in _visible(window) for fault in _faults(widget, window)]


def _visible(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, CONTROLS) and not _is_part(widget) and (why := _lost(widget, window)):
        yield f"{_named(widget)}: {why}"
    if why := _cut(widget):
        yield f"{_named(widget)}: {why}"


def _is_part(widget: QWidget) -> bool:
    """Whether it is a part of another control, which is examined itself."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView, QTabBar)):
            return True
        parent = parent.parentWidget()
    return False


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words[:60]!r}"


def _lost(widget: QWidget, window: QWidget) -> str:
    """Why a control cannot be reached; empty where it can."""
    if isinstance(widget, RowList) and not widget.rows.rowCount():
        return ""
    if widget.width() < 8 or widget.height() < 8:
        return f"has no room: {_said(widget.rect())}"
    part, area = widget, widget.rect()
    while part is not window:
        parent = part.parentWidget()
        area = QRect(part.mapTo(parent, area.topLeft()), area.size())
        if _scrolls(parent):
            if area.left() < 0 or area.right() > parent.width():
                return f"is beside what is scrolled: {_said(area)} in {_said(parent.rect())}"
            if parent.height() < LEAST_SCROLLED:
                return f"is in a column of {parent.height()} pixels"
            part, area = parent, parent.rect()
            continue
        if not parent.rect().contains(area):
            inside = f"{type(parent).__name__} {_said(parent.rect())}"
            return f"is outside: {_said(area)} in {inside}"
        part = parent
    return _covered(widget, window)


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QScrollArea) and area.viewport() is widget


def _covered(widget: QWidget, window: QWidget) -> str:
    """What lies over the middle of a control, unless it is meant to."""
    middle = widget.mapTo(window, widget.rect().center())
    if not widget.visibleRegion().contains(widget.rect().center()):
        return ""  # scrolled away, or below something that is meant to cover it
    over = window.childAt(middle)
    while over is not None and over is not widget and not over.isAncestorOf(widget):
        if isinstance(over, Popup) or over.property("overlay"):
            return ""
        if widget.isAncestorOf(over):
            return ""
        if over.parentWidget() is None or over.parentWidget().isAncestorOf(widget):
            return f"is covered by {_named(over)}"
        over = over.parentWidget()
    return ""


def _cut(widget: QWidget) -> str:
    """Which of its words are cut; empty where none are."""
    if isinstance(widget, (QCheckBox, QComboBox)) and widget.visibleRegion().isEmpty():
        return ""  # they say what is cut when they are painted
    match widget:
        case Elided():
            text, space = widget.text(), widget.width()
            short = _wide(widget.fontMetrics(), text) > space and not widget.toolTip()
            return "is elided without a tooltip" if short else ""
        case QLabel():
            return _cut_label(widget)
        case QCheckBox() | QPushButton():
            is_told = widget.text() in _plain(widget.toolTip())
            return "" if is_told and isinstance(widget, ELIDING) else _cut_button(widget)
        case QComboBox():
            short = _wide(widget.fontMetrics(), widget.currentText()) > widget.width() - 2 * ARROW
            tipped = widget.currentText() in _plain(widget.toolTip())
            return "is elided without a tooltip" if short and not tipped else ""
        case QAbstractSpinBox():
            return _too_wide(widget, widget.text(), widget.lineEdit().width())
        case QLineEdit() if not (_is_part(widget) or widget.text()):
            return _cut_hint(widget, widget.placeholderText(), _hint_space(widget))
        case QPlainTextEdit() if widget.placeholderText() and not widget.toPlainText():
            return _cut_lines(widget)
        case QTabBar():
            return _cut_tabs(widget)
        case RowList():
            return _cut_rows(widget)
    return ""


def _cut_hint(widget: QWidget, hint: str, space: float) -> str:
    needed = _wide(widget.fontMetrics(), hint)
    return (
        f"has a hint that is cut: {needed} pixels in {space:.0f}: {hint}" if needed > space else ""
    )


def _hint_space(widget: QLineEdit) -> float:
    """Pixels for the words that invite to write, between the sign at the left and the edge."""
    start = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().x()
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    element = QStyle.SubElement.SE_LineEditContents
    right = widget.style().subElementRect(element, option, widget).right()
    signs = [sign.x() for sign in widget.findChildren(QToolButton) if sign.isVisible()]
    return float(min([right, *(left for left in signs if left > start)]) - start)


def _cut_lines(widget: QPlainTextEdit) -> str:
    """Whether the words that invite to write need more lines than are seen."""
    margin = round(widget.document().documentMargin())
    space = widget.viewport().rect().adjusted(margin, margin, -margin, -margin)
    hint, flags = widget.placeholderText(), int(Qt.TextFlag.TextWordWrap)
    tall = QRect(0, 0, space.width(), 100_000)
    needed = widget.fontMetrics().boundingRect(tall, flags, hint)
    if needed.width() > space.width():
        return f"has a hint that is cut: {needed.width()} pixels in {space.width()}: {hint}"
    short = needed.height() > space.height() + 2
    return f"has a hint that is cut below: {hint}" if short else ""


def _cut_label(widget: QLabel) -> str:
    text, space = widget.text(), widget.contentsRect()
    if not text or widget.textFormat() == Qt.TextFormat.RichText:
        return ""
    metrics = widget.fontMetrics()
    if not widget.wordWrap():
        return _too_wide(widget, text, space.width())
    longest = max(map(metrics.horizontalAdvance, UNBROKEN.findall(text)), default=0)
    if longest > space.width() + 1:
        return f"has a word of {longest} pixels in {space.width()}"
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
    needed = metrics.boundingRect(QRect(0, 0, space.width(), 100_000), flags, text).height()
    if needed > space.height() + 2:
        return f"is cut below: {needed} pixels in {space.height()}"
    return ""


def _cut_button(widget: QAbstractButton) -> str:
    if not widget.text():
        return ""
    drawn = isinstance(widget, QPushButton) and not widget.icon().isNull()
    icon = widget.iconSize().width() + 4 if drawn else 0
    if why := _too_wide(widget, widget.text(), _contents(widget) - icon):
        return why
    lines = widget.text().count("\n") + 1
    needed = lines * widget.fontMetrics().height()
    return f"is cut below: {needed}" if widget.height() < needed else ""


def _contents(widget: QAbstractButton) -> int:
    """Pixels that a button has for its text."""
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    element = QStyle.SubElement.SE_PushButtonContents
    if isinstance(widget, QCheckBox):
        element = QStyle.SubElement.SE_CheckBoxContents
    return widget.style().subElementRect(element, option, widget).width()


def _too_wide(widget: QWidget, text: str, space: int) -> str:
    needed = _wide(widget.fontMetrics(), text)
    return f"is cut: {needed} pixels in {space}" if needed > space + 1 else ""


def _wide(metrics: QFontMetrics, text: str) -> int:
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)


def _cut_tabs(widget: QTabBar) -> str:
    for number in range(widget.count()):
        place = widget.tabRect(number)
        if not widget.rect().contains(place):
            return f"has a tab outside: {_said(place)} in {_said(widget.rect())}"
        if _wide(widget.fontMetrics(), widget.tabText(number)) > place.width():
            return f"has a tab that is cut: {widget.tabText(number)}"
    return ""


def _cut_rows(widget: RowList) -> str:
    rows, space = widget.rows, widget.viewport().size()
    if rows.rowCount() and space.height() < min(ROW, widget.sizeHintForRow(0)):
        return f"shows no row: {space.height()} pixels"
    for number in range(rows.rowCount()):
        index = rows.index(number)
        if (entry := entry_at(index)) is not None and (why := _cut_row(index, space)):
            return f"{why}: {entry.text!r} {entry.tail!r}"
    return ""


def _cut_row(index, space: QSize) -> str:
    entry = entry_at(index)
    small = QFontMetrics(scale.font(scale.SMALL))
    body = QFontMetrics(scale.font())
    left = space.width() - 32 - (scale.ICON + 8 if entry.icon else 0)
    tail = small.horizontalAdvance(entry.tail)
    if len(entry.tail) > TAIL:
        tail = min(tail, left // 2)
    text = left - (tail + 8 if entry.tail else 0)
    if text < LEAST_TEXT:
        return f"leaves {text} pixels for its text"
    tip = _plain(index.data(Qt.ItemDataRole.ToolTipRole))
    if tail < small.horizontalAdvance(entry.tail) and entry.tail not in tip:
        return "is elided at its right edge, and not in its tooltip"
    if body.horizontalAdvance(entry.text) > text and entry.text not in tip and not entry.heading:
        return "is elided, and not in its tooltip"
    for line in entry.lines:
        if small.horizontalAdvance(line) > left and line not in tip:
            return f"has a line that is elided, and not in its tooltip: {line}"
    return ""


def _plain(tip: str) -> str:
    return unescape(tip.replace("<p>", "").replace("</p>", "\n"))


def _said(area: QRect) -> str:
    return f"{area.x()},{area.y()} {area.width()}x{area.height()}"


def is_on_screen(window: QWidget) -> bool:
    """Whether a window fits on its screen."""
    screen = window.screen().availableGeometry()
    return screen.width() >= window.width() and screen.height() >= window.height()

"""Lists that float above the window: suggestions while typing, and results of the finder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLayout, QWidget

from app.ui.widgets import controls
from app.ui.widgets.rows import Entry, RowList, height

SHADOW = 24
EDGE = 8


class Popup(QFrame):
    """A child widget of the window, raised above the others, with a shadow."""

    def __init__(self, window: QWidget, layout: QLayout) -> None:
        super().__init__(window)
        self.setLayout(layout)
        self.setProperty("ground", "raised")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(SHADOW)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()


class Suggestions(Popup):
    """A list of suggestions above a text field, which forwards its keys."""

    def __init__(self, window: QWidget, name: str, longest: int = 8) -> None:
        self.list = RowList(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        super().__init__(window, controls.column(self.list, gap=0, margins=(0, 4, 0, 4)))
        self._longest = longest
        self.list.chosen.connect(self.hide)
        window.installEventFilter(self)

    def offer(self, entries: list[Entry], above: QWidget) -> None:
        """Show entries above a widget; hide when there are none."""
        self.list.rows.show(entries)
        self.setVisible(bool(entries))
        if not entries:
            return
        self.list.setCurrentIndex(self.list.rows.index(0))
        shown = entries[: self._longest]
        high = sum(map(height, shown)) + 2 * EDGE + 2
        corner = above.mapTo(self.window(), above.rect().topLeft())
        self.setGeometry(corner.x(), max(0, corner.y() - high - 4), above.width(), high)
        self.raise_()

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key of the text field; return whether the list used it."""
        if not self.isVisible():
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.list.choose_current()
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return False

"""Dialogs whose buttons are always on the screen: what is above them scrolls where it is short."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import scale
from app.ui.widgets.controls import column, hairline, panel

FRAME = QSize(16, 48)
"""Pixels that the frame of a window may take."""


class Dialog(QDialog):
    """Base of the dialogs; ``fill`` sets the content, and the buttons below it."""

    def __init__(self, title: str, parent: QWidget | None, width: int = 480, height: int = 0):
        """The size on a screen that is large enough; without a height as high as its content."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._width, self._height = width, height
        self._filled: tuple[QVBoxLayout, QFrame, QScrollArea] | None = None

    def fill(self, head: QLayout, content: QLayout, foot: QLayout) -> None:
        """Show ``head``, the content, which scrolls, and a line of buttons."""
        head.setContentsMargins(scale.AROUND, scale.BETWEEN, scale.AROUND, scale.INSIDE)
        content.setContentsMargins(scale.AROUND, 0, scale.AROUND, scale.BETWEEN)
        foot.setContentsMargins(scale.AROUND, 12, scale.AROUND, scale.BETWEEN)
        inside = panel(content)
        area = scrolling(inside)
        whole = column(head, area, hairline(), foot, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._filled = whole, inside, area

    def showEvent(self, event: QShowEvent) -> None:
        space = self.screen().availableGeometry().size() - FRAME
        self.setMaximumSize(space)
        self.resize(self._fitting().boundedTo(space))
        super().showEvent(event)

    def _fitting(self) -> QSize:
        """The size in which all of it is seen."""
        least = self.minimumSizeHint()
        if self._filled is None or self._height:
            return QSize(self._width, self._height).expandedTo(least)
        whole, inside, area = self._filled
        width = max(self._width, inside.minimumSizeHint().width(), least.width())
        high = inside.sizeHint().height()
        if inside.hasHeightForWidth():
            high = inside.heightForWidth(width)
        rest = whole.totalHeightForWidth(width) - area.sizeHint().height()
        return QSize(width, high + rest + 1)


def scrolling(content: QLayout | QFrame) -> QScrollArea:
    """A part that scrolls up and down where it has not the height that it needs."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inside = panel(content) if isinstance(content, QLayout) else content
    area.setWidget(inside)
    for part in (area.viewport(), inside):  # what is behind it is seen
        part.setAutoFillBackground(False)
    return area

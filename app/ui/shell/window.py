"""The main window: seen before anything that fills it is loaded."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.foundation.ui_state import UiState
from app.ui.theme import look

SIDE = 264
"""Pixels of the left column, which is seen from the first moment."""


class Window(QMainWindow):
    """Remembers where it was; ``fill`` puts in what it is for."""

    closed = Signal()
    painted = Signal()
    """For the first time."""

    def __init__(self, remembered: UiState) -> None:
        super().__init__()
        self._remembered = remembered
        self._painted = False
        self.setWindowTitle("Alcove")
        self.setMinimumSize(560, 420)
        self.resize(1280, 800)
        self.restoreGeometry(remembered.state("window"))

    def fill(self, content: QWidget) -> None:
        """Show this, in the place of what there was."""
        self.setCentralWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is None:
            painter = QPainter(self)
            side = QRect(0, 0, SIDE, self.height())
            painter.fillRect(self.rect(), look.pen(look.colours().surface))
            painter.fillRect(side, look.pen(look.colours().side))
            painter.end()
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remembered.keep("window", self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

"""The main window: painted before its content is imported."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.foundation.ui_state import UiState
from app.ui.theme import look

SIDE = 264
"""Width in pixels of the left column, which is painted at once."""

LEAST = (640, 360)
"""Least width and height in pixels: those of a screen of 1366x768 at 200%."""


class Window(QMainWindow):
    """Restores its geometry; ``fill`` sets its content."""

    closed = Signal()
    painted = Signal()
    """Emitted once, after the first paint."""

    def __init__(self, ui_state: UiState) -> None:
        super().__init__()
        self._ui_state = ui_state
        self._painted = False
        self.setWindowTitle("Alcove")
        self.setMinimumSize(*LEAST)
        self.resize(1280, 800)
        if self.restoreGeometry(ui_state.state("window")):
            # The screen, or the size of everything, may have changed since.
            self.resize(self.size().boundedTo(self.screen().availableSize()))

    def fill(self, content: QWidget) -> None:
        """Replace the content."""
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
        self._ui_state.set("window", self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

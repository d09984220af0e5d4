"""A banner for errors, and a toast for short confirmations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from app.core.domain.errors import AppError
from app.ui.foundation import wording
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, icon_button, label, panel, row

TOAST_MS = 8000


class Banner(QWidget):
    """Shows the latest error until it is dismissed or its button is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], object] | None = None
        self._title = label(words="strong", wrap=True)
        self._reason = label(words="small", wrap=True)
        self._button = button("", self._press)
        close = icon_button("close", self.tr("Dismiss"), self.hide)
        words = column(self._title, self._reason, gap=2)
        line = row(
            controls.IconLabel("warning", "warning", scale.ICON_LARGE),
            words,
            self._button,
            close,
            gap=12,
            margins=(16, 10, 8, 10),
        )
        line.setStretch(1, 1)
        self.setLayout(column(panel(line, ground="side", line="bottom")))
        self.hide()

    def show_error(
        self, error: AppError, text: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show an error, and a button ``text`` that calls ``act``."""
        self._act = act
        remedy = wording.core_text(error.remedy)
        self._title.setText(wording.core_text(error.title))
        self._reason.setText(" ".join(part for part in (wording.reason(error), remedy) if part))
        self._button.setText(text)
        self._button.setVisible(act is not None)
        self.show()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


class Toast(QWidget):
    """One line that disappears by itself, with an optional button, for instance to undo. It lies
    over its parent and moves nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._below: QWidget | None = None
        self._act: Callable[[], object] | None = None
        self._words = label()
        self._button = button("", self._press, "quiet")
        line = row(self._words, self._button, margins=(16, 2, 16, 2))
        self.setLayout(row(panel(line, ground="raised")))
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def float_above(self, below: QWidget) -> None:
        """Stay just above a widget, which may move or grow; at the bottom while it is hidden."""
        self._below = below
        for moving in (below, self._around):
            moving.installEventFilter(self)

    def place(self) -> None:
        """Lie in front of what is shown now."""
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.place()
        return False

    def _place(self) -> None:
        around = self._around
        self.setMaximumWidth(max(0, around.width() - 2 * scale.BETWEEN))
        self.adjustSize()
        bottom = around.height()
        if self._below is not None and self._below.isVisible():
            bottom = self._below.mapTo(around, QPoint(0, 0)).y()
        self.move((around.width() - self.width()) // 2, bottom - self.height() - scale.INSIDE)
        self.raise_()

    def say(self, words: str, text: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``words``, and a button ``text`` that calls ``act``."""
        self._act = act
        self._words.setText(words)
        self._button.setText(text)
        self._button.setVisible(act is not None)
        self.show()
        self._place()
        self._timer.start()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

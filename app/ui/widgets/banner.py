"""A banner for errors, and a toast for short confirmations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
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
    """One line that disappears by itself, with an optional button, for instance to undo."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], object] | None = None
        self._words = label()
        self._button = button("", self._press, "quiet")
        line = row(self._words, self._button, margins=(16, 2, 6, 2))
        self.setLayout(row(None, panel(line, ground="raised"), None))
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, text: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``words``, and a button ``text`` that calls ``act``."""
        self._act = act
        self._words.setText(words)
        self._button.setText(text)
        self._button.setVisible(act is not None)
        self.show()
        self._timer.start()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

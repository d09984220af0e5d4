"""The bar that finds words in the document shown (Ctrl+F)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.foundation import wording
from app.ui.widgets.controls import icon_button, label, row

TYPING_MS = 200


class FindBar(QWidget):
    """Emits what to find, and steps through what was found."""

    searched = Signal(str)
    """The words to find; empty for none."""
    stepped = Signal(int)
    """1 for the next place, -1 for the one before."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setProperty("kind", "search")
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.installEventFilter(self)
        self.count = label(words="muted")
        self._back = icon_button("up", self.tr("Previous place"), lambda: self.stepped.emit(-1))
        self._on = icon_button("collapse", self.tr("Next place"), lambda: self.stepped.emit(1))
        close = icon_button("close", self.tr("Close the search"), self.close_bar)
        line = row(self.field, self.count, self._back, self._on, close, margins=(16, 4, 8, 4))
        line.setStretch(0, 1)
        self.setLayout(line)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(lambda: self._typing.start())
        self.show_count(-1, 0)
        self.hide()

    def open(self) -> None:
        """Show the bar, with what was sought last selected."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and what it found."""
        self._typing.stop()
        self.hide()
        self.searched.emit("")
        self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Say which of the places that were found is shown, counted from 0."""
        self._back.setEnabled(total > 0)
        self._on.setEnabled(total > 0)
        if total:
            at, of = wording.number(current + 1), wording.number(total)
            self.count.setText(self.tr("{0} of {1}").format(at, of))
        else:
            self.count.setText(self.tr("Not found") if self.field.text().strip() else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                    self._step(-1 if back else 1)
                    return True
                case Qt.Key.Key_Escape:
                    self.close_bar()
                    return True
        return False

    def _step(self, by: int) -> None:
        if self._typing.isActive():
            self._search()  # which goes to the first place
        else:
            self.stepped.emit(by)

    def _search(self) -> None:
        self._typing.stop()
        self.searched.emit(self.field.text().strip())

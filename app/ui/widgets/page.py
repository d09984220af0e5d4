"""A page that replaces the conversation: title, back button and a column of content."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from app.ui.widgets.controls import Elided, column, icon_button, panel, row
from app.ui.widgets.dialog import scrolling

WIDTH = 760


class Page(QWidget):
    """Base of all pages; ``fill`` sets the content, which scrolls where the window is too low."""

    has_sources = False
    """Whether it opens documents in the right column, which is closed on other pages."""

    left = Signal()
    """The user wants to go back."""
    failed = Signal(object)
    """An AppError."""
    said = Signal(str)
    """A remark that goes away by itself."""
    asked = Signal(str)
    """A question for the conversation."""
    cited = Signal(object, int)
    """A turn, and the number of the source to show."""
    table_wanted = Signal(object)
    """The ``MarkedCells`` of a table to show."""
    passage_wanted = Signal(object)
    """The ``Hit`` of a passage to show in its document."""
    scope_wanted = Signal(object)
    """The paths of documents or folders that the next question is about."""
    wanted = Signal(str)
    """The key of a command."""
    model_given = Signal(str, str)
    """Path and name of a model that is to answer from now on."""

    def __init__(self, title: str, width: int = WIDTH) -> None:
        """``width`` is the most in pixels that the content takes."""
        super().__init__()
        # A wide page must not squeeze the columns beside it, not even while it is hidden.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._width = width
        back = icon_button("back", self.tr("Back to the conversation"), self.left.emit, size=18)
        named = Elided("title")
        named.setText(title)
        self._head = row(back, named, margins=(12, 0, 16, 0))
        self._head.setStretch(1, 1)
        top = panel(self._head)
        top.setFixedHeight(48)
        self._whole = column(top, gap=0)
        self.setLayout(self._whole)

    def fill(self, content: QLayout, *buttons: QWidget) -> None:
        """Put ``content`` into the column, and buttons beside the title."""
        for button in buttons:
            self._head.addWidget(button)
        body = panel(content)
        body.setMaximumWidth(self._width)
        line = row(None, body, None, margins=(16, 8, 16, 16))
        line.setStretch(1, 100)
        self._whole.addWidget(scrolling(line), 1)

    def refresh(self) -> None:
        """Update the page; called when it is opened."""

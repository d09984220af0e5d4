"""The turns of a conversation, one below the other.

The view follows a streaming answer only while it is scrolled to the end. What comes below a
finished one, such as its sources, moves the question at most to the top.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.chat.conversation import Conversation
from app.ui.chat.turn.selection import SelectableText, TranscriptSelection
from app.ui.chat.turn.turn_view import TurnView
from app.ui.theme import scale
from app.ui.theme.look import Look
from app.ui.widgets.controls import button, column, panel, row

SHOWN = 6
"""Turns that have widgets at first; earlier ones are added on request, so that a long chat needs
no more memory than a short one."""
NEAR = 24
"""Pixels from the end within which the view counts as scrolled to the end."""


class ConversationView(QScrollArea):
    """Shows a ``Conversation``."""

    cited = Signal(object, int)
    """A turn, and the number of the citation clicked in it."""
    models_wanted = Signal()
    folder_wanted = Signal(object)
    """A turn whose folders are to be added to the library, where it was refused for them."""
    table_wanted = Signal(object)
    """A turn whose answer is to be kept as a table."""
    edited = Signal(str)
    """A question as it was searched for, which the user wants to change."""
    asked_otherwise = Signal(int)
    """The number of a turn whose question is to be changed and asked again."""
    copied = Signal()

    def __init__(self, conversation: Conversation, look: Look) -> None:
        super().__init__()
        self._conversation = conversation
        self._views: dict[int, TurnView] = {}
        self._first = 0
        self._following = True
        self._selection = TranscriptSelection(self, self._texts)
        self._earlier = button(self.tr("Show earlier questions"), self._show_earlier, "quiet")
        self._turns = column(gap=2 * scale.BETWEEN)
        margins = (0, scale.AROUND, 0, scale.AROUND)
        page = panel(column(self._earlier, self._turns, None, margins=margins))
        page.setMaximumWidth(scale.reading_width())
        content = QWidget()
        line = row(None, page, None, margins=(scale.AROUND, 0, scale.AROUND, 0))
        line.setStretch(1, 100)
        content.setLayout(line)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        conversation.reset.connect(self._rebuild)
        conversation.added.connect(self._append)
        conversation.changed.connect(self._update)
        conversation.scope_changed.connect(self._name_scopes)
        look.changed.connect(self._repaint)
        self._rebuild()

    def _rebuild(self) -> None:
        self._first = max(0, len(self._conversation.turns) - SHOWN)
        for number in list(self._views):
            self._drop(number)
        for number in range(self._first, len(self._conversation.turns)):
            self._add(number)
        self._earlier.setVisible(self._first > 0)
        self._following = True

    def _append(self) -> None:
        last = len(self._conversation.turns) - 1
        self._following = True
        self._add(last)
        if last - 1 in self._views:
            self._update(last - 1)
        while len(self._views) > SHOWN:
            self._drop(min(self._views))
            self._first = min(self._views)
        self._earlier.setVisible(self._first > 0)

    def _show_earlier(self) -> None:
        first = max(0, self._first - SHOWN)
        self._following = False
        for number in reversed(range(first, self._first)):
            self._add(number, at=0)
        self._first = first
        self._earlier.setVisible(first > 0)

    def _add(self, number: int, at: int | None = None) -> None:
        view = TurnView()
        view.cited.connect(partial(self._cite, number))
        view.again.connect(self._conversation.ask_again)
        view.as_typed.connect(partial(self._conversation.ask_again, as_typed=True))
        view.widened.connect(self._conversation.widen)
        view.models_wanted.connect(self.models_wanted)
        view.folder_wanted.connect(partial(self._add_folder, number))
        view.edited.connect(self.edited)
        view.asked_otherwise.connect(partial(self.asked_otherwise.emit, number))
        view.copied.connect(self.copied)
        for text in view.texts:
            self._selection.watch(text)
        view.tabled.connect(partial(self._keep_as_table, number))
        view.rated.connect(partial(self._conversation.rate, number))
        view.kept.connect(partial(self._conversation.keep, number))
        self._views[number] = view
        self._turns.insertWidget(self._turns.count() if at is None else at, view)
        self._update(number)

    def _texts(self) -> list[SelectableText]:
        """The questions and answers shown, from top to bottom."""
        views = (self._views[number] for number in sorted(self._views))
        return [text for view in views for text in view.texts if text.isVisible()]

    def _drop(self, number: int) -> None:
        view = self._views.pop(number)
        self._turns.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _update(self, number: int) -> None:
        if number in self._views:
            turns = self._conversation.turns
            last = number == len(turns) - 1
            self._views[number].show_turn(turns[number], last, self._conversation.scope)

    def _name_scopes(self) -> None:
        turns, pinned = self._conversation.turns, self._conversation.scope
        for number, view in self._views.items():
            view.show_scope(turns[number], pinned)

    def _repaint(self) -> None:
        for number in self._views:
            self._update(number)

    def _cite(self, number: int, n: int) -> None:
        self.cited.emit(self._conversation.turns[number], n)

    def _add_folder(self, number: int) -> None:
        self.folder_wanted.emit(self._conversation.turns[number])

    def _keep_as_table(self, number: int) -> None:
        self.table_wanted.emit(self._conversation.turns[number])

    def _moved(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - NEAR

    def _grown(self, low: int, high: int) -> None:
        turns = self._conversation.turns
        if self._following and turns and turns[-1].running:
            self.verticalScrollBar().setValue(high)
        elif self._following:
            QTimer.singleShot(0, self, self._show_finished)  # when the turns have their places

    def _show_finished(self) -> None:
        """Scroll down to the end, but not beyond the question of the last turn, and not back."""
        bar = self.verticalScrollBar()
        last, content = self._views.get(len(self._conversation.turns) - 1), self.widget()
        if self._following and last is not None and content is not None:
            top = last.mapTo(content, QPoint(0, 0)).y() - scale.INSIDE
            bar.setValue(max(bar.value(), min(bar.maximum(), top)))

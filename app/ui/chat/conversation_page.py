"""The middle column: title and rules of the chat, its turns, and the ask box."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.domain.search import Scope
from app.ui.chat import rules_dialog
from app.ui.chat.ask_box import AskBox
from app.ui.chat.conversation import Conversation
from app.ui.chat.conversation_view import ConversationView
from app.ui.chat.scope import ScopeFilter
from app.ui.chat.welcome import Welcome
from app.ui.foundation import wording
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons, scale
from app.ui.theme.look import Look
from app.ui.widgets import controls
from app.ui.widgets.controls import action_button, column, panel, row


class ConversationPage(QWidget):
    """Assembles the views of the open conversation."""

    cited = Signal(object, int)
    pin_wanted = Signal()
    """The scope that the chat is pinned to is to be chosen."""
    said = Signal(str)
    """A remark that goes away by itself."""
    unpinned = Signal(object)
    """The ``ChatScope`` that the open chat was pinned to."""

    def __init__(
        self, conversation: Conversation, library: LibraryState, look: Look, actions: list[QAction]
    ) -> None:
        super().__init__()
        self._conversation = conversation
        self.title = controls.Elided("strong")
        buttons = row(*(action_button(action) for action in actions), gap=2)
        self.rules = controls.Elided("muted")
        self.pinned = controls.button("", self.pin_wanted.emit, "chip")
        self.pinned.hide()
        head = row(self.title, self.pinned, self.rules, buttons, margins=(24, 0, 12, 0))
        head.setStretch(0, 2)
        head.setStretch(2, 1)
        self.rules.hide()
        top = panel(head)
        top.setFixedHeight(48)
        self.welcome = Welcome(library)
        self.welcome.asked.connect(self.ask)
        self.view = ConversationView(conversation, look)
        self.view.cited.connect(self.cited)
        self.view.edited.connect(self.edit)
        self.view.asked_otherwise.connect(self._ask_otherwise)
        self.view.copied.connect(self._confirm_copy)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.view)
        self.box = AskBox()
        self.box.setMaximumWidth(scale.reading_width() + 2 * scale.BETWEEN)
        self.box.limited.connect(self._show_scope)
        self.box.begun.connect(conversation.warm_up)
        self.box.asked.connect(self._ask)
        self.box.stopped.connect(lambda: conversation.stop())
        self.box.pin_wanted.connect(self.pin_wanted)
        self.box.unpinned.connect(self._unpin)
        line = row(None, self.box, None, margins=(16, 0, 16, 16))
        line.setStretch(1, 100)
        self.setLayout(column(top, self._stack, scale.INSIDE, line, gap=0))
        conversation.reset.connect(self._choose_page)
        conversation.reset.connect(self._start_scope)
        conversation.scope_changed.connect(self._show_pinned)
        conversation.added.connect(self._choose_page)
        conversation.running_changed.connect(self._show_running)
        conversation.rules_changed.connect(self._show_rules)
        self._choose_page()

    def ask(self, question: str) -> None:
        """Ask with the current scope; while an answer is running, the question waits in the box."""
        if self._conversation.running:
            self.edit(question)
            return
        self.box.edit.setPlainText(question)
        self.box.edit.entered.emit()

    def _confirm_copy(self) -> None:
        self.said.emit(self.tr("Copied with its sources."))

    def _ask_otherwise(self, number: int) -> None:
        """Let a question be changed: the last one is replaced, an earlier one asked anew."""
        turn = self._conversation.turns[number]
        now = self.box.scope_filter
        if turn.scope is not None:
            now = ScopeFilter.of_scope(turn.scope, self._conversation.scope)
        if number == len(self._conversation.turns) - 1:
            self.box.write_instead(turn.question, now)
        else:
            self.box.limit(now)
            self.edit(turn.question)

    def edit(self, question: str) -> None:
        """Put a question into the ask box to be changed; Ctrl+Z brings back what was there."""
        self.box.edit.replace(question)
        self.box.edit.setFocus()

    def _ask(self, question: str, scope: Scope) -> None:
        if self.box.instead:
            self._conversation.ask_instead(question, scope)
        else:
            self._conversation.ask(question, scope)

    def _show_running(self) -> None:
        self.box.show_running(self._conversation.running)

    def _show_rules(self) -> None:
        self.rules.setText(rules_dialog.words(self._conversation.rules))
        self.rules.setVisible(bool(self.rules.text()))

    def _start_scope(self) -> None:
        """Begin with the scope that the chat is pinned to, a new one with all documents."""
        self.box.write_anew()
        self.box.limit(ScopeFilter(named=self._conversation.scope))

    def _unpin(self) -> None:
        """The chat is pinned no more: what was removed must not come back with it."""
        pinned = self._conversation.scope
        self._conversation.pin_scope(None)
        if pinned is not None:
            self.unpinned.emit(pinned)

    def _show_pinned(self) -> None:
        pinned = self._conversation.scope
        self.pinned.setVisible(pinned is not None)
        if pinned is not None:
            self.pinned.setText(wording.shown(pinned.name))
            self.pinned.setIcon(icons.icon("tag", pinned.colour or "muted"))
            chips = ", ".join(chip.text for chip in ScopeFilter(named=pinned).plain.chips())
            self.pinned.setToolTip(wording.tip(self.tr("Pinned to: {}").format(chips)))

    def _show_scope(self) -> None:
        self.welcome.limit(self.box.scope_filter.scope(time.time()))

    def _choose_page(self) -> None:
        empty = not self._conversation.turns
        self._stack.setCurrentWidget(self.welcome if empty else self.view)

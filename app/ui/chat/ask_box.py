"""The box to ask in: a growing text field, with the search scope as chips."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSizePolicy, QWidget

from app.core.domain.file_kinds import GROUPS, FileGroup
from app.core.domain.search import Scope
from app.ui.chat.scope import (
    NAMED_KEY,
    PERIODS,
    Chip,
    ScopeFilter,
    group_words,
    period_words,
)
from app.ui.foundation import wording
from app.ui.library.imports import paths_in
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import column, icon_button, row

LINES = 8
"""Lines before the box scrolls."""
_MENTION = re.compile(r"(?:^|\s)@([^\s@]*)$")


class AskBox(QWidget):
    """Emits ``asked`` with the question and its scope, and ``stopped``."""

    begun = Signal()
    """The user started to write a question."""
    asked = Signal(str, Scope)
    """A question; ``instead`` says whether it replaces the last one."""
    stopped = Signal()
    mentioning = Signal(str)
    """The text after an @ at the cursor."""
    mention_ended = Signal()
    limited = Signal()
    """The scope of the next questions changed."""
    adding = Signal(str)
    """"folder" or "file": the user wants to add one to the scope."""
    pin_wanted = Signal()
    """The chat is to be pinned to the scope."""
    discarded = Signal()
    """The draft of an earlier time is not wanted."""
    unpinned = Signal()
    """The user removed the scope that the chat is pinned to."""

    def __init__(self, invitation: str = "", parent: QWidget | None = None) -> None:
        """``invitation`` stands in the empty box; without one it says what is asked about."""
        super().__init__(parent)
        self._invitation = invitation
        self._running = False
        self._begun = False
        self.instead = False
        """Whether the question in the box replaces the last one."""
        self._scope_filter = ScopeFilter()
        self.edit = QuestionEdit()
        self.edit.entered.connect(self._press)
        self.edit.textChanged.connect(self._look)
        self.edit.cursorPositionChanged.connect(self._look)
        self.edit.erased.connect(self._drop_last)
        self._kept_words = controls.Elided("muted")
        self._discard_button = controls.button(self.tr("Discard"), self._discard, "quiet")
        line = row(self._kept_words, self._discard_button)
        line.setStretch(0, 1)
        self._kept = controls.panel(line)
        self._kept.hide()
        self._chips = row(gap=6)
        self._limit = icon_button("funnel", self.tr("Limit the search"))
        self._limit.setPopupMode(self._limit.ToolButtonPopupMode.InstantPopup)
        self._limit.setMenu(self._menu())
        self._button = icon_button("send", "", self._press, role="on_accent", size=18)
        self._button.setProperty("kind", "send")
        self._button.setFixedSize(32, 32)
        self._below = row(self._limit, self._chips, None, self._button)
        self._frame = controls.panel(
            column(self._kept, self.edit, self._below, gap=scale.UNIT, margins=(12, 10, 8, 8)),
            ground="raised",
        )
        self.setLayout(column(self._frame))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.limit(ScopeFilter())
        self.show_running(False)

    @property
    def scope_filter(self) -> ScopeFilter:
        return self._scope_filter

    def limit(self, scope_filter: ScopeFilter) -> None:
        """Set the scope of the next questions."""
        self._scope_filter = scope_filter
        self._show_chips()
        invitation = self._invitation or scope_filter.invitation()
        self.edit.setPlaceholderText(invitation)
        self.edit.setAccessibleName(invitation)
        self.limited.emit()

    def show_draft(self, text: str, kept_at: int | None = None) -> None:
        """Go on with a draft; one of an earlier time (0 where it is not known) says so, until it is
        asked or discarded."""
        self.edit.setPlainText(text)
        if text.strip() and kept_at is not None:
            self._kept_words.setText(
                self.tr("Draft kept from {}").format(wording.moment(kept_at))
                if kept_at
                else self.tr("Draft kept from last time")
            )
            self._kept.show()

    def _discard(self) -> None:
        self.edit.replace("")
        self.edit.setFocus()
        self.discarded.emit()

    def search_also(self, path: str) -> None:
        """Add a path to the scope."""
        self.limit(self._scope_filter.with_paths([path]))

    def write_instead(self, question: str, scope_filter: ScopeFilter) -> None:
        """Let the last question be changed and asked again, in the place of it."""
        self.instead = True
        self.limit(scope_filter)
        self.edit.replace(question)
        self.edit.setFocus()

    def write_anew(self) -> None:
        """The question in the box is a further one."""
        if self.instead:
            self.instead = False
            self._show_chips()

    def show_running(self, running: bool) -> None:
        """Make the button stop the answer while one is running."""
        self._running = running
        self._button.setIcon(icons.icon("stop" if running else "send", "on_accent"))
        name = self.tr("Stop (Esc)") if running else self.tr("Ask (Enter)")
        controls.rename(self._button, name)
        self._look()

    def add_tool(self, tool: QWidget) -> None:
        """Put a control beside the button that asks."""
        self._below.insertWidget(self._below.count() - 1, tool)

    def complete_mention(self, path: str) -> None:
        """Add the path chosen for an @ to the scope, and remove the @ from the text."""
        cursor = self.edit.textCursor()
        if found := _MENTION.search(self.edit.written()):
            step = QTextCursor.MoveOperation.Left
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(step, keep, len(found[1]) + 1)
            cursor.removeSelectedText()
        self.search_also(path)

    def _show_chips(self) -> None:
        chips = [self._chip(chip) for chip in self._scope_filter.chips()]
        if self.instead:
            text = self.tr("Instead of the last question")
            chips.insert(0, self._chip(Chip("instead", "edit", text, text)))
            chips[0].setToolTip(self.tr("Ask it as a further question"))
            chips[0].setAccessibleName(f"{text}. {chips[0].toolTip()}")
        controls.fill(self._chips, chips)
        self._pin.setEnabled(bool(self._scope_filter.chips()))

    def _chip(self, chip: Chip) -> QWidget:
        made = controls.button(chip.text, partial(self._drop, chip.key), "chip")
        made.setIcon(icons.icon("close", "accent"))
        made.setIconSize(QSize(11, 11))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        what = chip.tip or chip.text
        made.setToolTip(
            self.tr("Unpin this chat from {}").format(what)
            if chip.key == NAMED_KEY
            else self.tr("Remove filter: {}").format(what)
        )
        made.setAccessibleName(made.toolTip())
        return made

    def _press(self) -> None:
        if self._running:
            self.stopped.emit()
        elif question := self.edit.toPlainText().strip():
            self.edit.clear()
            self.asked.emit(question, self._scope_filter.scope(time.time()))
            self.write_anew()

    def _look(self) -> None:
        written = bool(self.edit.toPlainText().strip())
        self._button.setEnabled(self._running or written)
        if not written:
            self._kept.hide()
        if written and not self._begun:
            self.begun.emit()
        self._begun = written
        if found := _MENTION.search(self.edit.written()):
            self.mentioning.emit(found[1])
        else:
            self.mention_ended.emit()

    def _drop(self, key: str) -> None:
        if key == "instead":
            self.write_anew()
            self.edit.setFocus()
            return
        self._limit_to(self._scope_filter.without(key))
        self.edit.setFocus()

    def _limit_to(self, scope_filter: ScopeFilter) -> None:
        """Change the scope as the user wants it; without that of the chat, this is unpinned."""
        unpinned = self._scope_filter.named is not None and scope_filter.named is None
        self.limit(scope_filter)
        if unpinned:
            self.unpinned.emit()

    def _drop_last(self) -> None:
        if chips := self._scope_filter.chips():
            self._drop(chips[-1].key)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, text in (("folder", self.tr("A folder…")), ("file", self.tr("A document…  @"))):
            action = menu.addAction(icons.icon(kind), text)
            action.triggered.connect(partial(self._add, kind))
        menu.addSeparator()
        kinds = menu.addMenu(icons.icon("text"), self.tr("File type"))
        for group in GROUPS:
            _choice(kinds, group_words(group), partial(self._set, group=group))
        periods = menu.addMenu(icons.icon("calendar"), self.tr("Changed"))
        for days in PERIODS:
            _choice(periods, period_words(days), partial(self._set, days=days))
        menu.addSeparator()
        _choice(menu, self.tr("Search everywhere"), partial(self._limit_to, ScopeFilter()))
        self._pin = _choice(menu, self.tr("Pin this chat to the scope…"), self.pin_wanted.emit)
        self._pin.setIcon(icons.icon("tag"))
        return menu

    def _add(self, kind: str) -> None:
        self.adding.emit(kind)

    def _set(self, group: FileGroup | None = None, days: int | None = None) -> None:
        now = self._scope_filter
        self.limit(replace(now, group=group or now.group, days=days or now.days))


class QuestionEdit(QPlainTextEdit):
    """A plain text field as high as its lines; Enter emits ``entered``, Shift+Enter adds a line."""

    entered = Signal()
    erased = Signal()
    """Backspace was pressed in the empty field."""
    pasted = Signal(object)
    """Paths of files."""
    keys: Callable[[QKeyEvent], bool] | None = None
    """Key handler of the suggestion list; returns whether it used the key."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(scale.font(scale.READING))
        self.document().setDocumentMargin(2)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def written(self) -> str:
        """The text before the cursor."""
        return self.toPlainText()[: self.textCursor().position()]

    def replace(self, text: str) -> None:
        """Replace the text, which the user can undo."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.keys is not None and self.keys(event):
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and self.document().isEmpty():
            if not event.isAutoRepeat():  # a key that is held clears the text, not the scope
                self.erased.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(paths_in(source)) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := paths_in(source):
            self.pasted.emit(paths)
        else:
            self.insertPlainText(source.text())

    def _fit(self) -> None:
        lines = min(LINES, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 8)


def _choice(menu: QMenu, text: str, choose: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda: choose())
    return action

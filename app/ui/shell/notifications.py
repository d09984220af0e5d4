"""Tells of long work that has ended while the window was not looked at."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.chat.conversation import Conversation
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState

LONG_ANSWER, LONG_INDEXING = 15.0, 60.0
"""Seconds after which one may have turned to something else. Shorter work is not told of."""


class Notifications(QObject):
    """Follows answers and indexing."""

    wanted = Signal(str, str)
    """Title and text of a notification."""

    def __init__(self, library: LibraryState, conversation: Conversation, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._answering: float | None = None
        self._indexing: float | None = None
        """When it began, in seconds of a monotonic clock."""
        library.progressed.connect(self._follow_indexing)
        conversation.added.connect(self._begin_answer)
        conversation.answered.connect(self._end_answer)

    def _begin_answer(self) -> None:
        self._answering = time.monotonic()

    def _end_answer(self, turn: Turn) -> None:
        begun, self._answering = self._answering, None
        if begun is not None and time.monotonic() - begun >= LONG_ANSWER:
            self._tell(translate("notifications", "The answer is ready"), turn.question)

    def _follow_indexing(self) -> None:
        if self._library.indexing.active:
            if self._indexing is None:
                self._indexing = time.monotonic()
            return
        begun, self._indexing = self._indexing, None
        status = self._library.status
        if begun is None or status is None or self._library.paused or status.queue:
            return
        if time.monotonic() - begun >= LONG_INDEXING:
            found = wording.library(status, busy=False, paused=False)
            self._tell(translate("notifications", "Indexing is complete"), found)

    def _tell(self, title: str, text: str) -> None:
        if not self._window.isActiveWindow():
            self.wanted.emit(title, text)

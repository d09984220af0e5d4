"""The chat history: listing, searching, renaming, pinning, and deleting with undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.answers import Chat, ChatHit
from app.ui.foundation.calls import Ask, Calls, Requests

UNDO_MS = 8000
"""Time in which a deletion can be undone."""
TYPING_MS = 150
"""A search starts when nothing was typed for this long."""


class Chats(QObject):
    """Lists chats, or those that match ``search``."""

    changed = Signal()
    deleting = Signal(object)
    """A Chat that will be deleted unless ``restore`` is called in time."""
    failed = Signal(object)

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._calls = calls
        self._lists, self._searches = Requests(calls), Requests(calls)
        self._all: list[Chat] = []
        self._hits: list[ChatHit] = []
        self._unstored: list[Chat] = []
        self.working: Mapping[int, bool] = {}
        """Chats that answer, by their ids; False for one that failed while another was open."""
        self._deleted: Chat | None = None
        self._undo_timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._undo_timer.timeout.connect(self.finish_deletion)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)

    @property
    def shown(self) -> list[tuple[Chat, str]]:
        """Chats with the excerpt found by the search, pinned ones first, then the latest."""
        rows = (
            [(h.chat, h.excerpt) for h in self._hits]
            if self.text
            else [
                (chat, "") for chat in (*self._pinned(True), *self._unstored, *self._pinned(False))
            ]
        )
        return [row for row in rows if row[0] != self._deleted]

    def find(self, chat_id: int | None) -> Chat | None:
        """The chat with an id, if it is in the list."""
        chats = (*self._all, *self._unstored)
        return next((chat for chat in chats if chat.id == chat_id), None)

    def show_working(self, working: Mapping[int, bool], unstored: Sequence[Chat]) -> None:
        """Show which chats answer; ``unstored`` are those that the engine does not list yet."""
        self.working, self._unstored = working, list(unstored)
        self.changed.emit()

    def refresh(self) -> None:
        """Reload the list from the engine."""
        self._lists.ask(lambda facade: facade.chats.all(), self._take, self.failed.emit)
        if self.text:
            self._look()

    def search(self, text: str) -> None:
        """Show only chats that contain these words; all when empty."""
        self.text = text.strip()
        self._searches.drop()
        if self.text:
            self._typing.start()
        else:
            self.changed.emit()

    def rename(self, chat: Chat, title: str) -> None:
        """Rename a chat; an empty title changes nothing."""
        if title.strip():
            self._change(lambda facade: facade.chats.rename(chat.id, title.strip()))

    def pin(self, chat: Chat, pinned: bool) -> None:
        """Pin a chat to the top, or unpin it."""
        self._change(lambda facade: facade.chats.pin(chat.id, pinned))

    def delete(self, chat: Chat) -> None:
        """Hide a chat at once and delete it after the time to undo."""
        self.finish_deletion()
        self._deleted = chat
        self._undo_timer.start()
        self.changed.emit()
        self.deleting.emit(chat)

    def restore(self) -> None:
        """Undo the last deletion."""
        self._undo_timer.stop()
        self._deleted = None
        self.changed.emit()

    def finish_deletion(self) -> None:
        """Carry out a pending deletion now."""
        self._undo_timer.stop()
        if (chat := self._deleted) is not None:
            self._change(lambda facade: facade.chats.delete(chat.id))

    def _pinned(self, pinned: bool) -> list[Chat]:
        return [chat for chat in self._all if chat.pinned == pinned]

    def _change(self, work: Ask) -> None:
        self._calls.ask(work, failed=self.failed.emit).ended.connect(self.refresh)

    def _take(self, chats: list[Chat]) -> None:
        self._all = chats
        if self._deleted is not None and self._deleted.id not in {chat.id for chat in chats}:
            self._deleted = None
        self.changed.emit()

    def _look(self) -> None:
        text = self.text
        self._searches.ask_instead(
            lambda facade: facade.chats.search(text), self._take_hits, self.failed.emit
        )

    def _take_hits(self, hits: list[ChatHit]) -> None:
        self._hits = hits
        self.changed.emit()

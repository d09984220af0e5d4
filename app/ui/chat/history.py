"""The history of chats: kept up to date, searched, and changed; a deletion can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.answers import Chat, ChatHit
from app.ui.foundation.calls import Ask, Calls, Requests

UNDO_MS = 8000
"""For so long a deletion is only a wish."""
TYPING_MS = 150
"""A search waits until nothing was typed for this long."""


class Chats(QObject):
    """Lists chats, or those that match ``search``."""

    changed = Signal()
    deleting = Signal(object)
    """A Chat that goes for good unless ``restore`` is called in time."""
    failed = Signal(object)

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._calls = calls
        self._lists, self._searches = Requests(calls), Requests(calls)
        self._all: list[Chat] = []
        self._hits: list[ChatHit] = []
        self._leaving: Chat | None = None
        self._patience = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._patience.timeout.connect(self.settle)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)

    @property
    def shown(self) -> list[tuple[Chat, str]]:
        """Chats with the excerpt that was found, pinned ones first, then the latest."""
        rows = (
            [(h.chat, h.excerpt) for h in self._hits]
            if self.text
            else [(chat, "") for chat in self._all]
        )
        return [row for row in rows if row[0] != self._leaving]

    def find(self, chat_id: int | None) -> Chat | None:
        """The chat of a number, as far as it is known."""
        return next((chat for chat in self._all if chat.id == chat_id), None)

    def refresh(self) -> None:
        """Ask the engine anew."""
        self._lists.ask(lambda facade: facade.chats.all(), self._take, self.failed.emit)
        if self.text:
            self._look()

    def search(self, text: str) -> None:
        """Show only chats that hold these words; all for none."""
        self.text = text.strip()
        self._searches.drop()
        if self.text:
            self._typing.start()
        else:
            self.changed.emit()

    def rename(self, chat: Chat, title: str) -> None:
        """An empty title changes nothing."""
        if title.strip():
            self._change(lambda facade: facade.chats.rename(chat.id, title.strip()))

    def pin(self, chat: Chat, pinned: bool) -> None:
        """Pinned chats stand first."""
        self._change(lambda facade: facade.chats.pin(chat.id, pinned))

    def delete(self, chat: Chat) -> None:
        """Delete after a while in which it can be taken back."""
        self.settle()
        self._leaving = chat
        self._patience.start()
        self.changed.emit()
        self.deleting.emit(chat)

    def restore(self) -> None:
        """Take the last deletion back."""
        self._patience.stop()
        self._leaving = None
        self.changed.emit()

    def settle(self) -> None:
        """Do now what was to be done after a while."""
        self._patience.stop()
        if (chat := self._leaving) is not None:
            self._change(lambda facade: facade.chats.delete(chat.id))

    def _change(self, work: Ask) -> None:
        self._calls.ask(work, failed=self.failed.emit).ended.connect(self.refresh)

    def _take(self, chats: list[Chat]) -> None:
        self._all = chats
        if self._leaving is not None and self._leaving.id not in {chat.id for chat in chats}:
            self._leaving = None
        self.changed.emit()

    def _look(self) -> None:
        text = self.text
        self._searches.ask_instead(
            lambda facade: facade.chats.search(text), self._take_hits, self.failed.emit
        )

    def _take_hits(self, hits: list[ChatHit]) -> None:
        self._hits = hits
        self.changed.emit()

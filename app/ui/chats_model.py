"""The history of chats as the rows of a list, under headings by day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from app.core.models import Chat
from app.ui import wording
from app.ui.chats import Chats
from app.ui.rows import Index, Role
from app.ui.wording import translate

NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A chat, or without one a heading."""

    text: str
    chat: Chat | None = None
    excerpt: str = ""


def grouped(chats: Iterable[tuple[Chat, str]], today: date) -> list[Row]:
    """Chats under a heading for pinned ones and for each stretch of days."""
    rows: list[Row] = []
    heading = None
    for chat, excerpt in chats:
        above = (
            translate("chats", "Pinned")
            if chat.pinned
            else wording.day(date.fromtimestamp(chat.updated_at), today)
        )
        if above != heading:
            heading = above
            rows.append(Row(above))
        rows.append(Row(chat.title, chat, excerpt))
    return rows


class ChatsModel(QAbstractListModel):
    """Rows of ``grouped``."""

    def __init__(self, chats: Chats) -> None:
        super().__init__(chats)
        self._chats = chats
        self._rows: list[Row] = []
        chats.changed.connect(self._update)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._rows[index.row()].chat is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.text
            case Qt.ItemDataRole.ToolTipRole if row.chat is not None:
                return row.excerpt or row.text
            case Role.HEADING:
                return row.chat is None
            case Role.ITEM:
                return row.chat
        return None

    def row_of(self, chat_id: int | None) -> QModelIndex:
        """Where a chat stands; an invalid index when it is not shown."""
        for number, row in enumerate(self._rows):
            if row.chat is not None and row.chat.id == chat_id:
                return self.index(number)
        return QModelIndex()

    def _update(self) -> None:
        rows = grouped(self._chats.shown, date.today())
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

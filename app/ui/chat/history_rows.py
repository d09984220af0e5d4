"""The chat history as rows, under headings by date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.core.domain.answers import Chat
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.rows import Entry


def entries(chats: Iterable[tuple[Chat, str]], today: date) -> list[Entry]:
    """Chats with the excerpt a search found, below headings: one for pinned chats, then one for
    each period."""
    rows: list[Entry] = []
    heading = None
    for chat, excerpt in chats:
        above = (
            translate("chats", "Pinned")
            if chat.pinned
            else wording.day(date.fromtimestamp(chat.updated_at), today)
        )
        if above != heading:
            heading = above
            rows.append(Entry(above, heading=True))
        tip = wording.tip(excerpt or chat.title)
        lines = (" ".join(excerpt.split()),) if excerpt and excerpt != chat.title else ()
        rows.append(Entry(chat.title, tip=tip, lines=lines, item=chat))
    return rows

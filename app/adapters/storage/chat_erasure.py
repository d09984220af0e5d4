"""What chats hold of documents, and taking it out of them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator

NAMELESS = "…"
"""In place of a title that quoted a document."""

Turn = tuple[int, list[int], bool]
"""Chat, messages from a question to before the next one, and whether it is to go."""


def forget(db: sqlite3.Connection, folder: str, quotes: Callable[[str], bool]) -> None:
    """Within a transaction: drop every turn that cites a file below ``folder`` or quotes it, and
    what was sent to the model in all turns, since that holds passages that nobody cited."""
    db.execute("UPDATE messages SET prompt = ''")
    cited = {
        number
        for number, path in db.execute("SELECT message_id, path FROM citations")
        if path == folder or path.startswith(os.path.join(folder, ""))
    }
    for chat, messages, goes in list(_turns(db, cited, quotes)):
        if goes:
            db.executemany("DELETE FROM messages WHERE id = ?", ((number,) for number in messages))
            db.execute(
                "DELETE FROM chats WHERE id = :it AND NOT EXISTS"
                " (SELECT 1 FROM messages WHERE chat_id = :it)",
                {"it": chat},
            )
    titles = db.execute("SELECT id, title FROM chats").fetchall()
    db.executemany(
        "UPDATE chats SET title = ? WHERE id = ?",
        ((NAMELESS, number) for number, title in titles if quotes(title)),
    )


def _turns(
    db: sqlite3.Connection, cited: set[int], quotes: Callable[[str], bool]
) -> Iterator[Turn]:
    chat, messages, goes = 0, list[int](), False
    rows = db.execute("SELECT chat_id, id, role, text FROM messages ORDER BY chat_id, id")
    for number, message, role, text in rows.fetchall():
        if role == "user" or number != chat:
            yield chat, messages, goes
            chat, messages, goes = number, [], False
        messages.append(message)
        goes = goes or message in cited or quotes(text)
    yield chat, messages, goes

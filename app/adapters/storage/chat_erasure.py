"""Erases from chats what they quote from documents."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

NAMELESS = "…"
"""Replaces a title that quoted a document."""

Turn = tuple[int, list[int], bool]
"""Chat, messages from a question up to the next one, and whether to delete them."""


def forget(db: sqlite3.Connection, folder: str, quotes: Callable[[str], bool]) -> None:
    """Delete, within a transaction, every turn that cites or quotes a file below ``folder``, and
    the prompts of all turns, since those contain uncited passages, and the words that were searched
    for in another spelling, that of some document. Scopes that name it go, too."""
    db.execute("UPDATE messages SET prompt = '', sent = '[]', corrections = '[]'")
    for table, column in (("messages", "scope"), ("messages", "narrowing"), ("chats", "scope")):
        scopes = db.execute(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL")
        db.executemany(
            f"UPDATE {table} SET {column} = NULL WHERE id = ?",
            ((n,) for n, scope in scopes.fetchall() if _names(json.loads(scope), folder)),
        )
    cited = {
        number
        for number, path in db.execute("SELECT message_id, path FROM citations")
        if _is_below(path, folder)
    }
    names = {
        os.path.basename(path)
        for (path,) in db.execute("SELECT path FROM files")
        if _is_below(path, folder)
    }
    cited |= {
        number
        for number, computed in db.execute(
            "SELECT id, computed FROM messages WHERE computed IS NOT NULL"
        ).fetchall()
        if _is_computed_from(json.loads(computed), folder, names)
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


def _names(scope: dict[str, Any], folder: str) -> bool:
    paths = (*scope["paths"], scope.get("folder") or "")
    return any(_is_below(path, folder) for path in paths)


def _is_computed_from(computed: dict[str, Any], folder: str, names: set[str]) -> bool:
    """Whether rows come from a file below ``folder``; of rows that were kept without their sources
    those may that bear the name of such a file."""
    paths = [*computed.get("sources", ()), *(computed["cells"] or ())[:1]]
    if any(_is_below(path, folder) for path in paths):
        return True
    return "sources" not in computed and any(
        row.get("file") in names for row in computed["rows"] or ()
    )


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))


def _turns(
    db: sqlite3.Connection, cited: set[int], quotes: Callable[[str], bool]
) -> Iterator[Turn]:
    chat, messages, goes = 0, list[int](), False
    rows = db.execute("SELECT chat_id, id, role, text, query FROM messages ORDER BY chat_id, id")
    for number, message, role, text, query in rows.fetchall():
        if role == "user" or number != chat:
            yield chat, messages, goes
            chat, messages, goes = number, [], False
        messages.append(message)
        goes = goes or message in cited or quotes(text) or quotes(query)
    yield chat, messages, goes

"""Chats, their messages and citations, in SQLite."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Any

from app.adapters.database_sqlite import Database, as_text
from app.core.errors import UsageError
from app.core.models import Chat, Citation, Message, Role

CHAT = "SELECT id, title, created_at, updated_at, pinned FROM chats "
MESSAGE = "SELECT id, chat_id, role, text, created_at, abstained FROM messages "


class SqliteChats:
    """``ChatStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, title: str) -> Chat:
        now = time.time()
        with self._database.writing() as db:
            cursor = db.execute(
                "INSERT INTO chats(title, created_at, updated_at) VALUES (?, ?, ?)",
                (title, now, now),
            )
        return Chat(cursor.lastrowid or 0, title, now, now)

    def chats(self) -> list[Chat]:
        with self._database.reading() as db:
            rows = db.execute(CHAT + "ORDER BY pinned DESC, updated_at DESC, id DESC")
            return [_chat(row) for row in rows]

    def rename(self, chat_id: int, title: str) -> None:
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET title = ? WHERE id = ?", (title, chat_id))

    def pin(self, chat_id: int, pinned: bool) -> None:
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET pinned = ? WHERE id = ?", (pinned, chat_id))

    def delete(self, chat_id: int) -> None:
        with self._changing(chat_id) as db:
            db.execute("DELETE FROM chats WHERE id = ?", (chat_id,))

    def add(
        self,
        chat_id: int,
        role: Role,
        text: str,
        *,
        prompt: str = "",
        citations: Sequence[Citation] = (),
        abstained: bool = False,
    ) -> Message:
        now = time.time()
        with self._changing(chat_id) as db:
            cursor = db.execute(
                "INSERT INTO messages(chat_id, role, text, prompt, created_at, abstained)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (chat_id, role, text, prompt, now, abstained),
            )
            number = cursor.lastrowid or 0
            db.executemany(
                'INSERT INTO citations(message_id, n, path, page, start, "end", text)'
                " VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?)",
                ((number, c.n, as_text(c.path), c.page, c.start, c.end, c.text) for c in citations),
            )
            db.execute("UPDATE chats SET updated_at = ? WHERE id = ?", (now, chat_id))
        return Message(number, chat_id, role, text, now, tuple(citations), abstained)

    def messages(self, chat_id: int) -> list[Message]:
        with self._database.reading() as db:
            _check(db, chat_id)
            cited: dict[int, list[Citation]] = {}
            for message_id, *values in db.execute(
                'SELECT message_id, n, citations.path, page, start, "end", citations.text'
                " FROM citations JOIN messages ON messages.id = message_id"
                " WHERE chat_id = ? ORDER BY message_id, n",
                (chat_id,),
            ):
                cited.setdefault(message_id, []).append(Citation(*values))
            rows = db.execute(MESSAGE + "WHERE chat_id = ? ORDER BY id", (chat_id,))
            return [_message(row, cited) for row in rows]

    def prompts(self, chat_id: int) -> list[tuple[str, str]]:
        with self._database.reading() as db:
            _check(db, chat_id)
            return db.execute(
                "SELECT asked.prompt, answered.text FROM messages AS asked"
                " JOIN messages AS answered ON answered.chat_id = asked.chat_id"
                " AND answered.role = 'assistant' AND answered.id ="
                " (SELECT min(id) FROM messages WHERE chat_id = asked.chat_id AND id > asked.id)"
                " WHERE asked.chat_id = ? AND asked.role = 'user' AND asked.prompt != ''"
                " ORDER BY asked.id",
                (chat_id,),
            ).fetchall()

    @contextlib.contextmanager
    def _changing(self, chat_id: int) -> Iterator[sqlite3.Connection]:
        with self._database.writing() as db:
            _check(db, chat_id)
            yield db


def _check(db: sqlite3.Connection, chat_id: int) -> None:
    if db.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)).fetchone() is None:
        raise UsageError(
            f"There is no chat {chat_id}.", remedy="See `alcove chats list` for those there are."
        )


def _chat(row: Any) -> Chat:
    number, title, created, updated, pinned = row
    return Chat(number, title, created, updated, bool(pinned))


def _message(row: Any, cited: dict[int, list[Citation]]) -> Message:
    number, chat, role, text, created, abstained = row
    return Message(number, chat, role, text, created, tuple(cited.get(number, ())), bool(abstained))

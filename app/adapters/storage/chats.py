"""Chats, their messages and citations, in SQLite."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.adapters.storage import chat_erasure
from app.adapters.storage.database import Database, as_text, like_pattern
from app.core.domain.answers import (
    Answer,
    Chat,
    ChatHit,
    ChatScope,
    Citation,
    Coverage,
    Message,
    PromptTurn,
)
from app.core.domain.errors import UsageError
from app.core.domain.guardrails import Guardrails
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Correction, Hit, Narrowing, Scope
from app.core.domain.tabular.tables import MarkedCells
from app.core.text import excerpts
from app.core.text.inert_text import unmarked

CHAT = "SELECT id, title, created_at, updated_at, pinned, guardrails, scope FROM chats "
MESSAGE = (
    "SELECT messages.id, chat_id, role, text, messages.created_at, abstained, unsupported, stages,"
    " tokens, model, coalesce(rating, 0), broken, confidence, unsure, query, coverage, left_out,"
    " corrections, value, computed, sent, scope, narrowing FROM messages"
    " LEFT JOIN feedback ON feedback.message_id = messages.id "
)
EXCERPT = 100
"""Characters of an excerpt: few, so that the words found are in what a narrow list shows."""


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

    def all(self) -> list[Chat]:
        with self._database.reading() as db:
            rows = db.execute(CHAT + "ORDER BY pinned DESC, updated_at DESC, id DESC")
            return [_chat(row) for row in rows]

    def rename(self, chat_id: int, title: str) -> None:
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET title = ? WHERE id = ?", (title, chat_id))

    def pin(self, chat_id: int, pinned: bool) -> None:
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET pinned = ? WHERE id = ?", (pinned, chat_id))

    def chat(self, chat_id: int) -> Chat:
        with self._database.reading() as db:
            row = db.execute(CHAT + "WHERE id = ?", (chat_id,)).fetchone()
        if row is None:
            raise UsageError(f"There is no chat {chat_id}.")
        return _chat(row)

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        rules = json.dumps(dataclasses.asdict(guardrails))
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET guardrails = ? WHERE id = ?", (rules, chat_id))

    def set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        pinned = json.dumps(dataclasses.asdict(scope)) if scope else None
        with self._changing(chat_id) as db:
            db.execute("UPDATE chats SET scope = ? WHERE id = ?", (pinned, chat_id))

    def delete(self, chat_id: int) -> None:
        with self._changing(chat_id) as db:
            db.execute("DELETE FROM chats WHERE id = ?", (chat_id,))

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        words = [word for word in text.split() if word]
        holds = " AND ".join(
            "(messages.text LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\')" for _ in words
        )
        patterns = [like_pattern(word) for word in words for _ in range(2)]
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT chats.id, title, chats.created_at, updated_at, pinned, guardrails,"
                " chats.scope, max(messages.id), messages.text FROM chats"
                " JOIN messages ON chat_id = chats.id"
                f" WHERE {holds or '1'} GROUP BY chats.id ORDER BY updated_at DESC LIMIT ?",
                (*patterns, k),
            )
            return [
                ChatHit(_chat(chat), number, excerpts.found(unmarked(text), words, EXCERPT))
                for *chat, number, text in rows
            ]

    def texts(self) -> list[str]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT text FROM messages UNION ALL SELECT title FROM chats"
                " UNION ALL SELECT query FROM messages WHERE query != ''"
            )
            return [text for (text,) in rows]

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        with self._database.writing() as db:
            chat_erasure.forget(db, folder, quotes)

    def add_question(
        self,
        chat_id: int,
        text: str,
        prompt: str,
        passages: Sequence[Citation] = (),
        scope: Scope = EVERYWHERE,
    ) -> Message:
        now = time.time()
        sent = json.dumps([dataclasses.astuple(passage) for passage in passages])
        searched = json.dumps(dataclasses.asdict(scope))
        with self._changing(chat_id) as db:
            cursor = db.execute(
                "INSERT INTO messages(chat_id, role, text, prompt, sent, created_at, scope)"
                " VALUES (?, 'user', ?, ?, ?, ?, ?)",
                (chat_id, text, prompt, sent, now, searched),
            )
            db.execute("UPDATE chats SET updated_at = ? WHERE id = ?", (now, chat_id))
        return Message(cursor.lastrowid or 0, chat_id, "user", text, now, scope=scope)

    def add_answer(
        self, chat_id: int, answer: Answer, read: Sequence[tuple[int, Hit]] = ()
    ) -> Message:
        now, narrowing = time.time(), answer.narrowing
        with self._changing(chat_id) as db:
            cursor = db.execute(
                "INSERT INTO messages(chat_id, role, text, created_at, abstained, unsupported,"
                " stages, tokens, model, broken, confidence, unsure, query, coverage, left_out,"
                " corrections, value, computed, sent, narrowing)"
                " VALUES (?, 'assistant', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    chat_id,
                    answer.answer,
                    now,
                    answer.abstained,
                    json.dumps(answer.unsupported),
                    json.dumps(answer.stages),
                    json.dumps(dataclasses.asdict(answer.tokens)),
                    answer.model,
                    json.dumps(answer.broken),
                    answer.confidence,
                    answer.unsure,
                    answer.query,
                    json.dumps(dataclasses.asdict(answer.coverage)) if answer.coverage else None,
                    answer.left_out,
                    json.dumps([(one.typed, one.searched) for one in answer.corrections]),
                    answer.value,
                    _computed(answer),
                    json.dumps([(n, *_stored(hit)) for n, hit in read]),
                    json.dumps(dataclasses.asdict(narrowing.only)) if narrowing else None,
                ),
            )
            number = cursor.lastrowid or 0
            db.executemany(
                'INSERT INTO citations(message_id, n, path, page, start, "end", text)'
                " VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?)",
                (
                    (number, c.n, as_text(c.path), c.page, c.start, c.end, c.text)
                    for c in answer.citations
                ),
            )
            db.execute("UPDATE chats SET updated_at = ? WHERE id = ?", (now, chat_id))
        return next(m for m in self.messages(chat_id) if m.id == number)

    def drop_turn(self, answer_id: int) -> None:
        with self._database.writing() as db:
            db.execute(
                "DELETE FROM messages WHERE chat_id = (SELECT chat_id FROM messages WHERE id = :it)"
                " AND id >= coalesce((SELECT max(asked.id) FROM messages AS asked"
                " JOIN messages AS given ON given.chat_id = asked.chat_id"
                " WHERE given.id = :it AND asked.role = 'user' AND asked.id < :it), :it)",
                {"it": answer_id},
            )

    def rate(self, message_id: int, rating: int) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM feedback WHERE message_id = ?", (message_id,))
            if rating:
                db.execute(
                    "INSERT INTO feedback(message_id, rating, created_at) VALUES (?, ?, ?)",
                    (message_id, rating, time.time()),
                )

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
            rows = db.execute(MESSAGE + "WHERE chat_id = ? ORDER BY messages.id", (chat_id,))
            return [_message(row, cited) for row in rows]

    def prompts(self, chat_id: int) -> list[PromptTurn]:
        with self._database.reading() as db:
            _check(db, chat_id)
            rows = db.execute(
                "SELECT asked.prompt, answered.text, asked.sent FROM messages AS asked"
                " JOIN messages AS answered ON answered.chat_id = asked.chat_id"
                " AND answered.role = 'assistant' AND answered.id ="
                " (SELECT min(id) FROM messages WHERE chat_id = asked.chat_id AND id > asked.id)"
                " WHERE asked.chat_id = ? AND asked.role = 'user' AND asked.prompt != ''"
                " ORDER BY asked.id",
                (chat_id,),
            )
            return [
                PromptTurn(prompt, answer, tuple(Citation(*sent) for sent in json.loads(passages)))
                for prompt, answer, passages in rows
            ]

    @contextlib.contextmanager
    def _changing(self, chat_id: int) -> Iterator[sqlite3.Connection]:
        with self._database.writing() as db:
            _check(db, chat_id)
            yield db


def _check(db: sqlite3.Connection, chat_id: int) -> None:
    if db.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)).fetchone() is None:
        raise UsageError(
            f"There is no chat {chat_id}.", remedy="`alcove chats list` lists the chats."
        )


def _chat(row: Any) -> Chat:
    number, title, created, updated, pinned, rules, scope = row
    rules = _guardrails(json.loads(rules))
    return Chat(number, title, created, updated, bool(pinned), rules, _chat_scope(scope))


def _chat_scope(stored: str | None) -> ChatScope | None:
    if stored is None:
        return None
    fields = json.loads(stored)
    return ChatScope(**{**fields, "paths": tuple(fields["paths"])})


def _scope(stored: str | None) -> Scope | None:
    if stored is None:
        return None
    fields = json.loads(stored)
    dated = tuple(fields["dated"]) if fields["dated"] else None
    lists = {name: tuple(fields.get(name, ())) for name in ("paths", "reach")}
    return Scope(**{**fields, **lists, "dated": dated})


def _stored(hit: Hit) -> tuple[object, ...]:
    """A passage without the versions of its document."""
    return dataclasses.astuple(dataclasses.replace(hit, versions=()))[:-1]


def _guardrails(rules: dict[str, Any]) -> Guardrails:
    topics = tuple(rules.pop("refused_topics", ()))
    return Guardrails(refused_topics=topics, **rules)


def _message(row: Any, cited: dict[int, list[Citation]]) -> Message:
    number, chat, role, text, created, abstained, unsupported, stages, *more = row
    tokens, model, rating, broken, confidence, unsure, query, coverage, *more = more
    left_out, corrections, value, computed, sent, scope, narrowing = more
    only = _scope(narrowing)
    read = json.loads(sent) if role == "assistant" else []
    rows, cells = _read_computed(computed)
    return Message(
        number,
        chat,
        role,
        text,
        created,
        tuple(cited.get(number, ())),
        bool(abstained),
        tuple((start, end) for start, end in json.loads(unsupported)),
        json.loads(stages),
        TokenCounts(**json.loads(tokens)),
        model,
        rating,
        tuple(json.loads(broken)),
        confidence,
        bool(unsure),
        query,
        Coverage(**json.loads(coverage)) if coverage else None,
        left_out,
        tuple(Correction(*pair) for pair in json.loads(corrections)),
        value,
        rows,
        cells,
        tuple(Hit(*hit) for _, *hit in read),
        tuple(n for n, *_ in read),
        _scope(scope),
        Narrowing(only) if only else None,
    )


def _computed(answer: Answer) -> str | None:
    """The rows and cells that an answer was computed from, and the files they come from."""
    if answer.rows is None and answer.cells is None:
        return None
    cells = dataclasses.astuple(answer.cells) if answer.cells else None
    return json.dumps({"rows": answer.rows, "cells": cells, "sources": answer.sources})


def _read_computed(
    computed: str | None,
) -> tuple[tuple[dict[str, str], ...] | None, MarkedCells | None]:
    if computed is None:
        return None, None
    found = json.loads(computed)
    rows = None if found["rows"] is None else tuple(found["rows"])
    if found["cells"] is None:
        return rows, None
    path, ordinal, cells = found["cells"]
    return rows, MarkedCells(path, ordinal, tuple((row, column) for row, column in cells))

"""Answer tables in SQLite: schemas, corrections, and what models read of documents."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from app.adapters import typed_json
from app.adapters.storage.database import Database
from app.core.domain.errors import UsageError
from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import TableSchema, TableState
from app.core.ports.tabular.answer_tables import KeptTable
from app.core.tabulating.readings import Reading

_TABLE = "SELECT id, schema, scope, state, matches, created_at, updated_at FROM answer_tables "
_BATCH = 500
"""Parameters of one statement; old builds of SQLite allow 999."""


class SqliteAnswerTables:
    """``AnswerTableStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, schema: TableSchema, scope: Scope, now: float) -> int:
        with self._database.writing() as db:
            cursor = db.execute(
                "INSERT INTO answer_tables(schema, scope, state, created_at, updated_at)"
                " VALUES (?, ?, 'running', ?, ?)",
                (_text(schema), _text(scope), now, now),
            )
        return cursor.lastrowid or 0

    def tables(self) -> list[KeptTable]:
        with self._database.reading() as db:
            return [_kept(row) for row in db.execute(_TABLE + "ORDER BY id DESC").fetchall()]

    def table(self, table_id: int) -> KeptTable:
        with self._database.reading() as db:
            row = db.execute(_TABLE + "WHERE id = ?", (table_id,)).fetchone()
        if row is None:
            raise UsageError(
                f"There is no answer table {table_id}.", remedy="`alcove table --list` lists them."
            )
        return _kept(row)

    def change(self, table_id: int, schema: TableSchema, now: float) -> None:
        self.table(table_id)
        with self._database.writing() as db:
            db.execute(
                "UPDATE answer_tables SET schema = ?, updated_at = ? WHERE id = ?",
                (_text(schema), now, table_id),
            )

    def narrow(self, table_id: int, scope: Scope) -> None:
        with self._database.writing() as db:
            db.execute("UPDATE answer_tables SET scope = ? WHERE id = ?", (_text(scope), table_id))

    def set_state(self, table_id: int, state: TableState, matches: int, now: float) -> None:
        with self._database.writing() as db:
            db.execute(
                "UPDATE answer_tables SET state = ?, matches = ?, updated_at = ? WHERE id = ?",
                (state, matches, now, table_id),
            )

    def remove(self, table_id: int) -> None:
        self.table(table_id)
        with self._database.writing() as db:
            db.execute("DELETE FROM answer_tables WHERE id = ?", (table_id,))

    def correct(self, table_id: int, file_id: int, field: str, value: str | None) -> None:
        key = (table_id, file_id, field)
        with self._database.writing() as db:
            db.execute(
                "DELETE FROM answer_table_corrections"
                " WHERE table_id = ? AND file_id = ? AND field = ?",
                key,
            )
            if value is not None:
                db.execute(
                    "INSERT INTO answer_table_corrections VALUES (?, ?, ?, ?)", (*key, value)
                )

    def corrections(self, table_id: int) -> dict[tuple[int, str], str]:
        query = "SELECT file_id, field, value FROM answer_table_corrections WHERE table_id = ?"
        with self._database.reading() as db:
            return {(file, field): value for file, field, value in db.execute(query, (table_id,))}

    def readings(
        self, model: str, files: Mapping[int, str], fields: Collection[str]
    ) -> dict[tuple[int, str], Reading]:
        ids = list(files)
        found = {}
        with self._database.reading() as db:
            for at in range(0, len(ids), _BATCH):
                part = ids[at : at + _BATCH]
                rows = db.execute(
                    "SELECT file_id, field, digest, reading FROM document_readings"
                    f" WHERE model = ? AND file_id IN ({','.join('?' * len(part))})",
                    (model, *part),
                )
                for file_id, field, digest, reading in rows:
                    if field in fields and digest == files[file_id]:
                        found[file_id, field] = typed_json.convert(json.loads(reading), Reading)
        return found

    def keep(self, model: str, file_id: int, digest: str, read: Mapping[str, Reading]) -> None:
        with self._database.writing() as db:
            # The file may have left since it was read.
            db.executemany(
                "INSERT OR REPLACE INTO document_readings(file_id, field, model, digest, reading)"
                " SELECT id, ?, ?, ?, ? FROM files WHERE id = ?",
                (
                    (field, model, digest, _text(reading), file_id)
                    for field, reading in read.items()
                ),
            )


def _text(value: Any) -> str:
    """As JSON in ASCII: file names that are not UTF-8 must survive."""
    return json.dumps(msgspec.to_builtins(value))


def _kept(row: sqlite3.Row) -> KeptTable:
    number, schema, scope, state, matches, created, updated = row
    kept_state: TableState = state
    return KeptTable(
        number,
        typed_json.convert(json.loads(schema), TableSchema),
        typed_json.convert(json.loads(scope), Scope),
        kept_state,
        matches,
        created,
        updated,
    )

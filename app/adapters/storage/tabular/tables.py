"""Tables of documents in SQLite: their columns as JSON, their rows in compressed blocks."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from app.adapters import typed_json
from app.adapters.storage.catalog import scope_filter
from app.adapters.storage.database import Database, as_text
from app.core.domain.errors import LibraryDamaged
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.tables import (
    CellValue,
    ExtractedTable,
    TableColumn,
    TableInfo,
    TableRow,
)
from app.core.tables.row_blocks import BLOCK_ROWS, unpacked

_TABLE = (
    "SELECT tables.id, files.path, name, page, columns, row_count, ordinal, total_count, hidden,"
    " tables.left_out FROM tables JOIN files ON files.id = file_id "
)


class SqliteTables:
    """``TableStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, path: str, tables: Sequence[ExtractedTable]) -> None:
        file = "SELECT id FROM files WHERE path = CAST(? AS TEXT)"
        with self._database.writing() as db:
            for (file_id,) in db.execute(file, (as_text(path),)).fetchall():
                db.execute("DELETE FROM tables WHERE file_id = ?", (file_id,))
                for ordinal, table in enumerate(tables):
                    _keep(db, file_id, ordinal, table)

    def of_file(self, file_id: int) -> list[ExtractedTable]:
        query = (
            "SELECT id, name, page, columns, row_count, total_count, hidden, left_out FROM tables"
            " WHERE file_id = ? ORDER BY ordinal"
        )
        with self._database.reading() as db:
            return [
                ExtractedTable(
                    name,
                    page,
                    _columns(columns),
                    row_count,
                    total_count,
                    bool(hidden),
                    left_out,
                    tuple(
                        rows
                        for (rows,) in db.execute(
                            "SELECT rows FROM table_rows WHERE table_id = ? ORDER BY block",
                            (table_id,),
                        )
                    ),
                )
                for table_id, name, page, columns, row_count, total_count, hidden, left_out in (
                    db.execute(query, (file_id,)).fetchall()
                )
            ]

    def tables(self, scope: Scope = EVERYWHERE) -> list[TableInfo]:
        where, values = scope_filter(scope)
        with self._database.reading() as db:
            rows = db.execute(f"{_TABLE} WHERE {where} ORDER BY files.path, ordinal", values)
            return [_info(row) for row in rows]

    def table(self, table_id: int) -> TableInfo | None:
        with self._database.reading() as db:
            row = db.execute(f"{_TABLE} WHERE tables.id = ?", (table_id,)).fetchone()
        return _info(row) if row else None

    def rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        first, skipped = divmod(max(0, offset), BLOCK_ROWS)
        found: list[TableRow] = []
        for block in self._blocks(table_id, first, (skipped + limit - 1) // BLOCK_ROWS + 1):
            found += block
        return found[skipped : skipped + max(0, limit)]

    def distinct(self, table_id: int, column: int, limit: int = 1000) -> list[CellValue]:
        found: Counter[CellValue] = Counter()
        for block in self._blocks(table_id, 0, -1):
            found.update(row.values[column] for row in block if not row.total)
        del found[None]
        return [value for value, _ in found.most_common(limit)]

    def _blocks(self, table_id: int, first: int, count: int) -> Iterator[list[TableRow]]:
        """Blocks of a table, one at a time in memory; a ``count`` of -1 is all."""
        number = first
        while count != 0:
            with self._database.reading() as db:
                row = db.execute(
                    "SELECT rows FROM table_rows WHERE table_id = ? AND block = ?",
                    (table_id, number),
                ).fetchone()
            if row is None:
                return
            try:
                yield unpacked(row[0])
            except ValueError as error:
                raise LibraryDamaged(f"Rows of table {table_id}: {error}") from error
            number += 1
            count -= 1


def _keep(db: sqlite3.Connection, file_id: int, ordinal: int, table: ExtractedTable) -> None:
    added = db.execute(
        "INSERT INTO tables(file_id, ordinal, name, page, columns, row_count, total_count, hidden,"
        " left_out) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file_id,
            ordinal,
            table.name,
            table.page,
            msgspec.json.encode(table.columns).decode(),
            table.row_count,
            table.total_count,
            table.hidden,
            table.left_out,
        ),
    )
    db.executemany(
        "INSERT INTO table_rows(table_id, block, rows) VALUES (?, ?, ?)",
        ((added.lastrowid, number, rows) for number, rows in enumerate(table.blocks)),
    )


def _info(row: tuple[int, str, str, int | None, str, int, int, int, int, int]) -> TableInfo:
    table_id, path, name, page, columns, row_count, ordinal, total_count, hidden, left_out = row
    return TableInfo(
        table_id,
        path,
        name,
        page,
        _columns(columns),
        row_count,
        ordinal,
        total_count,
        bool(hidden),
        left_out,
    )


def _columns(encoded: str) -> tuple[TableColumn, ...]:
    columns: tuple[TableColumn, ...] = typed_json.decode(encoded, tuple[TableColumn, ...])
    return columns

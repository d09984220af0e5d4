"""Runs compiled queries of a table in SQLite: in memory, read-only, without anything but SELECT and
a few functions, and within a limit of time and results."""

from __future__ import annotations

import sqlite3
import threading
import time

from app.core.answering.tables.asked_table import AskedTable
from app.core.answering.tables.compilation import (
    CompiledQuery,
    QueryProblem,
    stored_columns,
    stored_row,
)

MOST_SECONDS = 2.0
MOST_RESULTS = 10_000
_STEPS = 10_000
"""Instructions of SQLite's virtual machine between two looks at the clock."""
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})
_FUNCTIONS = frozenset(
    [
        "count",
        "sum",
        "avg",
        "min",
        "max",
        "abs",
        "round",
        "length",
        "coalesce",
        "nullif",
        "substr",
        "group_concat",
        "like",
    ]
)

Line = tuple[float | str | None, ...]


class SqliteTableQueries:
    """Queries of one table, which is loaded at once."""

    def __init__(self, table: AskedTable) -> None:
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute("PRAGMA temp_store = MEMORY")  # sorting writes no file
        # SQLite calls the authorizer while it holds its own lock, and Python's is needed for that.
        self._lock = threading.Lock()
        names = stored_columns(table)
        self._connection.execute(f"CREATE TABLE t ({', '.join(names)})")
        self._connection.executemany(
            f"INSERT INTO t VALUES ({', '.join('?' * len(names))})",
            (stored_row(table, index) for index in range(len(table.rows))),
        )
        self._connection.commit()
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.set_authorizer(_authorised)

    def run(self, query: CompiledQuery) -> list[Line]:
        """Raises ``QueryProblem``, also where it takes too long."""
        with self._lock:
            end = time.monotonic() + MOST_SECONDS
            self._connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
            try:
                cursor = self._connection.execute(query.sql, query.parameters)
                return cursor.fetchmany(MOST_RESULTS)
            except sqlite3.Error as error:
                raise QueryProblem(str(error)) from error
            finally:
                self._connection.set_progress_handler(None, 0)

    def close(self) -> None:
        self._connection.close()


def _authorised(action: int, first: str | None, second: str | None, *_: object) -> int:
    allowed = action in _ALLOWED or (
        action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FUNCTIONS
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

"""Tells whether a database has the schema that the migrations make, and nothing of its own.

A trigger or a view runs SQL whenever the library is used; an archive of somebody else's library
must bring none.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from typing import Any

from app.adapters.storage.database import Migrations

_COMMENT = re.compile(r"--[^\n]*")
_SHADOWS = ("_config", "_content", "_data", "_docsize", "_idx")
"""Endings of the tables that FTS5 makes for a virtual table."""

Schema = dict[tuple[str, str], object]
"""What defines each object, by its type and name: the SQL of what runs by itself, the columns of
tables, whose SQL SQLite rewrites when they are changed."""


def foreign_object(connection: sqlite3.Connection, migrations: Migrations) -> str | None:
    """The name of an object that differs from the schema of the version that a database states, or
    that only one of the two has; None if there is none."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as own:
        for script in migrations[:version]:
            own.executescript(script)
        expected = _schema(own)
    found = _schema(connection)
    differing = {
        key for key in expected.keys() | found.keys() if expected.get(key) != found.get(key)
    }
    return min((name for _, name in differing), default=None)


def _schema(connection: sqlite3.Connection) -> Schema:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    texts = [(_text(kind), _text(name), _text(sql)) for kind, name, sql in rows]
    virtual = {name for _, name, sql in texts if sql.upper().startswith("CREATE VIRTUAL")}
    found: Schema = {}
    for kind, name, sql in texts:
        if kind == "table" and name in virtual:
            found[kind, name] = _plain(sql)
        elif kind == "table" and any(name == each + end for each in virtual for end in _SHADOWS):
            found[kind, name] = "of a virtual table"
        elif kind == "table":
            columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
            found[kind, name] = tuple(tuple(map(_text, column[1:])) for column in columns)
        elif not name.startswith(("sqlite_autoindex_", "sqlite_stat")):
            found[kind, name] = _plain(sql)
    for name in ("sqlite_sequence", "sqlite_stat1", "sqlite_stat4"):
        found.pop(("table", name), None)
    return found


def _plain(sql: str) -> str:
    return " ".join(_COMMENT.sub(" ", sql).split())


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")

"""The list of documents in SQLite."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence

from app.adapters.storage.catalog import scope_filter
from app.adapters.storage.database import Database, as_text, like_pattern
from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter
from app.core.domain.search import Scope

FOLDER = "rtrim(path, replace(path, :separator, ''))"
"""The folder of a file: its path without the characters after the last separator, of which each
stands in the path without separators."""
ORDERS = {
    "name": f"substr(path, length({FOLDER}) + 1)",
    "kind": "kind",
    "pages": "pages",
    "modified": "mtime_ns",
    "state": "state",
    "language": "language",
}
TAGS = {"recognised": "recognised", "textless": "textless != '[]'", "waiting": "scan"}
"""Conditions of the tags."""
ROW = (
    "SELECT id, path, kind, size, mtime_ns / 1e9, state, language, pages, recognised, textless,"
    " scan, error FROM files WHERE id IN ({})"
)
BATCH = 500
"""Ids of one statement; old builds of SQLite allow 999 parameters."""


class SqliteListing:
    """``DocumentListing`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def overview(self) -> LibraryOverview:
        counts = "SELECT {0}, count(*) FROM files WHERE {0} != '' GROUP BY 1 ORDER BY 2 DESC, 1"
        with self._database.reading() as db:
            folders = db.execute(
                f"SELECT {FOLDER}, count(*) FROM files GROUP BY 1", {"separator": os.sep}
            ).fetchall()
            kinds, states, languages = (
                dict(db.execute(counts.format(column))) for column in ("kind", "state", "language")
            )
            numbers = ", ".join(f"count(*) FILTER (WHERE {held})" for held in TAGS.values())
            tags = db.execute(f"SELECT {numbers} FROM files").fetchone()
        return LibraryOverview(
            {folder.rstrip(os.sep) or folder: count for folder, count in folders},
            kinds,
            states,
            languages,
            {tag: number for tag, number in zip(TAGS, tags, strict=True) if number},
        )

    def order(self, wanted: ListFilter) -> list[int]:
        where, values = _condition(wanted)
        way = "DESC" if wanted.descending else "ASC"
        last = "NULLS LAST"  # what is not known of a document comes last either way
        key = ORDERS[wanted.order].replace(":separator", "?")
        separators = (os.sep,) * key.count("?")
        with self._database.reading() as db:
            rows = db.execute(
                f"SELECT id FROM files WHERE {where}"
                f" ORDER BY nullif({key}, '') COLLATE NOCASE {way} {last}, path",
                (*values, *separators),
            )
            return [number for (number,) in rows]

    def rows(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        found: dict[int, ListedDocument] = {}
        with self._database.reading() as db:
            for at in range(0, len(ids), BATCH):
                part = ids[at : at + BATCH]
                for row in db.execute(ROW.format(", ".join("?" * len(part))), tuple(part)):
                    found[row[0]] = _document(row)
        return [found.get(number) for number in ids]


def _condition(wanted: ListFilter) -> tuple[str, tuple[str | bytes | float, ...]]:
    """The SQL condition of a filter, with its parameters."""
    where, scoped = scope_filter(Scope(wanted.folder, wanted.kind))
    conditions, values = [where], list(scoped)
    for word in wanted.text.split():
        conditions.append("path LIKE CAST(? AS TEXT) ESCAPE '\\'")
        values.append(as_text(like_pattern(word)))
    for column, value in (("state", wanted.state), ("language", wanted.language)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if wanted.tag is not None:
        conditions.append(TAGS[wanted.tag])
    return " AND ".join(conditions), tuple(values)


def _document(row: sqlite3.Row) -> ListedDocument:
    _, path, kind, size, modified, state, language, pages, recognised, textless, scan, error = row
    problem = json.loads(error)["title"] if error and state not in ("pending", "indexed") else ""
    return ListedDocument(
        path,
        kind,
        size,
        modified,
        state,
        language,
        pages,
        bool(recognised),
        tuple(json.loads(textless)),
        bool(scan),
        problem,
    )

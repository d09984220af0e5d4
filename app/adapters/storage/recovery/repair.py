"""Checks the library's database for inconsistencies and repairs them, on request only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from app.adapters.storage.database import Database, errors
from app.core.domain.errors import LibraryDamaged
from app.core.domain.library import Repair
from app.core.domain.passages import Passage
from app.core.retrieval.lexical_terms import passage_terms
from app.core.tables.row_blocks import unpacked
from app.core.text.chunking import embedding_text

ORPHANS = "passages WHERE file_id NOT IN (SELECT id FROM files)"
ORPHANED_TERMS = "passages_fts WHERE rowid NOT IN (SELECT id FROM passages)"
WITHOUT_TERMS = (
    'SELECT passages.id, ordinal, text, start, "end", page, heading, context'
    " FROM passages JOIN files ON files.id = file_id"
    " WHERE passages.id NOT IN (SELECT rowid FROM passages_fts)"
)


def repair(database: Database) -> list[Repair]:
    """Return what was checked and how much of it was repaired. Raises ``LibraryDamaged`` for a
    corrupt file, which the next start replaces by a snapshot."""
    with database.writing() as db:
        pages = _check_pages(db)
        tables, unreadable = _tables(db)
        asked, lost = _answer_tables(db)
        passages = _count(db, "passages")
        orphans = db.execute(f"DELETE FROM {ORPHANS}").rowcount
        db.execute("INSERT OR IGNORE INTO doubtful SELECT text_hash FROM vectors")
        if _terms_inconsistent(db):
            db.execute("DELETE FROM passages_fts")
        strays = db.execute(f"DELETE FROM {ORPHANED_TERMS}").rowcount
        rows = db.execute(WITHOUT_TERMS).fetchall()
        db.executemany("INSERT INTO passages_fts(rowid, terms) VALUES (?, ?)", map(_terms, rows))
    return [
        Repair("database", pages, 0),
        Repair("passages", passages, orphans),
        Repair("words", passages, strays + len(rows)),
        Repair("tables", tables, unreadable),
        Repair("answer tables", asked, lost),
    ]


def _tables(db: sqlite3.Connection) -> tuple[int, int]:
    """Check the tables of documents: those whose rows are gone, or cannot be read, are deleted, and
    their files read again by the next run."""
    db.execute("DELETE FROM table_rows WHERE table_id NOT IN (SELECT id FROM tables)")
    bad: list[tuple[int, int | None]] = []
    listed = db.execute(
        "SELECT tables.id, row_count, files.id FROM tables LEFT JOIN files ON files.id = file_id"
    ).fetchall()
    for table, rows, file in listed:
        blocks = db.execute("SELECT rows FROM table_rows WHERE table_id = ?", (table,))
        if file is None or _rows_in(blocks) != rows:
            bad.append((table, file))
    for table, file in bad:
        db.execute("DELETE FROM table_rows WHERE table_id = ?", (table,))
        db.execute("DELETE FROM tables WHERE id = ?", (table,))
        db.execute("UPDATE files SET inode = -1, content_hash = NULL WHERE id = ?", (file,))
    return len(listed), len(bad)


def _rows_in(blocks: Iterable[tuple[bytes]]) -> int:
    """The number of rows in blocks; negative where one cannot be read."""
    try:
        return sum(len(unpacked(block)) for (block,) in blocks)
    except ValueError:
        return -1


def _answer_tables(db: sqlite3.Connection) -> tuple[int, int]:
    """Check kept answer tables: what cannot be read of one, or is of a file that has left, is
    deleted; documents are read again for it."""
    lost = sum(
        db.execute(f"DELETE FROM {table} WHERE file_id NOT IN (SELECT id FROM files)").rowcount
        for table in ("document_readings", "answer_table_corrections")
    )
    kept = db.execute("SELECT id, schema, scope FROM answer_tables").fetchall()
    for number, schema, scope in kept:
        if not (_is_object(schema) and _is_object(scope)):
            lost += db.execute("DELETE FROM answer_tables WHERE id = ?", (number,)).rowcount
    read = db.execute("SELECT file_id, field, model, reading FROM document_readings").fetchall()
    for file, field, model, reading in read:
        if not _is_object(reading):
            lost += db.execute(
                "DELETE FROM document_readings WHERE file_id = ? AND field = ? AND model = ?",
                (file, field, model),
            ).rowcount
    return len(kept), lost


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _check_pages(db: sqlite3.Connection) -> int:
    found = [str(problem) for (problem,) in db.execute("PRAGMA integrity_check(1)")]
    if found != ["ok"]:
        raise LibraryDamaged(
            f"{found[0]}.",
            remedy="Restart Alcove: the newest snapshot is then restored.",
        )
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    return int(pages)


def _count(db: sqlite3.Connection, table: str) -> int:
    (number,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(number)


def _terms_inconsistent(db: sqlite3.Connection) -> bool:
    try:
        db.execute("INSERT INTO passages_fts(passages_fts) VALUES ('integrity-check')")
    except errors("DatabaseError"):
        return True
    return False


def _terms(row: tuple[int, int, str, int, int, int | None, str, str]) -> tuple[int, str]:
    return row[0], passage_terms(embedding_text(Passage(*row[1:])))

"""Checks the library's database for inconsistencies and repairs them, on request only."""

from __future__ import annotations

import sqlite3

from app.adapters.storage.database import Database, errors
from app.core.domain.errors import LibraryDamaged
from app.core.domain.library import Repair
from app.core.domain.passages import Passage
from app.core.retrieval.lexical_terms import passage_terms
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
    ]


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

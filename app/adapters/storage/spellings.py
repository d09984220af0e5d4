"""The words of a library in SQLite, and the renewal of index terms that an older version made."""

from __future__ import annotations

import os.path
import sqlite3
import threading
from collections.abc import Iterable

from app.adapters.storage.database import Database
from app.core.domain.passages import Passage
from app.core.retrieval import spelling
from app.core.retrieval.lexical_terms import VERSION, fold, passage_terms
from app.core.text.chunking import embedding_text

MOST_REMEMBERED = 100_000
"""Words remembered as stored: most words of a document are in the library already."""
BATCH = 500
"""Parameters of one statement; old builds of SQLite allow 999."""
WITH_TERM = "SELECT 1 FROM passages_fts WHERE passages_fts MATCH ?"


class SqliteSpellings:
    """``Vocabulary`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._stored: set[tuple[str, str]] = set()

    def known(self, terms: Iterable[str]) -> set[str]:
        with self._database.reading() as db:
            return {term for term in set(terms) if _occurs(db, term) or _is_kept(db, term)}

    def sharing(self, parts: Iterable[str]) -> set[tuple[str, str]]:
        wanted = list(parts)
        marks = ",".join("?" * len(wanted))
        # One row: there may be thousands of words, and each row costs as much as looking at it.
        query = (
            "SELECT group_concat(word || '/' || language, ' ') FROM spellings"
            f" WHERE part IN ({marks})"
        )
        with self._database.reading() as db:
            (found,) = db.execute(query, wanted).fetchone()
        return {
            (word, language)
            for word, _, language in (kept.partition("/") for kept in set((found or "").split()))
        }

    def frequency(self, term: str, most: int) -> int:
        with self._database.reading() as db:
            query = f"SELECT count(*) FROM ({WITH_TERM} LIMIT ?)"
            (number,) = db.execute(query, (f'"{term}"', most)).fetchone()
        return int(number)

    def new_words(self, texts: Iterable[str], language: str) -> set[tuple[str, str]]:
        """The words of texts, with their language, that may not be stored yet."""
        found = {(word, language) for text in texts for word in spelling.words(text)}
        with self._lock:
            return found - self._stored

    def remember(self, words: set[tuple[str, str]]) -> None:
        """Remember words as stored, once the transaction that stored them is committed."""
        with self._lock:
            if len(self._stored) > MOST_REMEMBERED:
                self._stored.clear()
            self._stored |= words

    def doubt(self) -> None:
        """Remember nothing: a transaction that stored words has failed."""
        with self._lock:
            self._stored.clear()

    def forget_unused(self) -> None:
        """Delete the words that occur in no passage any more."""
        self.doubt()
        with self._database.writing() as db:
            db.execute(
                "CREATE VIRTUAL TABLE temp.vocabulary"
                " USING fts5vocab('main', 'passages_fts', 'row')"
            )
            try:
                kept = {term for (term,) in db.execute("SELECT term FROM temp.vocabulary")}
            finally:
                db.execute("DROP TABLE temp.vocabulary")
            words = {word for (word,) in db.execute("SELECT DISTINCT word FROM spellings")}
            db.executemany(
                "DELETE FROM spellings WHERE part = ? AND word = ?",
                (
                    (part, word)
                    for word in words
                    if fold(word) not in kept
                    for part in spelling.parts(word)
                ),
            )

    def renew(self, limit: int) -> bool:
        """Renew the index terms of up to ``limit`` passages; return whether some are left. What was
        done is committed, and stays when the process is killed."""
        with self._database.reading() as db:
            version, done, last = db.execute("SELECT * FROM index_terms").fetchone()
            if version == VERSION and done >= last:
                return False
            if version != VERSION:
                done = 0
                (last,) = db.execute("SELECT coalesce(max(id), 0) FROM passages").fetchone()
            rows = db.execute(
                "SELECT passages.id, text, heading, context, language, path FROM passages"
                " JOIN files ON files.id = file_id WHERE passages.id > ? AND passages.id <= ?"
                " ORDER BY passages.id LIMIT ?",
                (done, last, limit),
            ).fetchall()
        terms, words = [], set()
        for number, text, heading, context, language, path in rows:
            embedded = embedding_text(Passage(0, text, 0, 0, heading=heading, context=context))
            terms.append((passage_terms(embedded), number))
            words |= self.new_words((embedded, os.path.basename(path)), language)
        done = rows[-1][0] if rows else last
        with self._database.writing() as db:
            # A passage that was removed meanwhile has no row any more.
            db.executemany("UPDATE passages_fts SET terms = ? WHERE rowid = ?", terms)
            store_words(db, words)
            db.execute(
                'UPDATE index_terms SET version = ?, done = ?, "last" = ?', (VERSION, done, last)
            )
        self.remember(words)
        return bool(done < last)


def store_words(db: sqlite3.Connection, words: Iterable[tuple[str, str]]) -> None:
    """Store words with their languages, in a transaction."""
    db.executemany(
        "INSERT OR IGNORE INTO spellings VALUES (?, ?, ?)",
        ((part, word, language) for word, language in words for part in spelling.parts(word)),
    )


def _occurs(db: sqlite3.Connection, term: str) -> bool:
    return db.execute(f"{WITH_TERM} LIMIT 1", (f'"{term}"',)).fetchone() is not None


def _is_kept(db: sqlite3.Connection, term: str) -> bool:
    """Whether a word is kept that occurs in no passage: that of a file name."""
    part = next(spelling.parts(term))
    words = db.execute("SELECT DISTINCT word FROM spellings WHERE part = ?", (part,))
    return any(fold(word) == term for (word,) in words)

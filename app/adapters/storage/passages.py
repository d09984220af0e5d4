"""Passages, their vectors, their full-text index and the outbox, in SQLite."""

from __future__ import annotations

import contextlib
import json
import os.path
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.adapters.storage.catalog import DATED_TO, scope_filter, set_names
from app.adapters.storage.database import Database, as_text
from app.adapters.storage.spellings import SqliteSpellings, store_words
from app.core.domain.errors import LibraryError
from app.core.domain.files import DocumentNames, IndexedFile, NamedFile
from app.core.domain.folders import UNDO_SECONDS
from app.core.domain.passages import Passage, QueuedFile, StoredPassage, Vector
from app.core.domain.search import EVERYWHERE, Scope
from app.core.retrieval.document_facts import document_facts
from app.core.retrieval.lexical_terms import passage_terms
from app.core.retrieval.names import FIELDS, document_names, term_expression
from app.core.text.chunking import embedding_text, text_hash

PASSAGE = (
    'SELECT passages.id, file_id, files.path, files.kind, ordinal, text, start, "end", page,'
    " heading, text_hash, context, language FROM passages JOIN files ON files.id = file_id "
)
WITHOUT_VECTOR = (
    "NOT EXISTS (SELECT 1 FROM vectors WHERE embedder = ?"
    " AND vectors.text_hash = passages.text_hash)"
)
QUEUE_COLUMNS = "(embedder, file_id, noticed_at, mtime_ns)"
SCOPE_JOIN = "FROM files CROSS JOIN passages ON passages.file_id = files.id"
"""Join for the passages of a scope, given a condition on files. CROSS JOIN fixes the join order:
the query planner began with all vectors or all passages, which took forty times as long."""
LISTED_SCOPE = 20_000
"""Most passages of a scope whose ids are listed to filter full-text matches."""
UNUSED_OCR = (
    "recognised WHERE content_hash NOT IN"
    " (SELECT content_hash FROM files WHERE content_hash IS NOT NULL)"
)
DOUBTFUL_VECTORS = """
FROM vectors WHERE rowid IN (
    WITH RECURSIVE known(embedder) AS (
        SELECT min(embedder) FROM vectors
        UNION ALL
        SELECT (SELECT min(vectors.embedder) FROM vectors WHERE vectors.embedder > known.embedder)
        FROM known WHERE known.embedder IS NOT NULL
    )
    SELECT vectors.rowid FROM known CROSS JOIN doubtful CROSS JOIN vectors
    ON vectors.embedder = known.embedder AND vectors.text_hash = doubtful.text_hash
)"""
"""Vectors of the texts in ``doubtful``, for all embedders. Looks each up by the index on embedder
and text, so that the cost depends on what changed and not on the size of the library."""
NEAR_START = 8
"""The last of the passages from which the facts of a document are taken later on."""
MOST_QUESTIONS = 1000
"""Most questions whose vectors are kept."""
FIELD_WEIGHTS = ", ".join(map(str, FIELDS.values()))
BATCH = 500
"""Parameters of one statement; old builds of SQLite allow 999."""


class SqlitePassages:
    """``PassageStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.spellings = SqliteSpellings(database)
        self._questions_lock = threading.Lock()
        self._unwritten_questions: dict[tuple[str, str], Vector] = {}
        """Vectors of questions, by embedder and hash, that are not written yet: a search must
        neither write nor wait for the writer."""
        with contextlib.suppress(LibraryError):  # a full disk: found by name later
            self._name_files()

    def _name_files(self) -> None:
        """Add the names of files that were indexed before there were any."""
        nameless = "state = 'indexed' AND id NOT IN (SELECT rowid FROM files_fts)"
        with self._database.reading() as db:
            rows = db.execute(f"SELECT id, path, kind FROM files WHERE {nameless}").fetchall()
        for file_id, path, kind in rows:
            passages = [stored.passage for stored in self.neighbours(file_id, 0, NEAR_START)]
            if not passages:
                continue
            text = "\n\n".join(passage.text for passage in passages)
            facts = document_facts(kind, path, passages[0].heading, text)
            with self._database.writing() as db:
                db.execute(
                    "UPDATE files SET dated_from = ?, dated_to = ?, senders = ? WHERE id = ?",
                    (*facts.dated, facts.senders, file_id),
                )
                names = document_names(path, facts.title, facts.opening)
                set_names(db, as_text(path), names)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        try:
            with self._database.writing():
                yield
        except BaseException:  # whatever happened, its words were not stored
            self.spellings.doubt()
            raise

    def store(self, file: IndexedFile, passages: Sequence[Passage], *embedders: str) -> bool:
        hashes = [text_hash(passage) for passage in passages]
        # Before the transaction, for which other writers wait.
        texts = [embedding_text(passage) for passage in passages]
        terms = [passage_terms(text) for text in texts]
        names = document_names(file.path, file.facts.title, file.facts.opening)
        new = self.spellings.new_words((*texts, os.path.basename(file.path)), file.language)
        with self._database.writing() as db:
            file_id = _store_file(db, file, passages[0].context if passages else "")
            if file_id is None:
                return False
            set_names(db, as_text(file.path), names)
            db.execute("DELETE FROM passages WHERE file_id = ?", (file_id,))
            for passage, name, words in zip(passages, hashes, terms, strict=True):
                _store_passage(db, file_id, passage, name, words)
            for embedder in embedders:
                _queue(db, file_id, set(hashes), embedder)
            store_words(db, new)
        self.spellings.remember(new)
        return True

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None:
        with self._database.writing() as db:
            query = "SELECT DISTINCT text_hash FROM passages WHERE text_hash IN ({marks})"
            needed = {name for (name,) in _chunked(db, query, vectors)}
            kept = [(name, embedder, vector) for name, vector in vectors.items() if name in needed]
            db.executemany(
                "INSERT OR REPLACE INTO vectors(text_hash, embedder, vector) VALUES (?, ?, ?)", kept
            )
            _enqueue(db, "add", (name for name, _, _ in kept), embedder)

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]:
        query = (
            "SELECT text_hash, vector FROM vectors WHERE embedder = ? AND text_hash IN ({marks})"
        )
        with self._database.reading() as db:
            return dict(_chunked(db, query, hashes, embedder))

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        with self._questions_lock:
            if vector := self._unwritten_questions.get((embedder, text_hash)):
                return vector
        with self._database.reading() as db:
            row = db.execute(
                "SELECT vector FROM questions WHERE embedder = ? AND text_hash = ?",
                (embedder, text_hash),
            ).fetchone()
        return row[0] if row else None

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        with self._questions_lock:
            self._unwritten_questions.pop((embedder, text_hash), None)
            self._unwritten_questions[embedder, text_hash] = vector
            if len(self._unwritten_questions) > MOST_QUESTIONS:
                del self._unwritten_questions[next(iter(self._unwritten_questions))]

    def write_questions(self) -> None:
        """Write the cached vectors of questions, ignoring a full disk."""
        with contextlib.suppress(LibraryError), self._database.writing() as db:
            self._write_questions(db)

    def _write_questions(self, db: sqlite3.Connection) -> None:
        with self._questions_lock:
            asked, self._unwritten_questions = self._unwritten_questions, {}
        db.executemany(
            "INSERT OR REPLACE INTO questions(embedder, text_hash, vector) VALUES (?, ?, ?)",
            ((*key, vector) for key, vector in asked.items()),
        )
        db.execute(
            "DELETE FROM questions WHERE rowid <= (SELECT max(rowid) FROM questions) - ?",
            (MOST_QUESTIONS,),
        )

    def to_embed(self, embedder: str, limit: int) -> list[QueuedFile]:
        queued: list[QueuedFile] = []
        with self._database.reading() as db:
            files = db.execute(
                "SELECT id, file_id FROM embedding_queue WHERE embedder = ?"
                " ORDER BY noticed_at DESC, mtime_ns DESC, id LIMIT ?",
                (embedder, limit),
            ).fetchall()
            for number, file_id in files:
                rows = db.execute(
                    f"{PASSAGE} WHERE file_id = ? AND {WITHOUT_VECTOR} ORDER BY ordinal LIMIT ?",
                    (file_id, embedder, limit + 1),
                )
                found = tuple(map(_passage, rows))
                queued.append(QueuedFile(number, found[:limit], len(found) <= limit))
                limit -= len(found)
                if limit <= 0:
                    break
        return queued

    def mark_embedded(self, queued: Iterable[int]) -> None:
        with self._database.writing() as db:
            db.executemany("DELETE FROM embedding_queue WHERE id = ?", ((i,) for i in queued))

    def queue_unembedded(self, embedder: str) -> None:
        with self._database.writing() as db:
            queue_unembedded(db, embedder)

    def queued(self, embedder: str, scope: Scope = EVERYWHERE) -> int:
        condition, values = scope_filter(scope)
        files = "" if scope.everything else "JOIN files ON files.id = file_id"
        query = f"SELECT count(*) FROM embedding_queue {files} WHERE embedder = ? AND {condition}"
        with self._database.reading() as db:
            (number,) = db.execute(query, (embedder, *values)).fetchone()
        return int(number)

    def unembedded(self, embedder: str, limit: int) -> list[StoredPassage]:
        with self._database.reading() as db:
            rows = db.execute(
                f"{PASSAGE} WHERE passages.id IN (SELECT min(id) FROM passages"
                f" WHERE {WITHOUT_VECTOR} GROUP BY text_hash ORDER BY text_hash LIMIT ?)"
                " ORDER BY text_hash",
                (embedder, limit),
            )
            return [_passage(row) for row in rows]

    def pending(self, embedder: str, limit: int) -> list[tuple[int, str, str]]:
        with self._database.reading() as db:
            return db.execute(
                "SELECT id, operation, text_hash FROM outbox WHERE embedder = ?"
                " ORDER BY id LIMIT ?",
                (embedder, limit),
            ).fetchall()

    def enqueue(self, operation: str, hashes: Iterable[str], embedder: str) -> None:
        with self._database.writing() as db:
            _enqueue(db, operation, hashes, embedder)

    def acknowledge(self, operations: Iterable[int]) -> None:
        with self._database.writing() as db:
            db.executemany("DELETE FROM outbox WHERE id = ?", ((i,) for i in operations))

    def collect_garbage(self) -> int:
        now = time.time()
        with self._database.writing() as db:
            self._write_questions(db)
            db.execute("DELETE FROM spare_vectors WHERE spared_at < ?", (now - UNDO_SECONDS,))
            db.execute(f"DELETE FROM {UNUSED_OCR} AND made_at < ?", (now - UNDO_SECONDS,))
            db.execute(
                "DELETE FROM doubtful WHERE EXISTS"
                " (SELECT 1 FROM passages WHERE passages.text_hash = doubtful.text_hash)"
            )
            db.execute(
                "INSERT OR REPLACE INTO spare_vectors"
                f" SELECT text_hash, embedder, vector, ? {DOUBTFUL_VECTORS}",
                (now,),
            )
            db.execute(
                "INSERT INTO outbox(operation, text_hash, embedder)"
                f" SELECT 'remove', text_hash, embedder {DOUBTFUL_VECTORS}"
            )
            dropped = db.execute(f"DELETE {DOUBTFUL_VECTORS}").rowcount
            db.execute("DELETE FROM doubtful")
            return dropped

    def vector_count(self, embedder: str) -> int:
        with self._database.reading() as db:
            query = "SELECT count(*) FROM vectors WHERE embedder = ?"
            (number,) = db.execute(query, (embedder,)).fetchone()
        return int(number)

    def hashes(self, embedder: str) -> set[str]:
        with self._database.reading() as db:
            query = "SELECT text_hash FROM vectors WHERE embedder = ?"
            return {name for (name,) in db.execute(query, (embedder,))}

    def lexical(self, expression: str, k: int, scope: Scope) -> list[tuple[int, float]]:
        if not expression:
            return []
        found = "SELECT passages_fts.rowid, -rank FROM passages_fts"
        condition, values = scope_filter(scope)
        with self._database.reading() as db:
            if scope.everything:
                query = f"{found} WHERE passages_fts MATCH ?"
            elif _fits(db, scope, LISTED_SCOPE):
                # The + keeps FTS5 from searching again for every passage of the scope.
                query = (
                    f"{found} WHERE passages_fts MATCH ?"
                    f" AND +passages_fts.rowid IN (SELECT passages.id {SCOPE_JOIN}"
                    f" WHERE {condition})"
                )
            else:  # go through all matches from the best until enough lie in the scope
                query = (
                    f"{found} CROSS JOIN passages ON passages.id = passages_fts.rowid"
                    " CROSS JOIN files ON files.id = file_id"
                    f" WHERE passages_fts MATCH ? AND {condition}"
                )
            return db.execute(f"{query} ORDER BY rank LIMIT ?", (expression, *values, k)).fetchall()

    def named(self, expression: str, k: int, scope: Scope) -> list[NamedFile]:
        if not expression:
            return []
        condition, values = scope_filter(scope)
        query = (
            f"SELECT files.id, files.path, {DATED_TO}, name, folders, title, opening"
            " FROM files_fts CROSS JOIN files ON files.id = files_fts.rowid"
            f" WHERE files_fts MATCH ? AND {condition}"
            f" ORDER BY bm25(files_fts, {FIELD_WEIGHTS}), files.path LIMIT ?"
        )
        with self._database.reading() as db:
            rows = db.execute(query, (expression, *values, k))
            return [
                NamedFile(number, path, dated, DocumentNames(*fields))
                for number, path, dated, *fields in rows
            ]

    def name_counts(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        query = "SELECT count(*) FROM files_fts WHERE files_fts MATCH ?"
        with self._database.reading() as db:
            counts = {
                term: int(db.execute(query, (term_expression(term),)).fetchone()[0])
                for term in terms
            }
            (documents,) = db.execute("SELECT count(*) FROM files_fts").fetchone()
            return counts, int(documents)

    def holds(self, scope: Scope) -> bool:
        with self._database.reading() as db:
            return not _fits(db, scope, 0)

    def in_order(self, scope: Scope) -> list[int]:
        condition, values = scope_filter(scope)
        query = (
            "SELECT passages.id FROM passages JOIN files ON files.id = file_id"
            f" WHERE {condition} ORDER BY files.path, ordinal"
        )
        with self._database.reading() as db:
            return [number for (number,) in db.execute(query, values)]

    def held_elsewhere(self, scope: Scope) -> set[int]:
        condition, values = scope_filter(scope)
        inside = f"SELECT id FROM files WHERE {condition}"
        query = (
            f"SELECT id FROM passages AS own WHERE file_id IN ({inside}) AND EXISTS (SELECT 1 FROM"
            " passages AS other WHERE other.text_hash = own.text_hash AND other.file_id NOT IN"
            f" ({inside}))"
        )
        with self._database.reading() as db:
            return {number for (number,) in db.execute(query, (*values, *values))}

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        if not expression:
            return []
        condition, values = scope_filter(scope)
        query = (
            "SELECT passages.id, files.path, min(found.rank) AS best"  # the id is that row's
            " FROM (SELECT rowid, rank FROM passages_fts WHERE passages_fts MATCH ?) AS found"
            " JOIN passages ON passages.id = found.rowid JOIN files ON files.id = file_id"
            f" WHERE {condition} GROUP BY file_id ORDER BY best, files.path"
        )
        with self._database.reading() as db:
            return [(number, path) for number, path, _ in db.execute(query, (expression, *values))]

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]:
        query = PASSAGE + "WHERE passages.id IN ({marks})"
        with self._database.reading() as db:
            found = map(_passage, _chunked(db, query, ids))
            return {passage.id: passage for passage in found}

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        query = "SELECT rowid, terms FROM passages_fts WHERE rowid IN ({marks})"
        with self._database.reading() as db:
            return dict(_chunked(db, query, ids))

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        condition, values = scope_filter(scope)
        query = PASSAGE + f"WHERE {condition} AND text_hash IN ({{marks}}) ORDER BY files.path"
        found: dict[str, list[StoredPassage]] = {}
        with self._database.reading() as db:
            for row in _chunked(db, query, hashes, *values):
                passage = _passage(row)
                found.setdefault(passage.text_hash, []).append(passage)
        return found

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        condition, values = scope_filter(scope)
        held = (
            f"{SCOPE_JOIN} CROSS JOIN vectors ON vectors.embedder = ?"
            f" AND vectors.text_hash = passages.text_hash WHERE {condition}"
        )
        with self._database.reading() as db:
            first = f"SELECT DISTINCT passages.text_hash {held} LIMIT ?"
            if _count(db, first, embedder, *values, limit + 1) > limit:
                return None
            query = f"SELECT passages.text_hash, vector {held}"
            return dict(db.execute(query, (embedder, *values)))

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        query = PASSAGE + "WHERE file_id = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal"
        with self._database.reading() as db:
            return [_passage(row) for row in db.execute(query, (file_id, first, last))]

    def compact(self) -> None:
        """Erase deleted data from the file, including what FTS5 only marked as deleted, and all
        spare vectors, unused OCR results and vectors of questions: they do not tell which folder
        they are of."""
        with self._questions_lock:
            self._unwritten_questions.clear()
        with self._database.writing() as db:
            db.execute("DELETE FROM questions")  # their hashes would confirm a guessed question
            db.execute("DELETE FROM spare_vectors")
            db.execute(f"DELETE FROM {UNUSED_OCR}")
        self.spellings.forget_unused()
        self._database.compact(
            "INSERT INTO passages_fts(passages_fts) VALUES ('optimize');"
            "INSERT INTO files_fts(files_fts) VALUES ('optimize')"
        )

    def count(self) -> int:
        with self._database.reading() as db:
            (number,) = db.execute("SELECT count(*) FROM passages").fetchone()
        return int(number)


def _fits(db: sqlite3.Connection, scope: Scope, limit: int) -> bool:
    """Return whether a scope has at most ``limit`` passages."""
    condition, values = scope_filter(scope)
    first = f"SELECT 1 {SCOPE_JOIN} WHERE {condition} LIMIT ?"
    return _count(db, first, *values, limit + 1) <= limit


def _count(db: sqlite3.Connection, query: str, *values: str | bytes | float) -> int:
    (number,) = db.execute(f"SELECT count(*) FROM ({query})", values).fetchone()
    return int(number)


def queue_unembedded(db: sqlite3.Connection, embedder: str) -> None:
    """Queue every file with a text that has no vector of an embedder."""
    db.execute(
        f"INSERT OR IGNORE INTO embedding_queue{QUEUE_COLUMNS}"
        f" SELECT DISTINCT ?, files.id, noticed_at, mtime_ns FROM passages"
        f" JOIN files ON files.id = file_id WHERE {WITHOUT_VECTOR}",
        (embedder, embedder),
    )


def _queue(db: sqlite3.Connection, file_id: int, hashes: set[str], embedder: str) -> None:
    """Restore vectors that were set aside, and queue a file that lacks others of these."""
    missing = hashes - _with_vector(db, "vectors", hashes, embedder)
    spare = _with_vector(db, "spare_vectors", missing, embedder)
    of_this = "spare_vectors WHERE embedder = ? AND text_hash = ?"
    for name in spare:
        db.execute(
            "INSERT INTO vectors(text_hash, embedder, vector)"
            f" SELECT text_hash, embedder, vector FROM {of_this}",
            (embedder, name),
        )
        db.execute(f"DELETE FROM {of_this}", (embedder, name))
    _enqueue(db, "add", spare, embedder)
    of_file = (file_id, embedder)
    db.execute("DELETE FROM embedding_queue WHERE file_id = ? AND embedder = ?", of_file)
    if missing - spare:
        db.execute(
            f"INSERT INTO embedding_queue{QUEUE_COLUMNS}"
            " SELECT ?, id, noticed_at, mtime_ns FROM files WHERE id = ?",
            (embedder, file_id),
        )


def _with_vector(
    db: sqlite3.Connection, table: str, hashes: Iterable[str], embedder: str
) -> set[str]:
    query = f"SELECT text_hash FROM {table} WHERE embedder = ? AND text_hash IN ({{marks}})"
    return {name for (name,) in _chunked(db, query, hashes, embedder)}


def _enqueue(db: sqlite3.Connection, operation: str, hashes: Iterable[str], embedder: str) -> None:
    db.executemany(
        "INSERT INTO outbox(operation, text_hash, embedder) VALUES (?, ?, ?)",
        ((operation, name, embedder) for name in hashes),
    )


def _store_file(db: sqlite3.Connection, file: IndexedFile, context: str) -> int | None:
    """Insert or update a file; return its id, or None when it is excluded."""
    row = db.execute(
        "INSERT INTO files(root_id, path, size, mtime_ns, inode, content_hash, kind, state,"
        " indexed_at, language, scan, context, dated_from, dated_to, senders, pages, recognised,"
        " textless)"
        " VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?, 'indexed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns,"
        " inode = excluded.inode, content_hash = excluded.content_hash, kind = excluded.kind,"
        " state = 'indexed', error = NULL, indexed_at = excluded.indexed_at,"
        " language = excluded.language, scan = excluded.scan, context = excluded.context,"
        " dated_from = excluded.dated_from, dated_to = excluded.dated_to,"
        " senders = excluded.senders, pages = excluded.pages,"
        " recognised = excluded.recognised, textless = excluded.textless RETURNING id",
        (
            file.root_id,
            as_text(file.path),
            *file.stamp,
            file.content_hash,
            file.kind,
            time.time(),
            file.language,
            file.partly,
            context,
            *file.facts.dated,
            file.facts.senders,
            file.pages.count,
            file.pages.recognised,
            json.dumps(file.pages.textless),
        ),
    ).fetchone()
    return int(row[0]) if row else None


def _store_passage(
    db: sqlite3.Connection, file_id: int, passage: Passage, name: str, terms: str
) -> None:
    cursor = db.execute(
        'INSERT INTO passages(file_id, ordinal, text, text_hash, page, start, "end", heading)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file_id,
            passage.ordinal,
            passage.text,
            name,
            passage.page,
            passage.start,
            passage.end,
            passage.heading,
        ),
    )
    db.execute("INSERT INTO passages_fts(rowid, terms) VALUES (?, ?)", (cursor.lastrowid, terms))


def _chunked(
    db: sqlite3.Connection, query: str, names: Iterable[str | int], *before: str | bytes | float
) -> Iterator[Any]:
    """Run a query containing ``{marks}`` for any number of values, in batches."""
    wanted = list(names)
    for at in range(0, len(wanted), BATCH):
        part = wanted[at : at + BATCH]
        marks = ",".join("?" * len(part))
        yield from db.execute(query.format(marks=marks), (*before, *part))


def _passage(row: Any) -> StoredPassage:
    number, file_id, path, kind, ordinal, text, start, end, page, heading, name, *of_file = row
    context, language = of_file
    passage = Passage(ordinal, text, start, end, page, heading, context)
    return StoredPassage(number, file_id, path, kind, passage, name, language)

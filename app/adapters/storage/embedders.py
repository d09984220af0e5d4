"""The embedders of the library in SQLite: which one answers, and which one will take over."""

from __future__ import annotations

from collections.abc import Callable

from app.adapters.storage.database import Database
from app.adapters.storage.passages import queue_unembedded
from app.core.domain.passages import KnownEmbedder

BATCH = 2000
"""Rows deleted in one transaction: other writers wait for about a tenth of a second."""
TABLES = ("embedding_queue", "outbox", "questions", "spare_vectors", "vectors")
"""Tables with data of an embedder; the vectors, which show that there is some, come last."""


class SqliteEmbedders:
    """``EmbedderStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self) -> list[KnownEmbedder]:
        with self._database.reading() as db:
            rows = db.execute("SELECT stamp, folder, place, answers FROM embedders ORDER BY rowid")
            return [KnownEmbedder(s, f, p, bool(answers)) for s, f, p, answers in rows]

    def add(self, stamp: str, folder: str | None, place: str) -> None:
        with self._database.writing() as db:
            added = db.execute(
                "INSERT OR IGNORE INTO embedders(stamp, folder, place, answers)"
                " VALUES (?, ?, ?, 0)",
                (stamp, folder, place),
            ).rowcount
            if added:
                queue_unembedded(db, stamp)
            else:
                db.execute("UPDATE embedders SET folder = ? WHERE stamp = ?", (folder, stamp))

    def answer_with(self, stamp: str) -> None:
        with self._database.writing() as db:
            db.execute("UPDATE embedders SET answers = (stamp = ?)", (stamp,))

    def remove(self, stamp: str) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM embedders WHERE stamp = ?", (stamp,))

    def removed(self) -> list[str]:
        known = {embedder.stamp for embedder in self.known()}
        found, last = set[str](), ""
        with self._database.reading() as db:
            for table in ("vectors", "spare_vectors"):
                # Skips from embedder to embedder, so as not to go through all vectors.
                query = f"SELECT min(embedder) FROM {table} WHERE embedder > ?"
                while (last := db.execute(query, (last,)).fetchone()[0] or "") != "":
                    found.add(last)
        return sorted(found - known)

    def erase(self, stamp: str, stop: Callable[[], bool]) -> bool:
        for table in TABLES:
            deleted = BATCH
            while deleted == BATCH:
                if stop():
                    return False
                with self._database.writing() as db:
                    deleted = db.execute(
                        f"DELETE FROM {table} WHERE rowid IN"
                        f" (SELECT rowid FROM {table} WHERE embedder = ? LIMIT ?)",
                        (stamp, BATCH),
                    ).rowcount
        return True

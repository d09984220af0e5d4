"""One SQLite file: schema, one writer at a time, a pool of readers, errors in our own words."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator

from app.core.errors import LibraryBusy, LibraryDamaged, LibraryError, LibraryUnwritable

Migrations = tuple[str, ...]
"""SQL scripts; the n-th takes a database from version n to n + 1."""

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 10000;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
"""


class Database:
    """A SQLite file in WAL mode, shared by the threads of one process."""

    def __init__(self, path: str, migrations: Migrations) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._idle: list[sqlite3.Connection] = []
        self.damaged = False  # whether that came to light meanwhile
        with translated(path):
            self._writer = self._connect()
            try:
                self._migrate(migrations)
            except BaseException:  # whatever happened, an interrupt too: no connection is left
                self._writer.close()
                raise

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or nothing."""
        with self._lock, self._watched():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            except BaseException:  # an interrupt too must not leave half a transaction open
                self._writer.execute("ROLLBACK")
                raise
            self._writer.execute("COMMIT")

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees everything committed so far and never waits for the writer."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        with self._watched():
            connection = connection or self._connect()
            try:
                yield connection
            finally:
                with self._lock:
                    self._idle.append(connection)

    def compact(self, before: str = "") -> None:
        """Write the file anew without what was deleted in it, after a script ``before``."""
        with self._lock, translated(self._path):
            for connection in self._idle:
                connection.close()
            self._idle.clear()
            self._writer.executescript(f"{before};VACUUM;PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        with self._lock:
            for connection in (*self._idle, self._writer):
                connection.close()
            self._idle.clear()

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            with translated(self._path):
                yield
        except LibraryDamaged:
            self.damaged = True
            raise

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        # File names that are not UTF-8 come back as they went in (see `as_text`).
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        try:
            connection.executescript(PRAGMAS)
        except BaseException:  # whatever happened, an interrupt too: no connection is left
            connection.close()
            raise
        return connection

    def _migrate(self, migrations: Migrations) -> None:
        (version,) = self._writer.execute("PRAGMA user_version").fetchone()
        if version > len(migrations):
            raise LibraryError(
                f"{self._path} was written by a newer version of Alcove (format {version}).",
                remedy="Install the newer version again, or use another data folder (--home).",
            )
        for number, script in enumerate(migrations[version:], version + 1):
            self._writer.executescript(f"BEGIN;{script};PRAGMA user_version = {number};COMMIT")


def as_text(text: str) -> str | bytes:
    """``text`` as a parameter for ``CAST(? AS TEXT)``: bytes where it is not valid Unicode."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(text) if os.name == "posix" else text.encode("utf-8", "surrogatepass")
    return text


def like_pattern(word: str) -> str:
    """A pattern for ``LIKE ? ESCAPE '\\'``: texts that hold ``word`` as it stands."""
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


@contextlib.contextmanager
def translated(path: str) -> Iterator[None]:
    """Give SQLite's errors a reason and a remedy."""
    try:
        yield
    except sqlite3.Error as error:
        reason = f"{path}: {error}."
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR")):
            raise LibraryUnwritable(reason) from error
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise LibraryDamaged(reason) from error
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise LibraryBusy(reason) from error
        raise

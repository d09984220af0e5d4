"""Access to one SQLite file: migrations, one writer, a pool of read connections, translated errors.

The only module that opens SQLite. With a key, SQLCipher encrypts every page of the file and of its
log; without, Python's own SQLite is used, and the file is an ordinary one.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from app.core.domain.errors import LibraryBusy, LibraryDamaged, LibraryError, LibraryUnwritable

Migrations = tuple[str, ...]
"""SQL scripts; the n-th takes a database from version n to n + 1."""

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA recursive_triggers = OFF;
PRAGMA busy_timeout = 10000;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
"""


CIPHER_CACHE = "PRAGMA cache_size = -262144"
"""KiB of decrypted pages cached by a connection: keyword searches took ten times as long with the
cache of unencrypted libraries, since pages were decrypted again and again."""

MOST_READ_CONNECTIONS = 16
"""Most concurrent read connections, each with a cache of its own: more would cost memory and gain
nothing on the cores of a workstation."""
IDLE_SECONDS = 60.0
"""Seconds after which an unused connection is closed to free its cache."""

TRUNCATE_ATTEMPTS = 30
"""Attempts to truncate the log, each waiting for read transactions up to the busy timeout: together
as long as a snapshot of a large library takes."""

HEADER = b"SQLite format 3\0"
"""First bytes of every unencrypted file (SQLite, "Database File Format", 1.3.1)."""


def connect(path: str, key: bytes | None = None, **options: Any) -> sqlite3.Connection:
    """Open a file, with SQLCipher if a ``key`` of 32 bytes is given. Raises the driver's errors."""
    return ciphered(path, key, **options) if key else sqlite3.connect(path, **options)


def ciphered(path: str, key: bytes | None, **options: Any) -> sqlite3.Connection:
    """Open a file with SQLCipher; without a key the file is unencrypted."""
    from sqlcipher3 import dbapi2

    connection: sqlite3.Connection = dbapi2.connect(path, **options)  # the same interface
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
    if key:
        connection.execute(f"PRAGMA key = {quoted(key)}")
    return connection


def quoted(key: bytes) -> str:
    """Format a raw key, not derived from a passphrase, for SQLCipher."""
    return f"\"x'{key.hex()}'\""


def is_plain(path: str) -> bool:
    """Return whether the file exists and is not encrypted."""
    try:
        with open(path, "rb") as file:
            return file.read(len(HEADER)) in (HEADER, b"")
    except FileNotFoundError:
        return False


class Database:
    """A SQLite file in WAL mode, shared by the threads of one process."""

    def __init__(self, path: str, migrations: Migrations, key: bytes | None = None) -> None:
        self._path = path
        self._key = key
        self._writing = threading.RLock()  # held for a whole transaction; reads never take it
        self._read_connections = _ReadConnections(self._connect)
        self.damaged = False  # whether damage was found since it was opened
        with translated(path):
            self._writer = self._connect()
            try:
                self._migrate(migrations)
            except BaseException:  # whatever happened, an interrupt too: no connection is left
                self._writer.close()
                raise

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Run the block in a write transaction, which is committed whole or rolled back. Within
        another such block it is part of that one's transaction."""
        with self._writing, self._watched():
            if self._writer.in_transaction:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            except BaseException:  # an interrupt too must not leave half a transaction open
                self._writer.execute("ROLLBACK")
                raise
            self._writer.execute("COMMIT")
        self._read_connections.close_idle()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a read connection, which sees all committed data and never waits for the writer."""
        with self._watched(), self._read_connections.one() as connection:
            yield connection

    def compact(self, before: str = "") -> None:
        """Run a script ``before``, then rewrite the file without deleted data. Raises
        ``LibraryBusy`` when a long read keeps the log from being truncated."""
        with self._writing, translated(self._path):
            self._writer.executescript(f"{before};VACUUM")
        self._truncate_log()

    def erase(self, statement: str, values: tuple[str | bytes, ...]) -> None:
        """Run a statement that deletes a few rows, overwriting them in the file and the log.
        Raises ``LibraryBusy`` as ``compact`` does."""
        with self._writing, translated(self._path):
            (before,) = self._writer.execute("PRAGMA secure_delete").fetchone()
            self._writer.execute("PRAGMA secure_delete = ON")
            try:
                self._writer.execute(statement, values)
            finally:
                self._writer.execute(f"PRAGMA secure_delete = {before}")
        self._truncate_log()

    def _truncate_log(self) -> None:
        for _ in range(TRUNCATE_ATTEMPTS):
            with self._writing, translated(self._path):
                (busy, *_) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
        raise LibraryBusy(
            f"{self._path} is being read; deleted data cannot be erased until that ends.",
            remedy="Try again in a moment.",
        )

    def close(self) -> None:
        """Close every connection; the last one merges the write-ahead log into the file."""
        self._read_connections.close()
        with self._writing:
            self._writer.close()

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            with translated(self._path):
                yield
        except LibraryDamaged:
            self.damaged = True
            raise

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self._path, self._key, isolation_level=None, check_same_thread=False)
        # File names that are not UTF-8 come back as they went in (see `as_text`).
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        try:
            connection.executescript(PRAGMAS)
            if self._key:
                connection.execute(CIPHER_CACHE)
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


class _ReadConnections:
    """A pool of read connections, opened on demand. Never does I/O while it holds its lock."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._changed = threading.Condition()
        self._idle: list[
            tuple[float, sqlite3.Connection]
        ] = []  # (idle since, connection), oldest first
        self._lent = 0
        self._closed = False
        self._of_thread = threading.local()

    @contextlib.contextmanager
    def one(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection for the block; nested calls of one thread share it."""
        if lent := getattr(self._of_thread, "connection", None):
            yield lent
            return
        self._of_thread.connection = connection = self._take()
        try:
            yield connection
        finally:
            self._of_thread.connection = None
            self._give_back(connection)
            self.close_idle()

    def close_idle(self) -> None:
        """Close connections that were idle for ``IDLE_SECONDS``."""
        with self._changed:
            kept_since = time.monotonic() - IDLE_SECONDS
            old = [entry for entry in self._idle if entry[0] <= kept_since]
            del self._idle[: len(old)]
        for _, connection in old:
            connection.close()

    def close(self) -> None:
        """Close all connections; a lent one is closed when it is returned."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
        for _, connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._changed:
            self._changed.wait_for(lambda: self._idle or self._lent < MOST_READ_CONNECTIONS)
            self._lent += 1
            if self._idle:
                return self._idle.pop()[1]
        try:
            return self._connect()
        except BaseException:  # whatever happened, it no longer counts as lent
            self._give_back(None)
            raise

    def _give_back(self, connection: sqlite3.Connection | None) -> None:
        with self._changed:
            self._lent -= 1
            self._changed.notify()
            if connection is not None and not self._closed:
                self._idle.append((time.monotonic(), connection))
                return
        if connection is not None:
            connection.close()


def as_text(text: str) -> str | bytes:
    """Convert ``text`` for ``CAST(? AS TEXT)``: to bytes where it is not valid Unicode."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(text) if os.name == "posix" else text.encode("utf-8", "surrogatepass")
    return text


def like_pattern(word: str) -> str:
    """Return a pattern for ``LIKE ? ESCAPE '\\'`` that matches texts containing ``word``."""
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def errors(name: str = "Error") -> tuple[type[Exception], ...]:
    """Return each driver's error class of this name; SQLCipher's only if it is loaded."""
    drivers = (sqlite3, sys.modules.get("sqlcipher3.dbapi2"))
    return tuple(getattr(driver, name) for driver in drivers if driver)


@contextlib.contextmanager
def translated(path: str) -> Iterator[None]:
    """Translate SQLite's errors into ``LibraryError``."""
    try:
        yield
    except errors() as error:
        reason = f"{path}: {error}."
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR")):
            raise LibraryUnwritable(reason) from error
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise LibraryDamaged(reason) from error
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise LibraryBusy(reason) from error
        raise

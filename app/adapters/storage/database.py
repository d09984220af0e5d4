"""One SQLite file: schema, one writer at a time, a pool of readers, errors in our own words.

The only place that opens one. With a key it is opened by SQLCipher, which encrypts every page of
the file and of its log; without, by Python's own SQLite, and the file is an ordinary one.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from typing import Any

from app.core.domain.errors import LibraryBusy, LibraryDamaged, LibraryError, LibraryUnwritable

Migrations = tuple[str, ...]
"""SQL scripts; the n-th takes a database from version n to n + 1."""

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = OFF;
PRAGMA busy_timeout = 10000;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
"""


CIPHER_CACHE = "PRAGMA cache_size = -262144"
"""KiB of pages kept decrypted by a connection: a page read again is decrypted again, for which the
words of a search took ten times as long with the cache of other libraries."""

HEADER = b"SQLite format 3\0"
"""How every file begins that is not encrypted (SQLite, "Database File Format", 1.3.1)."""


def connect(path: str, key: bytes | None = None, **options: Any) -> sqlite3.Connection:
    """Open a file; with ``key``, 32 bytes, by SQLCipher. Raises what the driver raises."""
    return ciphered(path, key, **options) if key else sqlite3.connect(path, **options)


def ciphered(path: str, key: bytes | None, **options: Any) -> sqlite3.Connection:
    """Open a file by SQLCipher, which does without a key for one that is not encrypted."""
    from sqlcipher3 import dbapi2

    connection: sqlite3.Connection = dbapi2.connect(path, **options)  # the same interface
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
    if key:
        connection.execute(f"PRAGMA key = {quoted(key)}")
    return connection


def quoted(key: bytes) -> str:
    """A key as SQLCipher takes one that is not to be derived from a passphrase."""
    return f"\"x'{key.hex()}'\""


def is_plain(path: str) -> bool:
    """Whether there is a file that anybody can read."""
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


def errors(name: str = "Error") -> tuple[type[Exception], ...]:
    """The drivers' errors of this name; SQLCipher has its own, and is loaded only where needed."""
    drivers = (sqlite3, sys.modules.get("sqlcipher3.dbapi2"))
    return tuple(getattr(driver, name) for driver in drivers if driver)


@contextlib.contextmanager
def translated(path: str) -> Iterator[None]:
    """Give SQLite's errors a reason and a remedy."""
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

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
PRAGMA recursive_triggers = OFF;
PRAGMA busy_timeout = 10000;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
"""


CIPHER_CACHE = "PRAGMA cache_size = -262144"
"""KiB of pages kept decrypted by a connection: a page read again is decrypted again, for which the
words of a search took ten times as long with the cache of other libraries."""

MOST_READERS = 16
"""Connections that read at the same time; each has a cache of its own. By judgement: more than that
gain nothing on the cores of a workstation."""
IDLE_SECONDS = 60.0
"""After which a connection that nobody used is closed, and its cache given back."""

TRIES = 30
"""To empty the log, each of which waits for readers for as long as the busy timeout says: together
as long as a snapshot of a large library takes."""

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
        self._writing = threading.RLock()  # held for a whole transaction; who reads never takes it
        self._readers = _Readers(self._connect)
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
        with self._writing, self._watched():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            except BaseException:  # an interrupt too must not leave half a transaction open
                self._writer.execute("ROLLBACK")
                raise
            self._writer.execute("COMMIT")
        self._readers.close_idle()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees everything committed so far and never waits for the writer."""
        with self._watched(), self._readers.one() as connection:
            yield connection

    def compact(self, before: str = "") -> None:
        """Write the file anew without what was deleted in it, after a script ``before``. Raises
        ``LibraryBusy`` when somebody reads for so long that the log cannot be emptied."""
        with self._writing, translated(self._path):
            self._writer.executescript(f"{before};VACUUM")
        for _ in range(TRIES):
            with self._writing, translated(self._path):
                (busy, *_) = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
        raise LibraryBusy(
            f"{self._path} is being read, so that what was deleted in it cannot be erased.",
            remedy="Try again in a moment.",
        )

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._readers.close()
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


class _Readers:
    """Connections to read with, opened as they are needed; nothing here waits for a file while it
    holds the lock."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._changed = threading.Condition()
        self._idle: list[tuple[float, sqlite3.Connection]] = []  # since when, the oldest first
        self._lent = 0
        self._closed = False
        self._of_thread = threading.local()

    @contextlib.contextmanager
    def one(self) -> Iterator[sqlite3.Connection]:
        """A connection for the block; within it, the same thread gets the same again."""
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
        """Close those that nobody used for some time."""
        with self._changed:
            kept_since = time.monotonic() - IDLE_SECONDS
            old = [entry for entry in self._idle if entry[0] <= kept_since]
            del self._idle[: len(old)]
        for _, connection in old:
            connection.close()

    def close(self) -> None:
        """Close all; one that is lent is closed when it comes back."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
        for _, connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._changed:
            self._changed.wait_for(lambda: self._idle or self._lent < MOST_READERS)
            self._lent += 1
            if self._idle:
                return self._idle.pop()[1]
        try:
            return self._connect()
        except BaseException:  # whatever happened: its place is free again
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

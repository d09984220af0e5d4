"""Takes snapshots of the library's database, and restores the newest sound one after damage.

Files changed after a snapshot are indexed again by the next run; only chats of the last day can be
lost.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.adapters.files.document_copies import erase
from app.adapters.storage.database import Database, connect, translated
from app.adapters.storage.recovery.clean_shutdown import mark_clean, mark_in_use
from app.adapters.storage.recovery.set_aside import aside_of
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable

log = logging.getLogger(__name__)
T = TypeVar("T")

KEPT = 2
"""Snapshots kept: the last but one too, in case the last was taken of a damaged library."""
DUE_SECONDS = 24 * 3600.0
"""Seconds between two snapshots: a snapshot takes as much space as the library, but chats written
since the last one can be lost."""
FREE_FACTOR = 3
"""Free disk space required for a snapshot, as a multiple of the library's size."""


class Snapshots:
    """Manages snapshots of one database in a folder of their own."""

    def __init__(
        self, database: Path, folder: Path, version: int = 0, key: bytes | None = None
    ) -> None:
        """``version`` is the format that the database will be migrated to, after a snapshot of the
        older one. Snapshots are encrypted with the ``key`` of the database, if it has one."""
        self._database = database
        self._key = key
        self._version = version
        self._folder = folder
        self._taking = threading.Lock()  # a snapshot being taken may contain what is to be erased
        self._clean_mark = database.with_suffix(".seal")

    def open(self, make: Callable[[], T]) -> tuple[T, str]:
        """Return what ``make`` opens, and a notice of what was restored before, or empty.

        A database that was not closed cleanly is checked first. Raises what ``make`` raises, except
        ``LibraryDamaged``.
        """
        if self._database.exists() and not mark_in_use(self._clean_mark, self._database):
            problem = examine(self._database, self._key)
            if problem:
                return self._restored(make, problem)
        try:
            self._keep_older()
            return make(), ""
        except LibraryDamaged as error:
            return self._restored(make, error.reason)

    def close(self, database: Database) -> None:
        """Close the database, and record a clean shutdown unless it is damaged."""
        database.close()
        if not database.damaged:
            mark_clean(self._clean_mark, self._database)

    def take(self, database: Database, *, now: bool = False) -> bool:
        """Take a snapshot if one is due, or ``now``; return whether. Raises ``LibraryError``."""
        newest = max(self._taken(), default=None)
        if newest and not now and time.time() - newest.stat().st_mtime < DUE_SECONDS:
            return False
        if (
            shutil.disk_usage(self._database.parent).free
            < FREE_FACTOR * self._database.stat().st_size
        ):
            log.warning("Not enough disk space for a snapshot of the library")
            return False
        with self._taking:
            with database.reading() as db:
                self._copy(db)
            for old in sorted(self._taken())[:-KEPT]:
                old.unlink()
        return True

    def erase(self) -> None:
        """Delete all snapshots, also unfinished ones, because data must be erased."""
        with self._taking:
            for path in self._folder.glob(f"{self._database.stem}-*"):
                erase(str(path))

    def _copy(self, db: sqlite3.Connection) -> None:
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            write_copy(db, self._folder / f"{self._database.stem}-{time.time_ns()}.db")
        except OSError as error:
            raise LibraryUnwritable(f"{self._folder}: {error.strerror}.") from error

    def _keep_older(self) -> None:
        """Take a snapshot of a database before its migration; without space for that, it is not
        migrated."""
        if not self._database.exists():
            return
        with (
            translated(str(self._database)),
            contextlib.closing(connect(str(self._database), self._key)) as db,
        ):
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if 0 < version < self._version:
                self._copy(db)

    def _taken(self) -> list[Path]:
        return list(self._folder.glob(f"{self._database.stem}-*.db"))

    def _restored(self, make: Callable[[], T], problem: str) -> tuple[T, str]:
        aside = self._set_aside()
        for snapshot in sorted(self._taken(), reverse=True):
            if examine(snapshot, self._key) is None:
                shutil.copyfile(snapshot, self._database)
                day = time.strftime("%Y-%m-%d %H:%M", time.localtime(snapshot.stat().st_mtime))
                done = f"the snapshot of {day} was restored"
                break
        else:
            done = "there was no snapshot, so a new library was created"
        message = f"The library was damaged ({problem}) and was renamed to {aside.name}; {done}."
        log.warning("%s", message)
        return make(), message

    def _set_aside(self) -> Path:
        aside = aside_of(self._database)
        for suffix in ("-wal", "-shm"):  # or SQLite would apply them to the new file
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self._database}{suffix}").replace(f"{aside}{suffix}")
        return self._database.replace(aside)


def write_copy(db: sqlite3.Connection, target: Path) -> None:
    """Write a compact copy of all committed data; writes may go on. Raises ``OSError``."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    db.execute("VACUUM INTO ?", (str(part),))
    part.chmod(0o600)
    part.replace(target)


def examine(database: Path, key: bytes | None = None) -> str | None:
    """Check a whole database file; return what is wrong with it, or None."""
    try:
        with (
            translated(str(database)),
            contextlib.closing(connect(str(database), key)) as connection,
        ):
            connection.text_factory = bytes
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except LibraryDamaged as error:
        return error.reason
    return None if found == b"ok" else found.decode("utf-8", "replace")

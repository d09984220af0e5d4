"""Keeps copies of the library's database, and puts the newest sound one in the place of a damaged.

What came after the copy is read again by the next comparison with the folders; only chats of the
last day can be lost.
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
from app.adapters.storage.clean_shutdown import break_seal, seal
from app.adapters.storage.database import Database, connect, translated
from app.adapters.storage.set_aside import aside_of
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable

log = logging.getLogger(__name__)
T = TypeVar("T")

KEPT = 2
"""Snapshots kept: the one before the last, in case the last was made of a damaged library."""
DUE_SECONDS = 24 * 3600.0
"""Between two snapshots. By judgement: a snapshot costs as much room as the library itself."""
ROOM = 3
"""Times the library's size that must be free on the disk for a snapshot."""


class Snapshots:
    """Copies of one database in a folder of their own."""

    def __init__(
        self, database: Path, folder: Path, version: int = 0, key: bytes | None = None
    ) -> None:
        """``version`` is the format the database will have; one of an older is copied before.
        Copies are encrypted with the ``key`` of the database, if it has one."""
        self._database = database
        self._key = key
        self._version = version
        self._folder = folder
        self._taking = threading.Lock()  # what is being copied may be what is to be erased
        self._seal = database.with_suffix(".seal")

    def open(self, make: Callable[[], T]) -> tuple[T, str]:
        """What ``make`` opens, and what had to be done before; empty when all was well.

        A database that was not closed by us is examined first. Raises what ``make`` raises, but
        ``LibraryDamaged``.
        """
        if self._database.exists() and not break_seal(self._seal, self._database):
            problem = examine(self._database, self._key)
            if problem:
                return self._restored(make, problem)
        try:
            self._keep_older()
            return make(), ""
        except LibraryDamaged as error:
            return self._restored(make, error.reason)

    def close(self, database: Database) -> None:
        """Close the database, and note that it was closed well."""
        database.close()
        if not database.damaged:
            seal(self._seal, self._database)

    def take(self, database: Database, *, now: bool = False) -> bool:
        """Make a snapshot when one is due, or ``now``; says whether. Raises ``LibraryError``."""
        newest = max(self._taken(), default=None)
        if newest and not now and time.time() - newest.stat().st_mtime < DUE_SECONDS:
            return False
        if shutil.disk_usage(self._database.parent).free < ROOM * self._database.stat().st_size:
            log.warning("There is no room for a snapshot of the library")
            return False
        with self._taking:
            with database.reading() as db:
                self._copy(db)
            for old in sorted(self._taken())[:-KEPT]:
                old.unlink()
        return True

    def erase(self) -> None:
        """Delete all copies, also unfinished ones: something must be forgotten."""
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
        """Copy a database that is about to be changed to a newer format; without room for the copy
        it is not changed."""
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
                done = f"its snapshot of {day} was put in its place"
                break
        else:
            done = "there was no snapshot, so a new one was begun"
        said = f"The library was damaged ({problem}) and is kept as {aside.name}; {done}."
        log.warning("%s", said)
        return make(), said

    def _set_aside(self) -> Path:
        aside = aside_of(self._database)
        for suffix in ("-wal", "-shm"):  # of another file they would be taken for the new one's
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self._database}{suffix}").replace(f"{aside}{suffix}")
        return self._database.replace(aside)


def write_copy(db: sqlite3.Connection, target: Path) -> None:
    """A compact copy of all that is committed; others may write meanwhile. Raises ``OSError``."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    db.execute("VACUUM INTO ?", (str(part),))
    part.chmod(0o600)
    part.replace(target)


def examine(database: Path, key: bytes | None = None) -> str | None:
    """What is wrong with a database file, or None. Reads all of it."""
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

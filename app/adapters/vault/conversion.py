"""Encrypts or decrypts the files of a data folder while the library is not open.

A database is written to a new file, verified, and replaced atomically. All other files with data of
documents are encrypted or deleted; they are recreated on demand.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.adapters.storage.database import ciphered, is_plain, quoted, translated
from app.adapters.storage.recovery.set_aside import LEFT_OVER
from app.adapters.storage.recovery.snapshots import examine
from app.adapters.system.data_paths import DataPaths
from app.adapters.vault.api_keys import KeyFile
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable, UsageError
from app.core.domain.events import BytesDone, Listener

TRACES = (
    *LEFT_OVER,
    "snapshots",
    "vectors*",
    "states",
    "*.part",
    "engine.log",
    "logs/serve.*",
    "refusals.jsonl",
)
"""Files, besides databases, that an unencrypted library leaves in its data folder."""
DRAFT = b"draft="
"""Prefix of the line of desktop.ini with the draft of a question."""
BLOCK = 1 << 20


class SqlcipherConversion:
    """``Conversion`` of a data folder whose lock is held."""

    def __init__(self, places: DataPaths) -> None:
        self._places = places

    def check(self) -> None:
        copies = self._places.documents
        if copies.is_dir() and any(path.is_file() for path in copies.rglob("*")):
            raise UsageError(
                f"{copies} contains imported copies of documents. They cannot be encrypted,"
                " because other programs open them.",
                remedy="Move them to another folder, add that to the library and remove this one.",
            )
        if shutil.disk_usage(self._places.home).free < 2 * sum(map(_size, self._databases)):
            raise LibraryUnwritable(
                "Every database is rewritten; there is not enough disk space for that."
            )

    def encrypt(self, key: bytes, listen: Listener) -> None:
        with _said(self._places.home):
            for number, database in enumerate(self._databases, 1):
                if is_plain(str(database)):
                    _rewrite(database, None, key)
                listen(BytesDone(str(database), number, len(self._databases)))
            _convert_keys(self._places.keys, None, key)
            _drop_draft(self._places.home / "desktop.ini")
            for trace in self._traces():
                shred(trace)

    def decrypt(self, key: bytes, listen: Listener) -> None:
        with _said(self._places.home):
            for number, database in enumerate(self._databases, 1):
                if database.exists() and not is_plain(str(database)):
                    _rewrite(database, key, None)
                listen(BytesDone(str(database), number, len(self._databases)))
            _convert_keys(self._places.keys, key, None)
            for trace in self._traces():  # encrypted ones, which could not be opened
                shred(trace)

    @property
    def _databases(self) -> list[Path]:
        places = self._places
        return [places.library, places.evaluations, places.metrics]

    def _traces(self) -> list[Path]:
        return sorted({path for pattern in TRACES for path in self._places.home.glob(pattern)})


def shred(path: Path) -> None:
    """Overwrite and delete a file or folder. Drives may still keep older blocks."""
    if path.is_dir() and not path.is_symlink():
        for inside in path.iterdir():
            shred(inside)
        path.rmdir()
        return
    if path.is_file() and not path.is_symlink():
        with open(path, "r+b") as file:
            _overwrite(file.fileno())
    with contextlib.suppress(PermissionError):  # Windows keeps an open file, but it is overwritten
        path.unlink()


def _rewrite(database: Path, old: bytes | None, new: bytes | None) -> None:
    part = database.with_name(f"{database.name}.part")
    part.unlink(missing_ok=True)
    with (
        translated(str(database)),
        contextlib.closing(ciphered(str(database), old, isolation_level=None)) as db,
    ):
        db.execute("PRAGMA journal_mode = DELETE")  # merges the log into the file
        (version,) = db.execute("PRAGMA user_version").fetchone()
        wrapped = quoted(new) if new else "''"
        db.execute(f"ATTACH DATABASE ? AS target KEY {wrapped}", (str(part),))
        db.execute("SELECT sqlcipher_export('target')")
        db.execute(f"PRAGMA target.user_version = {version}")
        db.execute("DETACH DATABASE target")
    if problem := examine(part, new):
        raise LibraryDamaged(f"{part}: {problem}.")
    part.chmod(0o600)
    _replace(part, database)
    database.with_suffix(".seal").unlink(missing_ok=True)


def _replace(part: Path, database: Path) -> None:
    """Replace a file by another, and overwrite the old content."""
    with open(part, "r+b") as file:
        os.fsync(file.fileno())
    if os.name != "posix":  # an open file cannot be replaced there
        part.replace(database)
        return
    with open(database, "r+b") as old:
        part.replace(database)
        _overwrite(old.fileno())


def _overwrite(handle: int) -> None:
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, BLOCK)))
    os.fsync(handle)


def _convert_keys(file: Path, old: bytes | None, new: bytes | None) -> None:
    """Convert the file of API keys, unless done already."""
    with contextlib.suppress(LibraryDamaged):
        KeyFile(file, new).read()
        return
    part = file.with_suffix(".part")
    KeyFile(part, new).write(KeyFile(file, old).read())
    _replace(part, file)


def _drop_draft(file: Path) -> None:
    """Delete the draft of a question from the desktop's state."""
    if file.exists():
        lines = file.read_bytes().splitlines(keepends=True)
        part = file.with_suffix(".part")
        part.write_bytes(b"".join(line for line in lines if not line.startswith(DRAFT)))
        _replace(part, file)


@contextlib.contextmanager
def _said(home: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryUnwritable(f"{error.filename or home}: {error.strerror}.") from error


def _size(database: Path) -> int:
    return database.stat().st_size if database.exists() else 0

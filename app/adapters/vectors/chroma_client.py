"""Opens Chroma over a folder, in the engine and in the child process of the health check."""

from __future__ import annotations

import contextlib
import os
import struct
import sys
import time
from pathlib import Path
from typing import Any

from app.adapters.storage.database import connect

DATABASE = "chroma.sqlite3"
HEADER = "header.bin"
"""The file of a collection's graph that tells the size of the others."""
CLOSING_SECONDS = 10.0
_LOOK_SECONDS = 0.01
_HEADER_FIELDS = struct.Struct("<iQQQQ")
"""Version, start of the elements, how many there is room for, how many there are, bytes of each
(``HierarchicalNSW::saveIndex`` of Chroma's hnswlib)."""
_LENGTH_BYTES = 4
_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm")


def client(folder: Path) -> Any:
    """Open Chroma over a folder, without telemetry. Raises whatever Chroma raises.

    Its database gets a write-ahead log: with SQLite's default journal each call that adds vectors
    waits for the disk eight times instead of twice.
    """
    import chromadb
    from chromadb.config import Settings

    folder.mkdir(parents=True, exist_ok=True)
    if not is_open_here(folder):
        with contextlib.closing(connect(str(folder / DATABASE))) as db:
            db.execute("PRAGMA journal_mode = WAL")
    settings = Settings(anonymized_telemetry=False, allow_reset=False)
    return chromadb.PersistentClient(str(folder), settings=settings)


def close_client(opened: Any, folder: Path, seconds: float = CLOSING_SECONDS) -> None:
    """Close a client, and wait until its connections are: Chroma drops them in threads of its own,
    which otherwise change the database after it counts as closed. Raises ``TimeoutError`` if they
    take longer than ``seconds``, else whatever Chroma raises."""
    opened.close()
    until = time.monotonic() + seconds
    while is_open_here(folder):
        if time.monotonic() > until:
            raise TimeoutError(f"Chroma did not close its database within {seconds:g} seconds.")
        time.sleep(_LOOK_SECONDS)  # no event says when its threads are done
    with contextlib.closing(connect(str(folder / DATABASE), timeout=seconds)) as db:
        db.execute("PRAGMA journal_mode = DELETE")  # all is in one file


def has_graph(folder: Path) -> bool:
    """Whether a collection in the folder has files of its own; Chroma makes them for its first
    vectors."""
    return next(folder.glob(f"*/{HEADER}"), None) is not None


def blank_unused(folder: Path) -> None:
    """Fill the room for further vectors with zeros, while no client is open.

    New files are written from memory that was never set, and so hold what it held before: perhaps
    the text of a document that was to leave no trace. Raises ``OSError``.
    """
    for header in folder.glob(f"*/{HEADER}"):
        with contextlib.suppress(struct.error):
            _, _, _, used, size = _HEADER_FIELDS.unpack_from(header.read_bytes())
            _blank(header.with_name("data_level0.bin"), used * size)
            _blank(header.with_name("length.bin"), used * _LENGTH_BYTES)


def _blank(file: Path, start: int) -> None:
    if (rest := file.stat().st_size - start) > 0:
        with file.open("r+b") as written:
            written.seek(start)
            written.write(bytes(rest))


def is_open_here(folder: Path) -> bool:
    """Whether this process has the database open.

    Nothing else in it may open the database then. Chroma has its own copy of SQLite, and POSIX
    locks do not hold within a process: another copy would believe itself alone, and cut off the
    shared memory and the log that Chroma's threads are using. On Windows locks belong to the handle
    (https://www.sqlite.org/howtocorrupt.html, 2.2 and 2.2.1), so that SQLite waits by itself.
    """
    if sys.platform == "win32":
        return False
    files = {_identity(os.stat, folder / name) for name in _FILES} - {None}
    return any(_identity(os.fstat, int(number)) in files for number in os.listdir("/dev/fd"))


def _identity(stat: Any, what: Any) -> tuple[int, int] | None:
    """Device and inode of a file; None where there is none, or no longer."""
    with contextlib.suppress(OSError):
        found = stat(what)
        return found.st_dev, found.st_ino
    return None


def forget_client(folder: Path) -> None:
    """Drop the client that Chroma keeps of a folder, even of one that failed to start."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient._identifier_to_system.pop(str(folder), None)
    SharedSystemClient._identifier_to_refcount.pop(str(folder), None)

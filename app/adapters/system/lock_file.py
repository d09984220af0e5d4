"""The lock of a folder: of data, or of fetched models. The operating system releases it when its
process ends, however that happens. Child processes do not inherit it: their descriptors are closed
when they start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.core.domain.errors import LibraryBusy, LibraryUnwritable

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 1 << 30, os.SEEK_SET)  # beyond the text: Windows forbids reading it
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def acquire(home: str, name: str = "engine.lock") -> Iterator[None]:
    """Hold the exclusive lock of the folder ``home``, creating the folder if needed.

    Raises ``LibraryBusy`` at once when another process holds it, ``LibraryUnwritable`` when the
    lock file cannot be opened.
    """
    path = os.path.join(home, name)
    try:
        Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise LibraryUnwritable(f"{path} cannot be opened: {error.strerror}.") from error
    try:
        _take(handle, home)
        yield
    finally:
        os.close(handle)


def _take(handle: int, home: str) -> None:
    try:
        _lock(handle)
    except OSError as error:
        holder = os.pread(handle, 20, 0).decode("ascii", "replace") if hasattr(os, "pread") else ""
        raise LibraryBusy(f"Process {holder or 'unknown'} is using {home}.") from error
    with suppress(OSError):  # a full disk: the process id is only informative
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, str(os.getpid()).encode("ascii"))

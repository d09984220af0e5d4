"""A folder with a short path that only this user can enter, for sockets: the path of a data folder
may be longer than that of a socket can be. And files below a folder, opened without being led
elsewhere by links, or kept waiting.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

SHARED = "/tmp"
"""Not ``TMPDIR``, which may be as long as the data folder's path."""
MOST_BYTES = 1 << 24
"""More than any settings, list or certificate has."""
_FOLDER, _NO_LINK = getattr(os, "O_DIRECTORY", 0), getattr(os, "O_NOFOLLOW", 0)


def find() -> str:
    """The folder, which is made if need be; empty if there is none."""
    if sys.platform != "win32":
        for place in _places():
            try:
                Path(place).mkdir(mode=0o700, exist_ok=True)
            except OSError:  # a file of another user, for instance
                continue
            if _is_private(place):
                return place
    return ""


def existing() -> list[str]:
    """Every folder that ``find`` may have found, for this process or another one."""
    return list(filter(_is_private, _places())) if sys.platform != "win32" else []


def beginning(home: str) -> str:
    """How the names of folders begin in which the socket of the engine of a data folder is: short,
    as the path of a socket has to be."""
    return f"{hashlib.sha256(os.fsencode(os.path.realpath(home))).hexdigest()[:8]}-"


def open_below(folder: str | int, name: str, flags: int) -> int:
    """A descriptor of the file ``name``, as in ``logs/serve.json``, below a folder, or below a
    descriptor of one. Its folder is made, and the file is only the owner's.

    A process that may write in the folder can put a link there: what is not confined must not
    follow it, to write another file of the user. Raises ``OSError``, also for a link.
    """
    *between, last = name.split("/")
    at = os.dup(folder) if isinstance(folder, int) else os.open(folder, os.O_RDONLY | _FOLDER)
    try:
        for part in between:
            with suppress(FileExistsError):
                os.mkdir(part, 0o700, dir_fd=at)
            inner = os.open(part, os.O_RDONLY | _FOLDER | _NO_LINK, dir_fd=at)
            os.close(at)
            at = inner
        found = os.open(last, flags | os.O_NONBLOCK | _NO_LINK, 0o600, dir_fd=at)
    finally:
        os.close(at)
    if stat.S_ISREG(os.fstat(found).st_mode) and os.fstat(found).st_nlink == 1:
        return found
    os.close(found)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), name)


def read_text(path: str | Path) -> str:
    """The text of a small file in a folder in which a process that was taken over can write. One
    that is not confined neither follows a link there nor waits for the writer of a pipe, which
    could tell each reader something else. Raises ``OSError``, and ``UnicodeDecodeError``."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _NO_LINK)
    with open(descriptor, encoding="utf-8") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "It is not a regular file", str(path))
        text = file.read(MOST_BYTES + 1)
    if len(text) > MOST_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return text


def _places() -> Iterator[str]:
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        yield os.path.join(runtime, "alcove")
    yield os.path.join(SHARED, f"alcove-{os.getuid()}")


def _is_private(folder: str) -> bool:
    try:
        status = os.lstat(folder)  # a link may lead anywhere
    except OSError:
        return False
    ours = status.st_uid == os.getuid() and not status.st_mode & 0o077
    return stat.S_ISDIR(status.st_mode) and ours

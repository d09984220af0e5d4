"""A folder with a short path that only this user can enter, for sockets: the path of a data folder
may be longer than that of a socket can be.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

SHARED = "/tmp"
"""Not ``TMPDIR``, which may be as long as the data folder's path."""


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

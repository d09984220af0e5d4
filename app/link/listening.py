"""Whether a listener for other programs is open over a data folder: a file that is locked for as
long as it is, however its process ends.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NAME = "listening"


@contextmanager
def announced(home: str, address: str) -> Iterator[None]:
    """Say where others are served, for as long as the block runs."""
    import fcntl

    place = Path(home, NAME)
    with open(place, "w", encoding="utf-8", opener=_owner_only) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.write(address)
        file.flush()
        try:
            yield
        finally:
            with suppress(OSError):
                place.unlink()


def listening_at(home: str) -> str:
    """The address of the open listener; empty where there is none."""
    if sys.platform == "win32":
        return ""
    import fcntl

    with suppress(OSError), open(Path(home, NAME), encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return file.read()
    return ""


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

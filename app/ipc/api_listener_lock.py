"""A lock file that says whether the local API is being served for a data folder, and where. It is
unlocked however its process ends.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from app.core.domain.errors import UsageError

NAME = "listening"
ATTEMPTS, PAUSE_SECONDS = 20, 0.05
"""``listening_at`` holds the lock for a moment; a second of attempts outlasts it."""


@contextmanager
def announced(home: str, address: str) -> Iterator[None]:
    """Publish the address of the local API for the length of the block. Raises ``UsageError`` if
    the API is being served already."""
    place = Path(home, NAME)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(place, "a", encoding="utf-8", opener=_owner_only) as file:
        _lock(file, home)
        file.truncate(0)  # an address left behind by a killed process
        file.write(address)
        file.flush()
        try:
            yield
        finally:
            with suppress(OSError):
                place.unlink()


def listening_at(home: str) -> str:
    """The address at which the local API is being served; empty if it is not."""
    if sys.platform == "win32":
        return ""
    import fcntl

    with suppress(OSError), open(Path(home, NAME), encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return file.read()
    return ""


def _lock(file: IO[str], home: str) -> None:
    import fcntl

    for _ in range(ATTEMPTS):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(PAUSE_SECONDS)  # flock has no time limit
        else:
            return
    raise UsageError(
        f"At {listening_at(home)}, for {home}.",
        title="The local API is already running",
        remedy="Use that address, or stop it first.",
    )


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

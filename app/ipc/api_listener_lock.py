"""Whether a listener for other programs is open over a data folder: a file that is locked for as
long as it is, however its process ends.
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
LOOKS, PAUSE_SECONDS = 20, 0.05
"""Who only looks holds the lock for a moment: it is waited for. By judgement."""


@contextmanager
def announced(home: str, address: str) -> Iterator[None]:
    """Say where others are served, for as long as the block runs. Raises ``UsageError`` when they
    are served already."""
    place = Path(home, NAME)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(place, "a", encoding="utf-8", opener=_owner_only) as file:
        _take(file, home)
        file.truncate(0)  # an address that was left by a process that was killed
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


def _take(file: IO[str], home: str) -> None:
    import fcntl

    for _ in range(LOOKS):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(PAUSE_SECONDS)
        else:
            return
    raise UsageError(
        f"It is done at {listening_at(home)}, over {home}.",
        title="Other programs are served already",
        remedy="Use that address, or end it first.",
    )


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

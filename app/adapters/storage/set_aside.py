"""Sets damaged files and folders aside under a name of their own, so that nothing is thrown away
that somebody may want to mend; and erases them, and what a crash left, when something must be
forgotten."""

from __future__ import annotations

import itertools
from pathlib import Path

from app.adapters.files.document_copies import erase

LEFT_OVER = ("*.damaged-*", "*.db.part*", ".import-*")
"""What may lie in a data folder and belongs to nobody any more: what was set aside, a database that
was being written anew, and a library that was being imported, when the process was killed."""


def set_aside(thing: Path) -> Path:
    """Move a file or folder to a free name beside it; returns where it is. Raises ``OSError``."""
    return thing.replace(aside_of(thing))


def aside_of(thing: Path) -> Path:
    """A free name beside it."""
    named = (thing.with_name(f"{thing.stem}.damaged-{number}") for number in itertools.count(1))
    return next(path for path in named if not path.exists())


def erase_left_over(home: Path) -> None:
    """Delete all that was ever set aside or left over. Raises ``LibraryUnwritable``."""
    for pattern in LEFT_OVER:
        for path in home.glob(pattern):
            erase(str(path))

"""Renames damaged files and folders instead of deleting them, so that they can be recovered; erases
them, and leftovers of a crash, when data must be erased."""

from __future__ import annotations

import itertools
from pathlib import Path

from app.adapters.files.document_copies import erase

LEFT_OVER = ("*.damaged-*", "*.db.part*", ".import-*")
"""Leftovers in a data folder: what was set aside, and databases being rewritten or imported when
the process was killed."""


def set_aside(path: Path) -> Path:
    """Rename a file or folder to a free name beside it; return that. Raises ``OSError``."""
    return path.replace(aside_of(path))


def aside_of(path: Path) -> Path:
    """Return a free name for a damaged file or folder."""
    named = (path.with_name(f"{path.stem}.damaged-{number}") for number in itertools.count(1))
    return next(path for path in named if not path.exists())


def erase_left_over(home: Path) -> None:
    """Delete everything set aside or left over. Raises ``LibraryUnwritable``."""
    for pattern in LEFT_OVER:
        for path in home.glob(pattern):
            erase(str(path))

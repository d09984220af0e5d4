"""Detects unclean shutdowns: records the state of files on closing, and compares it on opening."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def mark_clean(note: Path, path: Path) -> None:
    """Record the state of a cleanly closed file or folder in ``note``. Failing to is harmless: the
    next start checks the files then."""
    with suppress(OSError):
        note.write_text(json.dumps(_state(path)), "utf-8")


def mark_in_use(note: Path, path: Path) -> bool:
    """Return whether a file or folder is as ``mark_clean`` recorded it, and delete the record."""
    try:
        clean = json.loads(note.read_text("utf-8"))
        note.unlink()
        return bool(clean == _state(path))
    except (OSError, ValueError):
        return False


def _state(path: Path) -> dict[str, list[int]]:
    return {
        file.relative_to(path).as_posix(): [file.stat().st_size, file.stat().st_mtime_ns]
        for file in _files(path)
    }


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    yield from (file for file in path.rglob("*") if file.is_file())

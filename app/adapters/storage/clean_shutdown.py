"""Notes how files were left, so that the next start knows whether to trust them unexamined."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def seal(note: Path, thing: Path) -> None:
    """Write into ``note`` how a file or folder is left. Without it, it is merely examined."""
    with suppress(OSError):
        note.write_text(json.dumps(_state(thing)), "utf-8")


def break_seal(note: Path, thing: Path) -> bool:
    """Whether it is as it was sealed. Until it is sealed again, it counts as not."""
    try:
        sealed = json.loads(note.read_text("utf-8"))
        note.unlink()
        return bool(sealed == _state(thing))
    except (OSError, ValueError):
        return False


def _state(thing: Path) -> dict[str, list[int]]:
    return {
        path.relative_to(thing).as_posix(): [path.stat().st_size, path.stat().st_mtime_ns]
        for path in _files(thing)
    }


def _files(thing: Path) -> Iterator[Path]:
    if thing.is_file():
        yield thing
    yield from (path for path in thing.rglob("*") if path.is_file())

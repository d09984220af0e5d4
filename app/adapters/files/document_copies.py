"""Copies imported files and folders into the library's own folder."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path

from app.core.domain.errors import LibraryUnwritable, UsageError


def copy_into(folder: str, path: str) -> str:
    """Copy a file or folder into ``folder`` under a free name; return its path."""
    target = _free(os.path.join(folder, os.path.basename(path)))
    try:
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        _copy(path, target)
    except OSError as error:
        raise LibraryUnwritable(f"{path} cannot be copied: {error.strerror or error}.") from error
    return target


def _copy(source: str, target: str) -> None:
    """Copy a file or folder with the time of its last change. Links in a folder stay links; rights
    of other users are not copied, and the engine may grant none."""
    if os.path.isdir(source):
        Path(target).mkdir(mode=0o700)
        for entry in os.scandir(source):
            copied = os.path.join(target, entry.name)
            if entry.is_symlink():
                Path(copied).symlink_to(Path(entry.path).readlink())
            else:
                _copy(entry.path, copied)
    else:
        shutil.copyfile(source, target)
    status = os.stat(source)
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def no_copy(folder: str, path: str) -> str:
    """Refuse to copy: used instead of ``copy_into`` for an encrypted library."""
    raise UsageError(
        f"{path} was not copied: the library is encrypted, but the copy would not be.",
        remedy="Add it without copying.",
    )


def _free(path: str) -> str:
    """Return ``path``, or the first free one of "name (2).txt", "name (3).txt", ..."""
    whole = Path(path)
    numbered = (
        str(whole.with_name(f"{whole.stem} ({number}){whole.suffix}"))
        for number in itertools.count(2)
    )
    return next(name for name in itertools.chain([path], numbered) if not os.path.lexists(name))


def _still_there(call: object, path: str, failure: tuple[object, BaseException, object]) -> None:
    """A file that vanishes meanwhile is as good as erased."""
    if not isinstance(failure[1], FileNotFoundError):
        raise failure[1]


def erase(path: str) -> None:
    """Delete a file, a link or a whole folder. Raises ``LibraryUnwritable``."""
    try:
        if os.path.isdir(path) and not Path(path).is_symlink():
            shutil.rmtree(path, onerror=_still_there)
        else:
            Path(path).unlink(missing_ok=True)
    except OSError as error:
        raise LibraryUnwritable(f"{path} cannot be erased: {error.strerror or error}.") from error

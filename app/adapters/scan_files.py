"""Walks folders with os.scandir: the only reader of listings, stamps and content hashes."""

from __future__ import annotations

import fnmatch
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterator

from app.core.errors import DocumentUnreadable, DocumentVanished, FolderMissing
from app.core.models import FileStamp, Root

INODE_BITS = (1 << 63) - 1
"""SQLite's integers are signed 64 bits; some file systems number higher."""


class FileScanner:
    """``FolderScanner``; ``exclude`` are glob patterns on names left out everywhere."""

    def __init__(self, exclude: tuple[str, ...] = ()) -> None:
        self._exclude = exclude

    def scan(
        self, root: Root, stop_at: frozenset[str], problems: Callable[[str, OSError], None]
    ) -> Iterator[tuple[str, FileStamp]]:
        if os.path.isfile(root.path):
            if stamp := self.stamp(root.path):
                yield root.path, stamp
            return
        if not os.path.isdir(root.path):
            raise FolderMissing(f"{root.path} is not there (any more).")
        unwanted = _matcher(self._exclude + root.exclude)
        wanted = _matcher(root.include) if root.include else None
        pending = [root.path]
        while pending:
            folder = pending.pop()
            try:
                entries = os.scandir(folder)
            except OSError as error:
                problems(folder, error)
                continue
            with entries:
                for entry in entries:
                    name = entry.name
                    if unwanted(name) or (stop_at and entry.path in stop_at):
                        continue
                    # A link is never followed: what it points to is indexed where it lies.
                    if entry.is_dir(follow_symlinks=False):
                        if root.recursive:
                            pending.append(entry.path)
                    elif entry.is_file(follow_symlinks=False) and (not wanted or wanted(name)):
                        try:
                            found = entry.stat(follow_symlinks=False)
                        except OSError:  # gone since it was listed
                            continue
                        yield (
                            entry.path,
                            FileStamp(found.st_size, found.st_mtime_ns, found.st_ino & INODE_BITS),
                        )

    def stamp(self, path: str) -> FileStamp | None:
        try:
            found = os.lstat(path)
        except OSError:
            return None
        if not stat.S_ISREG(found.st_mode):
            return None
        return FileStamp(found.st_size, found.st_mtime_ns, found.st_ino & INODE_BITS)

    def content_hash(self, path: str) -> str:
        try:
            with open(path, "rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError as error:
            raise DocumentVanished(f"{path} was deleted or moved.") from error
        except OSError as error:
            raise DocumentUnreadable(f"{path}: {error.strerror}.") from error

    def device(self, path: str) -> int | None:
        try:
            return os.stat(path).st_dev & INODE_BITS
        except OSError:
            return None


def _matcher(patterns: tuple[str, ...]) -> Callable[[str], object]:
    """Whether a name matches one of the glob patterns, ignoring case."""
    if not patterns:
        return lambda name: False
    source = "|".join(fnmatch.translate(pattern) for pattern in patterns)
    return re.compile(source, re.IGNORECASE).match

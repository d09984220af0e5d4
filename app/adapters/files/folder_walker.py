"""Walks folders with os.scandir; the only module that lists documents."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from app.adapters.files.opened_document import (
    INODE_BITS,
    OpenedDocument,
    opened_document,
    stamp_of,
)
from app.core.domain.errors import FolderMissing
from app.core.domain.files import Document, FileStamp
from app.core.domain.folders import Root

GLOB = re.compile(r"[*?\[]")
CLOCK_TICK = 0.001
"""Seconds by which a time in floating point may differ from itself in nanoseconds."""


class OsFolderWalker:
    """``FolderWalker``; ``exclude`` are glob patterns of names excluded everywhere."""

    def __init__(self, exclude: tuple[str, ...] = ()) -> None:
        self._exclude = exclude

    def walk(
        self,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object] = bool,
    ) -> Iterator[tuple[str, FileStamp]]:
        if os.path.isfile(root.path):
            if root.path not in stop_at and (stamp := self.stamp(root.path)):
                yield root.path, stamp
            return
        if not os.path.isdir(root.path):
            raise FolderMissing(f"{root.path} does not exist.")
        unwanted = _matcher(tuple(filter(None, self._exclude + root.exclude)))
        wanted = _matcher(tuple(filter(None, root.include))) if root.include else None
        pending = [] if root.path in stop_at else [root.path]
        while pending:
            folder = pending.pop()
            try:
                with os.scandir(folder) as listing:
                    entries = list(listing)
            except OSError as error:
                problems(folder, error)
                continue
            for entry in entries:
                name = entry.name
                if unwanted(name) or (stop_at and entry.path in stop_at):
                    left_out(entry.path)
                    continue
                # A link is never followed: what it points to is indexed where it lies.
                if entry.is_file(follow_symlinks=False):
                    if wanted is None or wanted(name):
                        try:
                            found = entry.stat(follow_symlinks=False)
                        except OSError:  # gone since it was listed
                            continue
                        yield entry.path, stamp_of(found)
                    else:
                        left_out(entry.path)
                elif root.recursive and entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)

    def stamp(self, path: str) -> FileStamp | None:
        try:
            found = os.lstat(path)
        except OSError:
            return None
        if not stat.S_ISREG(found.st_mode):
            return None
        return stamp_of(found)

    def opened(self, path: str) -> AbstractContextManager[OpenedDocument]:
        return opened_document(path)

    def device(self, path: str) -> int | None:
        try:
            return os.stat(path).st_dev & INODE_BITS
        except OSError:
            return None


def _matcher(patterns: tuple[str, ...]) -> Callable[[str], object]:
    """Return a function that matches names against glob patterns, ignoring case.

    Called for every file: common patterns are matched without a regular expression.
    """
    lower = [pattern.lower() for pattern in patterns]
    plain = frozenset(p for p in lower if not GLOB.search(p))
    ends = tuple(p[1:] for p in lower if p[0] == "*" and not GLOB.search(p[1:]))
    starts = tuple(p[:-1] for p in lower if p[-1] == "*" and not GLOB.search(p[:-1]))
    simple = {*plain, *(f"*{end}" for end in ends), *(f"{start}*" for start in starts)}
    others = [fnmatch.translate(p) for p in lower if p not in simple]
    match = re.compile("|".join(others)).match if others else None

    def matches(name: str) -> object:
        name = name.lower()
        return (
            name in plain
            or name.endswith(ends)
            or name.startswith(starts)
            or (match is not None and match(name))
        )

    return matches


def changed_on_disk(file: Document) -> bool:
    """Whether a file has another size or time than when it was indexed; not one that is out of
    reach."""
    try:
        found = os.stat(file.path)
    except OSError:
        return False
    return found.st_size != file.size or abs(found.st_mtime - file.modified_at) > CLOCK_TICK

"""A ``FolderWalker`` over files in memory."""

from __future__ import annotations

import fnmatch
import hashlib
import itertools
import posixpath
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.domain.errors import DocumentUnsupported, DocumentVanished, FolderMissing
from app.core.domain.files import FileStamp
from app.core.domain.folders import Root


class FakeOpenDocument:
    """``OpenDocument`` without a descriptor."""

    descriptor = -1

    def __init__(self, path: str, walker: FakeFolderWalker) -> None:
        self.stamp = walker.stamps[path]
        self._path = path
        self._walker = walker
        self._content = walker.contents[path]

    def content_hash(self) -> str:
        self._walker.hashed.append(self._path)
        return hashlib.sha256(self._content).hexdigest()

    def has_changed(self) -> bool:
        return self._walker.stamps.get(self._path) != self.stamp


class FakeFolderWalker:
    """Paths have slashes; ``refused`` are folders that cannot be listed; ``folders`` has the device
    number of each folder; ``hashed`` records the paths that were hashed."""

    def __init__(self, exclude: tuple[str, ...] = ()) -> None:
        self.contents: dict[str, bytes] = {}
        self.stamps: dict[str, FileStamp] = {}
        self.folders: dict[str, int] = {"/": 1}
        self.refused: set[str] = set()
        self.hashed: list[str] = []
        self._exclude = exclude
        self._ticks = itertools.count(1)

    def write(self, path: str, content: bytes) -> None:
        """Create or change a file, with the folders above it."""
        known, now = self.stamps.get(path), next(self._ticks)
        self.contents[path] = content
        self.stamps[path] = FileStamp(len(content), now, known.inode if known else now)
        folder = posixpath.dirname(path)
        while folder not in self.folders:
            self.folders[folder] = 1
            folder = posixpath.dirname(folder)

    def walk(
        self,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object] = bool,
    ) -> Iterator[tuple[str, FileStamp]]:
        if self.device(root.path) is None:
            raise FolderMissing(f"{root.path} does not exist.")
        if root.path in self.stamps and root.path not in stop_at:
            yield root.path, self.stamps[root.path]
        elif root.path not in stop_at:
            yield from self._walk(root.path, root, stop_at, problems, left_out)

    def stamp(self, path: str) -> FileStamp | None:
        return self.stamps.get(path)

    @contextmanager
    def opened(self, path: str) -> Iterator[FakeOpenDocument]:
        if path in self.folders:
            raise DocumentUnsupported(f"{path} is a folder.")
        if path not in self.contents:
            raise DocumentVanished(f"{path} was deleted or moved.")
        yield FakeOpenDocument(path, self)

    def device(self, path: str) -> int | None:
        folder = posixpath.dirname(path) if path in self.contents else path
        return self.folders.get(folder)

    def _walk(
        self,
        folder: str,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object],
    ) -> Iterator[tuple[str, FileStamp]]:
        if folder in self.refused:
            problems(folder, PermissionError(13, "Permission denied"))
            return
        for path in sorted({*self.contents, *self.folders} - {"/"}):
            name = posixpath.basename(path)
            if posixpath.dirname(path) != folder:
                continue
            if path in stop_at or _matches(name, self._exclude + root.exclude):
                left_out(path)
                continue
            if path in self.contents:
                if not root.include or _matches(name, root.include):
                    yield path, self.stamps[path]
                else:
                    left_out(path)
            elif root.recursive:
                yield from self._walk(path, root, stop_at, problems, left_out)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name.lower(), pattern.lower()) for pattern in patterns)

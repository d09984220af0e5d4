"""The ports of the file system: walking and watching folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from app.core.domain.files import FileStamp
from app.core.domain.folders import Root


class FolderWalker(Protocol):
    """Walks folders, and reads stamps and content hashes of files."""

    def walk(
        self,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object] = bool,
    ) -> Iterator[tuple[str, FileStamp]]:
        """Every regular file below ``root`` that its patterns include, as (absolute path, stamp).

        Never follows links out of the root or in a circle; skips files and folders in
        ``stop_at``. Calls ``problems`` for folders that cannot be listed, ``left_out`` for files
        and folders excluded by the patterns or ``stop_at``. Raises ``FolderMissing``.
        """

    def stamp(self, path: str) -> FileStamp | None:
        """The stamp of a file; None if it is not a regular file (any more)."""

    def content_hash(self, path: str) -> str:
        """SHA-256 of the content, in hexadecimal. Raises ``DocumentError``."""

    def device(self, path: str) -> int | None:
        """The device number of a path; None if it does not exist."""


class FolderWatcher(Protocol):
    """Notifies that something changed below a root; a walk finds out what."""

    def watch(self, root: Root, changed: Callable[[str], None]) -> bool:
        """Call ``changed`` with a path, from any thread, for each event below the root.

        Returns False where only changes by this machine are reported, as on network shares.
        """

    def unwatch(self, root: Root) -> None: ...

    def close(self) -> None: ...

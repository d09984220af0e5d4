"""The ports of the file system: walking and watching folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from app.core.domain.files import FileStamp
from app.core.domain.folders import Root


class OpenDocument(Protocol):
    """A document that is opened once, whatever others put at its path meanwhile."""

    @property
    def descriptor(self) -> int:
        """From which to extract it."""

    @property
    def stamp(self) -> FileStamp:
        """Its stamp as it was opened."""

    def content_hash(self) -> str:
        """SHA-256 of the content, in hexadecimal. Raises ``DocumentError``."""

    def has_changed(self) -> bool:
        """Whether it was written, renamed or deleted since it was opened."""


class FolderWalker(Protocol):
    """Walks folders, reads stamps of files, and opens them."""

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

    def opened(self, path: str) -> AbstractContextManager[OpenDocument]:
        """A document, open within the block. Follows no link, and raises ``DocumentError``, also
        for what is not a regular file."""

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

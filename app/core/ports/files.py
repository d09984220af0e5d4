"""The ports of the file system: walking folders, and watching them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from app.core.domain.files import FileStamp
from app.core.domain.folders import Root


class FolderWalker(Protocol):
    """Walks folders and reads stamps and hashes; the only reader of the file system's listing."""

    def walk(
        self,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object] = bool,
    ) -> Iterator[tuple[str, FileStamp]]:
        """Every regular file below ``root`` that its patterns let in, as (absolute path, stamp).

        Never follows a link out or round; leaves out the files and folders in ``stop_at``. What
        cannot be listed goes to ``problems``, files and folders that the patterns or ``stop_at``
        keep out to ``left_out``. Raises ``FolderMissing`` when the root is not there.
        """

    def stamp(self, path: str) -> FileStamp | None:
        """The stamp of one file, None when it is not (any longer) a regular file."""

    def content_hash(self, path: str) -> str:
        """SHA-256 of the content, in hexadecimal. Raises ``DocumentError``."""

    def device(self, path: str) -> int | None:
        """A number for the volume a path lies on, None when it is not there."""


class FolderWatcher(Protocol):
    """Says that something changed; what changed is found by looking."""

    def watch(self, root: Root, changed: Callable[[str], None]) -> bool:
        """Call ``changed`` with a path, from any thread, for each event below the root.

        False where the system tells only of what happens on this machine, as on network shares.
        """

    def unwatch(self, root: Root) -> None: ...

    def close(self) -> None: ...

"""Imports files and folders dropped on the library: as copies, or by watching them in place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence

from app.core.domain.errors import FolderMissing, FolderOverlap
from app.services.library.folders import Library

Copy = Callable[[str, str], str]
"""Copy a file or folder (second) into a folder (first); return the path of the copy."""


class Imports:
    """Imports paths. Copies go to ``folder``, which becomes a root with the first of them."""

    def __init__(
        self,
        library: Library,
        folder: str,
        copy: Copy,
        others: Callable[[str], list[str]] = lambda database: [],
    ) -> None:
        """``others`` lists folders that another program indexes, given its database or ""."""
        self._library = library
        self._others = others
        self._folder = folder
        self._copy = copy

    def found_folders(self, database: str = "") -> list[str]:
        """Folders of another program that are no roots. Raises ``UsageError``."""
        roots = {status.root.path for status in self._library.folders()}
        return [path for path in self._others(database) if path not in roots]

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        """Import paths; return where each now lies. Raises ``FolderMissing``,
        ``LibraryUnwritable``."""
        return [self._take(os.path.realpath(path), copy) for path in paths]

    def _take(self, path: str, copy: bool) -> str:
        if not os.path.exists(path):
            raise FolderMissing(f"{path} does not exist.", title="File or folder not found")
        roots = [status.root.path for status in self._library.folders()]
        if any(path == root or path.startswith(os.path.join(root, "")) for root in roots):
            return path
        if copy:
            path = self._copy(self._folder, path)
        with contextlib.suppress(FolderOverlap):
            self._library.add_folder(self._folder if copy else path)
        return path

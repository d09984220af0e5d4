"""A ``FolderWatcher`` controlled by the test."""

from __future__ import annotations

from collections.abc import Callable

from app.core.domain.errors import AppError
from app.core.domain.folders import Root


class FakeFolderWatcher:
    """``report_change`` acts as the operating system."""

    def __init__(self, refuse: AppError | None = None, *, remote: bool = False) -> None:
        self._remote = remote
        self.watched: dict[int, tuple[Root, Callable[[str], None]]] = {}
        self.closed = False
        self._refuse = refuse

    def watch(self, root: Root, changed: Callable[[str], None]) -> bool:
        if self._refuse is not None:
            raise self._refuse
        self.watched.setdefault(root.id, (root, changed))
        return not self._remote

    def unwatch(self, root: Root) -> None:
        self.watched.pop(root.id, None)

    def close(self) -> None:
        self.closed = True

    def report_change(self, path: str) -> None:
        """Report a changed file."""
        for root, changed in list(self.watched.values()):
            if path == root.path or path.startswith((f"{root.path}/", f"{root.path}\\")):
                changed(path)

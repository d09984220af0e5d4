"""What is searched lies in the library: other folders are refused, not searched in vain."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.core.domain.errors import FolderOutside
from app.core.domain.folders import Root, outside
from app.core.domain.search import Scope


class Scopes:
    """Checks paths against the folders of the library."""

    def __init__(self, roots: Callable[[], Sequence[Root]]) -> None:
        self._roots = roots

    def checked(self, scope: Scope) -> Scope:
        """The scope with its folder, or else its paths, as the library stores them. Raises
        ``FolderOutside`` for one that neither lies in a folder of the library nor holds one. Beside
        a folder, paths are no wish but a limit."""
        scope = replace(scope, reach=self.stored(scope.reach)) if scope.reach else scope
        if scope.folder is not None:
            return replace(scope, folder=self.stored([scope.folder])[0])
        return replace(scope, paths=self.stored(scope.paths)) if scope.paths else scope

    def stored(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Paths as the library stores them. Raises ``FolderOutside``."""
        library = [root.path for root in self._roots()]
        return tuple(_stored(path, library) for path in paths)


def _stored(path: str, library: Sequence[str]) -> str:
    for known in (os.path.normpath(path), os.path.realpath(path)):
        if not outside([known], library):
            return known
    raise FolderOutside(path)

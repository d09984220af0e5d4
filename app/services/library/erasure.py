"""Removes a folder from the library and erases all its text from the data folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from app.core.cancellation import NEVER
from app.core.domain.errors import UsageError
from app.core.domain.search import Scope
from app.core.ports.catalog import Catalog
from app.core.ports.chats import ChatStore
from app.core.ports.passages import PassageStore
from app.core.ports.runs import RunStore
from app.core.text.text_overlap import Quotations
from app.services.library.folders import Library

BATCH = 500
"""Passages read at a time."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Stores that hold text of a document.

    ``rebuild`` makes the vector indexes anew. ``copies`` is the folder of imported copies,
    ``erase`` deletes a file or folder in it, ``compact`` overwrites and frees deleted data in all
    files, with the vectors kept for removed folders.
    """

    catalog: Catalog
    passages: PassageStore
    chats: ChatStore
    runs: RunStore
    rebuild: Callable[[], None]
    copies: str
    erase: Callable[[str], None]
    compact: Callable[[], None]


class Erasure:
    """Erases a root, including what chats and evaluations quote from it."""

    def __init__(self, library: Library, traces: Traces) -> None:
        self._library = library
        self._traces = traces

    def forget_folder(self, path: str) -> str:
        """Forget the root at ``path``. Returns the root that it lies in and is excluded from, if
        any. Raises ``UsageError`` when it is none."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        roots = [root.path for root in self._traces.catalog.roots()]
        folder = next((root for root in roots if root in wanted), None)
        if folder is None:
            raise UsageError(
                f"{path} is not a folder of the library.",
                remedy="See `alcove folders list` for those that are.",
            )
        around = max((root for root in roots if _lies_in(folder, root)), key=len, default="")
        traces = self._traces
        quotations = self._quotations(folder)
        if around:  # first: without its root its files are those of the one around it
            traces.catalog.exclude(folder)
        self._library.remove_folder(folder)
        # A run in progress may be embedding some of it: orphaned vectors are dropped before the
        # run lends the lock.
        with self._library.index_lock(NEVER):
            traces.chats.forget(folder, quotations.quotes)
            traces.runs.forget(folder, quotations.quotes)
            traces.catalog.forget_removed(folder)
            if folder == traces.copies or _lies_in(folder, traces.copies):
                traces.erase(folder)
            traces.compact()
            traces.rebuild()  # last: a remote index may be unavailable
        return around

    def _quotations(self, folder: str) -> Quotations:
        """Collect what chats and evaluations quote from the folder's passages."""
        passages = self._traces.passages
        found = Quotations([*self._traces.chats.texts(), *self._traces.runs.texts()])
        ids = passages.in_order(Scope(folder))
        for at in range(0, len(ids), BATCH):
            for stored in passages.passages(ids[at : at + BATCH]).values():
                found.read(stored.passage.text)
        return found


def _lies_in(path: str, folder: str) -> bool:
    return path != folder and path.startswith(os.path.join(folder, ""))

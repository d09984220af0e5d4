"""Takes a folder out of the library so that nothing of its text is left in the data folder."""

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
from app.services.library.vector_sync import VectorSync

BATCH = 500
"""Passages read at a time."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Where something of a document is kept. ``copies`` is the folder of those that were dropped on
    the library, ``erase`` deletes a file or folder in it, ``compact`` makes files give back what
    was deleted in them."""

    catalog: Catalog
    passages: PassageStore
    chats: ChatStore
    runs: RunStore
    mirror: VectorSync
    copies: str
    erase: Callable[[str], None]
    compact: Callable[[], None]


class Erasure:
    """Forgets a root with all that chats and evaluations quote of it."""

    def __init__(self, library: Library, traces: Traces) -> None:
        self._library = library
        self._traces = traces

    def forget_folder(self, path: str) -> None:
        """Forget the root at ``path``. Raises ``UsageError`` when it is none."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        roots = [root.path for root in self._traces.catalog.roots() if root.path in wanted]
        if not roots:
            raise UsageError(
                f"{path} is not a folder of the library.",
                remedy="See `alcove folders list` for those that are.",
            )
        (folder,) = roots
        traces = self._traces
        quotations = self._quotations(folder)
        self._library.remove_folder(folder)
        # A run that goes on may be embedding some of it: what that left is tidied up before it
        # lends the index.
        with self._library.index_lock(NEVER):
            traces.chats.forget(folder, quotations.quotes)
            traces.runs.forget(folder, quotations.quotes)
            traces.catalog.exclude(folder)  # which forgets the names of files that went before
            traces.catalog.include(folder)
            if folder == traces.copies or folder.startswith(os.path.join(traces.copies, "")):
                traces.erase(folder)
            traces.compact()
            traces.mirror.rebuild()  # last: it may be on another computer, and away

    def _quotations(self, folder: str) -> Quotations:
        """What chats and evaluations repeat of the folder's passages."""
        passages = self._traces.passages
        found = Quotations([*self._traces.chats.texts(), *self._traces.runs.texts()])
        ids = passages.in_order(Scope(folder))
        for at in range(0, len(ids), BATCH):
            for stored in passages.passages(ids[at : at + BATCH]).values():
                found.read(stored.passage.text)
        return found

"""Removes a folder from the library and erases all its text from the data folder."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.cancellation import NEVER
from app.core.domain.errors import AppError, UsageError
from app.core.domain.search import Scope
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.text.text_overlap import Quotations
from app.services.library.folders import Library

log = logging.getLogger(__name__)

BATCH = 500
"""Passages read at a time."""


class Quoting(Protocol):
    """What a person asked or was answered, which may name or quote documents."""

    def texts(self) -> Sequence[str]:
        """All texts."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Delete what names a file of ``folder``, or quotes it."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Stores that hold text of a document.

    ``quoting`` are chats, evaluations and answer tables. ``rebuild`` makes the vector indexes anew.
    ``keys`` removes a folder from the keys of the local API. ``copies`` is the folder of imported
    copies, ``erase`` deletes a file or folder in it, ``compact`` overwrites and frees deleted data
    in all files, with the vectors kept for removed folders.
    """

    catalog: Catalog
    passages: PassageStore
    quoting: Sequence[Quoting]
    rebuild: Callable[[], None]
    keys: Callable[[str], None]
    copies: str
    erase: Callable[[str], None]
    compact: Callable[[], None]


class Erasure:
    """Erases a root, including what chats, evaluations and answer tables quote from it.

    What is to be erased is recorded first. Whatever interrupts it, the next start goes on: no step
    needs what an earlier one deleted, but what may quote is searched for quotations before the
    passages go.
    """

    def __init__(self, library: Library, traces: Traces) -> None:
        self._library = library
        self._traces = traces
        self._resuming: threading.Thread | None = None

    def forget_folder(self, path: str) -> str:
        """Forget the root at ``path``, or one that was removed. Returns the root that it lies in
        and is excluded from, if any. Raises ``UsageError`` when it is none."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        catalog = self._traces.catalog
        known = [root.path for root in (*catalog.roots(), *catalog.removed_roots())]
        folder = next((root for root in (*known, *catalog.forgetting()) if root in wanted), None)
        if folder is None:
            raise UsageError(
                f"{path} is not a folder of the library.",
                remedy="See `alcove folders list` for those that are.",
            )
        catalog.begin_forgetting(folder)
        around = self._remove(folder)
        self._erase([folder])
        return around

    def resume(self) -> None:
        """Go on with what was interrupted: the folders leave the answers at once, the rest is done
        in a thread of its own."""
        if folders := self._traces.catalog.forgetting():
            for folder in folders:
                self._remove(folder)
            self._resuming = threading.Thread(
                target=self._resume, args=[folders], name="erasure", daemon=True
            )
            self._resuming.start()

    def close(self) -> None:
        """Wait for what was resumed."""
        if self._resuming:
            self._resuming.join()

    def _resume(self, folders: list[str]) -> None:
        try:
            self._erase(folders)
        except AppError as error:  # no caller to report to; the next start tries again
            log.warning("A folder could not be erased: %s", error)

    def _remove(self, folder: str) -> str:
        """Erase what quotes the folder, and remove it; returns the root that it lies in."""
        traces = self._traces
        self._erase_quotations(folder)
        roots = [root.path for root in traces.catalog.roots()]
        around = max((root for root in roots if _lies_in(folder, root)), key=len, default="")
        if around:  # first: without its root its files are those of the one around it
            traces.catalog.exclude(folder)
        if folder in roots:
            self._library.remove_folder(folder)
        return around

    def _erase(self, folders: list[str]) -> None:
        """Erase all that is left of removed folders."""
        traces = self._traces
        # A run in progress may be embedding some of it: orphaned vectors are dropped before the
        # run lends the lock.
        with self._library.index_lock(NEVER):
            for folder in folders:
                self._erase_quotations(folder)  # of answers that were being written
                traces.catalog.forget_removed(folder)
                traces.keys(folder)
                if _is_of_copies(folder, traces.copies):
                    traces.erase(folder)
            traces.compact()
            traces.rebuild()  # last: a remote index may be unavailable
            for folder in folders:
                traces.catalog.end_forgetting(folder)

    def _erase_quotations(self, folder: str) -> None:
        quotations = self._quotations(folder)
        for each in self._traces.quoting:
            each.forget(folder, quotations.quotes)

    def _quotations(self, folder: str) -> Quotations:
        """Collect what chats, evaluations and answer tables quote from the folder's passages, but
        for what other documents say, too: what was asked about those stays."""
        passages = self._traces.passages
        found = Quotations([text for each in self._traces.quoting for text in each.texts()])
        copied = passages.held_elsewhere(Scope(folder))
        ids = [each for each in passages.in_order(Scope(folder)) if each not in copied]
        for at in range(0, len(ids), BATCH):
            for stored in passages.passages(ids[at : at + BATCH]).values():
                found.read(stored.passage.text)
        return found


def _is_of_copies(path: str, copies: str) -> bool:
    """Whether a path is the folder of copies, or truly lies in it: neither '..' nor a link leads
    out of it."""
    if path == copies:
        return True
    really = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
    return _lies_in(os.path.normpath(really), os.path.realpath(copies))


def _lies_in(path: str, folder: str) -> bool:
    return path != folder and path.startswith(os.path.join(folder, ""))

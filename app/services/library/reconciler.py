"""Compares the folders on disk with the catalog: finds moved, removed and changed files."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.core.cancellation import NEVER, CancelToken
from app.core.catalog.changes import Found, compare, pair_moves
from app.core.domain.errors import Cancelled, DocumentUnreadable, FolderMissing
from app.core.domain.events import FileGone, FolderWalked, Listener
from app.core.domain.files import FileStamp, KnownFile, Problem
from app.core.domain.folders import Root
from app.core.ports.catalog import Catalog
from app.core.ports.files import FolderWalker

NO_STAMP = FileStamp(0, 0, 0)
"""Stamp of a folder that could not be listed: never equal to a real one."""


@dataclass(slots=True)
class Reconciled:
    """Counts of one comparison."""

    unchanged: int = 0
    moved: int = 0
    removed: int = 0


class Reconciler:
    """Updates the catalog's list of files; reads no content."""

    def __init__(self, catalog: Catalog, walker: FolderWalker) -> None:
        self._catalog = catalog
        self._walker = walker

    def reconcile(
        self, roots: Sequence[Root], listen: Listener, cancel: CancelToken = NEVER
    ) -> Reconciled:
        """Update the catalog and mark as pending every file that must be extracted. Raises
        ``Cancelled``."""
        result, noticed_at = Reconciled(), time.time()
        gone: list[KnownFile] = []
        found: list[Found] = []
        elsewhere = frozenset(root.path for root in self._catalog.roots())
        excluded = frozenset(self._catalog.exclusions())
        for root in roots:
            stop_at = (elsewhere - {root.path}) | excluded
            self._compare(root, stop_at, noticed_at, result, gone, found, listen, cancel)
        moves, removed, new = pair_moves(gone, found)
        self._catalog.remove(file.id for file in removed)  # first: moved files may take their paths
        self._catalog.move((f.id, to.root_id, to.path, to.stamp) for f, to in moves)
        self._mark(new, noticed_at)
        result.moved, result.removed = len(moves), len(removed)
        for file, to in moves:
            listen(FileGone(file.path, to.path))
        for file in removed:
            listen(FileGone(file.path))
        return result

    def _compare(
        self,
        root: Root,
        leave_out: frozenset[str],
        noticed_at: float,
        result: Reconciled,
        gone: list[KnownFile],
        found: list[Found],
        listen: Listener,
        cancel: CancelToken,
    ) -> None:
        known = self._catalog.stamps(root.id)
        unlisted: list[str] = []

        def refused(path: str, error: OSError) -> None:
            unlisted.append(path)
            self._catalog.fail(root.id, NO_STAMP, _unlisted(path, error))

        try:
            left_out = itertools.count()
            listing = self._walker.walk(root, leave_out, refused, lambda path: next(left_out))
            difference = compare(known, _until(cancel, listing))
        except FolderMissing:
            self._catalog.set_root_state(root.id, "offline")
            return
        seen = difference.unchanged + len(difference.to_read)
        if not self._is_same_volume(root, empty=seen == 0 and bool(known)):
            self._catalog.set_root_state(root.id, "offline")
            return
        self._catalog.set_left_out(root.id, next(left_out))
        lost = [path for path in difference.gone if not _below(path, unlisted)]
        gone += self._catalog.files(root.id, lost)
        changed = [(path, stamp) for path, stamp in difference.to_read if path in known]
        self._catalog.mark_pending(root.id, changed, noticed_at)
        found += [
            Found(root.id, path, stamp) for path, stamp in difference.to_read if path not in known
        ]
        result.unchanged += difference.unchanged
        listen(FolderWalked(root.path, seen, len(difference.to_read)))

    def _is_same_volume(self, root: Root, *, empty: bool) -> bool:
        """Return False for the empty mount point of an absent volume: nothing is deleted then."""
        device = self._walker.device(root.path)
        if empty and device != self._catalog.root_device(root.id):
            return False
        if root.state != "online" or device != self._catalog.root_device(root.id):
            self._catalog.set_root_state(root.id, "online", device)
        return True

    def _mark(self, new: Sequence[Found], noticed_at: float) -> None:
        by_root: dict[int, list[tuple[str, FileStamp]]] = {}
        for file in new:
            by_root.setdefault(file.root_id, []).append((file.path, file.stamp))
        for root_id, files in by_root.items():
            self._catalog.mark_pending(root_id, files, noticed_at)


def _until(
    cancel: CancelToken, listing: Iterable[tuple[str, FileStamp]]
) -> Iterator[tuple[str, FileStamp]]:
    """Yield the listing until cancelled. Raises ``Cancelled``."""
    for file in listing:
        if cancel.is_set():
            raise Cancelled()
        yield file


def _below(path: str, folders: Sequence[str]) -> bool:
    return any(path.startswith((f"{f}/", f"{f}\\")) or path == f for f in folders)


def _unlisted(path: str, error: OSError) -> Problem:
    told = DocumentUnreadable(
        f"The folder cannot be listed: {error.strerror}.", title="Folder not readable"
    )
    return Problem(path, told.code, told.title, told.reason, told.remedy)

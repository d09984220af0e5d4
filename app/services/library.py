"""The library of folders: adding and removing them, and keeping the index up to date."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence

from app.core.errors import AppError, Cancelled, FolderMissing, FolderOverlap, UsageError
from app.core.events import LibraryChanged, Listener, Notice, ignore
from app.core.facade import NEVER
from app.core.measuring import Stopwatch
from app.core.models import FileCounts, IndexReport, Problem, Root, RootStatus
from app.core.ports import CancelToken, Catalog, FolderScanner, FolderWatcher, PassageStore
from app.services.indexer import Indexer
from app.services.mirror import VectorMirror
from app.services.reconciler import Reconciler

STAGES = ("extract", "chunk", "embed", "store")
QUIET = 1.0
"""Seconds without an event before changed files are read: editors save in several steps."""
PATIENCE = 30.0
"""Seconds after which changes are read though events keep coming."""
LOOK_AGAIN = 600.0
"""Seconds between two full comparisons while watching: a lost event never matters for long."""
LOOK_AGAIN_UNWATCHED = 30.0
"""The same while a root is away or the system cannot watch it."""
TICK = 0.2
"""Seconds between two looks at a cancel token while waiting."""


class Library:
    """Roots and the one indexing run that may go on at a time."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        scanner: FolderScanner,
        reconciler: Reconciler,
        indexer: Indexer,
        mirror: VectorMirror,
        watcher: Callable[[], FolderWatcher],
    ) -> None:
        self._catalog = catalog
        self._passages = passages
        self._scanner = scanner
        self._reconciler = reconciler
        self._indexer = indexer
        self._mirror = mirror
        self._watcher = watcher
        self._running = threading.Lock()

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        """Make a folder (or one file) a root. Raises ``FolderMissing``, ``FolderOverlap``."""
        path = os.path.realpath(os.path.abspath(path))
        if (device := self._scanner.device(path)) is None:
            raise FolderMissing(f"{path} does not exist.")
        for root in self._catalog.roots():
            if root.path == path:
                raise FolderOverlap(f"{path} is watched already.")
        root = self._catalog.add_root(path, recursive, include, exclude)
        self._catalog.set_root_state(root.id, "online", device)
        return root

    def remove_folder(self, path: str, listen: Listener = ignore) -> None:
        """Forget a root; what was indexed of it is gone at once."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        for root in self._catalog.roots():
            if root.path in wanted:
                with self._alone(NEVER):
                    self._catalog.remove_root(root.id)
                    self._tidy()
                listen(LibraryChanged())
                return
        raise UsageError(
            f"{path} is not a folder of the library.",
            remedy="See `alcove folders list` for those that are.",
        )

    def folders(self) -> list[RootStatus]:
        return self._catalog.root_status()

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` that are no roots yet, then bring everything up to date."""
        for path in paths:
            with contextlib.suppress(FolderOverlap):
                self.add_folder(path)
        with self._alone(cancel):
            return self._bring_up_to_date(self._catalog.roots(), listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Index, and again whenever something changed, until cancelled."""
        changes = _Changes()
        watcher = self._watcher()
        try:
            while not cancel.is_set():
                # Watch first and look after: nothing can change unseen in between.
                roots = self._catalog.roots()
                followed = [_follow(watcher, root, changes, listen) for root in roots]
                changed = changes.take() or {root.id for root in roots}
                with self._alone(cancel):
                    due = [root for root in roots if root.id in changed]
                    self._bring_up_to_date(due, listen, cancel)
                changes.wait(LOOK_AGAIN if all(followed) else LOOK_AGAIN_UNWATCHED, cancel)
        except Cancelled:
            listen(LibraryChanged())
        finally:
            watcher.close()

    def problems(self) -> list[Problem]:
        return self._catalog.problems()

    def retry(self, path: str | None = None) -> int:
        return self._catalog.retry(os.path.abspath(path) if path else None)

    def _bring_up_to_date(
        self, roots: Sequence[Root], listen: Listener, cancel: CancelToken
    ) -> IndexReport:
        stages = Stopwatch()
        compared = self._reconciler.reconcile(roots, listen)
        tally = self._indexer.run(self._catalog.pending(), stages, listen, cancel)
        again = self._indexer.embed_missing(stages, listen, cancel)
        if compared.removed or tally.done:
            self._tidy()
        if compared.removed or compared.moved or tally.done:
            listen(LibraryChanged())
        counts = FileCounts(
            indexed=tally.indexed,
            unchanged=compared.unchanged + tally.unchanged,
            moved=compared.moved,
            removed=compared.removed + tally.removed,
            skipped=tally.skipped,
            failed=tally.failed,
        )
        return IndexReport(
            files=counts,
            passages=tally.passages,
            embedded=tally.embedded + again,
            seconds=stages.elapsed_ms / 1000,
            stages={name: stages.stages.get(name, 0.0) / 1000 for name in STAGES},
            problems=tuple(tally.problems),
            content_reads=tally.content_reads,
        )

    def _tidy(self) -> None:
        """Drop vectors that no passage needs any more, here and in the vector index."""
        if self._passages.collect_garbage():
            self._mirror.apply()

    @contextlib.contextmanager
    def _alone(self, cancel: CancelToken) -> Iterator[None]:
        while not self._running.acquire(timeout=TICK):
            if cancel.is_set():
                raise Cancelled("Stopped while another indexing run was going on.")
        try:
            yield
        finally:
            self._running.release()


def _follow(watcher: FolderWatcher, root: Root, changes: _Changes, listen: Listener) -> bool:
    """Watch a root; False when the system cannot, so that it must be looked through."""
    try:
        watcher.watch(root, lambda path: changes.add(root.id))
    except FolderMissing:
        return False
    except AppError as error:
        listen(Notice(error.title, error.reason, error.remedy))
        return False
    return True


class _Changes:
    """Which roots changed, collected from the watcher's threads."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._roots: set[int] = set()
        self._latest = 0.0

    def add(self, root_id: int) -> None:
        with self._news:
            self._roots.add(root_id)
            self._latest = time.monotonic()
            self._news.notify_all()

    def take(self) -> set[int]:
        with self._news:
            roots, self._roots = self._roots, set()
            return roots

    def wait(self, longest: float, cancel: CancelToken) -> None:
        """Until something changed and it has been quiet since, or it is time to look again."""
        started = time.monotonic()
        with self._news:
            while not cancel.is_set():
                now = time.monotonic()
                if now - started > longest:
                    return
                if self._roots and (now - self._latest > QUIET or now - started > PATIENCE):
                    return
                self._news.wait(TICK)

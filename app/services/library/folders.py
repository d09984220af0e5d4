"""The library of folders: adding and removing them, and bringing the index up to date."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import (
    Cancelled,
    DocumentScanned,
    FolderMissing,
    FolderOverlap,
    LibraryError,
    UsageError,
)
from app.core.domain.events import Event, LibraryChanged, Listener, Notice, ignore
from app.core.domain.files import Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.library import FileCounts, IndexReport
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.files import FolderWalker, FolderWatcher
from app.core.ports.passages import PassageStore
from app.services.library.background import Background
from app.services.library.index_lock import IndexLock
from app.services.library.indexer import Indexer, Tally
from app.services.library.ocr import OcrLane
from app.services.library.reconciler import Reconciled, Reconciler
from app.services.library.vector_sync import VectorSync
from app.services.library.watch_loop import Followed, WatchLoop

STAGES = ("extract", "chunk", "embed", "store")


class Library:
    """Roots, and the one indexing run that may go on at a time."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        scanner: FolderWalker,
        reconciler: Reconciler,
        indexer: Indexer,
        mirror: VectorSync,
        recogniser: OcrLane,
        watcher: Callable[[], FolderWatcher],
        listen: Listener = ignore,
        backup: Callable[[], object] = lambda: None,
        news: Sequence[Notice] = (),
    ) -> None:
        """``backup`` is called when a run has changed something; ``news`` are told once."""
        self._catalog = catalog
        self._passages = passages
        self._scanner = scanner
        self._reconciler = reconciler
        self._indexer = indexer
        self._mirror = mirror
        self._backup = backup
        self._news = list(news)
        self._recogniser = recogniser
        self._lock = IndexLock(self._tidy)
        self._background = Background()
        self._watching = WatchLoop(catalog, watcher, self._follow_up, listen)

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        """Make a folder (or one file) a root. Raises ``FolderMissing``, ``FolderOverlap``."""
        path = os.path.realpath(path)
        if (device := self._scanner.device(path)) is None:
            raise FolderMissing(f"{path} does not exist.")
        if any(root.path == path for root in self._catalog.roots()):
            raise FolderOverlap(f"{path} is watched already.")
        root = self._catalog.add_root(path, recursive, include, exclude)
        self._catalog.set_root_state(root.id, "online", device)
        self._watching.wake()
        return root

    def remove_folder(self, path: str) -> None:
        """Forget a root; what was indexed of it is gone at once."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        for root in self._catalog.roots():
            if root.path in wanted:
                self._catalog.remove_root(root.id)
                self._watching.tell(LibraryChanged())
                self._lock.tidy_soon()
                self._watching.wake()  # what lies in it may be part of another folder now
                return
        raise UsageError(
            f"{path} is not a folder of the library.",
            remedy="See `alcove folders list` for those that are.",
        )

    def restore_folder(self, path: str) -> Root:
        """Put a folder back that was taken out not long ago: nothing of it is embedded again."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        for root in self._catalog.removed_roots():
            if root.path in wanted:
                return self.add_folder(root.path, root.recursive, root.include, root.exclude)
        raise UsageError(
            f"{path} was not taken out of the library in the last seven days.",
            remedy="Add it with `alcove folders add`.",
        )

    def removed_folders(self) -> list[Root]:
        """Those that can be put back."""
        return self._catalog.removed_roots()

    def folders(self) -> list[RootStatus]:
        return self._catalog.root_status()

    def exclude(self, path: str) -> None:
        """Leave a file or folder out from now on; it is gone from answers at once."""
        self._catalog.exclude(os.path.abspath(path))
        self._watching.tell(LibraryChanged())
        self._lock.tidy_soon()

    def include(self, path: str) -> None:
        """Take back an exclusion; what it left out is indexed by the next run."""
        self._catalog.include(os.path.abspath(path))
        self._watching.wake()

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` that are no roots yet, then bring everything up to date."""
        for path in paths:
            with contextlib.suppress(FolderOverlap):
                self.add_folder(path)

        self._tell_news(listen)
        return self._background.wait_for(self._index, listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Index, and again whenever something changed, until cancelled."""
        self._tell_news(listen)
        with contextlib.suppress(Cancelled):
            self._background.wait_for(self._watch, listen, cancel)

    def problems(self) -> list[Problem]:
        """Every file that is not indexed, by path."""
        excluded = [_excluded(path) for path in self._catalog.exclusions()]
        return sorted(self._catalog.problems() + excluded, key=lambda problem: problem.path)

    def retry(self, path: str | None = None) -> int:
        """Queue failed files again (below ``path``); says how many."""
        found = self._catalog.retry(os.path.abspath(path) if path else None)
        self._watching.wake()
        return found

    def index_lock(self, cancel: CancelToken) -> contextlib.AbstractContextManager[None]:
        """Nothing else changes the index within the block; a run that goes on lends it between two
        batches. Raises ``Cancelled``."""
        return self._lock.held(cancel)

    def close(self) -> None:
        """End what goes on."""
        self._background.close()

    def _index(self, listen: Listener, cancel: CancelToken) -> IndexReport:
        def both(event: Event) -> None:
            listen(event)
            self._watching.tell(event)

        with self._lock.held(cancel, run=True):
            stages = Stopwatch()
            compared = self._reconciler.reconcile(self._catalog.roots(), both, cancel)
            report = self._bring_up_to_date(compared, stages, both, cancel)
        recognised = self._recogniser.run(self.index_lock, both, cancel)
        return _together(report, recognised)

    def _watch(self, listen: Listener, cancel: CancelToken) -> None:
        with self._recogniser.beside(self.index_lock, self._watching.tell, cancel):
            self._watching.watch(listen, cancel)

    def _follow_up(self, ids: Collection[int], listen: Listener, cancel: CancelToken) -> Followed:
        with self._lock.held(cancel, run=True):
            stages = Stopwatch()
            roots = [root for root in self._catalog.roots() if root.id in ids]
            compared = self._reconciler.reconcile(roots, listen, cancel)
            looked = stages.elapsed_ms / 1000
            self._bring_up_to_date(compared, stages, listen, cancel)
        return Followed(self._mirror.unavailable is None, looked)

    def _bring_up_to_date(
        self, compared: Reconciled, stages: Stopwatch, listen: Listener, cancel: CancelToken
    ) -> IndexReport:
        lend = self._lock.lend
        tally = self._indexer.run(self._catalog.pending(), stages, listen, cancel, lend)
        again = self._indexer.embed_missing(stages, listen, cancel, lend)
        if compared.removed or tally.done:
            self._tidy()
        self._mirror.settle()
        self._tell_if_away(listen)
        if compared.removed or compared.moved or tally.done:
            listen(LibraryChanged())
            self._back_up(listen)
            self._recogniser.wake()
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

    def _back_up(self, listen: Listener) -> None:
        """What was indexed stays, whether or not there is a copy of it."""
        try:
            self._backup()
        except LibraryError as error:
            listen(Notice("There is no snapshot of the library", error.reason, error.remedy))

    def _tell_if_away(self, listen: Listener) -> None:
        if unavailable := self._mirror.still_away():
            listen(
                Notice(
                    "The vector index is away, and gets later what it is owed",
                    *(unavailable.reason, unavailable.remedy),
                )
            )

    def _tell_news(self, listen: Listener) -> None:
        while self._news:
            listen(self._news.pop())

    def _tidy(self) -> None:
        """Drop vectors that no passage needs any more, here and in the vector index."""
        if self._passages.collect_garbage():
            self._mirror.apply()


def _together(report: IndexReport, recognised: Tally) -> IndexReport:
    """A run's report with what was recognised after it: those files were skipped at first."""
    counts = replace(
        report.files,
        indexed=report.files.indexed + recognised.indexed,
        skipped=max(0, report.files.skipped - recognised.indexed),
    )
    told = {problem.path for problem in recognised.problems}
    scanned = DocumentScanned.code
    problems = [p for p in report.problems if p.code != scanned and p.path not in told]
    return replace(
        report,
        files=counts,
        passages=report.passages + recognised.passages,
        embedded=report.embedded + recognised.embedded,
        problems=(*problems, *recognised.problems),
    )


def _excluded(path: str) -> Problem:
    return Problem(
        path,
        "excluded",
        "Left out",
        "You excluded it.",
        "Include it again if you want it in answers.",
        "skipped",
    )

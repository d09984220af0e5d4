"""The library of folders: adds and removes folders, and brings the index up to date."""

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
from app.services.library.embedding_lane import EmbeddingLane
from app.services.library.index_lock import IndexLock
from app.services.library.indexer import Indexer, Tally
from app.services.library.ocr import OcrLane
from app.services.library.reconciler import Reconciled, Reconciler
from app.services.library.watch_loop import Followed, WatchLoop
from app.services.vectors.embedders import Embedders

STAGES = ("extract", "chunk", "embed", "store")


class Library:
    """Manages roots and runs indexing, one run at a time."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        walker: FolderWalker,
        reconciler: Reconciler,
        indexer: Indexer,
        embedders: Embedders,
        embedding: EmbeddingLane,
        ocr: OcrLane,
        watcher: Callable[[], FolderWatcher],
        listen: Listener = ignore,
        backup: Callable[[], object] = lambda: None,
        notices: Sequence[Notice] = (),
    ) -> None:
        """``backup`` is called after each run with changes; ``notices`` are reported once."""
        self._catalog = catalog
        self._passages = passages
        self._walker = walker
        self._reconciler = reconciler
        self._indexer = indexer
        self._embedders = embedders
        self._vector_sync = embedders.current.sync
        self._embedding = embedding
        self._backup = backup
        self._notices = list(notices)
        self._ocr = ocr
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
        if (device := self._walker.device(path)) is None:
            raise FolderMissing(f"{path} does not exist.")
        if any(root.path == path for root in self._catalog.roots()):
            raise FolderOverlap(f"{path} is watched already.")
        self._catalog.include(path)  # it may have been excluded from a folder around it
        root = self._catalog.add_root(path, recursive, include, exclude)
        self._catalog.set_root_state(root.id, "online", device)
        self._watching.wake()
        return root

    def remove_folder(self, path: str) -> None:
        """Remove a root; its passages leave the answers at once."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        for root in self._catalog.roots():
            if root.path in wanted:
                self._catalog.remove_root(root.id)
                self._watching.tell(LibraryChanged())
                self._lock.tidy_soon()
                self._watching.wake()  # its files may belong to another root now
                return
        raise UsageError(
            f"{path} is not a folder of the library.",
            remedy="See `alcove folders list` for those that are.",
        )

    def restore_folder(self, path: str) -> Root:
        """Restore a recently removed folder; its files are not embedded again, unless another
        folder was forgotten since."""
        wanted = {path, os.path.abspath(path), os.path.realpath(path)}
        for root in self._catalog.removed_roots():
            if root.path in wanted:
                return self.add_folder(root.path, root.recursive, root.include, root.exclude)
        raise UsageError(
            f"{path} was not removed from the library in the last seven days, or was forgotten"
            " since.",
            remedy="Add it with `alcove folders add`.",
        )

    def removed_folders(self) -> list[Root]:
        """List removed folders that can still be restored."""
        return self._catalog.removed_roots()

    def folders(self) -> list[RootStatus]:
        return self._catalog.root_status()

    def exclude(self, path: str) -> None:
        """Exclude a file or folder from now on; it leaves the answers at once."""
        self._catalog.exclude(os.path.abspath(path))
        self._watching.tell(LibraryChanged())
        self._lock.tidy_soon()

    def include(self, path: str) -> None:
        """Undo an exclusion; the next run indexes what it left out."""
        self._catalog.include(os.path.abspath(path))
        self._watching.wake()

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` that are not roots yet, then bring everything up to date."""
        for path in paths:
            with contextlib.suppress(FolderOverlap):
                self.add_folder(path)

        self._report_notices(listen)
        return self._background.wait_for(self._index, listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Index now and after every change, until cancelled."""
        self._report_notices(listen)
        with contextlib.suppress(Cancelled):
            self._background.wait_for(self._watch, listen, cancel)

    def problems(self) -> list[Problem]:
        """Every file that is not indexed, by path."""
        excluded = [_excluded(path) for path in self._catalog.exclusions()]
        return sorted(self._catalog.problems() + excluded, key=lambda problem: problem.path)

    def retry(self, path: str | None = None) -> int:
        """Queue failed files (below ``path``) again; return how many."""
        found = self._catalog.retry(os.path.abspath(path) if path else None)
        self._watching.wake()
        return found

    def index_lock(self, cancel: CancelToken) -> contextlib.AbstractContextManager[None]:
        """Hold the index lock within the block; a run in progress lends it between two batches.
        Raises ``Cancelled``."""
        return self._lock.held(cancel)

    def tell(self, event: Event) -> None:
        """Pass an event to all who watch the library."""
        self._watching.tell(event)

    def close(self) -> None:
        """Stop indexing and watching."""
        self._background.close()

    def _index(self, listen: Listener, cancel: CancelToken) -> IndexReport:
        def both(event: Event) -> None:
            listen(event)
            self._watching.tell(event)

        stages = Stopwatch()
        with self._lock.held(cancel, run=True), self._embedding.reading():
            compared = self._reconciler.reconcile(self._catalog.roots(), both, cancel)
            report = self._bring_up_to_date(compared, stages, both, cancel)
        embedded = self._embedding.run(stages, both, cancel)
        recognised = self._ocr.run(self.index_lock, both, cancel)
        embedded += self._embedding.run(stages, both, cancel)
        self._report_unavailable(both)
        return replace(
            _with_ocr(report, recognised),
            embedded=embedded,
            seconds=stages.elapsed_ms / 1000,
            stages={name: stages.stages.get(name, 0.0) / 1000 for name in STAGES},
        )

    def _watch(self, listen: Listener, cancel: CancelToken) -> None:
        tell = self._watching.tell
        with (
            self._ocr.beside(self.index_lock, tell, cancel),
            self._embedding.beside(tell, cancel),
        ):
            self._watching.watch(listen, cancel)

    def _follow_up(self, ids: Collection[int], listen: Listener, cancel: CancelToken) -> Followed:
        with self._lock.held(cancel, run=True), self._embedding.reading():
            stages = Stopwatch()
            roots = [root for root in self._catalog.roots() if root.id in ids]
            compared = self._reconciler.reconcile(roots, listen, cancel)
            walk_seconds = stages.elapsed_ms / 1000
            self._bring_up_to_date(compared, stages, listen, cancel)
        self._report_unavailable(listen)
        return Followed(self._vector_sync.unavailable is None, walk_seconds)

    def _bring_up_to_date(
        self, compared: Reconciled, stages: Stopwatch, listen: Listener, cancel: CancelToken
    ) -> IndexReport:
        """Read what is new, after which its words can be searched. It is embedded later."""
        tally = self._indexer.run(self._catalog.pending(), stages, listen, cancel, self._lock.lend)
        words_seconds = stages.elapsed_ms / 1000
        self._indexer.link_versions(cancel, self._lock.lend)
        if compared.removed or tally.done:
            self._tidy()
        self._vector_sync.verify_if_suspect()
        if compared.removed or compared.moved or tally.done:
            listen(LibraryChanged())
            self._back_up(listen)
            self._ocr.wake()
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
            embedded=0,
            seconds=0.0,
            stages={},
            problems=tuple(tally.problems),
            content_reads=tally.content_reads,
            words_seconds=words_seconds,
        )

    def _back_up(self, listen: Listener) -> None:
        """Take a snapshot; a failure is only reported, since the index itself is sound."""
        try:
            self._backup()
        except LibraryError as error:
            listen(Notice("No snapshot of the library could be made", error.reason, error.remedy))

    def _report_unavailable(self, listen: Listener) -> None:
        if unavailable := self._vector_sync.retry_unavailable():
            listen(
                Notice(
                    "The vector index is unavailable; it will be updated later",
                    unavailable.reason,
                    unavailable.remedy,
                )
            )

    def _report_notices(self, listen: Listener) -> None:
        while self._notices:
            listen(self._notices.pop())

    def _tidy(self) -> None:
        """Drop orphaned vectors from the database and the vector index."""
        if self._passages.collect_garbage():
            self._embedders.apply()


def _with_ocr(report: IndexReport, recognised: Tally) -> IndexReport:
    """Add the results of OCR to a run's report, which counted those files as skipped."""
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
        problems=(*problems, *recognised.problems),
    )


def _excluded(path: str) -> Problem:
    return Problem(
        path,
        "excluded",
        "Excluded",
        "You excluded it.",
        "Include it again to have it in answers.",
        "skipped",
    )

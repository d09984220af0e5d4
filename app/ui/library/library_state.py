"""The desktop's copy of the library's state, kept up to date by a watch in the engine."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.errors import AppError, Cancelled, EngineDied, EngineUnavailable
from app.core.domain.events import (
    Embedding,
    Event,
    FileDone,
    FileGone,
    LibraryChanged,
    Notice,
    Progress,
)
from app.core.domain.files import Document, Problem
from app.core.domain.folders import RootStatus, outside
from app.core.domain.library import Status
from app.core.domain.search import Scope
from app.core.facade import Facade
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.indexing_progress import IDLE, fold

REFRESH_MS = 700
"""Longest time for which counts may be stale while files are indexed."""
REFRESH_FACTOR = 9
"""Pause between counts in multiples of the time one took, so that they use a tenth of a core."""

RETRY_MS = (1000, 10_000, 60_000)
"""Pauses before the watch is retried, by the number of consecutive failures."""
STABLE_SECONDS = 60.0
"""A watch that ran longer resets the count of consecutive failures."""
EXPECTED = (Cancelled, EngineDied, EngineUnavailable)
"""Errors that are not reported: the engine restarts, or the watch was cancelled."""

Survey = tuple[float, list[RootStatus], Status, list[Problem]]
"""Seconds that the calls took, and their results."""

MOST = 1000
"""Documents that are listed to count them."""

COUNTED = (Embedding, FileDone, FileGone, Progress)
"""Events that change the counts."""


class LibraryState(QObject):
    """Folders, counts, problems and the current indexing run. Pausing stops the watch."""

    changed = Signal()
    """Folders, counts or problems changed."""
    progressed = Signal()
    noticed = Signal(object)
    """A Notice from the engine."""
    failed = Signal(object, object)
    """The AppError of a call the user asked for, and a function that retries it."""
    lost = Signal(object)
    """Path of a folder that has just become unavailable."""
    forgotten = Signal(object)
    """Path of a folder of which everything was erased, chats that quote it included."""
    unwatched = Signal(object)
    """Path of a folder that was taken out of the library, and can be put back."""
    stalled = Signal(object)
    """The AppError that stopped the watch. It is retried after a while, and at once by
    ``start``."""

    def __init__(self, calls: Calls, paused: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: list[RootStatus] = []
        self.problems: list[Problem] = []
        self.status: Status | None = None
        self.indexing = IDLE
        self.known = False
        """Whether a first state has arrived from the engine."""
        self._calls = calls
        self._surveys = Requests(calls)
        self._scopes = Requests(calls)
        self._paused = paused
        self._watch: Call | None = None
        self._cancelled = False
        """Whether the watch was cancelled and has not ended yet."""
        self._resuming = False
        """Whether a new watch starts when the cancelled one has ended."""
        self._watch_error = self._refresh_error = ""
        """Errors of the watch and of refreshing that were reported; each is reported once."""
        self._failures = 0
        self._started_at = 0.0
        self._retry_timer = QTimer(self, singleShot=True)
        self._retry_timer.timeout.connect(self._start_watch)
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def counted(self) -> Status | None:
        """The status with the files that the run has still to read, of which it knows earlier."""
        if self.status is None:
            return None
        return replace(self.status, queue=max(self.status.queue, self.indexing.queue))

    def start(self) -> None:
        """Refresh and watch: when the engine has come up, or to retry on request."""
        self._failures, self._watch_error = 0, ""
        self._resuming = self._cancelled
        self.refresh()
        self._start_watch()

    def _start_watch(self) -> None:
        self._retry_timer.stop()
        if self._watch is None and not self._paused:
            self._started_at = time.monotonic()
            self._watch = self._calls.stream(
                lambda facade, listen, cancel: facade.library.watch(listen, cancel)
            )
            self._watch.received.connect(self._hear)
            self._watch.failed.connect(self._watch_failed)
            self._watch.ended.connect(self._watch_ended)

    def pause(self, paused: bool) -> None:
        """Pause or resume watching and indexing."""
        self._paused = paused
        if paused:
            self.release_engine()
        else:
            self.start()
        self.progressed.emit()

    def release_engine(self) -> None:
        """Cancel the watch: an engine that is ending would wait for it."""
        if self._watch is not None:
            self._cancelled = True
            self._watch.cancel()

    def refresh(self) -> None:
        """Fetch folders, counts and problems again."""
        self._refresh_timer.stop()
        self._surveys.ask(_survey, self._take, self._refresh_failed)

    def holds(self, path: str) -> bool:
        """Whether a path lies in a folder of the library, or holds one."""
        roots = [status.root.path for status in self.folders]
        return any(not outside([known], roots) for known in (path, os.path.realpath(path)))

    def count(self, scope: Scope, done: Callable[[tuple[int, int] | None], object]) -> None:
        """Count the documents within a scope that can be searched, and all, instead of an earlier
        one; None when there are more than ``MOST``."""

        def tell(found: list[Document]) -> None:
            searchable = sum(document.state == "indexed" for document in found)
            done((searchable, len(found)) if len(found) <= MOST else None)

        self._scopes.ask_instead(
            lambda facade: facade.library.documents("", MOST + 1, scope),
            tell,
            lambda error: None,  # then no number is shown
        )

    def do(
        self, work: Callable[[Facade], Any], done: Callable[[Any], object] | None = None
    ) -> None:
        """Run a change of the library, then refresh; errors are emitted by ``failed``."""
        again = partial(self.do, work, done)
        call = self._calls.ask(work, done, lambda error: self.failed.emit(error, again))
        call.ended.connect(self.refresh)

    def forget(self, path: str) -> None:
        """Erase everything that is known of a folder."""
        self.do(
            lambda facade: facade.library.forget_folder(path), lambda _: self.forgotten.emit(path)
        )

    def stop_watching(self, path: str) -> None:
        """Take a folder out of the library."""
        self.do(
            lambda facade: facade.library.remove_folder(path), lambda _: self.unwatched.emit(path)
        )

    def watch_again(self, path: str) -> None:
        """Put a folder back that was taken out."""
        self.do(lambda facade: facade.library.restore_folder(path))

    def look_again(self, path: str) -> None:
        """Check now whether a folder is available, and index what is new in it."""
        self.do(lambda facade: facade.library.retry(path))

    def _take(self, survey: Survey) -> None:
        there = {status.root.path for status in self.folders if status.root.state != "offline"}
        seconds, self.folders, self.status, self.problems = survey
        self._refresh_timer.setInterval(max(REFRESH_MS, int(REFRESH_FACTOR * seconds * 1000)))
        self.known, self._refresh_error = True, ""
        if self.indexing.active and not (self.status.queue or self.status.words_only):
            self.indexing = IDLE  # all is done, whether or not an event said so
            self.progressed.emit()
        self.changed.emit()
        for status in self.folders:
            if status.root.state == "offline" and status.root.path in there:
                self.lost.emit(status.root.path)

    def _hear(self, events: list[Event]) -> None:
        now = time.monotonic()
        for event in events:
            self.indexing = fold(self.indexing, event, now)
            if isinstance(event, Notice):
                self.noticed.emit(event)
        if any(isinstance(event, LibraryChanged) for event in events):
            self.refresh()
        elif not self._refresh_timer.isActive() and any(
            isinstance(event, COUNTED) for event in events
        ):
            self._refresh_timer.start()
        self.progressed.emit()

    def _refresh_failed(self, error: AppError) -> None:
        """Report that the shown state is stale, once for each error."""
        if not isinstance(error, EXPECTED) and str(error) != self._refresh_error:
            self._refresh_error = str(error)
            self.failed.emit(error, self.refresh)

    def _watch_failed(self, error: AppError) -> None:
        """Report the error once, and retry after a pause."""
        if isinstance(error, EXPECTED):
            return
        if time.monotonic() - self._started_at > STABLE_SECONDS:
            self._failures, self._watch_error = 0, ""
        self._retry_timer.start(RETRY_MS[min(self._failures, len(RETRY_MS) - 1)])
        self._failures += 1
        if str(error) != self._watch_error:
            self._watch_error = str(error)
            self.stalled.emit(error)

    def _watch_ended(self) -> None:
        self._watch, self._cancelled = None, False
        self.indexing = IDLE
        self.progressed.emit()
        if self._resuming:
            self._resuming = False
            self.start()


def _survey(facade: Facade) -> Survey:
    begun = time.monotonic()
    folders, status, problems = (
        facade.library.folders(),
        facade.system.status(),
        facade.library.problems(),
    )
    return time.monotonic() - begun, folders, status, problems

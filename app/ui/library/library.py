"""What the desktop knows of the library, kept up to date by watching it through the engine."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.errors import AppError, Cancelled, EngineDied, EngineUnavailable
from app.core.domain.events import Event, FileDone, FileGone, LibraryChanged, Notice, Progress
from app.core.domain.files import Problem
from app.core.domain.folders import RootStatus
from app.core.domain.library import Status
from app.core.facade import Facade
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.indexing_progress import IDLE, fold

REFRESH_MS = 700
"""Longest time for which counts may be old while files are being indexed."""
RESTS = 9
"""Times as long as counting took until it is done again, if that is longer: a tenth of a core."""

PAUSES_MS = (1000, 10_000, 60_000)
"""Before watching begins again, by how often in a row it has failed."""
YOUNG_SECONDS = 60.0
"""A watch that fails earlier fails in a row with the one before."""
RESTARTED = (Cancelled, EngineDied, EngineUnavailable)
"""After these another engine comes up, or none is wanted."""

Survey = tuple[float, list[RootStatus], Status, list[Problem]]
"""What is asked for, behind the seconds that it took."""

COUNTED = (FileDone, FileGone, Progress)
"""Events after which counts are not what they were."""


class Library(QObject):
    """Folders, counts, problems and the indexing run of now; pausing is not watching."""

    changed = Signal()
    """Folders, counts or problems."""
    progressed = Signal()
    noticed = Signal(object)
    """A Notice the engine sends."""
    failed = Signal(object, object)
    """The AppError of something a person asked for, and what asks for it again."""
    lost = Signal(object)
    """The path of a folder that was there a moment ago."""
    stalled = Signal(object)
    """The AppError for which the library is not kept up to date now. It is tried again after a
    while, and by ``start`` at once."""

    def __init__(self, calls: Calls, paused: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: list[RootStatus] = []
        self.problems: list[Problem] = []
        self.status: Status | None = None
        self.indexing = IDLE
        self.known = False
        """Whether the engine has told anything yet."""
        self._calls = calls
        self._surveys = Requests(calls)
        self._paused = paused
        self._watch: Call | None = None
        self._resuming = False
        self._stalled_by = self._missed_by = ""
        """Errors that were said already, of the watch and of a look; each is said once."""
        self._failures = 0
        self._begun = 0.0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._begin)
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._soon.timeout.connect(self.refresh)

    @property
    def paused(self) -> bool:
        return self._paused

    def start(self) -> None:
        """The engine is up, for the first time or again, or a person wants another try."""
        self._failures, self._stalled_by = 0, ""
        self.refresh()
        self._begin()

    def _begin(self) -> None:
        self._again.stop()
        if self._watch is None and not self._paused:
            self._begun = time.monotonic()
            self._watch = self._calls.stream(
                lambda facade, listen, cancel: facade.library.watch(listen, cancel)
            )
            self._watch.received.connect(self._hear)
            self._watch.failed.connect(self._break)
            self._watch.ended.connect(self._rest)

    def pause(self, paused: bool) -> None:
        """Stop watching and indexing, or go on."""
        self._paused = paused
        if not paused:
            self._resuming = self._watch is not None  # the last watch has not ended yet
            self.start()
        elif self._watch is not None:
            self._watch.cancel()
        self.progressed.emit()

    def refresh(self) -> None:
        """Ask for everything anew."""
        self._soon.stop()
        self._surveys.ask(_survey, self._take, self._miss)

    def do(
        self, work: Callable[[Facade], Any], done: Callable[[Any], object] | None = None
    ) -> None:
        """Change the library, then look at it again; an error is announced by ``failed``."""
        again = partial(self.do, work, done)
        call = self._calls.ask(work, done, lambda error: self.failed.emit(error, again))
        call.ended.connect(self.refresh)

    def look_again(self, path: str) -> None:
        """See now whether a folder is there, and what is in it."""
        self.do(lambda facade: facade.library.retry(path))

    def _take(self, survey: Survey) -> None:
        there = {status.root.path for status in self.folders if status.root.state != "offline"}
        seconds, self.folders, self.status, self.problems = survey
        self._soon.setInterval(max(REFRESH_MS, int(RESTS * seconds * 1000)))
        self.known, self._missed_by = True, ""
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
        elif not self._soon.isActive() and any(isinstance(event, COUNTED) for event in events):
            self._soon.start()
        self.progressed.emit()

    def _miss(self, error: AppError) -> None:
        """What is shown is not what there is."""
        if not isinstance(error, RESTARTED) and str(error) != self._missed_by:
            self._missed_by = str(error)
            self.failed.emit(error, self.refresh)

    def _break(self, error: AppError) -> None:
        """Say it once, and begin again after a while."""
        if isinstance(error, RESTARTED):
            return
        if time.monotonic() - self._begun > YOUNG_SECONDS:
            self._failures, self._stalled_by = 0, ""
        self._again.start(PAUSES_MS[min(self._failures, len(PAUSES_MS) - 1)])
        self._failures += 1
        if str(error) != self._stalled_by:
            self._stalled_by = str(error)
            self.stalled.emit(error)

    def _rest(self) -> None:
        self._watch = None
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

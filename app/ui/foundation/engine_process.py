"""Keeps an engine running: one that is there already, or else a child process of the desktop.

The child reads its standard input to the end, so it ends with the desktop, however that ends.
One that dies is started again, after longer pauses when it dies young.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QThreadPool, QTimer, Signal

from app.core.domain.errors import EngineDied, EngineUnavailable
from app.core.facade import Facade

KNOCK_MS = 100
"""Between two tries to reach an engine that is starting."""
PAUSES_MS = (0, 500, 2000)
"""Before it is started again, by how often it has died young; then a person has to ask for it."""
YOUNG_SECONDS = 30.0
FORCE_MS = 1000
"""Left for the system to end what does not end in order."""
NICE = 5
LAST_WORDS = 600
"""Characters of its log that are shown of an engine that does not stay alive."""

Connect = Callable[[], Facade]
"""Reaches the engine. Raises ``EngineUnavailable`` when there is none."""


def command(home: str) -> list[str]:
    """What starts the engine; the packaged program takes ``-m`` as an interpreter does."""
    return [sys.executable, "-m", "app", "engine", "--home", home, "--until-eof"]


class EngineProcess(QObject):
    """Says when an engine answers, when it no longer does, and when it cannot be kept alive."""

    up = Signal(object)
    """The facade."""
    died = Signal()
    failed = Signal(object)
    """An AppError with the reason; ``start`` tries again."""
    _knocked = Signal(object)

    def __init__(
        self,
        home: str,
        connect: Connect,
        start: Sequence[str],
        parent: QObject | None = None,
        end: Callable[[], object] = lambda: None,
    ) -> None:
        """``end`` asks an engine to end that is not our child."""
        super().__init__(parent)
        self._end = end
        self.log = os.path.join(home, "engine.log")
        self._connect = connect
        self._command = list(start)
        self._child: QProcess | None = None
        self._facade: Facade | None = None
        self._stopping = False
        self._died_young = 0
        self._born = 0.0
        self._knocking = QThreadPool(self)
        self._knocked.connect(self._enter)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._knock)

    @property
    def pid(self) -> int:
        """Of the child; 0 when there is none."""
        return self._child.processId() if self._child else 0

    def start(self) -> None:
        """Find an engine, or start one."""
        self._died_young = 0
        self._knock()

    def check(self) -> None:
        """A call got no answer: if that engine was not our child, nobody else will notice."""
        if self._child is None and self._facade is not None:
            self._leave()
            self._knock()

    def restart(self) -> None:
        """End the engine in order; another one comes up."""
        if self._child is not None:
            self._born = -YOUNG_SECONDS  # it does not die young: it was asked to
            self._child.closeWriteChannel()
        else:
            self._end()
            self._leave()
            self._next.start(KNOCK_MS)

    def stop(self, milliseconds: int) -> None:
        """End the child in order, or by force when it takes longer; within that time."""
        deadline = QDeadlineTimer(milliseconds)
        self._next.stop()
        self._stopping = True
        if self._child is not None:
            child, self._child = self._child, None
            child.finished.disconnect()
            child.closeWriteChannel()
            if not child.waitForFinished(max(0, milliseconds - FORCE_MS)):
                child.kill()
                child.waitForFinished(deadline.remainingTime())
        self._knocking.waitForDone(deadline.remainingTime())
        if self._facade is not None:
            self._facade.close()

    def _knock(self) -> None:
        self._knocking.start(self._try)

    def _try(self) -> None:
        facade = None
        with suppress(EngineUnavailable):
            facade = self._connect()
        self._knocked.emit(facade)

    def _enter(self, facade: Facade | None) -> None:
        if self._stopping:
            return  # nothing is wanted any more
        if facade is not None:
            self._facade = facade
            self.up.emit(facade)
        elif self._child is not None:
            self._next.start(KNOCK_MS)
        else:
            self._spawn()

    def _spawn(self) -> None:
        self._born = time.monotonic()
        Path(self.log).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._child = QProcess(self)
        self._child.setStandardErrorFile(self.log)
        self._child.setStandardOutputFile(QProcess.nullDevice())
        self._child.finished.connect(self._bury)
        self._child.errorOccurred.connect(self._complain)
        self._child.started.connect(self._yield_to_the_window)
        self._child.start(self._command[0], self._command[1:])
        self._next.start(KNOCK_MS)

    def _yield_to_the_window(self) -> None:
        """The engine takes every core there is, but not from what a person looks at."""
        if self._child is not None and hasattr(os, "setpriority"):
            with suppress(OSError):  # it may be gone already
                os.setpriority(os.PRIO_PROCESS, self._child.processId(), NICE)

    def _complain(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._child is not None:
            reason = f"{self._command[0]}: {self._child.errorString()}"
            self._bury()
            self._died_young = len(PAUSES_MS)
            self._next.stop()
            self.failed.emit(EngineUnavailable(reason))

    def _bury(self) -> None:
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        self._leave()
        young = time.monotonic() - self._born < YOUNG_SECONDS
        self._died_young = self._died_young + 1 if young else 0
        if self._died_young < len(PAUSES_MS):
            self._next.start(PAUSES_MS[self._died_young])
        else:
            self._next.stop()
            self.failed.emit(EngineDied(self._last_words()))

    def _leave(self) -> None:
        if self._facade is not None:
            self._facade.close()
            self._facade = None
        self.died.emit()

    def _last_words(self) -> str:
        with suppress(OSError):
            lines = Path(self.log).read_text("utf-8", "replace").strip().splitlines()
            if lines:
                return lines[-1][-LAST_WORDS:]
        return f"It said nothing; its log is {self.log}."

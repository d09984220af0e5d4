"""Connects to a running engine, or starts one as a child process and keeps it running.

The child exits at end of file on its standard input, so it ends with the desktop, even when that
crashes. An engine that dies is restarted, with growing delays when it exits early.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QDeadlineTimer,
    QObject,
    QProcess,
    QProcessEnvironment,
    QThreadPool,
    QTimer,
    Signal,
)

from app.core.domain.errors import EngineDied, EngineUnavailable
from app.core.facade import Facade
from app.sandbox import environment

RETRY_MS = 100
"""Between two attempts to connect to an engine that is starting."""
RESTART_DELAYS_MS = (0, 500, 2000)
"""Delays before a restart, by consecutive early exits; after these the user has to restart it."""
EARLY_EXIT_SECONDS = 30.0
"""An engine that ends sooner than this after its start counts as an early exit."""
KILL_MS = 1000
"""Part of the time to stop that is reserved for killing the child."""
NICE = 5
LOG_TAIL = 600
"""Characters of the last log line that are shown when the engine keeps failing."""

Connect = Callable[[], Facade]
"""Connects to the engine. Raises ``EngineUnavailable`` when there is none."""


def command(home: str) -> list[str]:
    """Command that starts the engine; the packaged program accepts ``-m`` as Python does."""
    return [sys.executable, "-m", "app", "engine", "--home", home, "--until-eof"]


class EngineProcess(QObject):
    """Signals when an engine is up, when it died, and when restarting it failed."""

    up = Signal(object)
    """The facade."""
    died = Signal()
    failed = Signal(object)
    """An AppError with the reason; ``start`` tries again."""
    _attempted = Signal(object)

    def __init__(
        self,
        home: str,
        connect: Connect,
        start: Sequence[str],
        parent: QObject | None = None,
        shutdown: Callable[[], object] = lambda: None,
    ) -> None:
        """``shutdown`` asks an engine that is not our child to end."""
        super().__init__(parent)
        self._shutdown = shutdown
        self.log = os.path.join(home, "engine.log")
        self._connect = connect
        self._command = list(start)
        self._child: QProcess | None = None
        self._facade: Facade | None = None
        self._stopping = False
        self._early_exits = 0
        self._started_at = 0.0
        self._attempts = QThreadPool(self)
        self._attempted.connect(self._take_attempt)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._attempt)

    @property
    def pid(self) -> int:
        """Process id of the child; 0 without one."""
        return self._child.processId() if self._child else 0

    def start(self) -> None:
        """Connect to an engine, or start one."""
        self._early_exits = 0
        self._attempt()

    def check(self) -> None:
        """Reconnect after a failed call to an engine that is not our child."""
        if self._child is None and self._facade is not None:
            self._disconnect()
            self._attempt()

    def restart(self) -> None:
        """Shut the engine down; a new one is started."""
        if self._child is not None:
            self._started_at = -EARLY_EXIT_SECONDS  # a requested exit is not an early one
            self._child.closeWriteChannel()
        else:
            self._shutdown()
            self._disconnect()
            self._timer.start(RETRY_MS)

    def stop(self, milliseconds: int) -> None:
        """Shut the child down within ``milliseconds``; kill it when it takes longer."""
        deadline = QDeadlineTimer(milliseconds)
        self._timer.stop()
        self._stopping = True
        if self._child is not None:
            child, self._child = self._child, None
            child.finished.disconnect()
            child.closeWriteChannel()
            if not child.waitForFinished(max(0, milliseconds - KILL_MS)):
                child.kill()
                child.waitForFinished(deadline.remainingTime())
        self._attempts.waitForDone(deadline.remainingTime())
        if self._facade is not None:
            self._facade.close()

    def _attempt(self) -> None:
        self._attempts.start(self._connect_once)

    def _connect_once(self) -> None:
        facade = None
        with suppress(EngineUnavailable):
            facade = self._connect()
        self._attempted.emit(facade)

    def _take_attempt(self, facade: Facade | None) -> None:
        if self._stopping:
            return
        if facade is not None:
            self._facade = facade
            self.up.emit(facade)
        elif self._child is not None:
            self._timer.start(RETRY_MS)
        else:
            self._spawn()

    def _spawn(self) -> None:
        self._started_at = time.monotonic()
        Path(self.log).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._child = QProcess(self)
        allowed = QProcessEnvironment()
        for name, value in environment.for_child().items():
            allowed.insert(name, value)
        self._child.setProcessEnvironment(allowed)
        self._child.setStandardErrorFile(self.log)
        self._child.setStandardOutputFile(QProcess.nullDevice())
        self._child.finished.connect(self._child_ended)
        self._child.errorOccurred.connect(self._child_error)
        self._child.started.connect(self._lower_priority)
        self._child.start(self._command[0], self._command[1:])
        self._timer.start(RETRY_MS)

    def _lower_priority(self) -> None:
        """Lower the priority of the engine, so that it does not slow down the window."""
        if self._child is not None and hasattr(os, "setpriority"):
            with suppress(OSError):  # it may have ended already
                os.setpriority(os.PRIO_PROCESS, self._child.processId(), NICE)

    def _child_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._child is not None:
            reason = f"{self._command[0]}: {self._child.errorString()}"
            self._child_ended()
            self._early_exits = len(RESTART_DELAYS_MS)
            self._timer.stop()
            self.failed.emit(EngineUnavailable(reason))

    def _child_ended(self) -> None:
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        self._disconnect()
        early = time.monotonic() - self._started_at < EARLY_EXIT_SECONDS
        self._early_exits = self._early_exits + 1 if early else 0
        if self._early_exits < len(RESTART_DELAYS_MS):
            self._timer.start(RESTART_DELAYS_MS[self._early_exits])
        else:
            self._timer.stop()
            self.failed.emit(EngineDied(self._log_tail()))

    def _disconnect(self) -> None:
        if self._facade is not None:
            self._facade.close()
            self._facade = None
        self.died.emit()

    def _log_tail(self) -> str:
        with suppress(OSError):
            lines = Path(self.log).read_text("utf-8", "replace").strip().splitlines()
            if lines:
                return lines[-1][-LOG_TAIL:]
        return f"It wrote no message; its log is {self.log}."

"""State of the local API in the desktop; starts and stops its listener.

The launcher starts the process: the desktop and its children may open no port.
"""

from __future__ import annotations

import json
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.errors import AppError, EngineUnavailable
from app.ipc.api_listener_lock import listening_at
from app.ui.foundation import launcher

LOOK_MS = 1000
"""Interval of polling: a command may start and stop the listener, too."""


class ApiService(QObject):
    """Emits ``changed`` when the listener opens or closes."""

    changed = Signal()
    failed = Signal(object)
    """The AppError for which the listener could not start."""

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = ""
        """Address that the listener is bound to; empty while it is closed."""
        self.starting = False
        self._home = home
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def start(self) -> None:
        """Start the listener, unless it is open."""
        if self.address or self.starting:
            return
        with suppress(OSError):
            launcher.api_outcome(self._home).unlink(missing_ok=True)
        self.starting = launcher.start_api()
        if not self.starting:
            reason = self.tr("The app cannot start the local API on this system.")
            self.failed.emit(EngineUnavailable(reason, remedy=self.tr("Run `alcove serve`.")))
        self.changed.emit()

    def stop(self) -> None:
        """Stop the listener that was started here."""
        self.starting = False
        launcher.stop_api()
        self.changed.emit()

    def look(self) -> None:
        """Check whether the listener is open."""
        before, self.address = self.address, listening_at(self._home)
        if self.starting and not self.address and (error := self._start_error()):
            self.starting = False
            self.failed.emit(error)
            self.changed.emit()
        if self.address != before:
            self.starting = False
            self.changed.emit()

    def _start_error(self) -> AppError | None:
        """The error that the listener reported on failing to start, if any."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            said = json.loads(launcher.api_outcome(self._home).read_text("utf-8"))["error"]
            return AppError.of_code(
                said["code"], said["reason"], title=said["title"], remedy=said["remedy"]
            )
        return None

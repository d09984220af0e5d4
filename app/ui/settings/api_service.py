"""The local API as the desktop knows it: whether it is open, started and ended by a switch.

The process that starts it is ``opener``'s: one of the desktop's own could open no port.
"""

from __future__ import annotations

import json
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.domain.errors import AppError, EngineUnavailable
from app.ipc.api_listener_lock import listening_at
from app.ui.foundation import launcher

LOOK_MS = 1000
"""Between two looks whether it is open: it may also be started and ended by a command."""


class ApiService(QObject):
    """Says when the listener opens and when it closes."""

    changed = Signal()
    failed = Signal(object)
    """An AppError: it could not be started."""

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = ""
        """Where other programs are served; empty while they are not."""
        self.starting = False
        self._home = home
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def start(self) -> None:
        """Open it, unless it is open."""
        if self.address or self.starting:
            return
        with suppress(OSError):
            launcher.api_outcome(self._home).unlink(missing_ok=True)
        self.starting = launcher.start_api(self._home)
        if not self.starting:
            reason = self.tr("On this system the window cannot start it.")
            self.failed.emit(EngineUnavailable(reason, remedy=self.tr("Run `alcove serve`.")))
        self.changed.emit()

    def stop(self) -> None:
        """Close what was opened here."""
        self.starting = False
        launcher.stop_api()
        self.changed.emit()

    def look(self) -> None:
        """See whether it is open by now."""
        before, self.address = self.address, listening_at(self._home)
        if self.starting and not self.address and (error := self._complaint()):
            self.starting = False
            self.failed.emit(error)
            self.changed.emit()
        if self.address != before:
            self.starting = False
            self.changed.emit()

    def _complaint(self) -> AppError | None:
        """Why it could not start, if it said so."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            said = json.loads(launcher.api_outcome(self._home).read_text("utf-8"))["error"]
            return AppError.of_code(
                said["code"], said["reason"], title=said["title"], remedy=said["remedy"]
            )
        return None

"""State that the desktop saves by itself: window geometry, theme, language and small choices.

Kept in the data folder, so that a library on a USB stick carries it along. Settings of the engine
are in settings.toml.
"""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QByteArray, QSettings

SIZE = "size"
"""Scale factor of the user interface; empty for the system's."""


class UiState:
    """Values by name, with a default for those not yet saved."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.started = time.time()
        self.private = False
        """Whether the library is encrypted: then no text that the user writes is saved."""
        self._store = QSettings(os.path.join(home, "desktop.ini"), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def flag(self, name: str, default: bool = False) -> bool:
        return self.text(name, "yes" if default else "no") == "yes"

    def state(self, name: str) -> QByteArray:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def save(self) -> None:
        """Write to disk now rather than some time later."""
        self._store.sync()

    def set(self, name: str, value: str | bool | QByteArray) -> None:
        """Set a value; Qt writes it to disk some time later."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        self._store.setValue(name, value)

"""What the desktop remembers of a person by itself: window, look, language and small choices.

Kept in the data folder, so that a library on a stick brings its desktop along. Wishes about the
work itself are in settings.toml.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QSettings

SIZE = "size"
"""How large everything is drawn, as a factor; empty for as the system has it."""


class UiState:
    """Values by name, with what holds until something was remembered."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.private = False
        """Whether the library is encrypted: then nothing is kept of what is written."""
        self._store = QSettings(os.path.join(home, "desktop.ini"), QSettings.Format.IniFormat)

    def text(self, name: str, otherwise: str = "") -> str:
        value = self._store.value(name, otherwise)
        return value if isinstance(value, str) else otherwise

    def flag(self, name: str, otherwise: bool = False) -> bool:
        return self.text(name, "yes" if otherwise else "no") == "yes"

    def state(self, name: str) -> QByteArray:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def save(self) -> None:
        """Write it down now, and not some time later."""
        self._store.sync()

    def keep(self, name: str, value: str | bool | QByteArray) -> None:
        """Remember from now on."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        self._store.setValue(name, value)

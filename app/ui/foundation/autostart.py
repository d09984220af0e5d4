"""Start the desktop at login, on Windows and Linux."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings

from app.ui.foundation import launcher
from app.ui.foundation.launcher import BACKGROUND as BACKGROUND

NAME = "Alcove"
WINDOWS_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


def is_possible() -> bool:
    """Whether this system is supported."""
    return sys.platform == "win32" or sys.platform.startswith("linux")


def is_on() -> bool:
    """Whether starting at login is enabled."""
    if sys.platform == "win32":
        return _run_keys().contains(NAME)
    return is_possible() and launcher.autostart_entry().exists()


def turn(on: bool) -> None:
    """Enable or disable starting at login."""
    if sys.platform == "win32":
        line = " ".join(f'"{part}"' for part in launcher.desktop_command())
        _run_keys().setValue(NAME, line) if on else _run_keys().remove(NAME)
    elif not launcher.set_autostart(on):  # the desktop may not write there itself
        launcher.write_autostart_entry(on)


def _run_keys() -> QSettings:
    return QSettings(WINDOWS_KEY, QSettings.Format.NativeFormat)

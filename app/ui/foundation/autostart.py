"""Start the desktop at login, on Windows and Linux."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from app.ui.foundation import launcher

NAME = "Alcove"
BACKGROUND = "--background"
"""Desktop argument: start minimised, or in the tray if that is enabled."""
WINDOWS_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
ENTRY = """[Desktop Entry]
Type=Application
Name=Alcove
Exec={command}
Icon=alcove
X-GNOME-Autostart-enabled=true
"""


def command() -> list[str]:
    """Command that starts the desktop in the background."""
    return [sys.executable, "-m", "app", "desktop", BACKGROUND]


def is_possible() -> bool:
    """Whether this system is supported."""
    return sys.platform == "win32" or sys.platform.startswith("linux")


def is_on() -> bool:
    """Whether starting at login is enabled."""
    if sys.platform == "win32":
        return _run_keys().contains(NAME)
    return is_possible() and _entry().exists()


def turn(on: bool) -> None:
    """Enable or disable starting at login."""
    if sys.platform == "win32":
        line = " ".join(f'"{part}"' for part in command())
        _run_keys().setValue(NAME, line) if on else _run_keys().remove(NAME)
    elif not launcher.set_autostart(on):  # the desktop may not write there itself
        write_entry(on)


def write_entry(on: bool) -> None:
    """Write or remove the entry for the session's start. Raises ``OSError``."""
    if on:
        _entry().parent.mkdir(parents=True, exist_ok=True)
        quoted = " ".join(f'"{part}"' for part in command())
        _entry().write_text(ENTRY.format(command=quoted), "utf-8")
    else:
        _entry().unlink(missing_ok=True)


def _entry() -> Path:
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "autostart" / "alcove.desktop"


def _run_keys() -> QSettings:
    return QSettings(WINDOWS_KEY, QSettings.Format.NativeFormat)

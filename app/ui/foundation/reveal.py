"""Open a file with its default program, or show it in the file manager; where to save one."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from app.ui.foundation import launcher


def start_folder() -> str:
    """The folder in which file dialogs start, one that is there."""
    place = QStandardPaths.StandardLocation
    wanted = (place.DocumentsLocation, place.DesktopLocation, place.DownloadLocation)
    known = map(QStandardPaths.writableLocation, wanted)
    home = QStandardPaths.writableLocation(place.HomeLocation)
    return next(filter(os.path.isdir, known), home)


def open_file(path: str) -> bool:
    """Open a file with its default program; return whether the system accepted it."""
    return _hand_over(path)


def show_in_folder(path: str) -> bool:
    """Show a file in its folder, selected where the system supports that."""
    if sys.platform == "win32":
        return _start("explorer", [f"/select,{os.path.normpath(path)}"])
    if sys.platform == "darwin":
        return _start("open", ["-R", path])
    folder = path if os.path.isdir(path) else os.path.dirname(path)
    return _hand_over(folder)


def _hand_over(path: str) -> bool:
    if launcher.is_there():
        return launcher.open_path(path)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _start(program: str, arguments: list[str]) -> bool:
    started, _ = QProcess.startDetached(program, arguments)
    return started

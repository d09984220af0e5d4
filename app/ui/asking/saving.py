"""Saves a file where a person chooses. The desktop cannot write there: where there is a launcher, a
process of its own shows the dialog and writes (`save_dialog`)."""

from __future__ import annotations

import json
import os
import select
import socket
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.core.domain.errors import LibraryUnwritable, SaveRemedy, SaveTitle, not_saved
from app.ui.asking import save_dialog
from app.ui.foundation import language, launcher
from app.ui.foundation.wording import translate


class Place:
    """Where a person wants a file."""

    def __init__(self, path: str, writer: socket.socket | None = None) -> None:
        self.path = path
        self._writer = writer

    @property
    def ending(self) -> str:
        """The format that was chosen, as in ``.pdf``."""
        return Path(self.path).suffix.lower()

    def write(self, content: bytes, failure: SaveTitle) -> None:
        """Make the file. Raises ``LibraryUnwritable`` with the title ``failure``."""
        try:
            if self._writer is None:
                Path(self.path).write_bytes(content)
            else:
                _send(self._writer, content)
        except OSError as error:
            raise not_saved(self.path, error, failure) from error


def choose(kind: str, name: str, parent: QWidget) -> Place | None:
    """Let a person choose where a file of a kind of ``save_dialog`` is saved; ``name`` is a
    suggestion. None when cancelled. Raises ``LibraryUnwritable``."""
    if not launcher.is_there():
        path = save_dialog.ask(kind, name, parent)
        return Place(path) if path else None
    ours, theirs = socket.socketpair()
    with theirs:
        launcher.save(theirs)
    with suppress(OSError):  # as there is nobody at the other end
        wanted = {"kind": kind, "name": name, "language": language.spoken()}
        ours.sendall(json.dumps(wanted).encode() + b"\n")
    if not _answered(ours, parent):
        ours.close()
        return None
    try:
        chosen = _line(ours)
    except OSError as error:
        raise LibraryUnwritable(
            "The dialog could not be shown.",
            title=SaveTitle.FILE,
            remedy=SaveRemedy.AGAIN,
        ) from error
    return Place(str(chosen), ours) if chosen else None


def _answered(writer: socket.socket, parent: QWidget) -> bool:
    """Keep the window waiting until the dialog is closed; False if the person gives up here."""
    box = QMessageBox(parent, textFormat=Qt.TextFormat.PlainText)
    box.setWindowTitle("Alcove")
    box.setText(translate("saving", "Choose where to save the file in the dialog that opens."))
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setAutoDefault(False)  # Enter is meant for the dialog, which may have closed just now
    answer = QSocketNotifier(writer.fileno(), QSocketNotifier.Type.Read, box)
    answer.activated.connect(box.accept)
    box.exec()
    answer.setEnabled(False)
    box.deleteLater()
    return bool(select.select([writer], [], [], 0)[0])


def _send(writer: socket.socket, content: bytes) -> None:
    with writer:
        writer.sendall(len(content).to_bytes(save_dialog.LENGTH, "big") + content)
        if number := _line(writer):
            raise OSError(number, os.strerror(int(str(number))))


def _line(writer: socket.socket) -> object:
    """What the other process says next. Raises ``OSError`` if it has ended."""
    with writer.makefile("rb") as said:
        if line := said.readline():
            return json.loads(line)
    raise ConnectionResetError(0, "The process that saves files has ended")

"""The dialog in which a person chooses where a file is saved, and the process that shows it and
writes the file: the desktop, which a document may have taken over, cannot write there.

The launcher starts it by ``python -m``, with a socket as standard input. On that the desktop says
what kind of file it is and a name (a line of JSON), and is told the path, empty if the person
cancels; then it sends the number of bytes in eight, and the bytes, and is told the number of an
error or 0. Only files of the kinds below are made, and nothing is written before all is there.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.sandbox import confinement
from app.sandbox.network_denial import Needs, deny_network
from app.ui.foundation import reveal
from app.ui.foundation.language import Language
from app.ui.foundation.wording import translate

LENGTH = 8
"""Bytes of the number that comes before a file's content."""
LARGEST = 1 << 30
"""Bytes of the largest file."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file to save: the title of the dialog, and the names of its formats by ending."""

    title: str
    formats: dict[str, str]


def kinds() -> dict[str, Kind]:
    """What can be saved."""
    return {
        "chat": Kind(
            translate("saving", "Export the chat"),
            {
                ".pdf": translate("saving", "PDF (*.pdf)"),
                ".docx": translate("saving", "Word document (*.docx)"),
                ".html": translate("saving", "Web page (*.html)"),
                ".md": translate("saving", "Markdown (*.md)"),
            },
        ),
        "table": Kind(
            translate("saving", "Export the table"),
            {
                ".xlsx": translate("saving", "Excel (*.xlsx)"),
                ".csv": translate("saving", "CSV (*.csv)"),
            },
        ),
        "measurements": Kind(
            translate("saving", "Export measurements"),
            {
                ".csv": translate("saving", "Table (*.csv)"),
                ".png": translate("saving", "Picture (*.png)"),
            },
        ),
    }


def ask(kind: str, name: str, parent: QWidget | None = None) -> str:
    """Let a person choose where to save a file, and its format; empty when cancelled."""
    found = kinds()[kind]
    path = os.path.join(reveal.start_folder(), os.path.basename(name))
    while True:
        path, chosen = QFileDialog.getSaveFileName(
            parent, found.title, path, ";;".join(found.formats.values())
        )
        if not path or Path(path).suffix.lower() in found.formats:
            return path
        named = (ending for ending, text in found.formats.items() if f"*{ending})" in chosen)
        path += next(named, next(iter(found.formats)))
        if not os.path.exists(path):  # otherwise the dialog asks whether to replace it
            return path


def main() -> None:
    """Serve the desktop at the other end of standard input."""
    confinement.hide_memory()
    with (
        socket.socket(fileno=os.dup(sys.stdin.fileno())) as desktop,
        desktop.makefile("rb") as sent,
    ):
        wanted = json.loads(sent.readline())
        application = QApplication([sys.argv[0]])
        deny_network(Needs.UNIX_SOCKETS)  # Qt has connected to the display by now
        Language(application, str(wanted["language"]))
        gone = QSocketNotifier(desktop.fileno(), QSocketNotifier.Type.Read)
        gone.activated.connect(lambda: os._exit(0))  # it gave up, or ended: it says nothing else
        path = ask(str(wanted["kind"]), str(wanted["name"]))
        gone.setEnabled(False)
        desktop.sendall(json.dumps(path).encode() + b"\n")
        content = _received(sent) if path else None
        if content is not None:
            desktop.sendall(json.dumps(_write(path, content)).encode() + b"\n")


def _received(sent: BinaryIO) -> bytes | None:
    """What is to be written; None if the desktop ended before all of it was there."""
    length = sent.read(LENGTH)
    size = int.from_bytes(length, "big")
    if len(length) < LENGTH or size > LARGEST:
        return None
    content = sent.read(size)
    return content if len(content) == size else None


def _write(path: str, content: bytes) -> int:
    """Write a file; the number of the error, or 0."""
    try:
        Path(path).write_bytes(content)
    except OSError as error:
        return error.errno or -1
    return 0


if __name__ == "__main__":
    main()

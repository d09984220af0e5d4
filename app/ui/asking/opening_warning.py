"""Asks before a file is opened that can load or run something: a process that the launcher starts.

Not the desktop asks, as it may have been taken over by a document and have written the file: the
browser that would open it has the network. Run as ``python -m``, with the path, and with ``--own``
and a folder if it is in a place where the desktop may write: a copy in that folder is opened.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.sandbox import environment
from app.ui.foundation import launcher, wording
from app.ui.foundation.language import Language
from app.ui.foundation.wording import translate


def main(path: str, folder: str = "") -> None:
    """Ask, and open the file if the person agrees, or a copy of it in the folder."""
    application = QApplication([sys.argv[0]])
    Language(application)
    if asked(path, bool(folder)).exec() == QMessageBox.StandardButton.Open:
        for name in environment.OWN_MODULES:
            os.environ.pop(name, None)
        opened = copied(path, folder) if folder else path
        os.execvp("xdg-open", ["xdg-open", opened])


def copied(path: str, folder: str) -> str:
    """The path of a copy that only its owner can read, under the same name. Raises ``OSError``,
    also where a link, or no file, is in the place of the file."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), path)
        copy = Path(tempfile.mkdtemp(dir=folder), Path(path).name)
        with open(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400), "wb") as made:
            shutil.copyfileobj(file, made)
    return str(copy)


def asked(path: str, own: bool = False) -> QMessageBox:
    """The question, in which the safe answer is the default."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Alcove",
        translate("launcher", "Open this file in another program?"),
        QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    warning = translate(
        "launcher",
        "Files of this kind can load pages from the Internet or run programs, and the program that"
        " opens them is not restricted.",
    )
    if own:
        warning = translate(
            "launcher",
            "This file is in Alcove's own folder. If a document has taken Alcove over, it may have"
            " written the file, to tell others of your documents through the program that opens"
            " it. Open it only if you have just chosen it yourself.",
        )
    box.setInformativeText(f"{wording.shown(path)}\n\n{warning}")
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[3] if sys.argv[2:3] == [launcher.OWN] else "")

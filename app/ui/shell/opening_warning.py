"""Asks before a file is opened that can load or run something: a process that the launcher starts.

Not the desktop asks, as it may have been taken over by a document and have written the file: the
browser that would open it has the network. Run as ``python -m``, with the path.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.sandbox import environment
from app.ui.foundation import wording
from app.ui.foundation.language import Language
from app.ui.foundation.wording import translate


def main(path: str) -> None:
    """Ask, and open the file if the person agrees."""
    application = QApplication([sys.argv[0]])
    Language(application)
    if asked(path).exec() == QMessageBox.StandardButton.Open:
        for name in environment.OWN_MODULES:
            os.environ.pop(name, None)
        os.execvp("xdg-open", ["xdg-open", path])


def asked(path: str) -> QMessageBox:
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
    box.setInformativeText(f"{wording.shown(path)}\n\n{warning}")
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


if __name__ == "__main__":
    main(sys.argv[1])

"""Asks whether Alcove may reach, or be reached by, the computers that the settings name: a process
of its own, as the desktop may have been taken over by a document. Run as ``python -m``, with the
origins and addresses; it ends with 0 if the person agrees.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.sandbox import confinement
from app.sandbox.network_denial import Needs, deny_network
from app.ui.foundation import wording
from app.ui.foundation.language import Language
from app.ui.foundation.wording import translate


def main(wanted: Sequence[str]) -> int:
    """Ask; return the exit code."""
    confinement.hide_memory()
    application = QApplication([sys.argv[0]])
    deny_network(Needs.UNIX_SOCKETS)  # Qt has connected to the display by now
    Language(application)
    return 0 if asked(wanted).exec() == QMessageBox.StandardButton.Yes else 1


def asked(wanted: Sequence[str]) -> QMessageBox:
    """The question, in which the safe answer is the default."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Alcove",
        translate("launcher", "May Alcove use your network?"),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    why = translate(
        "launcher",
        "The settings name these servers, to which texts of your documents and questions are sent,"
        " or addresses at which other computers can reach Alcove. Agree only if you have set them"
        " yourself.",
    )
    box.setInformativeText("\n".join([*map(wording.shown, wanted), "", why]))
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The question about the network, with a person who answers it: run as ``python -m``. The answer is
in the environment variable ``XDG_PERSON``; without one it is what the key Return gives."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from app.ui.asking import network_question

shown = network_question.asked


def asked(wanted: list[str]) -> QMessageBox:
    """The real question, and soon after it a person."""
    box = shown(wanted)
    answer = QMessageBox.StandardButton.Yes if os.environ.get("XDG_PERSON") else None
    button = box.button(answer) if answer else box.defaultButton()
    QTimer.singleShot(0, button, button.click)
    return box


if __name__ == "__main__":
    network_question.asked = asked  # type: ignore[assignment]  # a person
    sys.exit(network_question.main(sys.argv[1:]))

"""The process that saves files, with a person who types a path and confirms it, or cancels: run as
``python -m``. What the person does is in the environment variable ``XDG_PERSON``."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox

from app.ui.asking import save_dialog

shown = QFileDialog.getSaveFileName


def answered(*given: Any) -> Any:
    """The real dialog, and soon after it a person."""
    person = QTimer()
    person.timeout.connect(answer)
    person.start(50)
    return shown(*given, options=QFileDialog.Option.DontUseNativeDialog)


def answer() -> None:
    """Do what a person does with the dialog that is in front."""
    dialog = QApplication.activeModalWidget()
    path = os.environ["XDG_PERSON"]
    if isinstance(dialog, QMessageBox):  # whether to replace the file
        dialog.button(QMessageBox.StandardButton.Yes).click()
    elif isinstance(dialog, QDialog) and not path:
        dialog.reject()
    elif isinstance(dialog, QDialog):
        QTimer.singleShot(
            0, confirm
        )  # not in the timer's own call, in which it is not called again


def confirm() -> None:
    """Type the path, and confirm it."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog) and (line := dialog.findChild(QLineEdit)):
        line.setText(os.environ["XDG_PERSON"])
        QTest.keyClick(line, Qt.Key.Key_Return)


if __name__ == "__main__":
    QFileDialog.getSaveFileName = staticmethod(answered)  # type: ignore[method-assign]  # a person
    save_dialog.main()

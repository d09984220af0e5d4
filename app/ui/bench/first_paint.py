"""Open a window, print ``painted`` at its first paint, and exit at once.

With a data folder it is Alcove's window; without one, a bare Qt window for comparison, for which
no module of Alcove is loaded.
"""

from __future__ import annotations

import os
import sys


def bare() -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted()

    application = QApplication([])
    window = Window()
    window.setCentralWidget(QLabel("Alcove"))
    window.resize(1280, 800)
    window.show()
    application.exec()


def real(home: str) -> None:
    from PySide6.QtGui import QPaintEvent

    from app.ui.foundation import pyside_refcount
    from app.ui.shell import application, window

    class Window(window.Window):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted()

    pyside_refcount.keep_alive()
    vars(application)["Window"] = Window  # the class that ``main`` opens
    application.main(home)


def painted() -> None:
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    real(sys.argv[1]) if sys.argv[1:] else bare()

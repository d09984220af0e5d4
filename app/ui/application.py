"""The desktop program: puts its parts together, and ends them in order."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError
from app.core.facade import Facade
from app.link.client import Client
from app.ui import engine_process
from app.ui.calls import Calls
from app.ui.chats import Chats
from app.ui.conversation import Conversation
from app.ui.desk import Desk
from app.ui.engine_process import EngineProcess
from app.ui.instance import Instance
from app.ui.language import Language
from app.ui.library import Library
from app.ui.remembered import Remembered
from app.ui.theme.look import Look
from app.ui.tray import Tray
from app.ui.window import Window

ENGINE_MS = 3500
"""How long the engine may take to end before it is made to."""
CALLS_MS = 500


class Desktop(QObject):
    """Everything that lives as long as the program."""

    def __init__(self, application: QApplication, home: str, engine: EngineProcess) -> None:
        super().__init__(application)
        self._application = application
        self._engine = engine
        remembered = Remembered(home)
        self.calls = Calls(self)
        self.desk = Desk(
            self.calls,
            Library(self.calls, remembered.flag("paused"), self),
            Chats(self.calls, self),
            Conversation(self.calls, self),
            Look(application, remembered.text("look", "system"), self),
            Language(application, remembered.text("language"), self),
            remembered,
        )
        engine.up.connect(self._greet)
        engine.died.connect(self._wait)
        engine.failed.connect(self._give_up)
        self.calls.lost.connect(engine.check)
        self.desk.language.changed.connect(self._speak_anew)
        self.window = self._open_window()
        self.tray: Tray | None = None

    def start(self) -> None:
        """Show the window; the engine comes when it comes."""
        self.window.show()
        self._engine.start()
        self._show_tray()

    def show_window(self, paths: Sequence[str] = ()) -> None:
        """Bring the window to the front, and take in files that came with the wish."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if paths:
            self.window.intake.take(paths)

    def close(self) -> None:
        """End everything; what was being done is stopped, what was done is kept."""
        self.window.hide()
        if self.tray is not None:
            self.tray.hide()
        self.desk.chats.settle()
        self.calls.close(CALLS_MS)
        self._engine.stop(ENGINE_MS)
        self.calls.close(CALLS_MS)

    def _open_window(self) -> Window:
        window = Window(self.desk)
        window.closed.connect(self._leave_window)
        window.quit.connect(self._application.quit)
        return window

    def _leave_window(self) -> None:
        if not (self.desk.remembered.flag("tray") and self.tray is not None):
            self._application.quit()

    def _show_tray(self) -> None:
        if self.tray is None and Tray.is_possible():
            self.tray = Tray(self.desk.library, self)
            self.tray.raised.connect(self.show_window)
            self.tray.quit.connect(self._application.quit)
            self.tray.show()

    def _speak_anew(self) -> None:
        """Words are made where widgets are; another language needs other widgets."""
        old, self.window = self.window, self._open_window()
        self.window.setGeometry(old.geometry())
        self.window.show()
        old.closed.disconnect(self._leave_window)
        old.close()
        old.deleteLater()
        self.desk.library.changed.emit()
        self.desk.chats.changed.emit()

    def _greet(self, facade: Facade) -> None:
        self.calls.give(facade)
        self.desk.library.start()
        self.desk.chats.refresh()

    def _wait(self) -> None:
        self.calls.hold()
        self.window.status.say(self.tr("The engine is starting again…"))

    def _give_up(self, error: AppError) -> None:
        self.calls.refuse(error)
        self.window.banner.show_error(error, self.tr("Start the engine again"), self._engine.start)


def main(home: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the desktop until it is quit; returns the exit code. ``arguments`` are files to add."""
    QApplication.setApplicationName("Alcove")
    QApplication.setDesktopFileName("alcove")
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    home = home or find_home()
    Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)
    paths = [os.path.abspath(path) for path in arguments]
    instance = Instance(home, application)
    if instance.hand_over(paths):
        return 0
    instance.listen()
    start = engine_process.command(home)
    engine = EngineProcess(home, lambda: Client(home), start, application)
    desktop = Desktop(application, home, engine)
    instance.called.connect(desktop.show_window)
    desktop.start()
    if paths:
        desktop.window.intake.take(paths)
    code = application.exec()
    instance.close()
    desktop.close()
    return code


def find_home() -> str:
    """The data folder: as ALCOVE_HOME says, or where the system keeps what programs keep."""
    if given := os.environ.get("ALCOVE_HOME"):
        return os.path.abspath(Path(given).expanduser())
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return os.path.join(QStandardPaths.writableLocation(place), "Alcove")

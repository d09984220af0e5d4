"""The desktop program: puts its parts together, and ends them in order."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
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
from app.ui.engine_process import EngineProcess
from app.ui.library import Library
from app.ui.remembered import Remembered
from app.ui.theme.look import Look
from app.ui.window import Desk, Window

ENGINE_MS = 4000
"""How long the engine may take to end before it is made to."""
CALLS_MS = 1000


def find_home() -> str:
    """The data folder: as ALCOVE_HOME says, or where the system keeps what programs keep."""
    if given := os.environ.get("ALCOVE_HOME"):
        return os.path.abspath(given)
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return os.path.join(QStandardPaths.writableLocation(place), "Alcove")


class Desktop(QObject):
    """Everything that lives as long as the program."""

    def __init__(self, application: QApplication, home: str, engine: EngineProcess) -> None:
        super().__init__(application)
        self._engine = engine
        remembered = Remembered(home)
        self.calls = Calls(self)
        library = Library(self.calls, remembered.flag("paused"), self)
        self.desk = Desk(
            self.calls,
            library,
            Chats(self.calls, self),
            Conversation(self.calls, self),
            Look(application, remembered.text("look", "system")),
            remembered,
        )
        engine.up.connect(self._greet)
        engine.died.connect(self._wait)
        engine.failed.connect(self._give_up)
        self.calls.lost.connect(engine.check)
        self.window = Window(self.desk)

    def start(self) -> None:
        """Show the window; the engine comes when it comes."""
        self.window.show()
        self._engine.start()

    def close(self) -> None:
        """End everything; what was being done is stopped, what was done is kept."""
        self.window.hide()
        self.desk.chats.settle()
        self.calls.close(CALLS_MS)
        self._engine.stop(ENGINE_MS)
        self.calls.close(CALLS_MS)

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
    """Run the desktop until it is quit; returns the exit code."""
    QApplication.setApplicationName("Alcove")
    QApplication.setDesktopFileName("alcove")
    application = QApplication([sys.argv[0], *arguments])
    home = home or find_home()
    Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = EngineProcess(home, connector(home), engine_process.command(home), application)
    desktop = Desktop(application, home, engine)
    application.lastWindowClosed.connect(application.quit)
    desktop.start()
    code = application.exec()
    desktop.close()
    return code


def connector(home: str) -> Callable[[], Facade]:
    """What reaches the engine over a data folder."""
    return lambda: Client(home)

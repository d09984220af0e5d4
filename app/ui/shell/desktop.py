"""The parts of the desktop put together, kept going while engines come and go, and ended."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.core.domain.errors import AppError, EngineDied, EngineUnavailable, LibraryLocked
from app.core.domain.servers import servers
from app.core.domain.settings import Settings
from app.core.facade import Facade
from app.ui.chat.conversation import Conversation
from app.ui.chat.history import Chats
from app.ui.foundation import launcher
from app.ui.foundation.calls import Calls
from app.ui.foundation.engine_process import EngineProcess, command
from app.ui.foundation.language import Language
from app.ui.foundation.ui_state import UiState
from app.ui.library.library_state import LibraryState
from app.ui.settings import vault_dialog
from app.ui.settings.api_service import ApiService
from app.ui.settings.vault import Vault
from app.ui.shell.app_context import AppContext
from app.ui.shell.main_view import MainView
from app.ui.shell.tray import Tray
from app.ui.shell.window import Window
from app.ui.theme import logo
from app.ui.theme.look import Look

CLOSE_MS = 5000
"""Closing takes no longer, whatever was being done."""
ENGINE_MS = 3500
"""How long the engine may take of it to end, by force at last."""
CALLS_MS = 500


def engine_over(home: str, parent: QObject) -> EngineProcess:
    """The engine of a data folder, not yet started."""

    def connect() -> Facade:
        from app.ipc.client import Client  # takes a while to load, and is done in a thread

        return Client(home)

    def end() -> None:
        from app.ipc.client import Client

        with suppress(EngineUnavailable):
            Client(home).shutdown()

    return EngineProcess(home, connect, command(home), parent, end)


class Desktop(QObject):
    """Everything that lives as long as the program."""

    def __init__(
        self,
        application: QApplication,
        window: Window,
        remembered: UiState,
        look: Look,
        engine: EngineProcess,
    ) -> None:
        super().__init__(window)
        self._application = application
        application.setWindowIcon(logo.icon())
        self._engine = engine
        self.window = window
        self.calls = Calls(self)
        self.desk = AppContext(
            self.calls,
            LibraryState(self.calls, remembered.flag("paused"), self),
            Chats(self.calls, self),
            Conversation(self.calls, self),
            look,
            Language(application, remembered.text("language"), self),
            remembered,
            ApiService(remembered.home, self),
            Vault(self._restart, self),
        )
        self.tray: Tray | None = None
        self.room = self._furnish()
        engine.up.connect(self.desk.vault.check)
        self.desk.vault.opened.connect(self._greet)
        self.desk.vault.locked.connect(self._ask_to_unlock)
        self.desk.vault.check_failed.connect(self._offer_to_restart)
        self.desk.vault.calls.lost.connect(engine.check)
        engine.died.connect(self._wait)
        engine.failed.connect(self._give_up)
        engine.failed.connect(self.desk.vault.failed)
        self.calls.lost.connect(engine.check)
        self.desk.language.changed.connect(self._speak_anew)
        window.closed.connect(self._leave)

    def start(self) -> None:
        """The engine comes when it comes."""
        self._engine.start()
        if Tray.is_possible():
            self._show_tray()

    def show_window(self, paths: Sequence[str] = ()) -> None:
        """Bring the window to the front, and take in files that came with the wish."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if paths:
            self.room.intake.take(paths)

    def withdraw(self) -> None:
        """Leave the screen, where the tray can bring the window back."""
        if self.desk.remembered.flag("tray") and self.tray is not None:
            self.window.hide()

    def close(self) -> None:
        """End everything; what was being done is stopped, what was done is kept."""
        deadline = QDeadlineTimer(CLOSE_MS)
        self.window.hide()
        if self.tray is not None:
            self.tray.hide()
        self.desk.chats.settle()
        for calls in (self.calls, self.desk.vault.calls):
            calls.close(CALLS_MS)
        self._engine.stop(ENGINE_MS)
        for calls in (self.calls, self.desk.vault.calls):  # nobody keeps them waiting any more
            calls.close(deadline.remainingTime())
        self.room.leave()  # now it is known what became of a question
        self.desk.remembered.save()

    def _furnish(self) -> MainView:
        room = MainView(self.desk)
        room.quit.connect(self._application.quit)
        self.window.fill(room)
        QTimer.singleShot(0, room, room.page.box.edit.setFocus)  # once it is seen
        return room

    def _leave(self) -> None:
        if self.desk.remembered.flag("tray") and self.tray is not None:
            self.room.remember()
        else:
            self._application.quit()

    def _show_tray(self) -> None:
        self.tray = Tray(self.desk.library, self)
        self.tray.raised.connect(self.show_window)
        self.tray.quit.connect(self._application.quit)
        self.tray.show()

    def _speak_anew(self) -> None:
        """Words are made where widgets are; another language needs other widgets."""
        self.room.remember()
        self.room = self._furnish()
        self.desk.library.changed.emit()
        self.desk.chats.changed.emit()
        if self.tray is not None:
            self.tray.hide()
            self._show_tray()

    def _restart(self) -> None:
        self.calls.stop()
        self._engine.restart()

    def _ask_to_unlock(self) -> None:
        """Who does not want to now can do it from the banner, too."""
        self.desk.remembered.private = True
        dialog = vault_dialog.unlocking(self.desk.vault, self.window)
        dialog.rejected.connect(self._offer_to_unlock)
        dialog.open()

    def _offer_to_unlock(self) -> None:
        self.room.banner.show_error(LibraryLocked(), self.tr("Unlock…"), self._ask_to_unlock)

    def _offer_to_restart(self, error: AppError) -> None:
        if not isinstance(error, EngineDied | EngineUnavailable):  # those come back by themselves
            words = self.tr("Start the engine again")
            self.room.banner.show_error(error, words, self._restart)

    def _greet(self, facade: Facade) -> None:
        self.desk.remembered.private = self.desk.vault.encrypted
        self.calls.give(facade)
        self.desk.library.start()
        self.desk.chats.refresh()
        self.calls.ask(lambda facade: facade.settings(), self._serve_others)

    def _serve_others(self, settings: Settings) -> None:
        if servers(settings):
            launcher.carry(self.desk.remembered.home)
        if settings.api:
            self.desk.api.start()

    def _wait(self) -> None:
        self.calls.hold()
        self.room.status.say(self.tr("The engine is starting again…"))

    def _give_up(self, error: AppError) -> None:
        self.calls.refuse(error)
        self.room.banner.show_error(error, self.tr("Start the engine again"), self._engine.start)

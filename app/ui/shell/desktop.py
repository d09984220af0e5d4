"""Assembles the desktop, reconnects it when the engine restarts, and shuts it down."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.core.domain.errors import AppError, EngineDied, EngineUnavailable, LibraryLocked
from app.core.facade import Facade
from app.core.settings.configured_servers import servers
from app.core.settings.settings import Settings
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
from app.ui.shell.notifications import Notifications
from app.ui.shell.tray import Tray
from app.ui.shell.window import Window
from app.ui.theme import logo
from app.ui.theme.look import Look

CLOSE_MS = 5000
"""Longest time to close, whatever is running."""
ENGINE_MS = 3500
"""Part of that for the engine to end; then it is killed."""
CALLS_MS = 500
"""Part of that for running calls to end before the engine is stopped."""


def engine_over(home: str, parent: QObject) -> EngineProcess:
    """The engine process of a data folder, not yet started."""

    def connect() -> Facade:
        from app.ipc.client import Client  # slow to import, so it is done in the worker thread

        return Client(home)

    def end() -> None:
        from app.ipc.client import Client

        with suppress(EngineUnavailable):
            Client(home).shutdown()

    return EngineProcess(home, connect, command(home), parent, end)


class Desktop(QObject):
    """Owns the window, the shared objects and the connection to the engine."""

    def __init__(
        self,
        application: QApplication,
        window: Window,
        ui_state: UiState,
        look: Look,
        engine: EngineProcess,
    ) -> None:
        super().__init__(window)
        self._application = application
        application.setWindowIcon(logo.icon())
        self._engine = engine
        self.window = window
        self.calls = Calls(self)
        self.context = AppContext(
            self.calls,
            LibraryState(self.calls, ui_state.flag("paused"), self),
            Chats(self.calls, self),
            Conversation(self.calls, self),
            look,
            Language(application, ui_state.text("language"), self),
            ui_state,
            ApiService(ui_state.home, self),
            Vault(self._restart, self),
        )
        self.tray: Tray | None = None
        self.main_view = self._make_main_view()
        context = self.context
        self.notifications = Notifications(context.library, context.conversation, window)
        self.notifications.wanted.connect(self._notify)
        engine.up.connect(self.context.vault.check)
        self.context.vault.opened.connect(self._engine_ready)
        self.context.vault.locked.connect(self._ask_to_unlock)
        self.context.vault.check_failed.connect(self._offer_to_restart)
        self.context.vault.calls.engine_lost.connect(engine.check)
        engine.died.connect(self._engine_died)
        engine.failed.connect(self._engine_failed)
        engine.failed.connect(self.context.vault.failed)
        self.calls.engine_lost.connect(engine.check)
        self.context.language.changed.connect(self._retranslate)
        window.closed.connect(self._window_closed)

    def start(self) -> None:
        """Start the engine without waiting for it, and show the tray icon."""
        self._engine.start()
        if Tray.is_possible():
            self._show_tray()

    def show_window(self, paths: Sequence[str] = ()) -> None:
        """Bring the window to the front, and import the files of a second start."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if paths:
            self.main_view.drop_imports.take(paths)

    def withdraw(self) -> None:
        """Hide the window when the tray icon can bring it back."""
        if self.context.ui_state.flag("tray") and self.tray is not None:
            self.window.hide()

    def close(self) -> None:
        """Stop all work, end the engine and save the state."""
        deadline = QDeadlineTimer(CLOSE_MS)
        self.window.hide()
        if self.tray is not None:
            self.tray.hide()
        self.context.chats.finish_deletion()
        for calls in (self.calls, self.context.vault.calls):
            calls.close(CALLS_MS)
        self._engine.stop(ENGINE_MS)
        for calls in (
            self.calls,
            self.context.vault.calls,
        ):  # the engine is gone, so none can block
            calls.close(deadline.remainingTime())
        self.main_view.leave()  # the outcome of a running question is known by now
        self.context.ui_state.save()

    def _make_main_view(self) -> MainView:
        main_view = MainView(self.context)
        main_view.quit.connect(self._application.quit)
        self.window.fill(main_view)
        QTimer.singleShot(0, main_view, main_view.page.box.edit.setFocus)  # once it is visible
        return main_view

    def _window_closed(self) -> None:
        if self.context.ui_state.flag("tray") and self.tray is not None:
            self.main_view.remember()
        else:
            self._application.quit()

    def _show_tray(self) -> None:
        self.tray = Tray(self.context.library, self)
        self.tray.raised.connect(self.show_window)
        self.tray.quit.connect(self._application.quit)
        self.tray.show()

    def _notify(self, title: str, text: str) -> None:
        if self.tray is not None:
            self.tray.notify(title, text)
        else:
            self._application.alert(self.window)

    def _retranslate(self) -> None:
        """Rebuild the view in another language: widgets translate their texts when created."""
        self.main_view.remember()
        self.main_view = self._make_main_view()
        self.context.library.changed.emit()
        self.context.chats.changed.emit()
        if self.tray is not None:
            self.tray.hide()
            self._show_tray()

    def _restart(self) -> None:
        self.calls.stop()
        self._engine.restart()

    def _ask_to_unlock(self) -> None:
        """Ask for the passphrase; when dismissed, the banner offers to ask again."""
        self.context.ui_state.private = True
        dialog = vault_dialog.unlocking(self.context.vault, self.window)
        dialog.rejected.connect(self._offer_to_unlock)
        dialog.open()

    def _offer_to_unlock(self) -> None:
        self.main_view.banner.show_error(LibraryLocked(), self.tr("Unlock…"), self._ask_to_unlock)

    def _offer_to_restart(self, error: AppError) -> None:
        if not isinstance(error, EngineDied | EngineUnavailable):  # those are restarted anyway
            words = self.tr("Restart the engine")
            self.main_view.banner.show_error(error, words, self._restart)

    def _engine_ready(self, facade: Facade) -> None:
        self.context.ui_state.private = self.context.vault.encrypted
        self.calls.use(facade)
        self.context.library.start()
        self.context.chats.refresh()
        self.main_view.pages.refresh()
        self.calls.ask(lambda facade: facade.system.settings(), self._serve_others)

    def _serve_others(self, settings: Settings) -> None:
        if servers(settings):
            launcher.start_egress()
        if settings.api:
            self.context.api.start()

    def _engine_died(self) -> None:
        self.calls.suspend()
        self.context.library.release_engine()
        self.main_view.status.say(self.tr("The engine is restarting…"))

    def _engine_failed(self, error: AppError) -> None:
        self.calls.fail_all(error)
        self.main_view.banner.show_error(error, self.tr("Restart the engine"), self._engine.start)

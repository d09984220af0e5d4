"""The tray icon, with a menu: state, open, pause and quit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.theme import logo

MARK = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
"""In the place of what begins markup."""
COLON = "\N{RATIO}//"
"""In the place of what ends the first part of an address."""


class Tray(QObject):
    """The tray icon; only where the system has a tray."""

    raised = Signal()
    quit = Signal()

    def __init__(self, library: LibraryState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._menu = QMenu()
        self._state = self._menu.addAction("")
        self._state.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(translate("tray", "Open Alcove")).triggered.connect(self.raised)
        self._pause = self._menu.addAction("")
        self._pause.triggered.connect(lambda: library.pause(not library.paused))
        self._menu.addSeparator()
        self._menu.addAction(translate("tray", "Quit Alcove")).triggered.connect(self.quit)
        self._icon = QSystemTrayIcon(logo.icon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._press)
        self._icon.messageClicked.connect(self.raised)
        library.progressed.connect(self._update)
        library.changed.connect(self._update)
        self._update()

    @staticmethod
    def is_possible() -> bool:
        """Whether this system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self._icon.show()

    def notify(self, title: str, text: str) -> None:
        """Show a notification; the window is raised when it is clicked. Some systems take its text
        for markup, and some load what addresses lead to, so it contains neither. Its icon has a
        name: a picture is passed on to no service (`sandbox.connecting`)."""
        plain = text.replace("<", MARK).replace("://", COLON)
        self._icon.showMessage(title, plain, QSystemTrayIcon.MessageIcon.Information)

    def hide(self) -> None:
        self._icon.hide()

    def _update(self) -> None:
        library = self._library
        pause = translate("tray", "Resume indexing") if library.paused else ""
        self._pause.setText(pause or translate("tray", "Pause indexing"))
        if (status := library.counted) is not None:
            words = wording.library(status, library.indexing.active, library.paused)
            self._state.setText(words)
            self._icon.setToolTip(f"Alcove: {words}")

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.raised.emit()

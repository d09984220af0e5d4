"""Encryption of the library in the desktop: checks it first, unlocks it, turns it on and off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.domain.errors import AppError
from app.core.facade import Facade
from app.core.security.vault import VaultStatus
from app.ui.foundation.calls import Calls, Requests


class Vault(QObject):
    """Checks the encryption of every new engine, and hands it on once the library is open."""

    opened = Signal(object)
    """The facade of an unlocked library."""
    locked = Signal()
    """The user has to enter the passphrase."""
    changed = Signal()
    """A requested change is done."""
    failed = Signal(object)
    """The AppError for which a requested change failed."""
    check_failed = Signal(object)
    """The AppError for which it is unknown whether the library is locked; nothing can start."""

    def __init__(self, restart: Callable[[], object], parent: QObject | None = None) -> None:
        """``restart`` ends the engine, after which a new one comes up."""
        super().__init__(parent)
        self.status = VaultStatus("off", False)
        self.calls = Calls(self)
        self._looks = Requests(self.calls)
        self._restart = restart
        self.check_failed.connect(self.failed)
        self._facade: Facade | None = None
        self._pending = ""
        """Passphrase for the next engine, which encrypts or decrypts when it is unlocked."""

    @property
    def encrypted(self) -> bool:
        """Whether nothing may be stored unencrypted."""
        return self.status.state != "off"

    def check(self, facade: Facade) -> None:
        """Check whether the library of a new engine is locked."""
        self._facade = facade
        self.calls.use(facade)
        self._look()

    def unlock(self, passphrase: str) -> None:
        """Unlock the library."""
        self._unlock(passphrase, self.failed.emit)

    def encrypt(self, passphrase: str) -> None:
        """Encrypt the library. A new engine does so before it opens it."""
        begin = partial(self._restart_with, passphrase)
        self.calls.ask(lambda facade: facade.vault.encrypt(passphrase), begin, self.failed.emit)

    def decrypt(self, passphrase: str) -> None:
        """Decrypt the library, likewise."""
        begin = partial(self._restart_with, passphrase)
        self.calls.ask(lambda facade: facade.vault.decrypt(passphrase), begin, self.failed.emit)

    def change(self, passphrase: str, new: str) -> None:
        """Change the passphrase."""
        self.calls.ask(
            lambda facade: facade.vault.change_passphrase(passphrase, new),
            lambda _: self.changed.emit(),
            self.failed.emit,
        )

    def lock(self) -> None:
        """Lock the library by ending the engine that holds the key."""
        self._restart()

    def _restart_with(self, passphrase: str, _: object) -> None:
        self._pending = passphrase
        self._restart()

    def _unlock(self, passphrase: str, failed: Callable[[AppError], object]) -> None:
        self.calls.ask(
            lambda facade: facade.vault.unlock(passphrase), lambda _: self._look(), failed
        )

    def _ask_again(self, error: AppError) -> None:
        """Ask for the passphrase: the engine has noted the change and makes it when unlocked."""
        self.changed.emit()
        self.locked.emit()
        self.failed.emit(error)

    def _look(self) -> None:
        self._looks.ask_instead(
            lambda facade: facade.vault.status(), self._take, self.check_failed.emit
        )

    def _take(self, status: VaultStatus) -> None:
        self.status = status
        passphrase, self._pending = self._pending, ""
        if not status.locked:
            self.changed.emit()
            self.opened.emit(self._facade)
        elif passphrase:
            self._unlock(passphrase, self._ask_again)
        else:
            self.locked.emit()

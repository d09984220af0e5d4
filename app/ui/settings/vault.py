"""The encryption of the library as the desktop knows it: met first, opened, turned on and off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.domain.errors import AppError
from app.core.facade import Facade
from app.core.security.vault import VaultStatus
from app.ui.foundation.calls import Calls, Requests


class Vault(QObject):
    """Stands between an engine that has come up and all that works with it."""

    opened = Signal(object)
    """The facade, of a library that is not locked."""
    locked = Signal()
    """A person has to give the passphrase."""
    changed = Signal()
    """What was wished is done."""
    failed = Signal(object)
    """An AppError: it was not."""
    unmet = Signal(object)
    """An AppError: whether it is locked cannot be told, so that nothing can begin."""

    def __init__(self, restart: Callable[[], object], parent: QObject | None = None) -> None:
        """``restart`` ends the engine, after which another comes up."""
        super().__init__(parent)
        self.status = VaultStatus("off", False)
        self.calls = Calls(self)
        self._looks = Requests(self.calls)
        self._restart = restart
        self.unmet.connect(self.failed)
        self._facade: Facade | None = None
        self._given = ""
        """The passphrase of a wish that takes another engine, until that has come."""

    @property
    def encrypted(self) -> bool:
        """Whether nothing may be remembered in the clear."""
        return self.status.state != "off"

    def meet(self, facade: Facade) -> None:
        """An engine has come up."""
        self._facade = facade
        self.calls.use(facade)
        self._look()

    def unlock(self, passphrase: str) -> None:
        """Open the library."""
        self._unlock(passphrase, self.failed.emit)

    def encrypt(self, passphrase: str) -> None:
        """Encrypt it, which takes an engine that has not opened it yet."""
        begin = partial(self._begin_anew, passphrase)
        self.calls.ask(lambda facade: facade.vault.encrypt(passphrase), begin, self.failed.emit)

    def decrypt(self, passphrase: str) -> None:
        """Decrypt it, likewise."""
        begin = partial(self._begin_anew, passphrase)
        self.calls.ask(lambda facade: facade.vault.decrypt(passphrase), begin, self.failed.emit)

    def change(self, passphrase: str, new: str) -> None:
        """Open it with another passphrase from now on."""
        self.calls.ask(
            lambda facade: facade.vault.change_passphrase(passphrase, new),
            lambda _: self.changed.emit(),
            self.failed.emit,
        )

    def lock(self) -> None:
        """Let the key go, with the engine that knows it."""
        self._restart()

    def _begin_anew(self, passphrase: str, _: object) -> None:
        self._given = passphrase
        self._restart()

    def _unlock(self, passphrase: str, failed: Callable[[AppError], object]) -> None:
        self.calls.ask(
            lambda facade: facade.vault.unlock(passphrase), lambda _: self._look(), failed
        )

    def _ask_anew(self, error: AppError) -> None:
        """What was wished is noted, but not done: it is gone on with when a person unlocks."""
        self.changed.emit()
        self.locked.emit()
        self.failed.emit(error)

    def _look(self) -> None:
        self._looks.ask_instead(lambda facade: facade.vault.status(), self._take, self.unmet.emit)

    def _take(self, status: VaultStatus) -> None:
        self.status = status
        given, self._given = self._given, ""
        if not status.locked:
            self.changed.emit()
            self.opened.emit(self._facade)
        elif given:
            self._unlock(given, self._ask_anew)
        else:
            self.locked.emit()

"""The encryption of the library."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.facade.marks import while_locked
from app.core.security.vault import VaultStatus


class VaultCalls(Protocol):
    """Calls about encryption. ``services.locked_engine.LibraryVault`` does the work."""

    @while_locked
    def status(self) -> VaultStatus:
        """Whether the library is encrypted, and whether it is locked: then every call that is not
        marked with ``while_locked`` raises ``LibraryLocked``."""

    @while_locked
    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        """Open an encrypted library. If it was asked for, it is first encrypted or decrypted,
        which cannot be cancelled. Raises ``WrongPassphrase``."""

    @while_locked
    def encrypt(self, passphrase: str) -> None:
        """Encrypt the library when it is next opened, which takes this passphrase."""

    @while_locked
    def decrypt(self, passphrase: str) -> None:
        """Decrypt it when it is next opened, which takes the passphrase once more."""

    @while_locked
    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Open the library with another one from now on."""

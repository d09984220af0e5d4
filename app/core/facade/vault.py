"""Encryption of the library."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.facade.marks import while_locked
from app.core.security.vault import VaultStatus


class VaultCalls(Protocol):
    """Calls about encryption, implemented by ``services.locked_engine.LibraryVault``."""

    @while_locked
    def status(self) -> VaultStatus:
        """Whether the library is encrypted, and whether it is locked: then every call that is not
        marked with ``while_locked`` raises ``LibraryLocked``."""

    @while_locked
    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        """Unlock an encrypted library. Pending encryption or decryption is done first and cannot
        be cancelled. Raises ``WrongPassphrase``."""

    @while_locked
    def encrypt(self, passphrase: str) -> None:
        """Encrypt the library at the next unlock, which takes this passphrase."""

    @while_locked
    def decrypt(self, passphrase: str) -> None:
        """Decrypt the library at the next unlock, which takes the passphrase once more."""

    @while_locked
    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Replace the passphrase of the library."""

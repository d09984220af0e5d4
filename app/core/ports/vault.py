"""The ports of library encryption."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.events import Listener
from app.core.security.vault import VaultState


class Vault(Protocol):
    """The wrapped key of an encrypted library. Raises ``LibraryDamaged``, ``LibraryUnwritable``."""

    @property
    def state(self) -> VaultState: ...

    def open(self, passphrase: str) -> bytes:
        """Unwrap the library's key; slow on purpose. Raises ``WrongPassphrase``."""

    def keep(self, state: VaultState, key: bytes, passphrase: str) -> None:
        """Wrap the key with a passphrase, and replace what is stored."""

    def remove(self) -> None:
        """Delete the wrapped key: the library is not encrypted any more."""


class Conversion(Protocol):
    """Encrypts or decrypts the files of a closed library. It may be interrupted at any moment and
    called again; each file is converted atomically. Raises ``LibraryError``."""

    def check(self) -> None:
        """Raises ``UsageError`` for files in the data folder that cannot be encrypted."""

    def encrypt(self, key: bytes, listen: Listener) -> None:
        """Encrypt everything in the data folder that contains text of documents or chats."""

    def decrypt(self, key: bytes, listen: Listener) -> None: ...

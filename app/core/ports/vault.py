"""The ports of an encrypted library."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.events import Listener
from app.core.security.vault import VaultState


class Vault(Protocol):
    """The wrapped key of an encrypted library. Raises ``LibraryDamaged``, ``LibraryUnwritable``."""

    @property
    def state(self) -> VaultState: ...

    def open(self, passphrase: str) -> bytes:
        """The library's key. Raises ``WrongPassphrase``; takes as long as a guess shall."""

    def keep(self, state: VaultState, key: bytes, passphrase: str) -> None:
        """Wrap the key anew, in the place of what there is."""

    def remove(self) -> None:
        """The library is not encrypted any longer."""


class Conversion(Protocol):
    """Encrypts the files of a library that is closed, or decrypts them. May be interrupted at any
    moment and called again; each file is as it was or as it shall be. Raises ``LibraryError``."""

    def check(self) -> None:
        """Raises ``UsageError`` for what lies in the data folder and cannot be encrypted."""

    def encrypt(self, key: bytes, listen: Listener) -> None:
        """Leave nothing in the data folder that tells of documents or chats."""

    def decrypt(self, key: bytes, listen: Listener) -> None: ...

"""A ``Vault`` in memory, and a ``Conversion`` that only records its calls."""

from __future__ import annotations

from app.core.domain.errors import AppError, WrongPassphrase
from app.core.domain.events import BytesDone, Listener
from app.core.security.vault import VaultState


class FakeVault:
    """Holds the key unencrypted."""

    def __init__(self) -> None:
        self.state: VaultState = "off"
        self.key = b""
        self.passphrase = ""

    def open(self, passphrase: str) -> bytes:
        if self.state == "off" or passphrase != self.passphrase:
            raise WrongPassphrase
        return self.key

    def keep(self, state: VaultState, key: bytes, passphrase: str) -> None:
        self.state, self.key, self.passphrase = state, key, passphrase

    def remove(self) -> None:
        self.state, self.key = "off", b""


class FakeConversion:
    """Records the keys it was called with."""

    def __init__(self) -> None:
        self.made: list[tuple[str, bytes]] = []
        self.hindrance: AppError | None = None
        self.failure: AppError | None = None

    def check(self) -> None:
        if self.hindrance:
            raise self.hindrance

    def encrypt(self, key: bytes, listen: Listener) -> None:
        self._convert("encrypt", key, listen)

    def decrypt(self, key: bytes, listen: Listener) -> None:
        self._convert("decrypt", key, listen)

    def _convert(self, how: str, key: bytes, listen: Listener) -> None:
        listen(BytesDone("library.db", 1, 1))
        if self.failure:
            raise self.failure
        self.made.append((how, key))

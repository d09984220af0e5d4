"""The facade of a library that may be locked: until unlocked, all but a few calls are refused.

Turning encryption on or off is only noted, and done when the library is next opened: then nothing
else uses its files, and an interrupted conversion is resumed.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from typing import Any

from app.core.cancellation import CancelToken
from app.core.domain.errors import LibraryLocked, UsageError
from app.core.domain.events import Listener, ignore
from app.core.facade import NEVER, Facade
from app.core.ports.vault import Conversion, Vault
from app.core.security.vault import KEY_BYTES, VaultState, VaultStatus, checked
from app.services.library.index_lock import turn

Open = Callable[[bytes | None], Any]
"""Opens the facade of the library, with its key if it is encrypted."""


class LockedEngine:
    """``Facade`` that passes all but the calls below on to the engine, once that is open."""

    def __init__(self, vault: Vault, conversion: Conversion, open: Open) -> None:
        """Open the library at once if it is not encrypted. Raises ``AppError``."""
        self._vault = vault
        self._conversion = conversion
        self._open = open
        self._opening = threading.Lock()
        self._behind: Facade | None = open(None) if vault.state == "off" else None

    def vault(self) -> VaultStatus:
        return VaultStatus(self._vault.state, self._behind is None)

    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        with turn(self._opening, cancel):
            if self._behind is not None:
                return
            key: bytes | None = self._vault.open(passphrase)
            if key and self._vault.state == "encrypting":
                self._conversion.encrypt(key, listen)
                self._vault.keep("on", key, passphrase)
            elif key and self._vault.state == "decrypting":
                self._conversion.decrypt(key, listen)
                self._vault.remove()
                key = None
            self._behind = self._open(key)

    def encrypt(self, passphrase: str) -> None:
        self._expect("off", "encrypted already")
        self._conversion.check()
        self._vault.keep("encrypting", secrets.token_bytes(KEY_BYTES), checked(passphrase))

    def decrypt(self, passphrase: str) -> None:
        self._expect("on", "not encrypted")
        self._vault.keep("decrypting", self._vault.open(passphrase), passphrase)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        self._expect("on", "not encrypted")
        self._vault.keep("on", self._vault.open(passphrase), checked(new))

    def close(self) -> None:
        if self._behind is not None:
            self._behind.close()

    def _expect(self, state: VaultState, otherwise: str) -> None:
        found = self._vault.state
        if found == state:
            return
        if found in ("encrypting", "decrypting"):
            raise UsageError(
                "Encryption is already being changed when the library is next opened.",
                remedy="Close Alcove everywhere, and open it again with the passphrase.",
            )
        raise UsageError(f"The library is {otherwise}.", remedy="Nothing needs to be done.")

    def __getattr__(self, name: str) -> Any:
        if self._behind is None:
            raise LibraryLocked("It is encrypted and has not been unlocked yet.")
        return getattr(self._behind, name)

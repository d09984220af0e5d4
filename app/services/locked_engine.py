"""The facade of a library that may be locked: until unlocked, all but a few calls are refused.

Turning encryption on or off is only noted, and done when the library is next opened: then nothing
else uses its files, and an interrupted conversion is resumed.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from typing import Any

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import LibraryLocked, UsageError
from app.core.domain.events import Listener, ignore
from app.core.facade import UnlockedFacade
from app.core.facade.calls import Call, DerivedFacade
from app.core.ports.vault import Conversion, Vault
from app.core.security.vault import KEY_BYTES, VaultState, VaultStatus, checked_passphrase
from app.services.library.index_lock import turn

Open = Callable[[bytes | None], UnlockedFacade]
"""Makes the facade over the library, with the key to it when it is encrypted."""


class LibraryVault:
    """Opens the library, and notes that it is to be encrypted or decrypted."""

    def __init__(self, vault: Vault, conversion: Conversion, open: Open) -> None:
        """Open the library at once if it is not encrypted. Raises ``AppError``."""
        self._vault = vault
        self._conversion = conversion
        self._open = open
        self._opening = threading.Lock()
        self.opened: UnlockedFacade | None = open(None) if vault.state == "off" else None
        """None while the library is locked."""

    def status(self) -> VaultStatus:
        return VaultStatus(self._vault.state, self.opened is None)

    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        with turn(self._opening, cancel):
            if self.opened is not None:
                return
            key: bytes | None = self._vault.open(passphrase)
            if key and self._vault.state == "encrypting":
                self._conversion.encrypt(key, listen)
                self._vault.keep("on", key, passphrase)
            elif key and self._vault.state == "decrypting":
                self._conversion.decrypt(key, listen)
                self._vault.remove()
                key = None
            self.opened = self._open(key)

    def encrypt(self, passphrase: str) -> None:
        self._expect("off", "encrypted already")
        self._conversion.check()
        self._vault.keep(
            "encrypting", secrets.token_bytes(KEY_BYTES), checked_passphrase(passphrase)
        )

    def decrypt(self, passphrase: str) -> None:
        self._expect("on", "not encrypted")
        self._vault.keep("decrypting", self._vault.open(passphrase), passphrase)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        self._expect("on", "not encrypted")
        self._vault.keep("on", self._vault.open(passphrase), checked_passphrase(new))

    def _expect(self, state: VaultState, otherwise: str) -> None:
        found = self._vault.state
        if found == state:
            return
        if found in ("encrypting", "decrypting"):
            raise UsageError(
                "Encryption is already being changed when the library is next opened.",
                remedy="Close Alcove everywhere, and open it again with the passphrase.",
            )
        raise UsageError(f"The library is {otherwise}.", remedy="No action needed.")


class LockedEngine(DerivedFacade):
    """``Facade`` that passes calls on to the one behind it once that is open, and until then
    refuses all but those that are declared with ``while_locked``."""

    def __init__(self, vault: Vault, conversion: Conversion, open: Open) -> None:
        """Opens a library that is not encrypted at once. Raises ``AppError``."""
        super().__init__(self._invoke)
        self._vault = LibraryVault(vault, conversion, open)
        self._here = {"vault": self._vault}
        """Who answers while the library is locked, by subject."""

    def close(self) -> None:
        if self._vault.opened is not None:
            self._vault.opened.close()

    def _invoke(self, call: Call, arguments: dict[str, Any]) -> Any:
        if call.while_locked:
            return getattr(self._here[call.subject], call.name)(**arguments)
        if self._vault.opened is None:
            raise LibraryLocked("It is encrypted, and its passphrase was not given yet.")
        return call.on(self._vault.opened)(**arguments)

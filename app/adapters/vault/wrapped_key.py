"""Stores the key of an encrypted library in the data folder, wrapped by a passphrase.

The key is random and never changes; a new passphrase rewraps it. Without the passphrase it cannot
be recovered.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from pathlib import Path
from typing import Any

from app.core.domain.errors import (
    LibraryDamaged,
    LibraryUnwritable,
    WrongPassphrase,
    reason_of,
)
from app.core.security.vault import VaultState

FORMAT = 1
COST = {"n": 1 << 17, "r": 8, "p": 1}
"""Parameters of scrypt from the OWASP Password Storage Cheat Sheet: 128 MB and some tenths of a
second for every guess."""
MEMORY = 256 << 20
"""Memory limit of scrypt in bytes."""
NONCE = 12
SALT = 16


class VaultFile:
    """``Vault`` over a JSON file that is replaced atomically."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def state(self) -> VaultState:
        found = self._read()
        return found["state"] if found else "off"

    def open(self, passphrase: str) -> bytes:
        found = self._read()
        if found is None:
            raise WrongPassphrase("The library is not encrypted.")
        try:
            cost, salt = {name: int(found[name]) for name in COST}, bytes.fromhex(found["salt"])
            wrapping = _derived(passphrase, salt, cost)
            return unseal(wrapping, bytes.fromhex(found["key"]), _about(found["state"]))
        except (KeyError, ValueError, TypeError, MemoryError) as error:
            raise LibraryDamaged(f"{self._path}: {error}.", remedy=REMEDY) from error

    def keep(self, state: VaultState, key: bytes, passphrase: str) -> None:
        salt = secrets.token_bytes(SALT)
        wrapped = seal(_derived(passphrase, salt, COST), key, _about(state))
        document = {
            "format": FORMAT,
            "state": state,
            "kdf": "scrypt",
            **COST,
            "salt": salt.hex(),
            "key": wrapped.hex(),
        }
        draft = self._path.with_suffix(".new")
        try:
            with open(draft, "w", encoding="ascii", opener=_owner_only) as file:
                json.dump(document, file, indent=1)
                file.flush()
                os.fsync(file.fileno())  # without it the library is lost
            draft.replace(self._path)
            _settle(self._path.parent)
        except OSError as error:
            raise LibraryUnwritable(f"{self._path}: {error.strerror}.") from error

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)

    def _read(self) -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = json.loads(self._path.read_text("ascii"))
            if found["format"] != FORMAT or found["state"] not in STATES:
                raise ValueError("unknown format")
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged(f"{self._path}: {reason_of(error)}.", remedy=REMEDY) from error
        return found


STATES = ("on", "encrypting", "decrypting")
REMEDY = (
    "Restore the file from a backup or an export of the library; without it the library cannot be"
    " opened."
)


def subkey(key: bytes, purpose: str) -> bytes:
    """Derive a key for one purpose (HMAC-SHA-256 as a pseudorandom function)."""
    return hmac.digest(key, purpose.encode("ascii"), "sha256")


def seal(key: bytes, data: bytes, about: bytes = b"") -> bytes:
    """Encrypt ``data`` with AES-256-GCM, after a random nonce; ``about`` is associated data."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, data, about)


def unseal(key: bytes, sealed: bytes, about: bytes = b"") -> bytes:
    """Decrypt sealed data. Raises ``WrongPassphrase`` for a wrong key or modified data."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], about)
    except InvalidTag as error:
        raise WrongPassphrase("The passphrase does not open this library.") from error


def _derived(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    """Derive the wrapping key; NFC makes it independent of how a keyboard composes letters."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, maxmem=MEMORY, dklen=32, **cost)


def _about(state: str) -> bytes:
    """Associated data of the wrapped key, so that the state cannot be changed without it."""
    return f"alcove vault {FORMAT} {state}".encode("ascii")


def _settle(folder: Path) -> None:
    """Flush a folder's entries to the disk, where the system supports that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

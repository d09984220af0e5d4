"""The key of an encrypted library, in a file of the data folder, wrapped by a passphrase.

The key is random and never changes; a new passphrase wraps it anew. Without the passphrase nobody
gets at it, its owner included.
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

from app.core.domain.errors import LibraryDamaged, LibraryUnwritable, WrongPassphrase
from app.core.security.vault import VaultState

FORMAT = 1
COST = {"n": 1 << 17, "r": 8, "p": 1}
"""Of scrypt, as the OWASP Password Storage Cheat Sheet has it: 128 MB and some tenths of a second
for every guess."""
MEMORY = 256 << 20
"""Bytes that scrypt may take."""
NONCE = 12
SALT = 16


class VaultFile:
    """``Vault`` over a JSON file that is replaced as a whole."""

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
                raise ValueError("its format is not known")
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged(f"{self._path}: {error}.", remedy=REMEDY) from error
        return found


STATES = ("on", "encrypting", "decrypting")
REMEDY = (
    "Put the file back from a backup or from an export of the library; without it nothing can be"
    " opened."
)


def subkey(key: bytes, purpose: str) -> bytes:
    """A key of its own for each purpose (HMAC-SHA-256 as a pseudorandom function)."""
    return hmac.digest(key, purpose.encode("ascii"), "sha256")


def seal(key: bytes, data: bytes, about: bytes = b"") -> bytes:
    """``data`` encrypted by AES-256-GCM, after its random nonce; ``about`` is bound to it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, data, about)


def unseal(key: bytes, sealed: bytes, about: bytes = b"") -> bytes:
    """What was sealed. Raises ``WrongPassphrase`` with another key, or when it was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], about)
    except InvalidTag as error:
        raise WrongPassphrase("The passphrase does not open this library.") from error


def _derived(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    """The key to the key; letters count the same whichever way a keyboard composes them."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, maxmem=MEMORY, dklen=32, **cost)


def _about(state: str) -> bytes:
    """Bound to the wrapped key, so that nobody without it turns the encryption off."""
    return f"alcove vault {FORMAT} {state}".encode("ascii")


def _settle(folder: Path) -> None:
    """Make sure that a name is on the disk, where the system offers that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

"""Stores the keys of the local API in an owner-only file of the data folder.

Keys name folders, so the file of an encrypted library is encrypted, too.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.adapters.vault.wrapped_key import seal, subkey, unseal
from app.core.domain.errors import (
    LibraryDamaged,
    LibraryUnwritable,
    WrongPassphrase,
    reason_of,
)
from app.core.security.api_keys import AccessKey

PURPOSE = "keys.json"


class KeyFile:
    """``KeyStore`` over a JSON file that is replaced atomically."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        """``key`` is the key of an encrypted library."""
        self._path = path
        self._key = subkey(key, PURPOSE) if key else None

    def read(self) -> list[AccessKey]:
        try:
            data = self._path.read_bytes()
            entries = json.loads(unseal(self._key, data) if self._key else data)
            return [AccessKey(**{**entry, "roots": tuple(entry["roots"])}) for entry in entries]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError, WrongPassphrase) as error:
            raise LibraryDamaged(
                f"{self._path} cannot be read: {reason_of(error)}.",
                remedy="Delete the file, which revokes all keys, and create new ones.",
            ) from error

    def write(self, keys: Sequence[AccessKey]) -> None:
        draft = self._path.with_suffix(".new")
        data = json.dumps([asdict(key) for key in keys], indent=1).encode("ascii")
        try:
            with open(draft, "wb", opener=_owner_only) as file:
                file.write(seal(self._key, data) if self._key else data)
            draft.replace(self._path)
        except OSError as error:
            raise LibraryUnwritable(f"{self._path}: {reason_of(error)}.") from error


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

"""The keys to the local API in a file of the data folder that only its owner reads.

They name folders, so that the file is encrypted when the library is.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.adapters.vault.wrapped_key import seal, subkey, unseal
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable, WrongPassphrase
from app.core.security.api_keys import AccessKey

PURPOSE = "keys.json"


class KeyFile:
    """``KeyStore`` over a JSON file that is replaced as a whole."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        """``key`` is that of an encrypted library."""
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
                f"{self._path} cannot be read: {error}.",
                remedy="Delete the file: all keys are revoked by that. Then make new ones.",
            ) from error

    def write(self, keys: Sequence[AccessKey]) -> None:
        draft = self._path.with_suffix(".new")
        data = json.dumps([asdict(key) for key in keys], indent=1).encode("ascii")
        try:
            with open(draft, "wb", opener=_owner_only) as file:
                file.write(seal(self._key, data) if self._key else data)
            draft.replace(self._path)
        except OSError as error:
            raise LibraryUnwritable(f"{self._path}: {error}.") from error


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

"""The keys to the local API in a file of the data folder that only its owner reads."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.core.access import AccessKey
from app.core.errors import LibraryDamaged, LibraryUnwritable


class KeyFile:
    """``KeyStore`` over a JSON file that is replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[AccessKey]:
        try:
            entries = json.loads(self._path.read_text("utf-8"))
            return [AccessKey(**{**entry, "roots": tuple(entry["roots"])}) for entry in entries]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise LibraryDamaged(
                f"{self._path} cannot be read: {error}.",
                remedy="Delete the file: all keys are revoked by that. Then make new ones.",
            ) from error

    def write(self, keys: Sequence[AccessKey]) -> None:
        draft = self._path.with_suffix(".new")
        try:
            with open(draft, "w", encoding="utf-8", opener=_owner_only) as file:
                json.dump([asdict(key) for key in keys], file, indent=1)
            draft.replace(self._path)
        except OSError as error:
            raise LibraryUnwritable(f"{self._path}: {error}.") from error


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

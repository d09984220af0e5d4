"""The ports of settings and API keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.domain.settings import MachineSettings, Settings
from app.core.security.api_keys import AccessKey


class KeyStore(Protocol):
    """The keys to the local API. Raises ``LibraryError``."""

    def read(self) -> list[AccessKey]:
        """In the order they were made."""

    def write(self, keys: Sequence[AccessKey]) -> None:
        """All that there are from now on."""


class SettingsStore(Protocol):
    """The user's wishes. Raises ``SettingsError`` and ``LibraryUnwritable``."""

    machine: MachineSettings
    """What an administrator decided, which lies below them, or above them where locked."""

    def read(self) -> Settings: ...

    def change(self, settings: Settings) -> None: ...

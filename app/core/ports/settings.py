"""The ports of settings and API keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.security.api_keys import AccessKey
from app.core.settings.settings import MachineSettings, Settings


class KeyStore(Protocol):
    """The API keys. Raises ``LibraryError``."""

    def read(self) -> list[AccessKey]:
        """All keys in the order of their creation."""

    def write(self, keys: Sequence[AccessKey]) -> None:
        """Replace all keys."""


class SettingsStore(Protocol):
    """The user's settings. Raises ``SettingsError`` and ``LibraryUnwritable``."""

    machine: MachineSettings
    """The administrator's settings: defaults for the user's, or overrides where locked."""

    def read(self) -> Settings: ...

    def change(self, settings: Settings) -> None: ...

"""Keys with which other programs use the local API."""

from __future__ import annotations

from typing import Protocol

from app.core.security.api_keys import AccessKey, NewKey


class ApiKeyCalls(Protocol):
    """Calls about keys of the local API, implemented by ``services.api_keys.ApiKeys``."""

    def make(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        """Create a key for these folders, or for all; its secret is returned only here. Raises
        ``UsageError`` for an empty name, ``FolderMissing`` for a folder outside the library."""

    def all(self) -> list[AccessKey]:
        """All keys that are not revoked, the oldest first."""

    def find(self, secret: str) -> AccessKey | None:
        """The key with this secret, or None."""

    def revoke(self, key_id: str) -> None:
        """Revoke a key. Raises ``UsageError`` for an unknown id."""

"""The keys by which other programs may use the local API."""

from __future__ import annotations

from typing import Protocol

from app.core.security.api_keys import AccessKey, NewKey


class ApiKeyCalls(Protocol):
    """Calls about the keys to the local API. ``services.api_keys.ApiKeys`` does the work."""

    def make(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        """A key for these folders, or for all; its secret is told once. Raises ``UsageError`` for
        a name that says nothing, ``FolderMissing`` for a folder that is in no folder of the
        library."""

    def all(self) -> list[AccessKey]:
        """Those that were not revoked, the oldest first."""

    def find(self, secret: str) -> AccessKey | None:
        """The key with this secret, None where there is none."""

    def revoke(self, key_id: str) -> None:
        """Raises ``UsageError`` when there is none of this id."""

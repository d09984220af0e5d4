"""Creates, lists and revokes the keys with which other programs use the local API."""

from __future__ import annotations

import hmac
import os
import secrets
import threading
import time

from app.core.domain.errors import UsageError
from app.core.ports.catalog import Catalog
from app.core.ports.settings import KeyStore
from app.core.security.api_keys import PREFIX, AccessKey, NewKey, check_known, digest

BITS = 256
"""Entropy of a secret."""
LONGEST_NAME = 100


class ApiKeys:
    """Manages API keys. Only digests of secrets are stored: a lost key has to be replaced."""

    def __init__(self, store: KeyStore, catalog: Catalog) -> None:
        self._store = store
        self._changing = threading.Lock()
        self._catalog = catalog

    def make(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        """Create a key for some folders, or for all. Raises ``UsageError`` for an empty or overlong
        name, ``FolderMissing`` for a folder outside the library."""
        if not name.strip() or len(name) > LONGEST_NAME:
            raise UsageError(f"The name of a key must have 1 to {LONGEST_NAME} characters.")
        secret = PREFIX + secrets.token_urlsafe(BITS // 8)
        library = [root.path for root in self._catalog.roots()]
        within = tuple(dict.fromkeys(map(os.path.realpath, roots)))  # as the library stores them
        for path in within:
            check_known(path, library)
        key = AccessKey(secrets.token_hex(4), name.strip(), within, time.time(), digest(secret))
        with self._changing:
            self._store.write([*self._store.read(), key])
        return NewKey(key, secret)

    def all(self) -> list[AccessKey]:
        return self._store.read()

    def find(self, secret: str) -> AccessKey | None:
        """Return the key with this secret, or None."""
        shown = digest(secret)
        found = [key for key in self._store.read() if hmac.compare_digest(key.digest, shown)]
        return found[0] if found else None

    def forget_folder(self, path: str) -> None:
        """Forget a folder of the keys; a key that reached nothing else is revoked."""
        with self._changing:
            keys = self._store.read()
            left = [key for key in (key.without(path) for key in keys) if key]
            if left != keys:
                self._store.write(left)

    def revoke(self, key_id: str) -> None:
        """Revoke a key. Raises ``UsageError`` when there is none with this id."""
        with self._changing:
            keys = self._store.read()
            left = [key for key in keys if key.id != key_id]
            if len(left) == len(keys):
                raise UsageError(
                    f"There is no key {key_id}.", remedy="`alcove keys list` lists them."
                )
            self._store.write(left)

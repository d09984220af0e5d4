"""Assembles the locked engine, and asks for the key of a library opened without an engine."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.log_files import suppress_contents
from app.adapters.vault.conversion import SqlcipherConversion
from app.adapters.vault.wrapped_key import VaultFile
from app.bootstrap.assembly import assemble
from app.core.domain.errors import LibraryLocked
from app.core.facade import Facade
from app.core.security.vault import KEY_BYTES
from app.ipc.egress_channel import EgressChannel
from app.sandbox.network_denial import NetworkDenial
from app.services.local_engine import LocalEngine
from app.services.locked_engine import LockedEngine

Ask = Callable[[], str]
"""Asks the user for the passphrase."""


def lockable(
    home: str, offline: NetworkDenial | None = None, egress: EgressChannel | None = None
) -> Facade:
    """The facade for a data folder whose lock is held; locked if the library is encrypted."""
    places = prepare(home)

    def open_with(key: bytes | None) -> LocalEngine:
        if key:
            suppress_contents()
        return assemble(home, offline, key, egress)

    return LockedEngine(VaultFile(places.vault), SqlcipherConversion(places), open_with)


def key_of(places: DataPaths, ask: Ask) -> bytes | None:
    """The key of a library; None if it is not encrypted. Raises ``WrongPassphrase``."""
    vault = VaultFile(places.vault)
    match vault.state:
        case "off":
            return None
        case "on":
            return vault.open(ask())
    raise LibraryLocked(
        "It will be encrypted or decrypted when it is opened next.",
        remedy="Open it once, e.g. with `alcove status`.",
    )


def temporary_key(places: DataPaths) -> bytes | None:
    """A key for a temporary benchmark library, if the user's library is encrypted."""
    encrypted = VaultFile(places.vault).state != "off"
    return secrets.token_bytes(KEY_BYTES) if encrypted else None

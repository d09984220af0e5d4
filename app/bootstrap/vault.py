"""Puts the gate before a library, and finds the key for who opens one without an engine."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import cast

from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.log_files import hush
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
"""Asks a person for the passphrase."""


def gated(
    home: str, offline: NetworkDenial | None = None, egress: EgressChannel | None = None
) -> Facade:
    """The facade over a data folder whose lock is held; locked, if it is encrypted."""
    places = prepare(home)

    def open_with(key: bytes | None) -> LocalEngine:
        if key:
            hush()
        return assemble(home, offline, key, egress)

    gate = LockedEngine(VaultFile(places.vault), SqlcipherConversion(places), open_with)
    return cast(Facade, gate)  # it hands on what it does not have itself


def key_of(places: DataPaths, ask: Ask) -> bytes | None:
    """The key to the library there, None when it has none. Raises ``WrongPassphrase``."""
    vault = VaultFile(places.vault)
    match vault.state:
        case "off":
            return None
        case "on":
            return vault.open(ask())
    raise LibraryLocked(
        "It is to be encrypted or decrypted when it is next opened.",
        remedy="Open it once, as with `alcove status`.",
    )


def passing_key(places: DataPaths) -> bytes | None:
    """For a library that is made to measure with, beside one that is encrypted."""
    encrypted = VaultFile(places.vault).state != "off"
    return secrets.token_bytes(KEY_BYTES) if encrypted else None

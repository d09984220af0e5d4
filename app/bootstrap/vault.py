"""Puts the gate before a library, and finds the key for who opens one without an engine."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import cast

from app.adapters.conversion_sqlcipher import SqlcipherConversion
from app.adapters.log_files import hush
from app.adapters.places_platformdirs import Places, prepare
from app.adapters.places_platformdirs import find_home as find_home
from app.adapters.vault_file import VaultFile
from app.bootstrap.assembly import assemble
from app.core.errors import LibraryLocked
from app.core.facade import Facade
from app.core.vault import KEY_BYTES
from app.link.couriers import Couriers
from app.offline.denial import NetworkDenial
from app.services.assistant import Assistant
from app.services.gate import Gate

Ask = Callable[[], str]
"""Asks a person for the passphrase."""


def gated(
    home: str, offline: NetworkDenial | None = None, couriers: Couriers | None = None
) -> Facade:
    """The facade over a data folder whose lock is held; locked, if it is encrypted."""
    places = prepare(home)

    def open_with(key: bytes | None) -> Assistant:
        if key:
            hush()
        return assemble(home, offline, key, couriers)

    gate = Gate(VaultFile(places.vault), SqlcipherConversion(places), open_with)
    return cast(Facade, gate)  # it hands on what it does not have itself


def key_of(places: Places, ask: Ask) -> bytes | None:
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


def passing_key(places: Places) -> bytes | None:
    """For a library that is made to measure with, beside one that is encrypted."""
    encrypted = VaultFile(places.vault).state != "off"
    return secrets.token_bytes(KEY_BYTES) if encrypted else None

"""Encryption state of the library, and the rules for its passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.domain.errors import UsageError

VaultState = Literal["off", "on", "encrypting", "decrypting"]
"""The last two are started or resumed when the library is next opened."""

SHORTEST = 8
"""Fewest characters of a passphrase: scrypt makes guessing expensive, not impossible."""
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """``locked`` until the passphrase is entered."""

    state: VaultState
    locked: bool


def checked_passphrase(passphrase: str) -> str:
    """A new passphrase that is long enough. Raises ``UsageError``."""
    if len(passphrase) < SHORTEST:
        raise UsageError(
            f"The passphrase has {len(passphrase)} characters.",
            remedy=f"Use at least {SHORTEST}; five random words are easy to remember.",
        )
    return passphrase

"""Whether a library is encrypted, and the rules for its passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.domain.errors import UsageError

VaultState = Literal["off", "on", "encrypting", "decrypting"]
"""The last two: it was asked for, and is done, or gone on with, when the library is next opened."""

SHORTEST = 8
"""Characters of a passphrase at least. By judgement: scrypt makes a guess dear, not impossible."""
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """``locked``: nothing can be done before the passphrase is given."""

    state: VaultState
    locked: bool


def checked(passphrase: str) -> str:
    """A passphrase that may be used from now on. Raises ``UsageError``."""
    if len(passphrase) < SHORTEST:
        raise UsageError(
            f"The passphrase has {len(passphrase)} characters.",
            remedy=f"Use {SHORTEST} or more; five random words are easy to keep in mind.",
        )
    return passphrase

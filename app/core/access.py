"""Keys by which other programs on this machine may use Alcove, and how far each one reaches."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass

PREFIX = "alcove-"
"""Of every secret, so that a person or a scanner knows what it is."""


@dataclass(frozen=True, slots=True)
class AccessKey:
    """A key as it is kept: ``digest`` is that of its secret, which is kept nowhere. Without
    ``roots`` it reaches the whole library, else what is below them; ``created_at`` is in seconds
    since the epoch."""

    id: str
    name: str
    roots: tuple[str, ...]
    created_at: float
    digest: str

    def reaches(self, path: str) -> bool:
        """Whether a file or folder is within what it may see."""
        whole = os.path.normpath(path)
        return not self.roots or any(
            whole == root or whole.startswith(os.path.join(root, "")) for root in self.roots
        )


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key with its secret, the only time this is told."""

    key: AccessKey
    secret: str


def digest(secret: str) -> str:
    """SHA-256, in hexadecimal: secrets are 256 bits of chance, so guessing needs no slowing."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()

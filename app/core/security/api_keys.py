"""Keys by which other programs on this machine may use Alcove, and how far each one reaches."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.domain.answers import AskRequest
from app.core.domain.errors import FolderMissing
from app.core.domain.search import Scope

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
        return not self.roots or below(os.path.normpath(path), self.roots)

    def within(self, scope: Scope) -> Scope:
        """The part of it that this key may see."""
        return replace(scope, paths=self.roots or scope.paths)

    def question(self, asked: AskRequest) -> AskRequest:
        """What may come of a question: no chat is read or written, and without the whole library
        it is always searched, because lists of files are made of more than a key may see."""
        return AskRequest(
            asked.question, self.within(asked.scope), asked.passages, keep=False,
            plainly=bool(self.roots),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key with its secret, the only time this is told."""

    key: AccessKey
    secret: str


def below(path: str, roots: Iterable[str]) -> bool:
    """Whether a path without detours is one of the roots or within one."""
    return any(path == root or path.startswith(os.path.join(root, "")) for root in roots)


def check_known(path: str, roots: Iterable[str]) -> None:
    """Raises ``FolderMissing`` for a folder that is in no folder of the library."""
    if not below(path, roots):
        raise FolderMissing(
            f"{path} is in no folder of the library.", remedy="Add its folder first."
        )


def digest(secret: str) -> str:
    """SHA-256, in hexadecimal: secrets are 256 bits of chance, so guessing needs no slowing."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()

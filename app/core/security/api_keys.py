"""API keys for other programs on this machine, and the folders each may access."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.domain.answers import Answer, AskRequest
from app.core.domain.errors import FolderMissing, FolderOutside
from app.core.domain.events import LikelyPassage, PassagesFound, SearchNarrowed
from app.core.domain.folders import below, outside
from app.core.domain.library import Status
from app.core.domain.search import Hit, Narrowing, Scope, SearchResult, beginning

PREFIX = "alcove-"
"""Prefix of every secret, so that people and secret scanners recognise it."""


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An API key as stored: only the ``digest`` of its secret is kept. It gives access to what is
    below ``roots``, or to the whole library without any. ``created_at`` is seconds since the
    epoch."""

    id: str
    name: str
    roots: tuple[str, ...]
    created_at: float
    digest: str

    def reaches(self, path: str) -> bool:
        """Whether the key gives access to a file or folder."""
        return not self.roots or below(os.path.normpath(path), self.roots)

    def without(self, folder: str) -> AccessKey | None:
        """The key without access to a folder; None if it then gives access to nothing. A key to
        the whole library stays as it is."""
        left = tuple(root for root in self.roots if not below(root, [folder]))
        return replace(self, roots=left) if left or not self.roots else None

    def within(self, scope: Scope) -> Scope:
        """The scope limited to what this key gives access to. Raises ``FolderOutside`` for a folder
        that neither lies in what it reaches nor holds any of it, as for one that is not in the
        library."""
        if not self.roots:
            return scope
        if scope.folder is not None and outside([os.path.normpath(scope.folder)], self.roots):
            raise FolderOutside(scope.folder)
        return replace(scope, reach=self.roots)

    def question(self, asked: AskRequest) -> AskRequest:
        """The request limited to what this key allows: no chat is read or written, and with
        ``roots`` always by search, because the catalog lists files of other folders too."""
        return AskRequest(
            asked.question,
            self.within(asked.scope),
            asked.passages,
            keep=False,
            search_only=bool(self.roots),
            as_typed=asked.as_typed or bool(self.roots),  # words of other folders correct no others
        )

    def told(self, result: object) -> object:
        """A result, or an event, without what depends on other folders than this key's: scores and
        signals weigh words by the whole library, numbers of passages, files and languages count
        those of all folders, and names that were not found are compared with all."""
        if not self.roots:
            return result
        match result:
            case SearchResult():
                return replace(
                    result,
                    hits=self._ranked(result.hits),
                    corrections=(),
                    narrowing=self._narrowing(result.narrowing),
                    named=self._reached(result.named),
                )
            case Answer():
                return replace(
                    result,
                    passages=self._ranked(result.passages),
                    signals={},
                    corrections=(),
                    named=self._reached(result.named),
                    sources=self._reached(result.sources),
                    narrowing=self._narrowing(result.narrowing),
                )
            case PassagesFound():
                return replace(result, passages=self._ranked(result.passages))
            case LikelyPassage():
                reached = self._ranked((result.passage,))
                return replace(result, passage=reached[0] if reached else beginning(""))
            case SearchNarrowed():
                return replace(result, narrowing=self._reachable(result.narrowing))
            case Status():
                return Status(
                    0, {}, 0, 0, 0, result.embedder, result.model, "", result.version,
                    result.offline, result.device,
                )  # fmt: skip  # in the order of the fields
        return result

    def _ranked(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """Hits in reach, with scores and numbers by their rank alone, and versions in reach."""
        return tuple(
            replace(
                hit,
                score=1 / rank,
                passage_id=rank,
                dense_rank=None,
                lexical_rank=None,
                versions=tuple(version for version in hit.versions if self.reaches(version.path)),
            )
            for rank, hit in enumerate((hit for hit in hits if self.reaches(hit.path)), 1)
        )

    def _narrowing(self, found: Narrowing | None) -> Narrowing | None:
        return self._reachable(found) if found else None

    def _reachable(self, found: Narrowing) -> Narrowing:
        only = replace(found.only, paths=self._reached(found.only.paths))
        return replace(found, only=only, missing=())

    def _reached(self, paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(path for path in paths if self.reaches(path))


@dataclass(frozen=True, slots=True)
class NewKey:
    """A new key with its secret, which is shown only once."""

    key: AccessKey
    secret: str


def check_known(path: str, roots: Iterable[str]) -> None:
    """Raises ``FolderMissing`` for a path outside the library's folders."""
    if not below(path, roots):
        raise FolderMissing(
            f"{path} is not in a folder of the library.", remedy="Add its folder first."
        )


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal; no slow hash is needed, as secrets are 256 random bits."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()

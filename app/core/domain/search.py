"""Search scopes and results."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter on files; all fields that are set must match.

    ``folder`` is a folder or one file, ``file_kinds`` kinds or groups of kinds, ``paths`` folders
    or files of which one must match (empty for no limit), ``since`` the earliest modification time
    (seconds since the epoch).
    """

    folder: str | None = None
    kind: str | None = None
    paths: tuple[str, ...] = ()
    since: float | None = None

    @property
    def everything(self) -> bool:
        return self == EVERYWHERE


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Hit:
    """A search result. Ranks start at 1; None where that search (dense, lexical) missed it."""

    path: str
    page: int | None
    start: int
    end: int
    text: str
    heading: str
    score: float
    dense_rank: int | None
    lexical_rank: int | None
    passage_id: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first; ``stages`` are milliseconds."""

    hits: tuple[Hit, ...]
    stages: dict[str, float]
    unavailable: str = ""
    """Why a server took no part in the search; this computer then searched alone."""
    words_only: int = 0
    """Files in the scope that were searched by words, and not by meaning yet."""

"""Where a search looks, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look; each field narrows it further.

    Below ``folder`` (or that one file), of a kind or a group of ``file_kinds``, below any of
    ``paths`` (folders or files; empty for no limit), changed at ``since`` or later (seconds since
    the epoch).
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
    """One search result. A rank is 1 for the best and None where that leg did not find it."""

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
    """Hits, best first, with the stages' durations in milliseconds."""

    hits: tuple[Hit, ...]
    stages: dict[str, float]
    unavailable: str = ""
    """Why a server that takes part did not: then this computer searched as well as it can."""

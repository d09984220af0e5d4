"""Search scopes and results."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter on files; all fields that are set must match.

    ``folder`` is a folder or one file, ``file_kinds`` kinds or groups of kinds, ``paths`` folders
    or files of which one must match (empty for no limit), ``since`` the earliest modification time
    (seconds since the epoch). ``dated`` are the first and last day (ISO) that a document may be of,
    by its own date, or else that of its last change; ``sender`` are words of a sender's name.
    """

    folder: str | None = None
    kind: str | None = None
    paths: tuple[str, ...] = ()
    since: float | None = None
    dated: tuple[str, str] | None = None
    sender: str | None = None
    reach: tuple[str, ...] = ()
    """Folders beyond which nothing is looked for, whatever a question says: those of an API key.
    Empty for no limit; no filter takes their place."""
    fixed: bool = False
    """Whether the words of a question must not narrow it; no filter itself."""
    all_versions: bool = False
    """Whether older versions and copies of documents are shown like others; no filter itself."""

    @property
    def everything(self) -> bool:
        return replace(self, fixed=False, all_versions=False) == EVERYWHERE

    def narrowed(self, only: Scope) -> Scope:
        """With the filters of ``only`` where it has none of its own; its paths lie within."""
        return replace(
            self,
            kind=self.kind or only.kind,
            paths=only.paths or self.paths,
            dated=self.dated or only.dated,
            sender=self.sender or only.sender,
        )


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Version:
    """Another version of a document that is found, or a copy. ``label`` tells it from the others:
    'v2, draft, 2024-03'. ``text`` is its passage in the place of the one found, where it was looked
    up; else it is empty."""

    path: str
    relation: Literal["older", "newer", "draft", "copy"]
    label: str = ""
    page: int | None = None
    start: int = 0
    end: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class MissingFile:
    """A name said with @ that no document has, or several have in part, and the paths of those with
    the nearest names."""

    name: str
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Filters that the words of a question stand for, and those words that were no use as filters,
    as nothing is left with them."""

    only: Scope
    dropped: tuple[str, ...] = ()
    missing: tuple[MissingFile, ...] = ()


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
    versions: tuple[Version, ...] = ()
    """Other versions of its document, folded beneath it, newest first; on its first passage
    all, on others those whose passage differs."""


def beginning(path: str) -> Hit:
    """The beginning of a document, to be shown like a passage that was found."""
    return Hit(path, None, 0, 0, "", "", 0.0, None, None, 0)


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that the library does not know, and the one searched for instead."""

    typed: str
    searched: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first; ``stages`` are milliseconds."""

    hits: tuple[Hit, ...]
    stages: dict[str, float]
    unavailable: str = ""
    """Why a server took no part in the search; this computer then searched alone."""
    words_only: int = 0
    """Files in the scope that were searched by words, and not by meaning yet."""
    corrections: tuple[Correction, ...] = ()
    """Words that were searched for in another spelling."""
    narrowing: Narrowing | None = None
    """The filters in the words of the question; None without any."""
    named: tuple[str, ...] = ()
    """Paths of the files whose name alone answers to the question, best first."""

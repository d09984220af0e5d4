"""Search scopes and results."""

from __future__ import annotations

from dataclasses import dataclass, replace


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
    fixed: bool = False
    """Whether the words of a question must not narrow it; no filter itself."""

    @property
    def everything(self) -> bool:
        return replace(self, fixed=False) == EVERYWHERE

    def narrowed(self, only: Scope) -> Scope:
        """With the filters of ``only`` where it has none of its own; its paths lie within."""
        return Scope(
            self.folder,
            self.kind or only.kind,
            only.paths or self.paths,
            self.since,
            self.dated or only.dated,
            self.sender or only.sender,
            self.fixed,
        )


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Filters that the words of a question stand for, and those words that were no use as filters,
    as nothing is left with them."""

    only: Scope
    dropped: tuple[str, ...] = ()


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
    narrowing: Narrowing | None = None
    """The filters in the words of the question; None without any."""
    named: tuple[str, ...] = ()
    """Paths of the files whose name alone answers to the question, best first."""

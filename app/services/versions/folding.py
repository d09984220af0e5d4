"""Folds versions of one document in search results: the one that is meant stands for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from app.core.domain.passages import StoredPassage
from app.core.domain.search import Hit, Scope, Version
from app.core.ports.passages import PassageStore
from app.core.ports.versions import VersionStore
from app.core.versions.chains import Member, chosen, holding, ordered, relation
from app.core.versions.questions import VersionWish, version_wish
from app.core.versions.statements import counterpart

ALL = 1 << 31
"""More passages than any file has."""
MOST_LISTED = 50
"""Most versions listed with a hit."""
EXAMINED = 12
"""First hits whose place in the version before is looked up."""
Fold = Callable[[list[Hit], str, Scope, date], list[Hit]]
"""Folds versions of one document, given the hits, the question, its scope and the day."""


def unfolded(hits: list[Hit], question: str, scope: Scope, today: date) -> list[Hit]:
    """Fold nothing."""
    return hits


class VersionFolding:
    """Folds the hits of a search."""

    def __init__(self, store: VersionStore, passages: PassageStore) -> None:
        self._store = store
        self._passages = passages

    def fold(self, hits: list[Hit], question: str, scope: Scope, today: date) -> list[Hit]:
        """Leave of each document only the version that the question is about, by default the
        newest that holds, with the others folded beneath."""
        if scope.all_versions or not hits:
            return hits
        chains = self._store.chains([hit.passage_id for hit in hits], scope)
        if not chains:
            return hits
        day = today.isoformat()
        fold = _Fold(self._passages, hits, version_wish(question, day), day)
        for members in chains:
            fold.take(ordered(members))
        return fold.result()


class _Fold:
    """One search whose hits are folded."""

    def __init__(
        self, passages: PassageStore, hits: Sequence[Hit], wish: VersionWish, today: str
    ) -> None:
        self._hits = hits
        self._wish = wish
        self._today = today
        self._chains: dict[str, list[Member]] = {}
        self._shown: dict[str, list[Member]] = {}
        self._of_file = cache(lambda file_id: passages.neighbours(file_id, 0, ALL))

    def take(self, chain: list[Member]) -> None:
        """Fold a chain, oldest first."""
        shown = chosen(chain, self._wish, self._today)
        for member in chain:
            self._chains[member.path] = chain
            self._shown[member.path] = shown

    def result(self) -> list[Hit]:
        found: dict[int, Hit] = {}
        listed: set[str] = set()
        for hit in self._hits:
            for kept in self._kept(hit):
                if kept.passage_id in found:
                    continue
                first = kept.path not in listed
                listed.add(kept.path)
                versions: tuple[Version, ...] = ()
                if kept.path in self._chains and (first or len(found) < EXAMINED):
                    versions = self._versions(kept, all_of_them=first)
                found[kept.passage_id] = replace(kept, versions=versions)
        return list(found.values())

    def _kept(self, hit: Hit) -> list[Hit]:
        """The hit, or those of the shown versions that stand in its place."""
        shown = self._shown.get(hit.path)
        if shown is None:
            return [hit]
        kept = []
        for member in shown:
            if member.path == hit.path:
                kept.append(hit)
            elif place := self._place(hit, member):
                kept.append(_moved(hit, place))
        if kept or any(other.path in {m.path for m in shown} for other in self._hits):
            return kept
        return [hit]  # the version that holds says nothing of it

    def _place(self, hit: Hit, member: Member) -> StoredPassage | None:
        """The passage of another version in the place of a hit."""
        found = self._of_file(member.file_id)
        return counterpart(
            hit.text, hit.heading, ((p.passage.text, p.passage.heading, p) for p in found)
        )

    def _versions(self, hit: Hit, *, all_of_them: bool) -> tuple[Version, ...]:
        chain = self._chains[hit.path]
        shown = next(member for member in chain if member.path == hit.path)
        beside = self._shown[hit.path] if shown in self._shown[hit.path] else [shown]
        others = [m for m in reversed(chain) if m not in beside]
        examined = self._examined(chain, shown, others)
        versions = [self._version(hit, m, shown, chain, m in examined) for m in others]
        if not all_of_them:
            versions = [v for v in versions if v.text and v.text != hit.text]
        return tuple(versions[:MOST_LISTED])

    def _examined(
        self, chain: Sequence[Member], shown: Member, others: Sequence[Member]
    ) -> list[Member]:
        """The version before the one shown where that holds, else the one that holds."""
        holds = holding(chain, self._today)
        if shown != holds:
            return [holds]
        older = [m for m in others if relation(m, shown, chain) == "older"]
        return older[:1]

    def _version(
        self, hit: Hit, member: Member, shown: Member, chain: Sequence[Member], examine: bool
    ) -> Version:
        version = Version(member.path, relation(member, shown, chain), member.label)
        place = self._place(hit, member) if examine else None
        if place is None:
            return version
        passage = place.passage
        return replace(
            version, page=passage.page, start=passage.start, end=passage.end, text=passage.text
        )


def _moved(hit: Hit, place: StoredPassage) -> Hit:
    """The hit at the passage of another version."""
    passage = place.passage
    return replace(
        hit,
        path=place.path,
        page=passage.page,
        start=passage.start,
        end=passage.end,
        text=passage.text,
        heading=passage.heading,
        passage_id=place.id,
    )

"""Looks for the versions of files that were stored or renamed, or lost a version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial

from app.core.cancellation import CancelToken
from app.core.domain.errors import Cancelled
from app.core.ports.versions import Candidates, Relation, VersionStore
from app.core.versions.relations import Profile, are_versions, profile, refers_to

BATCH = 100
"""Files linked in one transaction."""
_MEANT = 0.75
"""Least share of the words of a reference that the document it means holds."""


class VersionLinker:
    """Links files to their versions. Safe to interrupt: what is not linked yet waits for the next
    run. A file costs its own text and that of the few files that may be versions of it."""

    def __init__(self, store: VersionStore) -> None:
        self._store = store

    def link(self, cancel: CancelToken, between: Callable[[], None] = lambda: None) -> None:
        """Link all files that wait; ``between`` is called between two batches. Raises
        ``Cancelled``."""
        while True:
            up_to, paths = self._store.unlinked(BATCH)
            if not paths:
                return
            profiles = {n: profile(path, self._store.text(n)) for n, path in paths.items()}
            self._store.keep(profiles)
            links: dict[int, list[tuple[int, Relation]]] = {}
            for file_id, found in profiles.items():
                if cancel.is_set():
                    raise Cancelled()
                links[file_id] = self._links(file_id, found)
            self._store.link(links, up_to)
            between()

    def _links(self, file_id: int, profile: Profile) -> list[tuple[int, Relation]]:
        text = cache(self._store.text)
        candidates = self._store.candidates(file_id, profile)
        linked: dict[int, Relation] = {}
        for other, found in candidates.profiles.items():
            common = (candidates.common_name and found.name == profile.name) or (
                candidates.common_title and found.title == profile.title
            )
            texts = partial(_both, text, file_id, other)
            if are_versions(profile, found, texts, common_name=common):
                linked[other] = "version"
        linked |= self._references(file_id, profile, candidates, text)
        return list(linked.items())

    def _references(
        self,
        file_id: int,
        profile: Profile,
        candidates: Candidates,
        text: Callable[[int], str],
    ) -> dict[int, Relation]:
        """What the file says of others, and others of it."""
        linked: dict[int, Relation] = {}
        for reference in profile.references:
            shares = {
                other: refers_to(reference, candidates.profiles[other], text(other))
                for other in candidates.referred & candidates.profiles.keys()
            }
            if (other := _meant(shares, candidates.profiles)) is not None:
                linked[other] = reference.verb
        for other in candidates.referring & candidates.profiles.keys():
            for reference in candidates.profiles[other].references:
                if refers_to(reference, profile, text(file_id)) < _MEANT:
                    continue
                rivals = self._store.candidates(other, candidates.profiles[other])
                shares = {
                    n: refers_to(reference, rivals.profiles[n], text(n))
                    for n in rivals.referred & rivals.profiles.keys()
                }
                if _meant(shares, rivals.profiles) == file_id:
                    linked[other] = _INVERSE[reference.verb]
        return linked


def _both(text: Callable[[int], str], first: int, second: int) -> tuple[str, str]:
    return text(first), text(second)


_INVERSE: dict[str, Relation] = {
    "replaces": "replaced",
    "replaced": "replaces",
    "amends": "amended",
}


def _meant(shares: dict[int, float], profiles: Mapping[int, Profile]) -> int | None:
    """The one document that holds the most words of a reference; of several versions the newest."""
    best = max(shares.values(), default=0.0)
    if best < _MEANT:
        return None
    found = [file_id for file_id, share in shares.items() if share == best]
    if len({profiles[file_id].name for file_id in found}) > 1:
        return None
    return max(found, key=lambda n: (profiles[n].marks.number, profiles[n].marks.date, n))

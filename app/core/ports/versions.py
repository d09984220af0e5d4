"""The port of the versions of documents."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from app.core.domain.search import Scope
from app.core.versions.chains import Member
from app.core.versions.relations import Profile

Relation = Literal["version", "replaces", "replaced", "amends", "amended"]
"""What a file is to another one."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Files that may be versions of a file, by their ids, or stand in a reference to or of it.
    ``common_name`` and ``common_title`` say that too many share it to tell anything."""

    profiles: Mapping[int, Profile]
    referred: frozenset[int] = frozenset()
    referring: frozenset[int] = frozenset()
    common_name: bool = False
    common_title: bool = False


class VersionStore(Protocol):
    """Which files are versions of each other. Files that were stored, renamed, or lost a version
    wait until they are linked; whatever leaves the catalog leaves here too."""

    def unlinked(self, limit: int) -> tuple[int, dict[int, str]]:
        """The paths of files that wait, by their ids, and the number up to which they do."""

    def text(self, file_id: int) -> str:
        """The text of a file, from its passages."""

    def keep(self, profiles: Mapping[int, Profile]) -> None:
        """Store the profiles of files."""

    def candidates(self, file_id: int, profile: Profile) -> Candidates: ...

    def link(self, links: Mapping[int, Collection[tuple[int, Relation]]], up_to: int) -> None:
        """Replace the links of files, which then wait no longer."""

    def chains(self, passage_ids: Iterable[int], scope: Scope) -> list[list[Member]]:
        """The versions of the files of these passages within a scope, where there are several."""

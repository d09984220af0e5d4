"""The scope of a question, which the user builds from chips."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.domain.file_kinds import FileGroup
from app.core.domain.search import Scope
from app.ui.foundation import wording
from app.ui.foundation.wording import translate

DAY = 86_400.0
PERIODS = (1, 7, 31, 366)
"""Choices for the age of a file, in days."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition of the scope: its key, icon and text."""

    key: str
    icon: str
    text: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ScopeFilter:
    """Documents below any of ``paths``, of one group of kinds, changed within the last ``days``."""

    paths: tuple[str, ...] = ()
    group: FileGroup | None = None
    days: int | None = None

    def scope(self, now: float) -> Scope:
        """The scope for the engine; ``now`` is in seconds since the epoch."""
        since = None if self.days is None else now - self.days * DAY
        kind = self.group.id if self.group else None
        return Scope(kind=kind, paths=self.paths, since=since)

    def with_paths(self, paths: Sequence[str]) -> ScopeFilter:
        """With these paths added, without duplicates."""
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *paths))))

    def without(self, key: str) -> ScopeFilter:
        """Without the condition of a chip."""
        if key == "kind":
            return replace(self, group=None)
        if key == "days":
            return replace(self, days=None)
        return replace(self, paths=tuple(path for path in self.paths if path != key))

    def chips(self) -> list[Chip]:
        """One chip per condition."""
        chips = [
            Chip(path, _icon(path), wording.name(path), wording.home_relative(path))
            for path in self.paths
        ]
        if self.group:
            chips.append(Chip("kind", self.group.icon, group_words(self.group)))
        if self.days:
            chips.append(Chip("days", "calendar", period_words(self.days)))
        return chips

    def invitation(self) -> str:
        """The placeholder text of the ask box."""
        if not self.paths:
            return translate("scoping", "Ask about your documents")
        if len(self.paths) == 1:
            return translate("scoping", "Ask about {}").format(wording.name(self.paths[0]))
        return translate("scoping", "Ask about %n item(s)", "", len(self.paths))


def group_words(group: FileGroup) -> str:
    """The text of a file type condition."""
    return translate("scoping", "{} only").format(translate("kinds", group.label))


def period_words(days: int) -> str:
    """The text of an age condition."""
    names = {
        1: translate("scoping", "since yesterday"),
        7: translate("scoping", "last 7 days"),
        31: translate("scoping", "last month"),
        366: translate("scoping", "last year"),
    }
    return names[days]


def _icon(path: str) -> str:
    return "file" if "." in os.path.basename(path)[1:] else "folder"

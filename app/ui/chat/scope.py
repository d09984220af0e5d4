"""The scope of a question, which the user builds from chips."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.domain.answers import DAY, ChatScope
from app.core.domain.file_kinds import GROUPS, FileGroup
from app.core.domain.search import EVERYWHERE, Scope
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate

PERIODS = (1, 7, 31, 366)
"""Choices for the age of a file, in days."""

EACH = 3
"""Most paths that have a chip each."""
NAMED_KEY = "named"
"""The chip of what the chat is pinned to."""
NAMED = 20
"""Most paths that are named in the tip of the chip for all."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition of the scope: its key, icon and text."""

    key: str
    icon: str
    text: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ScopeFilter:
    """Documents below any of ``paths``, of one group of kinds, changed within the last ``days``.

    ``named`` is what the chat is pinned to: its conditions hold, too, under the one name that the
    user gave them.
    """

    paths: tuple[str, ...] = ()
    group: FileGroup | None = None
    days: int | None = None
    named: ChatScope | None = None

    @property
    def plain(self) -> ScopeFilter:
        """The same conditions one by one, without a name."""
        if self.named is None:
            return self
        return ScopeFilter(
            tuple(dict.fromkeys((*self.named.paths, *self.paths))),
            self.group or _group(self.named.kind),
            self.days or self.named.days,
        )

    def scope(self, now: float) -> Scope:
        """The scope for the engine; ``now`` is in seconds since the epoch."""
        return self.pinned("", "").scope(now)

    @classmethod
    def of_scope(cls, scope: Scope, pinned: ChatScope | None = None) -> ScopeFilter:
        """That of an earlier question of a chat that is ``pinned``; its age of a file counted from
        now."""
        paths = (*filter(None, (scope.folder,)), *scope.paths)
        age = None if scope.since is None else (time.time() - scope.since) / DAY
        days = None if age is None else min(PERIODS, key=lambda period: abs(period - age))
        found, whole = cls(paths, _group(scope.kind), days), cls(named=pinned)
        return whole if pinned is not None and whole.plain == found else found

    def pinned(self, name: str, colour: str) -> ChatScope:
        """The same for a chat to be pinned to."""
        plain = self.plain
        kind = plain.group.id if plain.group else None
        return ChatScope(name, colour, plain.paths, kind, plain.days)

    def with_paths(self, paths: Sequence[str]) -> ScopeFilter:
        """With these paths added, without duplicates."""
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *paths))))

    def without(self, key: str) -> ScopeFilter:
        """Without the condition of a chip."""
        if key == NAMED_KEY:
            return replace(self, named=None)
        if key == "kind":
            return replace(self, group=None)
        if key == "days":
            return replace(self, days=None)
        if key == "paths":
            return replace(self, paths=())
        return replace(self, paths=tuple(path for path in self.paths if path != key))

    def chips(self) -> list[Chip]:
        """One chip per condition; one for all paths, where they are many."""
        chips = [
            Chip(path, _icon(path), wording.name(path), wording.home_relative(path))
            for path in self.paths
        ]
        if len(chips) > EACH:
            named = ", ".join(chip.text for chip in chips[:NAMED])
            tip = f"{named} …" if len(chips) > NAMED else named
            chips = [Chip("paths", "file", translate("scoping", "%n items", "", len(chips)), tip)]
        if self.named is not None:
            inside = ", ".join(chip.text for chip in ScopeFilter(named=self.named).plain.chips())
            name = wording.shown(self.named.name)
            chips.insert(0, Chip(NAMED_KEY, "tag", name, f"{name} ({inside})"))
        if self.group:
            chips.append(Chip("kind", self.group.icon, group_words(self.group)))
        if self.days:
            chips.append(Chip("days", "calendar", period_words(self.days)))
        return chips

    def invitation(self) -> str:
        """The placeholder text of the ask box."""
        if self.named is not None and self == ScopeFilter(named=self.named):
            return translate("scoping", "Ask about {}").format(wording.shown(self.named.name))
        paths = self.plain.paths
        if not paths:
            return translate("scoping", "Ask about your documents")
        if len(paths) == 1:
            return translate("scoping", "Ask about {}").format(wording.name(paths[0]))
        return translate("scoping", "Ask about %n item(s)", "", len(paths))


def scope_words(scope: Scope) -> str:
    """A scope in one line; empty for all documents."""
    return ", ".join(_parts(scope))


def searched_words(turn: Turn, pinned: ChatScope | None = None) -> str | None:
    """What the question of a turn really searched, in one line: the scope that was chosen, by its
    name where that is what the chat is ``pinned`` to, and the filters in the words of the question.
    None where it was not noted."""
    if turn.scope is None or turn.within is None:
        return None
    named = ScopeFilter.of_scope(turn.scope, pinned).named
    if named is None:
        return scope_words(turn.within) or translate("scoping", "All documents")
    only = turn.narrowing.only if turn.narrowing else EVERYWHERE
    return ", ".join((wording.shown(named.name), *_parts(only)))


def _parts(scope: Scope) -> list[str]:
    paths = (*filter(None, (scope.folder,)), *scope.paths)
    group = _group(scope.kind)
    parts = [*map(wording.name, paths), *([group_words(group)] if group else ())]
    if scope.sender:
        parts.append(wording.sender(scope.sender))
    if scope.dated:
        parts.append(wording.period(scope.dated))
    if scope.since:
        parts.append(wording.since(scope.since))
    return parts


def _group(kind: str | None) -> FileGroup | None:
    return next((group for group in GROUPS if group.id == kind), None)


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

"""The scope of a question, which the user builds from chips."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.domain.search import Scope
from app.ui.foundation import wording
from app.ui.foundation.wording import translate

DAY = 86_400.0
PERIODS = (1, 7, 31, 366)
"""Choices for the age of a file, in days."""

KINDS = ("pdf", "docx", "xlsx", "pptx", "odt", "html", "md", "txt", "csv", "eml", "epub")


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition of the scope: its key, icon and text."""

    key: str
    icon: str
    text: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ScopeFilter:
    """Documents below any of ``paths``, of one kind, changed within the last ``days``."""

    paths: tuple[str, ...] = ()
    kind: str | None = None
    days: int | None = None

    def scope(self, now: float) -> Scope:
        """The scope for the engine; ``now`` is in seconds since the epoch."""
        since = None if self.days is None else now - self.days * DAY
        return Scope(kind=self.kind, paths=self.paths, since=since)

    def with_paths(self, paths: Sequence[str]) -> ScopeFilter:
        """With these paths added, without duplicates."""
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *paths))))

    def without(self, key: str) -> ScopeFilter:
        """Without the condition of a chip."""
        if key == "kind":
            return replace(self, kind=None)
        if key == "days":
            return replace(self, days=None)
        return replace(self, paths=tuple(path for path in self.paths if path != key))

    def chips(self) -> list[Chip]:
        """One chip per condition."""
        chips = [
            Chip(path, _icon(path), wording.name(path), wording.home_relative(path))
            for path in self.paths
        ]
        if self.kind:
            chips.append(Chip("kind", "text", kind_words(self.kind)))
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


def kind_words(kind: str) -> str:
    """The text of a file type condition."""
    names = {
        "docx": "Word",
        "xlsx": "Excel",
        "pptx": "PowerPoint",
        "odt": "OpenDocument",
        "md": "Markdown",
        "txt": translate("scoping", "Text"),
        "eml": translate("scoping", "Email"),
    }
    return translate("scoping", "{} only").format(names.get(kind, kind.upper()))


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

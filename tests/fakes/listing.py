"""A ``DocumentListing`` in memory, over the entries of a ``FakeCatalog``."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter
from app.core.domain.search import Scope
from tests.fakes.catalog import Entry, FakeCatalog, changed_at, is_within


class FakeListing:
    def __init__(self, catalog: FakeCatalog) -> None:
        self._catalog = catalog

    def overview(self) -> LibraryOverview:
        entries = list(self._catalog.entries.values())
        return LibraryOverview(
            dict(Counter(os.path.dirname(entry.file.path) for entry in entries)),
            dict(Counter(entry.kind for entry in entries if entry.kind)),
            dict(Counter(entry.file.state for entry in entries)),
            dict(Counter(entry.language for entry in entries if entry.language)),
            dict(Counter(tag for entry in entries for tag in _tags(entry))),
        )

    def order(self, wanted: ListFilter) -> list[int]:
        words = wanted.text.lower().split()
        found = [
            entry
            for entry in self._catalog.entries.values()
            if is_within(entry, Scope(wanted.folder, wanted.kind))
            and all(word in entry.file.path.lower() for word in words)
            and wanted.state in (None, entry.file.state)
            and wanted.language in (None, entry.language)
            and (wanted.tag is None or wanted.tag in _tags(entry))
        ]
        found.sort(key=lambda entry: entry.file.path)
        unknown = [entry for entry in found if _key(entry, wanted) in ("", None)]
        known = [entry for entry in found if entry not in unknown]
        known.sort(key=lambda entry: _key(entry, wanted), reverse=wanted.descending)
        return [entry.file.id for entry in known + unknown]

    def rows(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        return [
            _document(self._catalog.entries[number]) if number in self._catalog.entries else None
            for number in ids
        ]


def _tags(entry: Entry) -> set[str]:
    held = {
        "recognised": entry.pages.recognised,
        "textless": bool(entry.pages.textless),
        "waiting": entry.scan,
    }
    return {tag for tag, holds in held.items() if holds}


def _key(entry: Entry, wanted: ListFilter) -> Any:
    keys: dict[str, Any] = {
        "name": os.path.basename(entry.file.path).lower(),
        "kind": entry.kind,
        "pages": entry.pages.count,
        "modified": entry.file.stamp.mtime_ns,
        "state": entry.file.state,
        "language": entry.language,
    }
    return keys[wanted.order]


def _document(entry: Entry) -> ListedDocument:
    return ListedDocument(
        entry.file.path,
        entry.kind,
        entry.file.stamp.size,
        changed_at(entry),
        entry.file.state,
        entry.language,
        entry.pages.count,
        entry.pages.recognised,
        entry.pages.textless,
        entry.scan,
        entry.problem.title if entry.problem and entry.failed else "",
    )

"""The texts of documents as they were indexed, with their pages."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.domain.passages import StoredPassage
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.tabulating.sources import Source

_ALL = 1 << 31
"""More passages than any file has."""


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document of the library. ``digest`` is of its text; ``first`` the id of its first
    passage."""

    file_id: int
    source: Source
    digest: str
    first: int
    starts: tuple[int, ...]
    pages: tuple[int | None, ...]

    @property
    def path(self) -> str:
        return self.source.path

    def page(self, at: int) -> int | None:
        """The page of a character."""
        place = bisect_right(self.starts, at) - 1
        return self.pages[max(place, 0)] if self.pages else None


class DocumentTexts:
    """Puts the passages of a file together again."""

    def __init__(self, catalog: Catalog, passages: PassageStore) -> None:
        self._catalog = catalog
        self._passages = passages

    def read(self, path: str) -> DocumentText | None:
        """The text of a document; None if it is not, or no longer, in the library with a text."""
        file = self._catalog.file_at(path)
        if file is None:
            return None
        stored = self._passages.neighbours(file.id, 0, _ALL)
        if not stored:
            return None
        text = _text(stored)
        return DocumentText(
            file.id,
            Source(path, text),
            hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            stored[0].id,
            tuple(each.passage.start for each in stored),
            tuple(each.passage.page for each in stored),
        )


def _text(stored: Sequence[StoredPassage]) -> str:
    """The passages at their places; what lies between them is white space."""
    parts: list[str] = []
    at = 0
    for each in stored:
        passage = each.passage
        if passage.start > at:
            parts.append("\n" * (passage.start - at))
        parts.append(passage.text[max(0, at - passage.start) :])
        at = max(at, passage.end)
    return "".join(parts)

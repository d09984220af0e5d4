"""The port of the list of documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter


class DocumentListing(Protocol):
    """Lists the files of the catalog. Raises ``LibraryError``."""

    def overview(self) -> LibraryOverview: ...

    def order(self, wanted: ListFilter) -> list[int]:
        """The ids of all files that match, in the wanted order."""

    def rows(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        """The files of these ids, in their order; None for one that went."""

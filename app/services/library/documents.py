"""The documents of the library, by name and as text."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import UsageError
from app.core.domain.files import Document
from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter, Samples
from app.core.domain.search import EVERYWHERE, Scope
from app.core.ports.catalog import Catalog, OcrStore
from app.core.ports.extraction import Extractor
from app.core.ports.listing import DocumentListing


class Documents:
    """Lists documents and reads one as it was indexed."""

    def __init__(
        self,
        catalog: Catalog,
        scans: OcrStore,
        extractor: Extractor,
        samples: Callable[[], Samples],
        listing: DocumentListing,
    ) -> None:
        """``scans`` has what was recognised; ``samples`` finds the library that comes along."""
        self._catalog = catalog
        self._scans = scans
        self._extractor = extractor
        self._samples = samples
        self._listing = listing

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        """Files whose name holds every word of ``text``, best first; the latest for no text."""
        return self._catalog.documents(text, k, scope)

    def overview(self) -> LibraryOverview:
        """Numbers of documents by folder, kind, state, language and tag."""
        return self._listing.overview()

    def listing(self, wanted: ListFilter) -> list[int]:
        """The ids of all documents that match, in the wanted order."""
        return self._listing.order(wanted)

    def listed(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        """The documents of these ids, in their order; None for one that went."""
        return self._listing.rows(ids)

    def document(self, path: str) -> ExtractedDocument:
        """The text of a file. Raises ``UsageError`` when it is not in the library."""
        path = os.path.abspath(path)
        file = self._catalog.file_at(path)
        if file is None:
            raise UsageError(
                f"{path} is not in the library.", remedy="Add its folder to the library first."
            )
        recognised = self._scans.document(file.content_hash or "")
        # Its tables are stored, and asked for row by row.
        document = recognised or self._extractor.extract(path, tables=False)
        return replace(document, tables=())

    def samples(self) -> Samples:
        return self._samples()

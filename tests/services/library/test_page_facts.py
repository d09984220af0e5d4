"""What is told of the pages of a document, in the list of documents."""

from __future__ import annotations

import shutil

from app.adapters.storage.listing import SqliteListing
from app.core.domain.documents import Box, BoxSpan, ExtractedDocument, PageSpan
from app.core.domain.files import PageFacts
from app.core.domain.library import ListFilter
from app.core.ports.extraction import PageListener, no_pages
from app.services.library.indexer import page_facts
from tests.services.library_fixture import LibraryHarness

TEXT = "The lease ends.\n\nPets are welcome."
PAGES = (PageSpan(1, 0, 15), PageSpan(3, 17, 34))


def test_pages_without_text_are_known_by_number() -> None:
    lease = ExtractedDocument(TEXT, "pdf", PAGES, page_count=4)
    assert page_facts(lease) == PageFacts(4, False, (2, 4))
    recognised = ExtractedDocument(TEXT, "pdf", PAGES, boxes=(BoxSpan(0, 15, Box(0, 0, 1, 1)),))
    assert page_facts(recognised) == PageFacts(3, True, (2,))


def test_an_empty_sheet_is_no_page_without_text_and_plain_text_has_no_pages() -> None:
    assert page_facts(ExtractedDocument(TEXT, "xlsx", PAGES, page_count=4)) == PageFacts(4)
    assert page_facts(ExtractedDocument(TEXT, "txt")) == PageFacts()


def test_a_copy_of_a_document_is_listed_with_the_same_remarks(harness: LibraryHarness) -> None:
    path = harness.write("lease.pdf", TEXT)

    def extract(
        path: str,
        seen: PageListener = no_pages,
        *,
        tables: bool = True,
        descriptor: int | None = None,
    ) -> ExtractedDocument:
        return ExtractedDocument(TEXT, "pdf", PAGES, page_count=4)

    harness.reader.extract = extract  # type: ignore[method-assign]
    harness.run()
    shutil.copyfile(path, harness.folder / "copy.pdf")
    harness.run()
    listing = SqliteListing(harness.database)
    rows = listing.rows(listing.order(ListFilter()))
    assert [(row.pages, row.textless) for row in rows if row] == [(4, (2, 4))] * 2

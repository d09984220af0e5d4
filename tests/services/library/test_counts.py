"""A document is counted alike wherever its number is shown."""

from __future__ import annotations

from app.adapters.storage.listing import SqliteListing
from app.core.domain.library import DocumentCounts, ListFilter
from app.core.domain.search import EVERYWHERE
from tests.services.library_fixture import LibraryHarness


def test_every_count_of_documents_is_the_same(harness: LibraryHarness) -> None:
    for number in range(9):
        harness.write(f"lease-{number}.txt", f"The notice period is {number} months.")
    harness.write("locked.txt", "It asks for a password.")
    harness.write("blank.txt", "Nothing.")
    harness.run()
    listing = SqliteListing(harness.database)
    counts = DocumentCounts.of(harness.catalog.counts())
    overview = listing.overview()
    assert (counts.all, counts.searchable, counts.lost) == (11, 9, 2)
    assert sum(status.documents for status in harness.library.folders()) == 11
    assert harness.catalog.document_count(EVERYWHERE) == 11
    assert len(listing.order(ListFilter())) == 11
    assert (sum(overview.folders.values()), sum(overview.states.values())) == (11, 11)

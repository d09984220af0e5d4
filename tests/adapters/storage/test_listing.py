"""Contract test of the list of documents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.listing import SqliteListing
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.schema import LIBRARY
from app.core.domain.files import FileStamp, IndexedFile, PageFacts, Problem
from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter
from app.core.domain.passages import Passage
from app.core.ports.catalog import Catalog
from app.core.ports.listing import DocumentListing
from app.core.ports.passages import PassageStore
from tests.fakes.catalog import FakeCatalog
from tests.fakes.listing import FakeListing
from tests.fakes.passage_store import FakePassageStore

SECOND = 10**9
ODD = "/d/sub/caf\udce9.txt"


@dataclass
class Shelf:
    catalog: Catalog
    passages: PassageStore
    listing: DocumentListing
    root: int

    def put(
        self, path: str, kind: str, second: int, language: str = "", pages: PageFacts | None = None
    ) -> None:
        stamp = FileStamp(100, second * SECOND, second)
        file = IndexedFile(
            self.root, path, stamp, "hash", kind, language, pages=pages or PageFacts()
        )
        assert self.passages.store(file, [Passage(0, "Text.", 0, 5)])

    def names(self, **wanted: object) -> list[str]:
        rows = self.listing.rows(self.listing.order(ListFilter(**wanted)))  # type: ignore[arg-type]
        return [os.path.basename(row.path) for row in rows if row is not None]


@pytest.fixture(params=["fake", "sqlite"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    if request.param == "fake":
        fake = FakeCatalog()
        made = Shelf(fake, FakePassageStore(fake), FakeListing(fake), 0)
    else:
        database = Database(str(tmp_path / "library.db"), LIBRARY)
        made = Shelf(SqliteCatalog(database), SqlitePassages(database), SqliteListing(database), 0)
    made.root = made.catalog.add_root("/d", True, (), ()).id
    made.put("/d/Lease.pdf", "pdf", 3, "en", PageFacts(12, False, (4, 7)))
    made.put("/d/sub/scan.pdf", "pdf", 1, "de", PageFacts(2, True))
    made.put("/d/sub/apple.md", "md", 2)
    made.put(ODD, "txt", 4, "fr")
    damaged = Problem("/d/sub/b.docx", "document-damaged", "Damaged", "It ends early.", "Again.")
    made.catalog.fail(made.root, FileStamp(7, 5 * SECOND, 9), damaged)
    scanned = Problem("/d/z.png", "document-scanned", "Scanned", "It is.", "Wait.", "skipped")
    made.catalog.fail(made.root, FileStamp(7, 6 * SECOND, 10), scanned)
    yield made
    made.catalog.close()


def test_what_is_known_of_documents_is_listed(shelf: Shelf) -> None:
    first, *_, last = shelf.listing.order(ListFilter(order="modified", descending=True))
    rows = shelf.listing.rows([last, 999, first])
    assert rows[1] is None
    assert rows[0] == ListedDocument(
        "/d/sub/scan.pdf", "pdf", 100, 1.0, "indexed", "de", 2, recognised=True
    )
    assert rows[2] == ListedDocument(
        "/d/z.png", "", 7, 6.0, "skipped", waiting=True, problem="Scanned"
    )
    (lease,) = shelf.listing.rows(shelf.listing.order(ListFilter("lease")))
    assert lease is not None
    assert (lease.pages, lease.textless) == (12, (4, 7))


def test_the_list_is_sorted_by_any_column_and_what_is_not_known_comes_last(shelf: Shelf) -> None:
    odd = os.path.basename(ODD)
    assert shelf.names() == ["apple.md", "b.docx", odd, "Lease.pdf", "scan.pdf", "z.png"]
    assert shelf.names(descending=True)[0] == "z.png"
    assert shelf.names(order="pages")[:2] == ["scan.pdf", "Lease.pdf"]
    assert shelf.names(order="pages", descending=True)[:2] == ["Lease.pdf", "scan.pdf"]
    assert shelf.names(order="language")[:3] == ["scan.pdf", "Lease.pdf", odd]
    assert shelf.names(order="kind")[:2] == ["apple.md", "Lease.pdf"]
    assert shelf.names(order="state", descending=True)[0] == "z.png"


def test_the_list_is_filtered_by_words_folder_kind_state_language_and_tag(shelf: Shelf) -> None:
    odd = os.path.basename(ODD)
    assert shelf.names(text="sub PDF") == ["scan.pdf"]
    assert shelf.names(text="%") == []
    assert shelf.names(folder="/d/sub") == ["apple.md", "b.docx", odd, "scan.pdf"]
    assert shelf.names(kind="pdf") == ["Lease.pdf", "scan.pdf"]
    assert shelf.names(state="failed") == ["b.docx"]
    assert shelf.names(language="fr") == [odd]
    assert shelf.names(tag="recognised") == ["scan.pdf"]
    assert shelf.names(tag="textless") == ["Lease.pdf"]
    assert shelf.names(tag="waiting") == ["z.png"]


def test_documents_are_counted_by_folder_kind_state_language_and_tag(shelf: Shelf) -> None:
    assert shelf.listing.overview() == LibraryOverview(
        {"/d": 2, "/d/sub": 4},
        {"pdf": 2, "md": 1, "txt": 1},
        {"indexed": 4, "failed": 1, "skipped": 1},
        {"en": 1, "de": 1, "fr": 1},
        {"recognised": 1, "textless": 1, "waiting": 1},
    )


def test_what_was_said_of_pages_is_kept_until_the_file_fails(shelf: Shelf) -> None:
    lease = shelf.catalog.file_at("/d/Lease.pdf")
    assert lease is not None
    assert shelf.catalog.page_facts(lease.id) == PageFacts(12, False, (4, 7))
    assert shelf.catalog.page_facts(999) == PageFacts()
    problem = Problem(lease.path, "document-damaged", "Damaged", "It ends early.", "Again.")
    shelf.catalog.fail(shelf.root, lease.stamp, problem)
    assert shelf.catalog.page_facts(lease.id) == PageFacts()

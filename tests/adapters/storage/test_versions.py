"""Versions in a real library: linked as files come, change and go, and folded in search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.schema import LIBRARY
from app.adapters.storage.versions import COMMON, SqliteVersions
from app.core.cancellation import NEVER
from app.core.domain.errors import Cancelled
from app.core.domain.files import FileStamp, IndexedFile, Problem
from app.core.domain.passages import Passage
from app.core.domain.search import EVERYWHERE, Hit, Scope
from app.core.versions.relations import Profile, profile
from app.services.answering.searcher import hit
from app.services.versions.folding import VersionFolding
from app.services.versions.linker import VersionLinker

TODAY = date(2026, 11, 20)
RULES = (
    "Travel policy\n\nStaff book trips through the office. Receipts are kept for ten years. Taxis"
    " are paid after ten in the evening. The daily allowance abroad is {} euros."
)
INVOICE = (
    "Invoice\n\nBill to: {}\n\nFor the service of the boilers as agreed we charge {} euros. It is"
    " payable within fourteen days without deduction."
)


class _AfterOne:
    """A token that is set after it was asked once."""

    def __init__(self) -> None:
        self._asked = 0

    def is_set(self) -> bool:
        self._asked += 1
        return self._asked > 1


@dataclass
class Shelf:
    """A library's database, without files."""

    database: Database
    catalog: SqliteCatalog = field(init=False)
    passages: SqlitePassages = field(init=False)
    versions: SqliteVersions = field(init=False)
    root: int = 0

    def __post_init__(self) -> None:
        self.catalog = SqliteCatalog(self.database)
        self.passages = SqlitePassages(self.database)
        self.versions = SqliteVersions(self.database)
        self.root = self.catalog.add_root("/d", True, (), ()).id

    def put(self, path: str, *texts: str, modified: int = 1) -> int:
        passages = [Passage(n, text, n * 100, n * 100 + len(text)) for n, text in enumerate(texts)]
        file = IndexedFile(self.root, path, FileStamp(1, modified, 1), path, "md")
        assert self.passages.store(file, passages, "none")
        return self.id(path)

    def id(self, path: str) -> int:
        known = self.catalog.file_at(path)
        assert known is not None
        return known.id

    def link(self) -> None:
        VersionLinker(self.versions).link(NEVER)

    def chains(self, scope: Scope = EVERYWHERE) -> list[set[str]]:
        found = self.versions.chains(self.passages.in_order(EVERYWHERE), scope)
        return sorted(({one.path for one in chain} for chain in found), key=sorted)

    def hits(self, *order: str) -> list[Hit]:
        """All passages, those of the files in ``order`` first."""
        ids = self.passages.in_order(EVERYWHERE)
        stored = sorted(
            self.passages.passages(ids).values(),
            key=lambda one: (order.index(one.path) if one.path in order else 99, one.id),
        )
        return [hit(one, 1.0, 1, None) for one in stored]

    def folded(self, hits: Sequence[Hit], question: str, scope: Scope = EVERYWHERE) -> list[Hit]:
        return VersionFolding(self.versions, self.passages).fold([*hits], question, scope, TODAY)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    yield Shelf(database)
    database.close()


V1, V2, V3 = (f"/d/travel policy v{n}.md" for n in (1, 2, 3))


def test_versions_are_linked_and_others_are_not(shelf: Shelf) -> None:
    for number, path in enumerate((V1, V2, V3), 1):
        shelf.put(path, RULES.format(30 + number))
    shelf.put("/d/invoice 7.md", INVOICE.format("Oak Clinic", 455))
    shelf.put("/d/invoice 8.md", INVOICE.format("Pine Hotel", 498))
    assert shelf.chains() == []
    shelf.link()
    assert shelf.chains() == [{V1, V2, V3}]
    assert shelf.chains(Scope(paths=(V1, V2))) == [{V1, V2}]
    assert shelf.chains(Scope(folder=V1)) == []


def test_a_version_that_goes_leaves_the_others_linked(shelf: Shelf) -> None:
    ids = [shelf.put(path, RULES.format(30)) for path in (V1, "/d/a.md", "/d/b.md")]  # all copies
    shelf.link()
    shelf.catalog.remove(ids[:1])
    shelf.link()
    assert shelf.chains() == [{"/d/a.md", "/d/b.md"}]
    shelf.catalog.exclude("/d/a.md")
    shelf.link()
    assert shelf.chains() == []


def test_a_renamed_file_is_judged_by_its_new_name(shelf: Shelf) -> None:
    shelf.put(V1, RULES.format(31))
    other = shelf.put("/d/travel policy germany.md", RULES.format(32))
    shelf.link()
    assert shelf.chains() == []
    shelf.catalog.move([(other, shelf.root, V2, FileStamp(1, 1, 1))])
    shelf.link()
    assert shelf.chains() == [{V1, V2}]


def test_a_file_that_becomes_another_document_leaves_its_chain(shelf: Shelf) -> None:
    shelf.put(V1, RULES.format(31))
    shelf.put(V2, RULES.format(32))
    shelf.link()
    shelf.put(V2, "Apple cake\n\nBake the apples in butter for an hour and eat them with cream.")
    shelf.link()
    assert shelf.chains() == []


def test_a_file_that_can_no_longer_be_read_leaves_its_chain(shelf: Shelf) -> None:
    shelf.put(V1, RULES.format(31))
    shelf.put(V2, RULES.format(32))
    shelf.link()
    problem = Problem(V2, "document-crashed", "t", "r", "m", "failed")
    shelf.catalog.fail(shelf.root, FileStamp(1, 1, 1), problem)
    assert shelf.chains() == []


def test_nothing_of_a_removed_folder_is_kept(shelf: Shelf) -> None:
    shelf.put(V1, RULES.format(31))
    shelf.put(V2, "Replaces: travel policy\n\n" + RULES.format(32))
    shelf.link()
    shelf.catalog.remove_root(shelf.root)
    shelf.link()
    tables = ("versions", "version_hashes", "version_names", "version_links", "unlinked")
    with shelf.database.reading() as db:
        left = {t: db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}
    assert left == dict.fromkeys(tables, 0)


def test_linking_that_was_interrupted_goes_on_in_the_next_run(shelf: Shelf) -> None:
    shelf.put(V1, RULES.format(31))
    shelf.put(V2, RULES.format(32))
    with pytest.raises(Cancelled):
        VersionLinker(shelf.versions).link(_AfterOne())
    assert shelf.chains() == []
    shelf.link()
    assert shelf.chains() == [{V1, V2}]


def test_a_file_stored_again_while_it_is_linked_waits_once_more(shelf: Shelf) -> None:
    file_id = shelf.put(V1, RULES.format(31))
    up_to, _ = shelf.versions.unlinked(9)
    shelf.put(V1, RULES.format(32))
    shelf.versions.link({file_id: []}, up_to)
    assert shelf.versions.unlinked(9)[1] == {file_id: V1}


def test_files_of_an_older_library_are_linked(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    before = next(n for n, script in enumerate(LIBRARY) if "CREATE TABLE versions" in script)
    old = Database(path, LIBRARY[:before])
    root = SqliteCatalog(old).add_root("/d", True, (), ()).id
    with old.writing() as db:
        for number, name in enumerate((V1, V2), 1):
            db.execute(
                "INSERT INTO files(id, root_id, path, size, mtime_ns, inode, kind, state)"
                " VALUES (?, ?, ?, 1, 1, 1, 'md', 'indexed')",
                (number, root, name),
            )
            db.execute(
                'INSERT INTO passages(id, file_id, ordinal, text, text_hash, start, "end")'
                " VALUES (?, ?, 0, ?, ?, 0, 9)",
                (number, number, RULES.format(29 + number), name),
            )
    old.close()
    new = Database(path, LIBRARY)
    versions = SqliteVersions(new)
    VersionLinker(versions).link(NEVER)
    assert len(versions.chains([1, 2], EVERYWHERE)[0]) == 2
    new.close()


def test_a_title_that_many_documents_bear_links_none(shelf: Shelf) -> None:
    for number in range(COMMON + 3):
        shelf.put(f"/d/{number:04}/x{number}.md", INVOICE.format(f"Client{number}", number * 7))
    shelf.link()
    assert shelf.chains() == []
    found = shelf.versions.candidates(*_profile(shelf, "/d/0001/x1.md"))
    assert found.common_title
    assert len(found.profiles) < COMMON


def _profile(shelf: Shelf, path: str) -> tuple[int, Profile]:
    file_id = shelf.id(path)
    return file_id, profile(path, shelf.versions.text(file_id))


def test_a_document_that_names_the_one_it_replaces_is_linked_in_whatever_order_they_come(
    shelf: Shelf,
) -> None:
    new = "Emergency handbook\n\nThis document replaces the Fire rules of 1 March 2021.\n\nRun."
    old = "Fire rules\n\nDate: 1 March 2021\n\nWalk slowly to the rear gate and wait there."
    shelf.put("/d/emergency.md", new)
    shelf.link()
    shelf.put("/d/fire.md", old)
    shelf.link()
    assert shelf.chains() == [{"/d/emergency.md", "/d/fire.md"}]
    shown = shelf.folded(shelf.hits("/d/fire.md"), "Where do I go?")
    assert shown[0].path == "/d/emergency.md"


def test_an_amendment_is_not_folded(shelf: Shelf) -> None:
    shelf.put("/d/lease.md", "Lease\n\nThe rent is 900 euros. It is due on the first of a month.")
    shelf.put("/d/change.md", "Amendment No. 1 to the Lease\n\nThe rent is 950 euros from May on.")
    shelf.link()
    assert len(shelf.folded(shelf.hits(), "What is the rent?")) == 2


def test_only_the_version_that_holds_is_found_with_the_others_beneath(shelf: Shelf) -> None:
    for number, path in enumerate((V1, V2, V3), 1):
        shelf.put(path, RULES.format(30 + number))
    shelf.put("/d/other.md", "The garden is watered in the morning.")
    shelf.link()
    hits = shelf.hits(V1, V2, V3)
    (policy, other) = shelf.folded(hits, "What is the daily allowance?")
    assert (policy.path, other.path) == (V3, "/d/other.md")
    assert [(one.path, one.relation, one.label) for one in policy.versions] == [
        (V2, "older", "v2"),
        (V1, "older", "v1"),
    ]
    assert "32 euros" in policy.versions[0].text
    assert shelf.folded(hits, "What is the daily allowance?", Scope(all_versions=True)) == hits
    assert shelf.folded(hits, "allowance", Scope(folder=V1)) == hits


def test_the_question_chooses_the_version_found(shelf: Shelf) -> None:
    for number, path in enumerate((V1, V2, V3), 1):
        shelf.put(path, RULES.format(30 + number))
    shelf.link()
    hits = shelf.hits(V3)
    (old,) = shelf.folded(hits, "What did the old travel policy say?")
    assert (old.path, "32 euros" in old.text) == (V2, True)
    assert [one.relation for one in old.versions] == ["newer", "older"]
    both = shelf.folded(hits, "What changed in the travel policy?")
    assert [one.path for one in both] == [V3, V2]


def test_what_only_an_older_version_says_is_found_where_the_new_one_is_not(shelf: Shelf) -> None:
    dogs = "Dogs may come into the office on Fridays if all others agree with it."
    shelf.put(V1, RULES.format(31), dogs)
    shelf.put(V2, RULES.format(32))
    shelf.link()
    only = [one for one in shelf.hits(V1) if "Dogs" in one.text]
    (found,) = shelf.folded(only, "May dogs come?")
    assert found.path == V1
    assert [one.relation for one in found.versions] == ["newer"]

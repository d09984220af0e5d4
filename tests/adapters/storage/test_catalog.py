"""Contract test of catalogs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.schema import LIBRARY
from app.core.domain.errors import FolderOverlap
from app.core.domain.files import FileStamp, FileState, KnownFile, Problem
from app.core.domain.search import EVERYWHERE, Scope
from app.core.ports.catalog import Catalog
from tests.fakes.catalog import FakeCatalog

FOLDER = "/documents"
ODD = f"{FOLDER}/caf\udce9.txt"
SECOND = 10**9


@pytest.fixture(params=["fake", "sqlite"])
def catalog(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalog]:
    made: Catalog = FakeCatalog()
    if request.param == "sqlite":
        made = SqliteCatalog(Database(str(tmp_path / "library.db"), LIBRARY))
    yield made
    made.close()


def stamp(seconds: int) -> FileStamp:
    return FileStamp(100 + seconds, seconds * SECOND, seconds)


def folder(catalog: Catalog, path: str = FOLDER, *names: str) -> int:
    """A root with pending files, the first the oldest; its number."""
    root = catalog.add_root(path, True, (), ())
    catalog.mark_pending(
        root.id, [(f"{path}/{name}", stamp(at)) for at, name in enumerate(names, 1)]
    )
    return root.id


def known(catalog: Catalog, path: str) -> KnownFile:
    file = catalog.file_at(path)
    assert file is not None
    return file


def problem(path: str, state: FileState = "failed") -> Problem:
    return Problem(path, "document-damaged", "Damaged", "It ends early.", "Get it again.", state)


def test_roots_come_back_as_they_were_added_by_path(catalog: Catalog) -> None:
    later = catalog.add_root("/b", False, ("*.pdf", "x"), ("old",))
    first = catalog.add_root("/a", True, (), ())
    assert catalog.roots() == [first, later]
    assert (later.recursive, later.include, later.exclude) == (False, ("*.pdf", "x"), ("old",))
    with pytest.raises(FolderOverlap):
        catalog.add_root("/a", True, (), ())


def test_the_volume_of_a_root_stays_known_while_it_is_offline(catalog: Catalog) -> None:
    root = folder(catalog)
    assert catalog.root_device(root) is None
    catalog.set_root_state(root, "online", 7)
    catalog.set_root_state(root, "offline")
    assert catalog.root_device(root) == 7
    assert [found.state for found in catalog.roots()] == ["offline"]


def test_a_pending_file_has_a_stamp_like_no_other(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "a.txt", "b.txt")
    catalog.mark_unchanged(known(catalog, f"{FOLDER}/a.txt").id, stamp(9))
    stamps = catalog.stamps(root)
    assert stamps[f"{FOLDER}/a.txt"] == stamp(9)
    assert stamps[f"{FOLDER}/b.txt"].size < 0
    assert catalog.stamps(root + 1) == {}


def test_the_latest_pending_file_comes_first_and_none_of_an_offline_root(
    catalog: Catalog,
) -> None:
    folder(catalog, FOLDER, "old.txt", "new.txt")
    away = folder(catalog, "/away", "x.txt")
    catalog.set_root_state(away, "offline")
    assert [file.path for file in catalog.pending()] == [f"{FOLDER}/new.txt", f"{FOLDER}/old.txt"]


def test_files_are_found_by_root_and_path(catalog: Catalog) -> None:
    root, other = folder(catalog, FOLDER, "a.txt"), folder(catalog, "/other", "b.txt")
    (file,) = catalog.files(root, [f"{FOLDER}/a.txt", "/other/b.txt", "/nowhere"])
    assert file == catalog.file_at(f"{FOLDER}/a.txt")
    assert (file.root_id, file.stamp, file.state) == (root, stamp(1), "pending")
    assert catalog.file_at("/nowhere") is None
    assert [found.root_id for found in catalog.files(other, ["/other/b.txt"])] == [other]


def test_a_changed_file_keeps_its_number(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "a.txt")
    before = known(catalog, f"{FOLDER}/a.txt")
    catalog.mark_unchanged(before.id, stamp(1))
    catalog.mark_pending(root, [(before.path, stamp(5))])
    assert catalog.pending() == [replace(before, stamp=stamp(5))]


def test_names_that_are_not_unicode_come_back(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "caf\udce9.txt")
    assert list(catalog.stamps(root)) == [ODD]
    assert [file.path for file in catalog.files(root, [ODD])] == [ODD]
    catalog.fail(root, stamp(1), problem(ODD))
    assert [found.path for found in catalog.problems()] == [ODD]
    assert [found.path for found in catalog.documents("caf\udce9", 5, EVERYWHERE)] == [ODD]
    catalog.exclude(ODD)
    assert (catalog.exclusions(), catalog.file_at(ODD)) == ([ODD], None)


def test_moved_files_may_have_taken_each_others_names(catalog: Catalog) -> None:
    folder(catalog, FOLDER, "a.txt", "b.txt")
    other = folder(catalog, "/other")
    a, b = (known(catalog, f"{FOLDER}/{name}.txt") for name in "ab")
    catalog.move((file.id, other, to.path, file.stamp) for file, to in ((a, b), (b, a)))
    assert catalog.file_at(b.path) == replace(a, path=b.path, root_id=other)
    assert catalog.file_at(a.path) == replace(b, path=a.path, root_id=other)


def test_a_failed_file_says_why_until_it_is_settled_or_tried_again(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "b.pdf", "a.pdf", "c.pdf")
    told = [problem(f"{FOLDER}/a.pdf", "skipped"), problem(f"{FOLDER}/b.pdf", "quarantined")]
    for entry in reversed(told):
        catalog.fail(root, stamp(1), entry)
    assert catalog.problems() == told
    assert catalog.retry("/elsewhere") == 0
    assert catalog.retry(f"{FOLDER}/a.pdf") == 1
    assert catalog.problems() == told[1:]
    assert {file.path for file in catalog.pending()} == {f"{FOLDER}/a.pdf", f"{FOLDER}/c.pdf"}
    catalog.mark_unchanged(known(catalog, f"{FOLDER}/b.pdf").id, stamp(1))
    assert (catalog.problems(), catalog.retry(None)) == ([], 0)


def test_a_file_the_catalog_never_saw_can_fail(catalog: Catalog) -> None:
    catalog.fail(folder(catalog), stamp(0), problem(f"{FOLDER}/locked"))
    assert catalog.problems() == [problem(f"{FOLDER}/locked")]


def test_counts_are_by_state_and_root(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "a", "b", "c", "d", "e")
    catalog.mark_unchanged(known(catalog, f"{FOLDER}/a").id, stamp(1))
    states: dict[str, FileState] = {"b": "failed", "c": "quarantined", "d": "skipped"}
    for name, state in states.items():
        catalog.fail(root, stamp(1), problem(f"{FOLDER}/{name}", state))
    assert catalog.counts() == dict.fromkeys(
        ("indexed", "failed", "quarantined", "skipped", "pending"), 1
    )
    folder(catalog, "/empty")
    (status, empty) = catalog.root_status()
    assert (status.root.id, status.passages) == (root, 0)
    assert (status.indexed, status.pending, status.failed, status.skipped) == (1, 1, 2, 1)
    assert (empty.indexed, empty.pending, empty.failed, empty.skipped) == (0, 0, 0, 0)


def test_what_is_removed_is_forgotten_and_its_number_not_used_again(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "a.txt", "b.txt")
    gone = known(catalog, f"{FOLDER}/b.txt")
    catalog.remove([gone.id, 999])
    assert catalog.counts() == {"pending": 1}
    catalog.mark_pending(root, [(gone.path, gone.stamp)])
    assert known(catalog, gone.path).id != gone.id
    catalog.remove_root(root)
    assert (catalog.roots(), catalog.counts(), catalog.pending()) == ([], {}, [])


def test_an_exclusion_is_forgotten_with_all_below_it_and_can_be_taken_back(
    catalog: Catalog,
) -> None:
    root = folder(catalog, FOLDER, "sub/a.txt", "sub.txt", "sub2/a.txt")
    for _ in range(2):
        catalog.exclude(f"{FOLDER}/sub")
    assert set(catalog.stamps(root)) == {f"{FOLDER}/sub.txt", f"{FOLDER}/sub2/a.txt"}
    assert catalog.exclusions() == [f"{FOLDER}/sub"]
    catalog.include(f"{FOLDER}/sub")
    assert catalog.exclusions() == []


def test_documents_hold_every_word_the_latest_first(catalog: Catalog) -> None:
    folder(catalog, FOLDER, "Lease 2020.pdf", "Lease 100%.pdf", "Rent.pdf")

    def names(text: str, k: int = 9, scope: Scope = EVERYWHERE) -> list[str]:
        return [document.path.rsplit("/", 1)[1] for document in catalog.documents(text, k, scope)]

    assert names("") == ["Rent.pdf", "Lease 100%.pdf", "Lease 2020.pdf"]
    assert names("LEASE pdf") == ["Lease 100%.pdf", "Lease 2020.pdf"]
    assert names("0%") == ["Lease 100%.pdf"]
    assert names("lease rent") == names("_") == []
    assert names("lease", 1) == ["Lease 100%.pdf"]
    assert names("", 9, Scope(since=2.0)) == ["Rent.pdf", "Lease 100%.pdf"]
    assert names("", 9, Scope(folder="/doc")) == []
    (document,) = catalog.documents("rent", 9, Scope(folder=f"{FOLDER}/"))
    assert (document.size, document.modified_at, document.state) == (103, 3.0, "pending")


def test_documents_are_counted_within_a_scope(catalog: Catalog) -> None:
    folder(catalog, FOLDER, "sub/a.pdf", "sub/b.pdf", "c.pdf")
    assert catalog.document_count(EVERYWHERE) == 3
    assert catalog.document_count(Scope(folder=f"{FOLDER}/sub")) == 2
    assert catalog.document_count(Scope(folder="/elsewhere")) == 0


def test_files_that_went_are_known_until_they_are_back(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "a.txt", "b.txt", "c.txt")
    added = [document.added_at for document in catalog.documents("", 9, EVERYWHERE)]
    assert all(at is not None and at > 1_700_000_000 for at in added)
    gone = [known(catalog, f"{FOLDER}/{name}") for name in ("a.txt", "b.txt")]
    catalog.remove([file.id for file in gone])
    catalog.mark_pending(root, [(gone[0].path, gone[0].stamp)])
    ((path, at),) = catalog.removals(0.0)
    assert path == gone[1].path
    assert catalog.removals(at + 60.0) == []


def test_what_is_left_out_or_taken_out_is_not_told_as_removed(catalog: Catalog) -> None:
    root = folder(catalog, FOLDER, "old/a.txt", "b.txt", "c.txt")
    catalog.remove([known(catalog, f"{FOLDER}/old/a.txt").id])
    catalog.exclude(f"{FOLDER}/old")
    catalog.exclude(f"{FOLDER}/b.txt")
    catalog.remove_root(root)
    assert catalog.removals(0.0) == []


def test_what_was_taken_out_is_not_noted_again_by_who_still_reads_it(catalog: Catalog) -> None:
    kept = folder(catalog, FOLDER, "a.txt", "private.txt")
    root = folder(catalog, "/other", "b.txt")
    catalog.exclude(f"{FOLDER}/private")
    catalog.exclude("C:\\left")
    catalog.remove_root(root)
    paths = [f"{FOLDER}/private", f"{FOLDER}/private/deep/a.txt", "C:\\left\\out.txt"]
    catalog.mark_pending(kept, [(path, stamp(1)) for path in paths])
    catalog.mark_pending(root, [("/other/b.txt", stamp(1))])
    for path in paths:
        catalog.fail(kept, stamp(1), problem(path))
    catalog.fail(root, stamp(1), problem("/other/b.txt"))
    assert [file.path for file in catalog.pending()] == [f"{FOLDER}/private.txt", f"{FOLDER}/a.txt"]
    assert catalog.problems() == []
    first, second = (catalog.file_at(f"{FOLDER}/{name}") for name in ("a.txt", "private.txt"))
    assert first is not None
    assert second is not None
    catalog.move([(first.id, kept, paths[1], stamp(1)), (second.id, root, "/other/c", stamp(1))])
    assert catalog.counts() == {}
    catalog.include(f"{FOLDER}/private")
    catalog.mark_pending(kept, [(path, stamp(1)) for path in paths])
    assert [file.path for file in catalog.pending()] == paths[:2]

"""Situations of real folders, and their required outcome."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.domain.errors import LibraryUnwritable, UsageError
from app.core.domain.events import Event, FileDone, LibraryChanged, Notice
from app.core.domain.files import FileStamp
from app.core.domain.folders import Root
from app.services.library.reconciler import Reconciler
from tests.fakes.folder_walker import FakeFolderWalker
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing.\n"
FRIDGE = "The vaccine fridge is kept between two and eight degrees.\n"


def test_what_patterns_keep_out_is_counted(harness: LibraryHarness) -> None:
    for name in ("a.txt", "draft.txt", ".git/config", "~$a.txt"):
        harness.write(name, LEASE)
    harness.library.add_folder(str(harness.folder), exclude=("draft*",))
    harness.run()
    (status,) = harness.library.folders()
    assert (status.indexed, status.left_out) == (1, 3)


def test_a_machine_that_slept_looks_at_everything(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.write("lease.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    clock, stop = itertools.count(time.time(), 3600), threading.Event()
    monkeypatch.setattr("app.services.library.watch_loop.time.time", lambda: next(clock))

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("lease.txt"):
            harness.write("new.txt", FRIDGE)  # nobody tells of it
        if isinstance(event, FileDone) and event.path.endswith("new.txt"):
            stop.set()

    harness.library.watch(listen, stop)
    assert harness.found("vaccine fridge")[0] == "new.txt"


def test_a_full_disk_is_said_while_watching_and_work_goes_on_when_there_is_room(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.COMPARE_SECONDS_UNWATCHED", 0.0)
    harness.write("lease.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    store, stop, heard = harness.passages.store, threading.Event(), list[Event]()

    def refuse(*_: object) -> None:
        raise LibraryUnwritable(os.strerror(errno.ENOSPC))

    def listen(event: Event) -> None:
        heard.append(event)
        if isinstance(event, Notice):
            harness.passages.store = store  # type: ignore[method-assign]
        if isinstance(event, LibraryChanged) and any(isinstance(e, FileDone) for e in heard):
            stop.set()

    harness.passages.store = refuse  # type: ignore[method-assign,assignment]
    harness.library.watch(listen, stop)
    assert harness.found("tenant notice") == ["lease.txt"]


def test_a_clock_that_is_set_back_hides_no_edit(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.run()
    path.write_text(FRIDGE, encoding="utf-8")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert harness.run().files.indexed == 1
    assert harness.found("vaccine fridge") == ["lease.txt"]


def test_ten_thousand_files_renamed_at_once_are_moved_unread(harness: LibraryHarness) -> None:
    catalog, walker = harness.catalog, FakeFolderWalker()
    root = catalog.add_root("/docs", True, (), ())
    stamps = {f"/docs/old/{n}.txt": FileStamp(n, n, n) for n in range(10_000)}
    catalog.mark_pending(root.id, stamps.items())
    walker.folders["/docs"] = 1
    reconciler = Reconciler(
        catalog,
        _Listing(walker, {path.replace("old", "new"): stamp for path, stamp in stamps.items()}),
    )
    done = reconciler.reconcile([root], lambda event: None)
    assert (done.moved, done.removed) == (10_000, 0)
    assert walker.hashed == []


def test_a_hundred_thousand_tiny_files_wait_to_be_read(harness: LibraryHarness) -> None:
    catalog, walker = harness.catalog, FakeFolderWalker()
    root = catalog.add_root("/docs", True, (), ())
    walker.folders["/docs"] = 1
    listing = {f"/docs/{n}.txt": FileStamp(1, n, n) for n in range(100_000)}
    reconciler = Reconciler(catalog, _Listing(walker, listing))
    reconciler.reconcile([root], lambda event: None)
    assert len(catalog.pending()) == 100_000


class _Listing:
    """A walker that finds what it is given."""

    def __init__(self, walker: FakeFolderWalker, listing: dict[str, FileStamp]) -> None:
        self._listing = listing
        self.device = walker.device

    def walk(self, *_: object) -> Iterator[tuple[str, FileStamp]]:
        yield from self._listing.items()


def test_a_folder_moved_between_roots_embeds_and_reads_nothing(
    harness: LibraryHarness, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for number in range(20):
        harness.write(f"contracts/{number}.txt", f"{LEASE} {number}")
    harness.run(harness.folder, other)
    shutil.move(harness.folder / "contracts", other)
    report = harness.run()
    assert (report.files.moved, report.files.removed) == (20, 0)
    assert (report.embedded, report.content_reads) == (0, 0)


def test_a_rename_of_case_alone_is_a_move(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.run()
    path.rename(path.with_name("Lease.TXT"))
    report = harness.run()
    assert (report.files.moved, report.content_reads) == (1, 0)
    assert harness.found("tenant notice") == ["Lease.TXT"]


def test_hard_links_are_two_files_of_one_text(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    os.link(path, harness.folder / "linked.txt")
    report = harness.run()
    assert (report.files.indexed, report.embedded) == (2, 1)
    assert set(harness.found("tenant notice")) == {"lease.txt", "linked.txt"}
    path.unlink()
    assert harness.run().files.removed == 1
    assert harness.found("tenant notice") == ["linked.txt"]


def test_a_removed_folder_is_put_back_without_embedding(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.write("draft.txt", FRIDGE)
    folder = str(harness.folder)
    harness.library.add_folder(folder, exclude=("draft*",))
    harness.run()
    made = len(harness.embedder.embedded)
    harness.library.remove_folder(folder)
    assert harness.index.count() == 0
    assert [root.path for root in harness.library.removed_folders()] == [folder]
    assert harness.library.restore_folder(folder).exclude == ("draft*",)
    assert harness.run().files.indexed == 1
    assert harness.found("tenant notice") == ["lease.txt"]
    assert len(harness.embedder.embedded) == made
    assert harness.library.removed_folders() == []
    with pytest.raises(UsageError):
        harness.library.restore_folder(folder)


def test_a_removed_folder_can_be_put_back_for_a_week(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    harness.library.remove_folder(str(harness.folder))
    monkeypatch.setattr("app.adapters.storage.catalog.UNDO_SECONDS", -1.0)
    monkeypatch.setattr("app.adapters.storage.passages.UNDO_SECONDS", -1.0)
    assert harness.library.removed_folders() == []
    harness.passages.collect_garbage()
    assert harness.run().embedded == 1


def test_an_extractor_process_that_is_killed_once_costs_nothing(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.write("crash.txt", f"{LEASE} Signed.")  # a copy would not be read again
    report = harness.run()
    assert (report.files.indexed, report.files.failed) == (1, 1)
    assert harness.reader.read.count(str(harness.folder / "crash.txt")) == 2


def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        harness.write(f"{number}.txt", f"{LEASE} {number}")

    def refuse(*_: object) -> None:
        raise LibraryUnwritable(os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(harness.passages, "store", refuse)
        with pytest.raises(LibraryUnwritable):
            harness.run()
    assert harness.catalog.counts() == {"pending": 5}
    with monkeypatch.context() as patch:
        patch.setattr(harness.passages, "keep_vectors", refuse)
        with pytest.raises(LibraryUnwritable):
            harness.run()
    assert harness.catalog.counts() == {"indexed": 5}
    assert harness.found("tenant notice") != []
    report = harness.run()
    assert (report.files.indexed, report.embedded) == (0, 5)


def test_a_root_is_a_root_again_after_its_volume_came_back(
    harness: LibraryHarness, tmp_path: Path
) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    harness.folder.rename(tmp_path / "away")
    harness.run_known()
    assert _states(harness) == {"offline"}
    assert harness.found("tenant notice") == ["lease.txt"]
    (tmp_path / "away").rename(harness.folder)
    report = harness.run_known()
    assert (report.files.unchanged, report.embedded) == (1, 0)
    assert _states(harness) == {"online"}


def _states(harness: LibraryHarness) -> set[str]:
    roots: list[Root] = harness.catalog.roots()
    return {root.state for root in roots}


def test_a_passage_that_cannot_be_embedded_costs_no_other_its_vector(
    harness: LibraryHarness,
) -> None:
    harness.embedder.poison = "cursed"
    harness.write("lease.txt", "\n\n".join([LEASE * 9, "The cursed clause. " * 20, FRIDGE * 9]))
    report = harness.run()
    assert report.files.indexed == 1
    assert 0 < report.embedded < report.passages
    assert harness.found("cursed clause")[0] == "lease.txt"
    assert [e.title for e in harness.events if isinstance(e, Notice)] == [
        "A passage could not be embedded"
    ]

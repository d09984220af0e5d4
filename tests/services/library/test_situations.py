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
from tests.services.library_fixture import Workshop

LEASE = "The tenant may give three months' notice in writing.\n"
FRIDGE = "The vaccine fridge is kept between two and eight degrees.\n"


def test_what_patterns_keep_out_is_counted(workshop: Workshop) -> None:
    for name in ("a.txt", "draft.txt", ".git/config", "~$a.txt"):
        workshop.write(name, LEASE)
    workshop.library.add_folder(str(workshop.folder), exclude=("draft*",))
    workshop.run()
    (status,) = workshop.library.folders()
    assert (status.indexed, status.left_out) == (1, 3)


def test_a_machine_that_slept_looks_at_everything(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    clock, stop = itertools.count(time.time(), 3600), threading.Event()
    monkeypatch.setattr("app.services.library.watch_loop.time.time", lambda: next(clock))

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("lease.txt"):
            workshop.write("new.txt", FRIDGE)  # nobody tells of it
        if isinstance(event, FileDone) and event.path.endswith("new.txt"):
            stop.set()

    workshop.library.watch(listen, stop)
    assert workshop.found("vaccine fridge")[0] == "new.txt"


def test_a_full_disk_is_said_while_watching_and_work_goes_on_when_there_is_room(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.COMPARE_SECONDS_UNWATCHED", 0.0)
    workshop.write("lease.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    store, stop, heard = workshop.passages.store, threading.Event(), list[Event]()

    def refuse(*_: object) -> None:
        raise LibraryUnwritable(os.strerror(errno.ENOSPC))

    def listen(event: Event) -> None:
        heard.append(event)
        if isinstance(event, Notice):
            workshop.passages.store = store  # type: ignore[method-assign]
        if isinstance(event, LibraryChanged) and any(isinstance(e, FileDone) for e in heard):
            stop.set()

    workshop.passages.store = refuse  # type: ignore[method-assign,assignment]
    workshop.library.watch(listen, stop)
    assert workshop.found("tenant notice") == ["lease.txt"]


def test_a_clock_that_is_set_back_hides_no_edit(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.run()
    path.write_text(FRIDGE, encoding="utf-8")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert workshop.run().files.indexed == 1
    assert workshop.found("vaccine fridge") == ["lease.txt"]


def test_ten_thousand_files_renamed_at_once_are_moved_unread(workshop: Workshop) -> None:
    catalog, walker = workshop.catalog, FakeFolderWalker()
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


def test_a_hundred_thousand_tiny_files_wait_to_be_read(workshop: Workshop) -> None:
    catalog, walker = workshop.catalog, FakeFolderWalker()
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
    workshop: Workshop, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for number in range(20):
        workshop.write(f"contracts/{number}.txt", f"{LEASE} {number}")
    workshop.run(workshop.folder, other)
    shutil.move(workshop.folder / "contracts", other)
    report = workshop.run()
    assert (report.files.moved, report.files.removed) == (20, 0)
    assert (report.embedded, report.content_reads) == (0, 0)


def test_a_rename_of_case_alone_is_a_move(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.run()
    path.rename(path.with_name("Lease.TXT"))
    report = workshop.run()
    assert (report.files.moved, report.content_reads) == (1, 0)
    assert workshop.found("tenant notice") == ["Lease.TXT"]


def test_hard_links_are_two_files_of_one_text(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    os.link(path, workshop.folder / "linked.txt")
    report = workshop.run()
    assert (report.files.indexed, report.embedded) == (2, 1)
    assert set(workshop.found("tenant notice")) == {"lease.txt", "linked.txt"}
    path.unlink()
    assert workshop.run().files.removed == 1
    assert workshop.found("tenant notice") == ["linked.txt"]


def test_a_removed_folder_is_put_back_without_embedding(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.write("draft.txt", FRIDGE)
    folder = str(workshop.folder)
    workshop.library.add_folder(folder, exclude=("draft*",))
    workshop.run()
    made = len(workshop.embedder.embedded)
    workshop.library.remove_folder(folder)
    assert workshop.index.count() == 0
    assert [root.path for root in workshop.library.removed_folders()] == [folder]
    assert workshop.library.restore_folder(folder).exclude == ("draft*",)
    assert workshop.run().files.indexed == 1
    assert workshop.found("tenant notice") == ["lease.txt"]
    assert len(workshop.embedder.embedded) == made
    assert workshop.library.removed_folders() == []
    with pytest.raises(UsageError):
        workshop.library.restore_folder(folder)


def test_a_removed_folder_can_be_put_back_for_a_week(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    workshop.library.remove_folder(str(workshop.folder))
    monkeypatch.setattr("app.adapters.storage.catalog.UNDO_SECONDS", -1.0)
    monkeypatch.setattr("app.adapters.storage.passages.UNDO_SECONDS", -1.0)
    assert workshop.library.removed_folders() == []
    workshop.passages.collect_garbage()
    assert workshop.run().embedded == 1


def test_an_extractor_process_that_is_killed_once_costs_nothing(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.write("crash.txt", LEASE)
    report = workshop.run()
    assert (report.files.indexed, report.files.failed) == (1, 1)
    assert workshop.reader.read.count(str(workshop.folder / "crash.txt")) == 2


def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        workshop.write(f"{number}.txt", f"{LEASE} {number}")

    def refuse(*_: object) -> None:
        raise LibraryUnwritable(os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(workshop.passages, "store", refuse)
        with pytest.raises(LibraryUnwritable):
            workshop.run()
    assert workshop.catalog.counts() == {"pending": 5}
    made = len(workshop.embedder.embedded)
    report = workshop.run()
    assert (report.files.indexed, report.embedded) == (5, 0)
    assert len(workshop.embedder.embedded) == made


def test_a_root_is_a_root_again_after_its_volume_came_back(
    workshop: Workshop, tmp_path: Path
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    workshop.folder.rename(tmp_path / "away")
    workshop.run_known()
    assert _states(workshop) == {"offline"}
    assert workshop.found("tenant notice") == ["lease.txt"]
    (tmp_path / "away").rename(workshop.folder)
    report = workshop.run_known()
    assert (report.files.unchanged, report.embedded) == (1, 0)
    assert _states(workshop) == {"online"}


def _states(workshop: Workshop) -> set[str]:
    roots: list[Root] = workshop.catalog.roots()
    return {root.state for root in roots}


def test_a_passage_that_cannot_be_embedded_costs_no_other_its_vector(workshop: Workshop) -> None:
    workshop.embedder.poison = "cursed"
    workshop.write("lease.txt", "\n\n".join([LEASE * 9, "The cursed clause. " * 20, FRIDGE * 9]))
    report = workshop.run()
    assert report.files.indexed == 1
    assert 0 < report.embedded < report.passages
    assert workshop.found("cursed clause")[0] == "lease.txt"
    assert [e.title for e in workshop.events if isinstance(e, Notice)] == [
        "A passage could not be embedded"
    ]

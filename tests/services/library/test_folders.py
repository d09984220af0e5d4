"""After any change of files in a folder, the index is updated at the least cost."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancellation import NEVER
from app.core.domain.errors import Cancelled, FolderMissing, FolderOverlap, LibraryError, UsageError
from app.core.domain.events import Event, FileDone, FileGone, LibraryChanged, Notice, Progress
from app.core.domain.search import Scope
from app.core.ports.extraction import PageListener
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.folder_watcher import FakeFolderWatcher
from tests.services.library_fixture import Workshop

LEASE = "The tenant may give three months' notice in writing.\n\nThe rent is due on the first.\n"
FRIDGE = "The vaccine fridge is kept between two and eight degrees.\n"


def test_what_is_indexed_is_found(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.write("deep/er/fridge.md", FRIDGE)
    report = workshop.run()
    assert (report.files.indexed, report.files.failed) == (2, 0)
    assert report.passages == report.embedded == workshop.passages.count() > 0
    assert workshop.found("What is the notice of the tenant?")[0] == "lease.txt"
    assert workshop.found("degrees of the vaccine fridge")[0] == "fridge.md"


def test_a_second_run_reads_nothing(workshop: Workshop) -> None:
    for number in range(20):
        workshop.write(f"{number}.txt", f"{FRIDGE} {number}")
    workshop.run()
    workshop.reader.read.clear()
    report = workshop.run()
    assert (report.files.unchanged, report.content_reads, report.embedded) == (20, 0, 0)
    assert workshop.reader.read == []


def test_renaming_a_folder_embeds_and_reads_nothing(workshop: Workshop) -> None:
    for number in range(200):
        workshop.write(f"old/{number}.txt", f"{FRIDGE} {number}")
    workshop.run()
    (workshop.folder / "old").rename(workshop.folder / "new")
    report = workshop.run()
    assert (report.files.moved, report.embedded, report.content_reads) == (200, 0, 0)
    assert (report.files.removed, report.files.indexed) == (0, 0)
    hits = workshop.searcher.find("vaccine fridge").hits
    assert {Path(hit.path).parent.name for hit in hits} == {"new"}


def test_a_move_to_another_root_embeds_nothing(workshop: Workshop, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    path = workshop.write("lease.txt", LEASE)
    workshop.run(workshop.folder, other)
    shutil.move(path, other / "lease.txt")
    report = workshop.run()
    assert (report.files.moved, report.embedded) == (1, 0)
    assert workshop.searcher.find("notice").hits[0].path == str(other / "lease.txt")


def test_a_copy_embeds_nothing(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.run()
    shutil.copyfile(path, workshop.folder / "copy.txt")
    report = workshop.run()
    assert (report.files.indexed, report.embedded) == (1, 0)
    assert workshop.reader.read == [str(path)]
    assert set(workshop.found("tenant notice")) == {"lease.txt", "copy.txt"}


def test_an_edit_embeds_only_what_changed(workshop: Workshop) -> None:
    paragraphs = [f"Clause {n} binds party {n * 7} to duty {n * 13}. " * 4 for n in range(300)]
    path = workshop.write("contract.txt", "\n\n".join(paragraphs))
    first = workshop.run()
    paragraphs[150] = paragraphs[150].replace("duty", "no duty at all", 1)
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    report = workshop.run()
    assert report.passages >= 100
    assert 1 <= report.embedded <= 3
    assert workshop.vector_sync.index.names() == workshop.passages.hashes(
        workshop.embedder.identity.stamp
    )
    assert first.passages == pytest.approx(report.passages, abs=2)


def test_a_new_time_alone_embeds_nothing(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.run()
    os.utime(path, ns=(1, 1))
    report = workshop.run()
    assert (report.files.unchanged, report.files.indexed, report.embedded) == (1, 0, 0)
    assert workshop.reader.read == [str(path)]
    assert workshop.run().content_reads == 0


def test_a_deleted_file_is_gone_from_search(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.write("fridge.txt", FRIDGE)
    workshop.run()
    path.unlink()
    report = workshop.run()
    assert report.files.removed == 1
    assert FileGone(str(path)) in workshop.events
    assert workshop.found("tenant notice rent") == ["fridge.txt"]
    assert workshop.index.names() == workshop.passages.hashes(workshop.embedder.identity.stamp)


def test_a_missing_root_deletes_nothing(workshop: Workshop, tmp_path: Path) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    workshop.folder.rename(tmp_path / "unplugged")
    report = workshop.library.index()
    assert report.files.removed == 0
    (status,) = workshop.library.folders()
    assert (status.root.state, status.indexed) == ("offline", 1)
    assert workshop.found("tenant notice") == ["lease.txt"]
    (tmp_path / "unplugged").rename(workshop.folder)
    assert workshop.run().files.unchanged == 1
    assert workshop.library.folders()[0].root.state == "online"


def test_an_empty_mount_point_deletes_nothing(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.run()
    (root,) = workshop.catalog.roots()
    # As when the files lay on a volume that is not mounted now.
    workshop.catalog.set_root_state(root.id, "online", device=12345)
    path.unlink()
    assert workshop.library.index().files.removed == 0
    assert workshop.library.folders()[0].root.state == "offline"


def test_files_that_cannot_be_read_are_problems_and_harm_no_other(workshop: Workshop) -> None:
    for name in ("locked.txt", "crash.txt", "blank.txt", "lease.txt"):
        workshop.write(name, LEASE)
    report = workshop.run()
    assert (report.files.indexed, report.files.failed, report.files.skipped) == (1, 2, 1)
    states = {Path(p.path).name: (p.state, p.code) for p in workshop.library.problems()}
    assert states == {
        "locked.txt": ("failed", "document-encrypted"),
        "crash.txt": ("quarantined", "document-crashed"),
        "blank.txt": ("skipped", "document-without-text"),
    }
    assert all(p.reason and p.remedy for p in report.problems)


def test_a_problem_is_not_tried_again_until_it_changes_or_is_retried(workshop: Workshop) -> None:
    path = workshop.write("locked.txt", LEASE)
    workshop.run()
    assert workshop.run().content_reads == 0
    assert workshop.library.retry(str(workshop.folder)) == 1
    assert workshop.run().files.failed == 1
    path.rename(workshop.folder / "open.txt")
    path = workshop.folder / "open.txt"
    path.write_text(LEASE + "More.", encoding="utf-8")
    assert workshop.run().files.indexed == 1
    assert workshop.library.problems() == []


def test_a_folder_that_may_not_be_listed_is_a_problem_and_loses_nothing(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.write("private/lease.txt", LEASE)
    workshop.run()
    private = str(workshop.folder / "private")
    listing = os.scandir

    def refuse(path: str) -> object:  # root may list everything, so chmod would not do
        if path == private:
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        assert workshop.run().files.removed == 0
    (problem,) = workshop.library.problems()
    assert (problem.path, problem.code) == (private, "document-unreadable")
    assert workshop.found("tenant notice") == ["lease.txt"]
    workshop.run()
    assert workshop.library.problems() == []


def test_names_that_are_not_utf8_survive(workshop: Workshop) -> None:
    name = os.fsencode(workshop.folder) + b"/caf\xe9.txt"
    with open(name, "wb") as file:
        file.write(LEASE.encode())
    assert workshop.run().files.indexed == 1
    assert os.fsencode(workshop.searcher.find("tenant notice").hits[0].path) == name
    assert workshop.run().files.unchanged == 1


def test_links_are_not_followed(workshop: Workshop) -> None:
    workshop.write("a/lease.txt", LEASE)
    (workshop.folder / "a" / "loop").symlink_to(workshop.folder)
    (workshop.folder / "link.txt").symlink_to(workshop.folder / "a" / "lease.txt")
    assert workshop.run().files.indexed == 1


def test_a_folder_inside_another_root_is_indexed_once(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.write("inner/fridge.txt", FRIDGE)
    workshop.run()
    report = workshop.run(workshop.folder / "inner")
    assert (report.embedded, report.files.removed) == (0, 0)
    indexed = {Path(s.root.path).name: s.indexed for s in workshop.library.folders()}
    assert indexed == {"documents": 1, "inner": 1}
    workshop.library.remove_folder(str(workshop.folder / "inner"))
    assert workshop.run().files.indexed == 1
    assert workshop.found("vaccine fridge")[0] == "fridge.txt"


def test_a_removed_folder_is_gone_at_once(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    workshop.library.remove_folder(str(workshop.folder))
    assert workshop.found("tenant notice") == []
    assert workshop.index.count() == workshop.passages.count() == 0
    with pytest.raises(UsageError):
        workshop.library.remove_folder(str(workshop.folder))


def test_adding_a_folder_twice_or_one_that_is_not_there(workshop: Workshop) -> None:
    workshop.library.add_folder(str(workshop.folder))
    with pytest.raises(FolderOverlap):
        workshop.library.add_folder(str(workshop.folder) + "/.")
    with pytest.raises(FolderMissing):
        workshop.library.add_folder(str(workshop.folder / "nowhere"))


def test_one_file_can_be_a_root(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    workshop.write("other.txt", FRIDGE)
    assert workshop.run(path).files.indexed == 1


def test_include_and_exclude_patterns(workshop: Workshop) -> None:
    for name in ("a.txt", "b.md", "draft.txt", ".git/config", "~$a.txt"):
        workshop.write(name, LEASE + name)
    workshop.library.add_folder(str(workshop.folder), include=("*.txt",), exclude=("draft*",))
    assert workshop.run().files.indexed == 1


def test_cancelling_keeps_what_was_done_and_the_next_run_goes_on(workshop: Workshop) -> None:
    for number in range(60):
        workshop.write(f"{number}.txt", "\n\n".join(f"{LEASE} {number} {n}" * 9 for n in range(9)))
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            stop.set()

    with pytest.raises(Cancelled):
        workshop.library.index([str(workshop.folder)], listen, stop)
    with workshop.library.index_lock(NEVER):  # the run has come to its end
        done = workshop.catalog.counts()["indexed"]
    assert 0 < done < 60
    embedded = len(workshop.embedder.embedded)
    report = workshop.run()
    assert report.files.indexed == 60 - done
    assert len(workshop.embedder.embedded) == len(set(workshop.embedder.embedded))
    assert report.embedded == len(workshop.embedder.embedded) - embedded


def test_a_file_that_changes_while_it_is_read_is_read_again(workshop: Workshop) -> None:
    path = workshop.write("lease.txt", LEASE)
    extract = workshop.reader.extract

    def edited_meanwhile(name: str, seen: PageListener) -> object:
        document = extract(name, seen)
        if len(workshop.reader.read) == 1:
            path.write_text(FRIDGE, encoding="utf-8")
        return document

    workshop.reader.extract = edited_meanwhile  # type: ignore[method-assign,assignment]
    assert workshop.run().files.indexed == 0
    assert workshop.run().files.indexed == 1
    assert workshop.found("vaccine fridge") == ["lease.txt"]


def test_another_embedder_embeds_everything_anew_beside_the_old(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    first = workshop.run()
    workshop.close()
    workshop.embedder = FakeEmbedder("another")
    workshop.open()
    report = workshop.run()
    assert report.embedded == first.embedded
    assert report.content_reads == 0
    assert workshop.run().embedded == 0


def test_embedding_anew_looks_at_every_passage_once(tmp_path: Path) -> None:
    few, many = (_steps_of_embedding_anew(tmp_path / str(n), n) for n in (500, 2000))
    assert many < 6 * few  # four times as many passages


def _steps_of_embedding_anew(base: Path, number: int) -> int:
    """Steps of SQLite's machine, in hundreds, that reading takes after a change of the embedder."""
    base.mkdir()
    workshop = Workshop(base)
    for at in range(number):
        workshop.write(f"{at}.txt", f"Clause {at} of the lease.")
    workshop.run()
    workshop.close()
    workshop.embedder = FakeEmbedder("another")
    workshop.embedder.batch_size = 2
    workshop.open()
    steps, reading = [0], workshop.database.reading

    def step() -> int:
        steps[0] += 1
        return 0

    @contextlib.contextmanager
    def counted() -> Iterator[sqlite3.Connection]:
        with reading() as db:
            db.set_progress_handler(step, 100)
            yield db
            db.set_progress_handler(None, 0)

    workshop.database.reading = counted  # type: ignore[method-assign]
    assert workshop.run().embedded == number
    workshop.close()
    return steps[0]


def test_embedding_anew_goes_on_where_it_was_stopped(workshop: Workshop) -> None:
    for number in range(100):
        workshop.write(f"{number}.txt", f"Clause {number} of the lease.")
    workshop.run()
    workshop.close()
    workshop.embedder = FakeEmbedder("another")
    workshop.embedder.batch_size = 2
    workshop.open()
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            stop.set()

    with pytest.raises(Cancelled):
        workshop.library.index((), listen, stop)
    with workshop.library.index_lock(NEVER):
        made = len(workshop.embedder.embedded)
    assert 0 < made < 100
    assert workshop.run().embedded == 100 - made
    assert len(set(workshop.embedder.embedded)) == 100


@pytest.mark.parametrize("suspect", [True, False])
def test_a_lost_vector_index_is_rebuilt_without_embedding(
    workshop: Workshop, suspect: bool
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    held = workshop.index.names()
    workshop.close()
    workshop.index.held.clear()
    made = len(workshop.embedder.embedded)
    workshop.open(suspect=suspect)
    assert workshop.found("tenant notice") == ["lease.txt"]
    assert workshop.index.names() == held
    assert len(workshop.embedder.embedded) == made


def test_after_an_unclean_stop_every_name_is_compared(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    held = workshop.index.names()
    lost = next(iter(held))
    workshop.index.held["stray"] = workshop.index.held.pop(lost)
    workshop.close()
    workshop.open(suspect=True)
    workshop.found("tenant")
    assert workshop.index.names() == held


def test_after_an_unclean_stop_a_run_leaves_the_index_whole(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    held = workshop.index.names()
    workshop.index.held.clear()
    workshop.close()
    workshop.open(suspect=True)
    workshop.run()
    assert workshop.index.names() == held


def test_watching_follows_a_change(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.QUIET", 0.0)
    workshop.library.add_folder(str(workshop.folder))
    stop, ready, seen = threading.Event(), threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("new.txt"):
            seen.set()
        if isinstance(event, LibraryChanged):
            ready.set()

    workshop.write("lease.txt", LEASE)
    thread = threading.Thread(target=workshop.library.watch, args=(listen, stop))
    thread.start()
    assert ready.wait(20)
    path = workshop.write("new.txt", FRIDGE)
    workshop.watcher.report_change(str(path))
    assert seen.wait(20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()
    assert workshop.watcher.closed


def test_a_folder_the_system_cannot_watch_is_said_and_still_indexed(workshop: Workshop) -> None:
    workshop.watcher = FakeFolderWatcher(
        LibraryError("Too many folders.", remedy="Raise the limit.")
    )
    workshop.write("lease.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    stop = threading.Event()

    def listen(event: Event) -> None:
        workshop.events.append(event)
        if isinstance(event, LibraryChanged):
            stop.set()

    workshop.library.watch(listen, stop)
    assert any(isinstance(e, Notice) and e.remedy == "Raise the limit." for e in workshop.events)
    assert workshop.catalog.counts() == {"indexed": 1}


def test_an_excluded_file_is_gone_until_it_is_included_again(workshop: Workshop) -> None:
    path = workshop.write("private/lease.txt", LEASE)
    workshop.write("fridge.txt", FRIDGE)
    workshop.run()
    workshop.library.exclude(str(path.parent))
    assert workshop.found("tenant notice") == ["fridge.txt"]
    assert [(p.path, p.code) for p in workshop.library.problems()] == [
        (str(path.parent), "excluded")
    ]
    assert workshop.run().files.indexed == 0
    workshop.library.include(str(path.parent))
    assert workshop.run().files.indexed == 1
    assert workshop.library.problems() == []


def test_two_may_watch_the_work_is_done_once_and_both_hear_of_it(workshop: Workshop) -> None:
    stops = [threading.Event(), threading.Event()]
    heard = [threading.Event(), threading.Event()]

    def watch(number: int) -> None:
        def listen(event: Event) -> None:
            if isinstance(event, FileDone):
                heard[number].set()

        workshop.library.watch(listen, stops[number])

    threads = [threading.Thread(target=watch, args=(n,)) for n in range(2)]
    for thread in threads:
        thread.start()
    for number in range(2):
        path = workshop.write(f"{number}/lease.txt", LEASE).parent
        workshop.library.add_folder(str(path))  # done at once, as it was asked for
        assert all(h.wait(20) for h in heard[number:])
        # The next one is heard by who is left, whoever did the work so far.
        stops[number].set()
        threads[number].join(20)
        for event in heard:
            event.clear()
    assert not any(thread.is_alive() for thread in threads)
    assert len(workshop.reader.read) == 1  # the second has the same content


def test_documents_are_found_by_the_words_of_their_name(workshop: Workshop) -> None:
    for name in ("Lease 2024.txt", "lease_2025.txt", "fridge.txt"):
        workshop.write(name, LEASE)
    workshop.run()
    names = [Path(d.path).name for d in workshop.catalog.documents("lease 2024", 9, Scope())]
    assert names == ["Lease 2024.txt"]
    found = workshop.catalog.documents("e_2", 9, Scope(folder=str(workshop.folder)))
    assert [Path(d.path).name for d in found] == ["lease_2025.txt"]
    assert len(workshop.catalog.documents("", 2, Scope(kind="txt"))) == 2


def test_searches_stay_in_scope(workshop: Workshop) -> None:
    for name in ("a/lease.txt", "b/lease.md", "ab/lease.txt"):
        workshop.write(name, LEASE + name)
    workshop.run()

    def found(scope: Scope) -> set[str]:
        hits = workshop.searcher.find("tenant notice", 9, scope).hits
        return {os.path.relpath(hit.path, workshop.folder) for hit in hits}

    folder = str(workshop.folder)
    assert found(Scope(folder=f"{folder}/a")) == {"a/lease.txt"}
    assert found(Scope(folder=f"{folder}/a/lease.txt")) == {"a/lease.txt"}
    assert found(Scope(kind="md")) == {"b/lease.md"}
    assert found(Scope(paths=(f"{folder}/a", f"{folder}/b"))) == {"a/lease.txt", "b/lease.md"}
    assert found(Scope(folder=folder, kind="txt")) == {"a/lease.txt", "ab/lease.txt"}
    assert found(Scope(since=4e9)) == set()


def test_a_large_scope_is_searched_by_widening(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(300):
        workshop.write(f"many/{number}.txt", f"{LEASE} {number}")
    workshop.write("few/lease.txt", "Something about notice.")
    workshop.run()
    monkeypatch.setattr("app.services.answering.searcher.EXACT", 0)
    hits = workshop.searcher.find("tenant", 5, Scope(folder=str(workshop.folder / "few"))).hits
    assert [Path(hit.path).name for hit in hits] == ["lease.txt"]
    assert hits[0].dense_rank == 1


def test_a_question_asked_again_is_not_embedded_again(workshop: Workshop) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    first = workshop.searcher.find("tenant notice")
    workshop.close()
    workshop.open()
    assert workshop.searcher.find("tenant notice").hits == first.hits
    assert workshop.embedder.questions == ["tenant notice"]


def test_a_file_is_kept_with_its_language(workshop: Workshop) -> None:
    workshop.write("brief.txt", "Der Vertrag endet im März, und er wird nicht verlängert.")
    workshop.write("sums.txt", "12 34 56")
    workshop.run()
    assert workshop.catalog.languages() == {"de": 1}

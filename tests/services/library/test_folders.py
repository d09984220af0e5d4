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
from app.core.domain.events import Embedding, Event, FileDone, FileGone, LibraryChanged, Notice
from app.core.domain.search import Scope
from app.core.ports.extraction import PageListener
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.folder_watcher import FakeFolderWatcher
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing.\n\nThe rent is due on the first.\n"
FRIDGE = "The vaccine fridge is kept between two and eight degrees.\n"


def test_what_is_indexed_is_found(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.write("deep/er/fridge.md", FRIDGE)
    report = harness.run()
    assert (report.files.indexed, report.files.failed) == (2, 0)
    assert report.passages == report.embedded == harness.passages.count() > 0
    assert harness.found("What is the notice of the tenant?")[0] == "lease.txt"
    assert harness.found("degrees of the vaccine fridge")[0] == "fridge.md"


def test_a_second_run_reads_nothing(harness: LibraryHarness) -> None:
    for number in range(20):
        harness.write(f"{number}.txt", f"{FRIDGE} {number}")
    harness.run()
    harness.reader.read.clear()
    report = harness.run()
    assert (report.files.unchanged, report.content_reads, report.embedded) == (20, 0, 0)
    assert harness.reader.read == []


def test_renaming_a_folder_embeds_and_reads_nothing(harness: LibraryHarness) -> None:
    for number in range(200):
        harness.write(f"old/{number}.txt", f"{FRIDGE} {number}")
    harness.run()
    (harness.folder / "old").rename(harness.folder / "new")
    report = harness.run()
    assert (report.files.moved, report.embedded, report.content_reads) == (200, 0, 0)
    assert (report.files.removed, report.files.indexed) == (0, 0)
    hits = harness.searcher.find("vaccine fridge").hits
    assert {Path(hit.path).parent.name for hit in hits} == {"new"}


def test_a_move_to_another_root_embeds_nothing(harness: LibraryHarness, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    path = harness.write("lease.txt", LEASE)
    harness.run(harness.folder, other)
    shutil.move(path, other / "lease.txt")
    report = harness.run()
    assert (report.files.moved, report.embedded) == (1, 0)
    assert harness.searcher.find("notice").hits[0].path == str(other / "lease.txt")


def test_a_copy_embeds_nothing(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.run()
    shutil.copyfile(path, harness.folder / "copy.txt")
    report = harness.run()
    assert (report.files.indexed, report.embedded) == (1, 0)
    assert harness.reader.read == [str(path)]
    assert set(harness.found("tenant notice")) == {"lease.txt", "copy.txt"}


def test_an_edit_embeds_only_what_changed(harness: LibraryHarness) -> None:
    paragraphs = [f"Clause {n} binds party {n * 7} to duty {n * 13}. " * 4 for n in range(300)]
    path = harness.write("contract.txt", "\n\n".join(paragraphs))
    first = harness.run()
    paragraphs[150] = paragraphs[150].replace("duty", "no duty at all", 1)
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    report = harness.run()
    assert report.passages >= 100
    assert 1 <= report.embedded <= 3
    assert harness.vector_sync.index.names() == harness.passages.hashes(
        harness.embedder.identity.stamp
    )
    assert first.passages == pytest.approx(report.passages, abs=2)


def test_a_new_time_alone_embeds_nothing(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.run()
    os.utime(path, ns=(1, 1))
    report = harness.run()
    assert (report.files.unchanged, report.files.indexed, report.embedded) == (1, 0, 0)
    assert harness.reader.read == [str(path)]
    assert harness.run().content_reads == 0


def test_a_deleted_file_is_gone_from_search(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.write("fridge.txt", FRIDGE)
    harness.run()
    path.unlink()
    report = harness.run()
    assert report.files.removed == 1
    assert FileGone(str(path)) in harness.events
    assert harness.found("tenant notice rent") == ["fridge.txt"]
    assert harness.index.names() == harness.passages.hashes(harness.embedder.identity.stamp)


def test_a_missing_root_deletes_nothing(harness: LibraryHarness, tmp_path: Path) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    harness.folder.rename(tmp_path / "unplugged")
    report = harness.library.index()
    assert report.files.removed == 0
    (status,) = harness.library.folders()
    assert (status.root.state, status.indexed) == ("offline", 1)
    assert harness.found("tenant notice") == ["lease.txt"]
    (tmp_path / "unplugged").rename(harness.folder)
    assert harness.run().files.unchanged == 1
    assert harness.library.folders()[0].root.state == "online"


def test_an_empty_mount_point_deletes_nothing(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.run()
    (root,) = harness.catalog.roots()
    # As when the files lay on a volume that is not mounted now.
    harness.catalog.set_root_state(root.id, "online", device=12345)
    path.unlink()
    assert harness.library.index().files.removed == 0
    assert harness.library.folders()[0].root.state == "offline"


def test_files_that_cannot_be_read_are_problems_and_harm_no_other(harness: LibraryHarness) -> None:
    for name in ("locked.txt", "crash.txt", "blank.txt", "lease.txt"):
        harness.write(name, LEASE + name)
    report = harness.run()
    assert (report.files.indexed, report.files.failed, report.files.skipped) == (1, 2, 1)
    states = {Path(p.path).name: (p.state, p.code) for p in harness.library.problems()}
    assert states == {
        "locked.txt": ("failed", "document-encrypted"),
        "crash.txt": ("quarantined", "document-crashed"),
        "blank.txt": ("skipped", "document-without-text"),
    }
    assert all(p.reason and p.remedy for p in report.problems)


def test_a_problem_is_not_tried_again_until_it_changes_or_is_retried(
    harness: LibraryHarness,
) -> None:
    path = harness.write("locked.txt", LEASE)
    harness.run()
    assert harness.run().content_reads == 0
    assert harness.library.retry(str(harness.folder)) == 1
    assert harness.run().files.failed == 1
    path.rename(harness.folder / "open.txt")
    path = harness.folder / "open.txt"
    path.write_text(LEASE + "More.", encoding="utf-8")
    assert harness.run().files.indexed == 1
    assert harness.library.problems() == []


def test_a_folder_that_may_not_be_listed_is_a_problem_and_loses_nothing(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.write("private/lease.txt", LEASE)
    harness.run()
    private = str(harness.folder / "private")
    listing = os.scandir

    def refuse(path: str) -> object:  # root may list everything, so chmod would not do
        if path == private:
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        assert harness.run().files.removed == 0
    (problem,) = harness.library.problems()
    assert (problem.path, problem.code) == (private, "document-unreadable")
    assert harness.found("tenant notice") == ["lease.txt"]
    harness.run()
    assert harness.library.problems() == []


def test_names_that_are_not_utf8_survive(harness: LibraryHarness) -> None:
    name = os.fsencode(harness.folder) + b"/caf\xe9.txt"
    with open(name, "wb") as file:
        file.write(LEASE.encode())
    assert harness.run().files.indexed == 1
    assert os.fsencode(harness.searcher.find("tenant notice").hits[0].path) == name
    assert harness.run().files.unchanged == 1


def test_links_are_not_followed(harness: LibraryHarness) -> None:
    harness.write("a/lease.txt", LEASE)
    (harness.folder / "a" / "loop").symlink_to(harness.folder)
    (harness.folder / "link.txt").symlink_to(harness.folder / "a" / "lease.txt")
    assert harness.run().files.indexed == 1


def test_a_folder_inside_another_root_is_indexed_once(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.write("inner/fridge.txt", FRIDGE)
    harness.run()
    report = harness.run(harness.folder / "inner")
    assert (report.embedded, report.files.removed) == (0, 0)
    indexed = {Path(s.root.path).name: s.indexed for s in harness.library.folders()}
    assert indexed == {"documents": 1, "inner": 1}
    harness.library.remove_folder(str(harness.folder / "inner"))
    assert harness.run().files.indexed == 1
    assert harness.found("vaccine fridge")[0] == "fridge.txt"


def test_a_removed_folder_is_gone_at_once(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    harness.library.remove_folder(str(harness.folder))
    assert harness.found("tenant notice") == []
    assert harness.index.count() == harness.passages.count() == 0
    with pytest.raises(UsageError):
        harness.library.remove_folder(str(harness.folder))


def test_adding_a_folder_twice_or_one_that_is_not_there(harness: LibraryHarness) -> None:
    harness.library.add_folder(str(harness.folder))
    with pytest.raises(FolderOverlap):
        harness.library.add_folder(str(harness.folder) + "/.")
    with pytest.raises(FolderMissing):
        harness.library.add_folder(str(harness.folder / "nowhere"))


def test_one_file_can_be_a_root(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    harness.write("other.txt", FRIDGE)
    assert harness.run(path).files.indexed == 1


def test_include_and_exclude_patterns(harness: LibraryHarness) -> None:
    for name in ("a.txt", "b.md", "draft.txt", ".git/config", "~$a.txt"):
        harness.write(name, LEASE + name)
    harness.library.add_folder(str(harness.folder), include=("*.txt",), exclude=("draft*",))
    assert harness.run().files.indexed == 1


def test_cancelling_keeps_what_was_done_and_the_next_run_goes_on(harness: LibraryHarness) -> None:
    for number in range(60):
        harness.write(f"{number}.txt", "\n\n".join(f"{LEASE} {number} {n}" * 9 for n in range(9)))
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            stop.set()

    with pytest.raises(Cancelled, match=r"^Stopped$"):
        harness.library.index([str(harness.folder)], listen, stop)
    with harness.library.index_lock(NEVER):  # the run has come to its end
        done = harness.catalog.counts()["indexed"]
    assert 0 < done < 60
    embedded = len(harness.embedder.embedded)
    report = harness.run()
    assert report.files.indexed == 60 - done
    assert len(harness.embedder.embedded) == len(set(harness.embedder.embedded))
    assert report.embedded == len(harness.embedder.embedded) - embedded


def test_a_file_that_changes_while_it_is_read_is_read_again(harness: LibraryHarness) -> None:
    path = harness.write("lease.txt", LEASE)
    extract = harness.reader.extract

    def edited_meanwhile(name: str, seen: PageListener, **_: object) -> object:
        document = extract(name, seen)
        if len(harness.reader.read) == 1:
            path.write_text(FRIDGE, encoding="utf-8")
        return document

    harness.reader.extract = edited_meanwhile  # type: ignore[method-assign,assignment]
    assert harness.run().files.indexed == 0
    assert harness.run().files.indexed == 1
    assert harness.found("vaccine fridge") == ["lease.txt"]


def test_another_embedder_embeds_everything_anew_beside_the_old(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    first = harness.run()
    harness.close()
    harness.embedder = FakeEmbedder("another")
    harness.open()
    report = harness.run()
    assert report.embedded == first.embedded
    assert report.content_reads == 0
    assert harness.run().embedded == 0


def test_embedding_anew_looks_at_every_passage_once(tmp_path: Path) -> None:
    few, many = (_steps_of_embedding_anew(tmp_path / str(n), n) for n in (500, 2000))
    assert many < 6 * few  # four times as many passages


def _steps_of_embedding_anew(base: Path, number: int) -> int:
    """Steps of SQLite's machine, in hundreds, that reading takes after a change of the embedder."""
    base.mkdir()
    harness = LibraryHarness(base)
    for at in range(number):
        harness.write(f"{at}.txt", f"Clause {at} of the lease.")
    harness.run()
    harness.close()
    harness.embedder = FakeEmbedder("another")
    harness.embedder.batch_size = 2
    harness.open()
    steps, reading = [0], harness.database.reading

    def step() -> int:
        steps[0] += 1
        return 0

    @contextlib.contextmanager
    def counted() -> Iterator[sqlite3.Connection]:
        with reading() as db:
            db.set_progress_handler(step, 100)
            yield db
            db.set_progress_handler(None, 0)

    harness.database.reading = counted  # type: ignore[method-assign]
    assert harness.run().embedded == number
    harness.close()
    return steps[0]


def test_embedding_anew_goes_on_where_it_was_stopped(harness: LibraryHarness) -> None:
    for number in range(100):
        harness.write(f"{number}.txt", f"Clause {number} of the lease.")
    harness.run()
    harness.close()
    harness.embedder = FakeEmbedder("another")
    harness.embedder.batch_size = 2
    harness.open()
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Embedding):
            stop.set()

    with pytest.raises(Cancelled, match=r"^Stopped$"):
        harness.library.index((), listen, stop)
    harness.library.close()  # the run has come to its end
    harness.open()
    with harness.library.index_lock(NEVER):
        made = len(harness.embedder.embedded)
    assert 0 < made < 100
    assert harness.run().embedded == 100 - made
    assert len(set(harness.embedder.embedded)) == 100


@pytest.mark.parametrize("suspect", [True, False])
def test_a_lost_vector_index_is_rebuilt_without_embedding(
    harness: LibraryHarness, suspect: bool
) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    held = harness.index.names()
    harness.close()
    harness.index.held.clear()
    made = len(harness.embedder.embedded)
    harness.open(suspect=suspect)
    assert harness.found("tenant notice") == ["lease.txt"]
    assert harness.index.names() == held
    assert len(harness.embedder.embedded) == made


def test_after_an_unclean_stop_every_name_is_compared(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    held = harness.index.names()
    lost = next(iter(held))
    harness.index.held["stray"] = harness.index.held.pop(lost)
    harness.close()
    harness.open(suspect=True)
    harness.found("tenant")
    assert harness.index.names() == held


def test_after_an_unclean_stop_a_run_leaves_the_index_whole(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    held = harness.index.names()
    harness.index.held.clear()
    harness.close()
    harness.open(suspect=True)
    harness.run()
    assert harness.index.names() == held


def test_watching_follows_a_change(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.QUIET", 0.0)
    harness.library.add_folder(str(harness.folder))
    stop, ready, seen = threading.Event(), threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("new.txt"):
            seen.set()
        if isinstance(event, LibraryChanged):
            ready.set()

    harness.write("lease.txt", LEASE)
    thread = threading.Thread(target=harness.library.watch, args=(listen, stop))
    thread.start()
    assert ready.wait(20)
    path = harness.write("new.txt", FRIDGE)
    harness.watcher.report_change(str(path))
    assert seen.wait(20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()
    assert harness.watcher.closed


def test_a_folder_the_system_cannot_watch_is_said_and_still_indexed(
    harness: LibraryHarness,
) -> None:
    harness.watcher = FakeFolderWatcher(
        LibraryError("Too many folders.", remedy="Raise the limit.")
    )
    harness.write("lease.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    stop = threading.Event()

    def listen(event: Event) -> None:
        harness.events.append(event)
        if isinstance(event, LibraryChanged):
            stop.set()

    harness.library.watch(listen, stop)
    assert any(isinstance(e, Notice) and e.remedy == "Raise the limit." for e in harness.events)
    assert harness.catalog.counts() == {"indexed": 1}


def test_an_excluded_file_is_gone_until_it_is_included_again(harness: LibraryHarness) -> None:
    path = harness.write("private/lease.txt", LEASE)
    harness.write("fridge.txt", FRIDGE)
    harness.run()
    harness.library.exclude(str(path.parent))
    assert harness.found("tenant notice") == ["fridge.txt"]
    assert [(p.path, p.code) for p in harness.library.problems()] == [
        (str(path.parent), "excluded")
    ]
    assert harness.run().files.indexed == 0
    harness.library.include(str(path.parent))
    assert harness.run().files.indexed == 1
    assert harness.library.problems() == []


def test_two_may_watch_the_work_is_done_once_and_both_hear_of_it(harness: LibraryHarness) -> None:
    stops = [threading.Event(), threading.Event()]
    heard = [threading.Event(), threading.Event()]
    joined = [threading.Event(), threading.Event()]

    def watch(number: int) -> None:
        def listen(event: Event) -> None:
            joined[number].set()
            if isinstance(event, FileDone):
                heard[number].set()

        harness.library.watch(listen, stops[number])

    threads = [threading.Thread(target=watch, args=(n,)) for n in range(2)]
    for thread in threads:
        thread.start()
    while not all(event.is_set() for event in joined):  # who joins late misses what came before
        harness.library._watching.tell(LibraryChanged())
    for number in range(2):
        path = harness.write(f"{number}/lease.txt", LEASE).parent
        harness.library.add_folder(str(path))  # done at once, as it was asked for
        assert all(h.wait(20) for h in heard[number:])
        # The next one is heard by who is left, whoever did the work so far.
        stops[number].set()
        threads[number].join(20)
        for event in heard:
            event.clear()
    assert not any(thread.is_alive() for thread in threads)
    assert len(harness.reader.read) == 1  # the second has the same content


def test_documents_are_found_by_the_words_of_their_name(harness: LibraryHarness) -> None:
    for name in ("Lease 2024.txt", "lease_2025.txt", "fridge.txt"):
        harness.write(name, LEASE)
    harness.run()
    names = [Path(d.path).name for d in harness.catalog.documents("lease 2024", 9, Scope())]
    assert names == ["Lease 2024.txt"]
    found = harness.catalog.documents("e_2", 9, Scope(folder=str(harness.folder)))
    assert [Path(d.path).name for d in found] == ["lease_2025.txt"]
    assert len(harness.catalog.documents("", 2, Scope(kind="txt"))) == 2


def test_searches_stay_in_scope(harness: LibraryHarness) -> None:
    for name in ("a/lease.txt", "b/lease.md", "ab/lease.txt"):
        harness.write(name, LEASE + name)
    harness.run()

    def found(scope: Scope) -> set[str]:
        hits = harness.searcher.find("tenant notice", 9, scope).hits
        return {os.path.relpath(hit.path, harness.folder) for hit in hits}

    folder = str(harness.folder)
    assert found(Scope(folder=f"{folder}/a")) == {"a/lease.txt"}
    assert found(Scope(folder=f"{folder}/a/lease.txt")) == {"a/lease.txt"}
    assert found(Scope(kind="md")) == {"b/lease.md"}
    assert found(Scope(paths=(f"{folder}/a", f"{folder}/b"))) == {"a/lease.txt", "b/lease.md"}
    assert found(Scope(folder=folder, kind="txt")) == {"a/lease.txt", "ab/lease.txt"}
    assert found(Scope(since=4e9)) == set()


def test_a_large_scope_is_searched_by_widening(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(300):
        harness.write(f"many/{number}.txt", f"{LEASE} {number}")
    harness.write("few/lease.txt", "Something about notice.")
    harness.run()
    monkeypatch.setattr("app.services.answering.searcher.EXACT", 0)
    hits = harness.searcher.find("tenant", 5, Scope(folder=str(harness.folder / "few"))).hits
    assert [Path(hit.path).name for hit in hits] == ["lease.txt"]
    assert hits[0].dense_rank == 1


def test_a_question_asked_again_is_not_embedded_again(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    first = harness.searcher.find("tenant notice")
    harness.close()
    harness.open()
    assert harness.searcher.find("tenant notice").hits == first.hits
    assert harness.embedder.questions == ["tenant notice"]


def test_a_file_is_kept_with_its_language(harness: LibraryHarness) -> None:
    harness.write("brief.txt", "Der Vertrag endet im März, und er wird nicht verlängert.")
    harness.write("sums.txt", "12 34 56")
    harness.run()
    assert harness.catalog.languages() == {"de": 1}

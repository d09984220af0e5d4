"""Short actions take effect while a long run is in the middle of a file or batch."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.adapters.files.document_copies import erase
from app.adapters.storage.chats import SqliteChats
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.core.domain.passages import Vector
from app.core.ports.extraction import PageListener, no_pages
from app.services.library.erasure import Erasure, Traces
from tests.fakes.run_store import FakeRunStore
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing.\n"
WAIT = 20.0
"""Timeout that is generous even on a busy machine."""


class Gate:
    """Holds whoever comes to it first, from when it is shut; all others go past it."""

    def __init__(self) -> None:
        self.reached, self._open = threading.Event(), threading.Event()
        self._shut = threading.Lock()

    def hold(self) -> None:
        if self._shut.acquire(blocking=False):
            self.reached.set()
            assert self._open.wait(WAIT)

    def open(self) -> None:
        self._open.set()


class Started:
    """Something that runs in a thread."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self.error: Exception | None = None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def ends(self) -> bool:
        self._thread.join(WAIT)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._work()
        except Exception as error:  # whatever it is, the test looks at it
            self.error = error


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


def hold_reading(harness: LibraryHarness, gate: Gate, name: str) -> None:
    """The reader is held in the middle of the file ``name``."""
    extract = harness.reader.extract

    def held(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        document = extract(path, seen)
        if Path(path).name == name:
            gate.hold()
        return document

    harness.reader.extract = held  # type: ignore[method-assign]


def hold_embedding(harness: LibraryHarness, gate: Gate, word: str) -> None:
    """The embedder is held in the middle of a batch that holds ``word``."""
    embed = harness.embedder.embed

    def held(texts: Sequence[str]) -> list[Vector]:
        if any(word in text for text in texts):
            gate.hold()
        return embed(texts)

    harness.embedder.embed = held  # type: ignore[method-assign]


Take = Callable[[LibraryHarness, str], None]
TAKES: dict[str, Take] = {
    "remove": lambda harness, path: harness.library.remove_folder(path),
    "exclude": lambda harness, path: harness.library.exclude(path),
}


def whole(harness: LibraryHarness) -> bool:
    """Every passage has its vector, and there is no vector without one."""
    stamp = harness.embedder.identity.stamp
    assert harness.passages.unembedded(stamp, 9) == []
    return (
        harness.index.names()
        == harness.passages.hashes(stamp)
        == {stored.text_hash for stored in harness.passages.passages(range(1, 10_000)).values()}
    )


@pytest.mark.parametrize("take", TAKES.values(), ids=list(TAKES))
@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_what_is_taken_out_is_out_of_answers_while_two_thousand_files_are_indexed(
    harness: LibraryHarness, gate: Gate, tmp_path: Path, hold: Callable[..., None], take: Take
) -> None:
    private = harness.write("private/lease.txt", LEASE).parent
    harness.run(private)
    many = tmp_path / "many"
    many.mkdir()
    for number in range(2000):
        (many / f"{number}.txt").write_text(f"Clause {number} of it.")
    hold(harness, gate, "1000.txt" if hold is hold_reading else "Clause 1000 ")
    indexing = Started(lambda: harness.library.index([str(many)]))
    assert gate.reached.wait(WAIT)
    taking = Started(lambda: take(harness, str(private)))
    assert taking.ends()
    assert taking.error is None
    assert "lease.txt" not in harness.found("tenant notice")
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert harness.catalog.counts() == {"indexed": 2000}
    assert whole(harness)


@pytest.mark.parametrize("take", TAKES.values(), ids=list(TAKES))
@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_a_folder_taken_out_while_it_is_indexed_is_neither_read_on_nor_kept(
    harness: LibraryHarness, gate: Gate, hold: Callable[..., None], take: Take
) -> None:
    for number in range(2000):
        harness.write(f"{number}.txt", f"Clause {number} of the tenant.")
    hold(harness, gate, "1000.txt" if hold is hold_reading else "Clause 1000 ")
    indexing = Started(lambda: harness.library.index([str(harness.folder)]))
    assert gate.reached.wait(WAIT)
    assert Started(lambda: take(harness, str(harness.folder))).ends()
    assert harness.found("tenant") == []
    read = len(harness.reader.read)
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert harness.catalog.counts() == {}
    assert harness.passages.count() == 0
    assert len(harness.reader.read) - read < 100  # those that were read ahead
    assert whole(harness)


def test_what_was_taken_out_and_put_back_while_files_are_indexed_is_found_again(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    many = tmp_path / "many"
    many.mkdir()
    (many / "slow.txt").write_text("Something else.")
    hold_reading(harness, gate, "slow.txt")
    indexing = Started(lambda: harness.library.index([str(many)]))
    assert gate.reached.wait(WAIT)
    harness.library.remove_folder(str(harness.folder))
    harness.library.restore_folder(str(harness.folder))
    gate.open()
    assert indexing.ends()
    report = harness.run_known()
    assert (report.files.indexed, report.embedded) == (1, 0)
    assert harness.found("tenant notice")[0] == "lease.txt"


@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_indexing_is_cancelled_in_the_middle_of_a_file_and_goes_on_later(
    harness: LibraryHarness, gate: Gate, hold: Callable[..., None]
) -> None:
    harness.write("lease.txt", LEASE)
    hold(harness, gate, "lease.txt" if hold is hold_reading else "tenant")
    cancel = threading.Event()
    indexing = Started(lambda: harness.library.index([str(harness.folder)], cancel=cancel))
    assert gate.reached.wait(WAIT)
    cancel.set()
    assert indexing.ends()  # though the file is still being read
    assert isinstance(indexing.error, Cancelled)
    assert str(indexing.error) == "Stopped"
    gate.open()
    assert harness.run().files.failed == 0
    assert harness.found("tenant notice") == ["lease.txt"]


@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_a_pause_takes_effect_in_the_middle_of_a_file_and_what_was_begun_is_read_later(
    harness: LibraryHarness, gate: Gate, hold: Callable[..., None]
) -> None:
    harness.write("lease.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    hold(harness, gate, "lease.txt" if hold is hold_reading else "tenant")
    pause, heard = threading.Event(), list[Event]()
    watching = Started(lambda: harness.library.watch(heard.append, pause))
    assert gate.reached.wait(WAIT)
    pause.set()
    assert watching.ends()
    told = list(heard)
    gate.open()
    harness.run_known()
    assert harness.found("tenant notice") == ["lease.txt"]
    assert heard == told  # nobody hears any more of what was paused


def hold_recognising(harness: LibraryHarness, gate: Gate) -> None:
    recognise = harness.ocr.extract

    def held(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        gate.hold()
        return recognise(path, seen)

    harness.ocr.extract = held  # type: ignore[method-assign]


def test_a_pause_does_not_wait_for_a_scan(harness: LibraryHarness, gate: Gate) -> None:
    harness.write("scan.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    hold_recognising(harness, gate)
    pause = threading.Event()
    watching = Started(lambda: harness.library.watch(cancel=pause))
    assert gate.reached.wait(WAIT)
    pause.set()
    assert watching.ends()
    gate.open()
    assert harness.run().problems == ()
    assert harness.found("tenant notice") == ["scan.txt"]


def test_indexing_beside_a_watcher_that_recognises_can_be_cancelled(
    harness: LibraryHarness, gate: Gate
) -> None:
    harness.write("scan.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    hold_recognising(harness, gate)
    stop, cancel, indexed = threading.Event(), threading.Event(), threading.Event()
    watching = Started(lambda: harness.library.watch(cancel=stop))
    assert gate.reached.wait(WAIT)
    harness.write("a.txt", "Something else.")

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("a.txt"):
            indexed.set()

    indexing = Started(lambda: harness.library.index((), listen, cancel))
    assert indexed.wait(WAIT)
    cancel.set()
    assert indexing.ends()
    assert isinstance(indexing.error, Cancelled)
    stop.set()
    assert watching.ends()


def test_indexing_and_a_watcher_recognise_in_turn(harness: LibraryHarness, gate: Gate) -> None:
    for name in ("a/scan.txt", "b/scan.txt", "c/scan.txt"):
        harness.write(name, f"{LEASE} {name}")
    harness.library.add_folder(str(harness.folder))
    hold_recognising(harness, gate)
    stop = threading.Event()
    watching = Started(lambda: harness.library.watch(cancel=stop))
    assert gate.reached.wait(WAIT)
    indexing = Started(harness.library.index)
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert harness.catalog.counts() == {"indexed": 3}
    assert len(harness.ocr.read) == 3
    stop.set()
    assert watching.ends()


def test_closing_ends_what_was_left_in_the_background(harness: LibraryHarness, gate: Gate) -> None:
    harness.write("lease.txt", LEASE)
    hold_embedding(harness, gate, "tenant")
    cancel = threading.Event()
    indexing = Started(lambda: harness.library.index([str(harness.folder)], cancel=cancel))
    assert gate.reached.wait(WAIT)
    cancel.set()
    assert indexing.ends()
    closing = Started(harness.library.close)
    gate.open()
    assert closing.ends()
    assert whole(harness)
    with pytest.raises(Cancelled):
        harness.run()


def test_forgetting_a_folder_that_is_being_embedded_waits_for_nothing_and_leaves_nothing_of_it(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    secret = "The vault opens with the blue key behind the grandfather clock."
    path = harness.write("secret/vault.txt", secret)
    harness.embedder.batch_size = 1  # so that a batch is over after a few files
    many = tmp_path / "many"
    many.mkdir()
    for number in range(200):
        (many / f"{number}.txt").write_text(f"Clause {number} of it.")
        os.utime(many / f"{number}.txt", (number, number))  # the secret is read first
    hold_embedding(harness, gate, "grandfather")
    indexing = Started(lambda: harness.library.index([str(path.parent), str(many)]))
    assert gate.reached.wait(WAIT)
    pending: list[int] = []

    def compact() -> None:
        pending.append(harness.passages.queued(harness.embedder.identity.stamp))
        harness.passages.compact()

    chats = SqliteChats(harness.database)
    forgetter = Erasure(
        harness.library,
        Traces(
            harness.catalog,
            harness.passages,
            (chats, FakeRunStore()),
            harness.embedders.rebuild,
            lambda folder: None,
            str(tmp_path / "none"),
            erase,
            compact,
        ),
    )
    forgetting = Started(lambda: forgetter.forget_folder(str(path.parent)))
    assert forgetting.ends()
    assert forgetting.error is None
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert pending[0] > 0  # it did not wait for the end of the run
    assert harness.catalog.counts() == {"indexed": 200}
    assert whole(harness)
    stored = b"".join(file.read_bytes() for file in harness.home.glob("library.db*"))
    assert b"grandfather" not in stored

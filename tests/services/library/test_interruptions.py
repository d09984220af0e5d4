"""Short actions take effect while a long run is in the middle of a file or batch."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from app.adapters.files.document_copies import erase
from app.adapters.storage.chats import SqliteChats
from app.core.cancellation import CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.core.domain.passages import Vector
from app.core.ports.extraction import PageListener, no_pages
from app.services.library.erasure import Erasure, Traces
from tests.fakes.run_store import FakeRunStore
from tests.services.library_fixture import Workshop

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


def hold_reading(workshop: Workshop, gate: Gate, name: str) -> None:
    """The reader is held in the middle of the file ``name``."""
    extract = workshop.reader.extract

    def held(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        document = extract(path, seen)
        if Path(path).name == name:
            gate.hold()
        return document

    workshop.reader.extract = held  # type: ignore[method-assign]


def hold_embedding(workshop: Workshop, gate: Gate, word: str) -> None:
    """The embedder is held in the middle of a batch that holds ``word``."""
    embed = workshop.embedder.embed

    def held(texts: Sequence[str]) -> list[Vector]:
        if any(word in text for text in texts):
            gate.hold()
        return embed(texts)

    workshop.embedder.embed = held  # type: ignore[method-assign]


Take = Callable[[Workshop, str], None]
TAKES: dict[str, Take] = {
    "remove": lambda workshop, path: workshop.library.remove_folder(path),
    "exclude": lambda workshop, path: workshop.library.exclude(path),
}


def whole(workshop: Workshop) -> bool:
    """Every passage has its vector, and there is no vector without one."""
    stamp = workshop.embedder.identity.stamp
    assert workshop.passages.unembedded(stamp, 9) == []
    return (
        workshop.index.names()
        == workshop.passages.hashes(stamp)
        == {stored.text_hash for stored in workshop.passages.passages(range(1, 10_000)).values()}
    )


@pytest.mark.parametrize("take", TAKES.values(), ids=list(TAKES))
@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_what_is_taken_out_is_out_of_answers_while_two_thousand_files_are_indexed(
    workshop: Workshop, gate: Gate, tmp_path: Path, hold: Callable[..., None], take: Take
) -> None:
    private = workshop.write("private/lease.txt", LEASE).parent
    workshop.run(private)
    many = tmp_path / "many"
    many.mkdir()
    for number in range(2000):
        (many / f"{number}.txt").write_text(f"Clause {number} of it.")
    hold(workshop, gate, "1000.txt" if hold is hold_reading else "Clause 1000 ")
    indexing = Started(lambda: workshop.library.index([str(many)]))
    assert gate.reached.wait(WAIT)
    taking = Started(lambda: take(workshop, str(private)))
    assert taking.ends()
    assert taking.error is None
    assert "lease.txt" not in workshop.found("tenant notice")
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert workshop.catalog.counts() == {"indexed": 2000}
    assert whole(workshop)


@pytest.mark.parametrize("take", TAKES.values(), ids=list(TAKES))
@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_a_folder_taken_out_while_it_is_indexed_is_neither_read_on_nor_kept(
    workshop: Workshop, gate: Gate, hold: Callable[..., None], take: Take
) -> None:
    for number in range(2000):
        workshop.write(f"{number}.txt", f"Clause {number} of the tenant.")
    hold(workshop, gate, "1000.txt" if hold is hold_reading else "Clause 1000 ")
    indexing = Started(lambda: workshop.library.index([str(workshop.folder)]))
    assert gate.reached.wait(WAIT)
    assert Started(lambda: take(workshop, str(workshop.folder))).ends()
    assert workshop.found("tenant") == []
    read = len(workshop.reader.read)
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert workshop.catalog.counts() == {}
    assert workshop.passages.count() == 0
    assert len(workshop.reader.read) - read < 100  # those that were read ahead
    assert whole(workshop)


def test_what_was_taken_out_and_put_back_while_files_are_indexed_is_found_again(
    workshop: Workshop, gate: Gate, tmp_path: Path
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.run()
    many = tmp_path / "many"
    many.mkdir()
    (many / "slow.txt").write_text("Something else.")
    hold_reading(workshop, gate, "slow.txt")
    indexing = Started(lambda: workshop.library.index([str(many)]))
    assert gate.reached.wait(WAIT)
    workshop.library.remove_folder(str(workshop.folder))
    workshop.library.restore_folder(str(workshop.folder))
    gate.open()
    assert indexing.ends()
    report = workshop.run_known()
    assert (report.files.indexed, report.embedded) == (1, 0)
    assert workshop.found("tenant notice")[0] == "lease.txt"


@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_indexing_is_cancelled_in_the_middle_of_a_file_and_goes_on_later(
    workshop: Workshop, gate: Gate, hold: Callable[..., None]
) -> None:
    workshop.write("lease.txt", LEASE)
    hold(workshop, gate, "lease.txt" if hold is hold_reading else "tenant")
    cancel = threading.Event()
    indexing = Started(lambda: workshop.library.index([str(workshop.folder)], cancel=cancel))
    assert gate.reached.wait(WAIT)
    cancel.set()
    assert indexing.ends()  # though the file is still being read
    assert isinstance(indexing.error, Cancelled)
    gate.open()
    assert workshop.run().files.failed == 0
    assert workshop.found("tenant notice") == ["lease.txt"]


@pytest.mark.parametrize("hold", [hold_reading, hold_embedding])
def test_a_pause_takes_effect_in_the_middle_of_a_file_and_what_was_begun_is_read_later(
    workshop: Workshop, gate: Gate, hold: Callable[..., None]
) -> None:
    workshop.write("lease.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    hold(workshop, gate, "lease.txt" if hold is hold_reading else "tenant")
    pause, heard = threading.Event(), list[Event]()
    watching = Started(lambda: workshop.library.watch(heard.append, pause))
    assert gate.reached.wait(WAIT)
    pause.set()
    assert watching.ends()
    told = list(heard)
    gate.open()
    workshop.run_known()
    assert workshop.found("tenant notice") == ["lease.txt"]
    assert heard == told  # nobody hears any more of what was paused


def hold_recognising(workshop: Workshop, gate: Gate) -> None:
    recognise = workshop.recogniser.extract

    def held(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        gate.hold()
        return recognise(path, seen)

    workshop.recogniser.extract = held  # type: ignore[method-assign]


def test_a_pause_does_not_wait_for_a_scan(workshop: Workshop, gate: Gate) -> None:
    workshop.write("scan.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    hold_recognising(workshop, gate)
    pause = threading.Event()
    watching = Started(lambda: workshop.library.watch(cancel=pause))
    assert gate.reached.wait(WAIT)
    pause.set()
    assert watching.ends()
    gate.open()
    assert workshop.run().problems == ()
    assert workshop.found("tenant notice") == ["scan.txt"]


def test_indexing_beside_a_watcher_that_recognises_can_be_cancelled(
    workshop: Workshop, gate: Gate
) -> None:
    workshop.write("scan.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    hold_recognising(workshop, gate)
    stop, cancel, indexed = threading.Event(), threading.Event(), threading.Event()
    watching = Started(lambda: workshop.library.watch(cancel=stop))
    assert gate.reached.wait(WAIT)
    workshop.write("a.txt", "Something else.")

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path.endswith("a.txt"):
            indexed.set()

    indexing = Started(lambda: workshop.library.index((), listen, cancel))
    assert indexed.wait(WAIT)
    cancel.set()
    assert indexing.ends()
    assert isinstance(indexing.error, Cancelled)
    stop.set()
    assert watching.ends()


def test_indexing_and_a_watcher_recognise_in_turn(workshop: Workshop, gate: Gate) -> None:
    for name in ("a/scan.txt", "b/scan.txt", "c/scan.txt"):
        workshop.write(name, f"{LEASE} {name}")
    workshop.library.add_folder(str(workshop.folder))
    hold_recognising(workshop, gate)
    stop = threading.Event()
    watching = Started(lambda: workshop.library.watch(cancel=stop))
    assert gate.reached.wait(WAIT)
    indexing = Started(workshop.library.index)
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert workshop.catalog.counts() == {"indexed": 3}
    assert len(workshop.recogniser.read) == 3
    stop.set()
    assert watching.ends()


def test_closing_ends_what_was_left_in_the_background(workshop: Workshop, gate: Gate) -> None:
    workshop.write("lease.txt", LEASE)
    hold_embedding(workshop, gate, "tenant")
    cancel = threading.Event()
    indexing = Started(lambda: workshop.library.index([str(workshop.folder)], cancel=cancel))
    assert gate.reached.wait(WAIT)
    cancel.set()
    assert indexing.ends()
    closing = Started(workshop.library.close)
    gate.open()
    assert closing.ends()
    assert whole(workshop)
    with pytest.raises(Cancelled):
        workshop.run()


def test_forgetting_a_folder_waits_for_a_batch_of_a_run_and_leaves_nothing_of_it(
    workshop: Workshop, gate: Gate, tmp_path: Path
) -> None:
    secret = "The vault opens with the blue key behind the grandfather clock."
    path = workshop.write("secret/vault.txt", secret)
    workshop.embedder.batch_size = 1  # so that a batch is over after a few files
    many = tmp_path / "many"
    many.mkdir()
    for number in range(200):
        (many / f"{number}.txt").write_text(f"Clause {number} of it.")
        os.utime(many / f"{number}.txt", (number, number))  # the secret is read first
    hold_embedding(workshop, gate, "grandfather")
    indexing = Started(lambda: workshop.library.index([str(path.parent), str(many)]))
    assert gate.reached.wait(WAIT)
    pending: list[int] = []

    def compact() -> None:
        pending.append(workshop.catalog.counts()["pending"])
        workshop.passages.compact()

    waits, index_lock = threading.Event(), workshop.library.index_lock

    def told(cancel: CancelToken) -> AbstractContextManager[None]:
        waits.set()
        return index_lock(cancel)

    workshop.library.index_lock = told  # type: ignore[method-assign]
    chats = SqliteChats(workshop.database)
    forgetter = Erasure(
        workshop.library,
        Traces(
            workshop.catalog,
            workshop.passages,
            chats,
            FakeRunStore(),
            workshop.vector_sync,
            str(tmp_path / "none"),
            erase,
            compact,
        ),
    )
    forgetting = Started(lambda: forgetter.forget_folder(str(path.parent)))
    assert waits.wait(WAIT)
    gate.open()
    assert forgetting.ends()
    assert forgetting.error is None
    assert indexing.ends()
    assert indexing.error is None
    assert pending[0] > 0  # it did not wait for the end of the run
    assert workshop.catalog.counts() == {"indexed": 200}
    assert whole(workshop)
    stored = b"".join(file.read_bytes() for file in workshop.home.glob("library.db*"))
    assert b"grandfather" not in stored

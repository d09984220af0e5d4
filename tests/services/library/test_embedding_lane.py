"""Files can be searched by words as soon as they are read; meaning follows, the latest first."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.core.domain.events import Embedding, Event, FileDone, FileEmbedded, LibraryChanged
from app.core.domain.passages import Vector
from app.core.domain.search import Scope
from app.core.ports.extraction import PageListener, no_pages
from app.services.library import embedding_lane
from tests.services.library.test_interruptions import Gate, Started, hold_embedding, whole
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing."
WAIT = 20.0


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


def folder_of(base: Path, name: str, number: int) -> Path:
    folder = base / name
    folder.mkdir()
    for n in range(number):
        (folder / f"{n}.txt").write_text(f"Clause {n} of the {name} tenant.")
        os.utime(folder / f"{n}.txt", (n + 1, n + 1))
    return folder


def test_all_words_are_found_before_anything_is_embedded(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    many = folder_of(tmp_path, "many", 300)
    hold_embedding(harness, gate, "Clause")
    indexing = Started(lambda: harness.library.index([str(many)], harness.events.append))
    assert gate.reached.wait(WAIT)
    found = harness.searcher.find("Clause 250")
    assert [Path(hit.path).name for hit in found.hits][:1] == ["250.txt"]
    assert {hit.dense_rank for hit in found.hits} == {None}
    assert found.words_only == 300
    assert harness.searcher.find("Clause", 9, Scope(folder=f"{many}/7.txt")).words_only == 1
    gate.open()
    assert indexing.ends()
    assert harness.searcher.find("Clause 250").words_only == 0
    read = [n for n, event in enumerate(harness.events) if isinstance(event, FileDone)]
    embedded = [n for n, event in enumerate(harness.events) if isinstance(event, FileEmbedded)]
    assert (len(read), len(embedded)) == (300, 300)
    assert max(read) < min(embedded)
    assert [event for event in harness.events if isinstance(event, Embedding)] != []
    assert whole(harness)


def test_the_report_says_when_all_words_could_be_searched(harness: LibraryHarness) -> None:
    harness.write("lease.txt", LEASE)
    report = harness.run()
    assert 0 < report.words_seconds <= report.seconds
    assert report.embedded == 1


def test_the_newest_files_are_embedded_first(harness: LibraryHarness, tmp_path: Path) -> None:
    harness.embedder.batch_size = 1  # a round of eight
    harness.run(folder_of(tmp_path, "many", 24))
    rounds = [harness.embedder.embedded[at : at + 8] for at in (0, 8, 16)]
    numbers = [sorted(int(text.split()[1]) for text in made) for made in rounds]
    assert numbers == [[*range(16, 24)], [*range(8, 16)], [*range(8)]]


def test_a_folder_that_is_dropped_is_read_and_embedded_before_what_waits(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    harness.embedder.batch_size = 1
    harness.library.add_folder(str(folder_of(tmp_path, "many", 100)))
    dropped = folder_of(tmp_path, "dropped", 3)
    hold_embedding(harness, gate, "Clause")
    stop, read, all_embedded = threading.Event(), threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.path == f"{dropped}/0.txt":
            read.set()
        if isinstance(event, Embedding) and event.embedded == event.files:
            all_embedded.set()
        if isinstance(event, LibraryChanged) and len(harness.embedder.embedded) == 103:
            all_embedded.set()

    watching = Started(lambda: harness.library.watch(listen, stop))
    assert gate.reached.wait(WAIT)
    harness.library.add_folder(str(dropped))
    assert read.wait(WAIT)  # though a batch is being embedded
    assert "dropped" in harness.searcher.find("dropped tenant").hits[0].path
    gate.open()
    assert all_embedded.wait(WAIT)
    order = [" dropped " in text for text in harness.embedder.embedded]
    assert max(n for n, dropped in enumerate(order) if dropped) < 2 * 8  # after the round held
    stop.set()
    assert watching.ends()


def hold_reading_of(harness: LibraryHarness, gate: Gate, name: str) -> None:
    extract = harness.reader.extract

    def held(path: str, seen: PageListener = no_pages, **_: object) -> object:
        if Path(path).name == name:
            gate.hold()
        return extract(path, seen)

    harness.reader.extract = held  # type: ignore[method-assign,assignment]


@pytest.mark.parametrize("patience", [0.0, 1e9])
def test_embedding_waits_for_reading_but_not_for_ever(
    harness: LibraryHarness,
    gate: Gate,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    patience: float,
) -> None:
    monkeypatch.setattr(embedding_lane, "PATIENCE", patience)
    harness.library.add_folder(str(folder_of(tmp_path, "many", 30)))
    hold_reading_of(harness, gate, "0.txt")  # the oldest is the last
    stop, embedded, done = threading.Event(), threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileEmbedded):
            embedded.set()
        if isinstance(event, LibraryChanged) and len(harness.embedder.embedded) == 30:
            done.set()

    watching = Started(lambda: harness.library.watch(listen, stop))
    assert gate.reached.wait(WAIT)
    if patience:
        assert not harness.embedder.embedded
    else:
        assert embedded.wait(WAIT)
    gate.open()
    assert done.wait(WAIT)
    stop.set()
    assert watching.ends()
    assert whole(harness)


def test_what_is_taken_out_while_it_is_embedded_leaves_no_vector(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    many = folder_of(tmp_path, "many", 300)
    hold_embedding(harness, gate, "Clause 290 ")
    indexing = Started(lambda: harness.library.index([str(many)]))
    assert gate.reached.wait(WAIT)
    assert Started(lambda: harness.library.remove_folder(str(many))).ends()
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    assert harness.passages.queued(harness.embedder.identity.stamp) == 0
    assert harness.index.names() == set()
    assert whole(harness)


def test_what_was_embedded_before_a_stop_is_not_embedded_again(
    harness: LibraryHarness, tmp_path: Path
) -> None:
    harness.embedder.batch_size = 1
    embed, many = harness.embedder.embed, folder_of(tmp_path, "many", 30)

    def dies(texts: Sequence[str]) -> list[Vector]:
        if len(harness.embedder.embedded) == 12:  # in the middle of a round
            raise KeyboardInterrupt
        return embed(texts)

    harness.embedder.embed = dies  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        harness.run(many)
    harness.close()
    harness.embedder.embed = embed  # type: ignore[method-assign]
    harness.open(suspect=True)
    assert harness.run(many).embedded == 18
    assert len(set(harness.embedder.embedded)) == len(harness.embedder.embedded) == 30
    assert whole(harness)


def test_a_question_is_embedded_while_a_batch_is_being_embedded(
    harness: LibraryHarness, gate: Gate, tmp_path: Path
) -> None:
    harness.write("lease.txt", LEASE)
    harness.run()
    hold_embedding(harness, gate, "Clause")
    indexing = Started(lambda: harness.library.index([str(folder_of(tmp_path, "many", 20))]))
    assert gate.reached.wait(WAIT)
    answered: list[list[str]] = []
    asking = Started(lambda: answered.append(harness.found("notice of the tenant")))
    assert asking.ends()
    assert "lease.txt" in answered[0]
    gate.open()
    assert indexing.ends()

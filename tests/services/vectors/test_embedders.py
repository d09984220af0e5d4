"""Another embedder embeds everything in the background while the former goes on answering."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.domain.errors import Cancelled, RemoteUnavailable
from app.core.domain.events import Embedding, Event
from app.services.library import embedding_lane
from tests.fakes.embedder import FakeEmbedder
from tests.services.library.test_interruptions import Gate, Started, hold_embedding
from tests.services.library_fixture import LibraryHarness

FILES = 40


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def filled(harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch) -> LibraryHarness:
    """A library of files that are embedded by one embedder; progress is told after each round."""
    monkeypatch.setattr(embedding_lane, "PROGRESS_SECONDS", 0.0)
    for number in range(FILES):
        harness.write(f"{number}.txt", f"Clause {number} of the lease.")
    harness.run()
    return harness


def by_meaning(harness: LibraryHarness, question: str) -> list[str]:
    hits = harness.searcher.find(question).hits
    return [Path(hit.path).name for hit in hits if hit.dense_rank is not None]


def stamps_with_vectors(harness: LibraryHarness) -> list[str]:
    with harness.database.reading() as db:
        found = db.execute(
            "SELECT DISTINCT embedder FROM vectors UNION SELECT stamp FROM embedders"
        )
        return [stamp for (stamp,) in found]


def test_the_former_answers_until_the_new_one_has_embedded_everything(
    filled: LibraryHarness, gate: Gate
) -> None:
    other = filled.change_embedder("another")
    other.batch_size = 1
    former, former_index = filled.embedder, filled.index
    filled.upcoming, hold = None, gate
    embed = other.embed

    def held(texts):  # type: ignore[no-untyped-def]
        if len(other.embedded) == 20:
            hold.hold()
        return embed(texts)

    other.embed = held  # type: ignore[method-assign]
    indexing = Started(lambda: filled.library.index((), filled.events.append))
    assert gate.reached.wait(20)
    asked = len(former.questions)
    assert "7.txt" in by_meaning(filled, "a new question on clause 7 of the lease")
    assert (len(former.questions), other.questions) == (asked + 1, [])
    assert filled.searcher.find("clause").words_only == 0
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    told = [event for event in filled.events if isinstance(event, Embedding) and event.embedder]
    assert [event.embedded for event in told][-1:] == [FILES]
    assert {(event.embedder, event.files) for event in told} == {("another", FILES)}
    assert "7.txt" in by_meaning(filled, "another question on clause 7 of the lease")
    assert other.questions == ["another question on clause 7 of the lease"]
    assert filled.embedders.current.embedder is other
    assert filled.embedders.upcoming is None
    assert stamps_with_vectors(filled) == [other.identity.stamp]
    assert former_index.held == {}
    assert former.closed
    assert filled.upcoming_index.names() == filled.passages.hashes(other.identity.stamp)


def test_a_change_goes_on_where_it_was_stopped(filled: LibraryHarness) -> None:
    other = filled.change_embedder("another")
    other.batch_size = 1
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Embedding):
            stop.set()

    with pytest.raises(Cancelled):
        filled.library.index((), listen, stop)
    filled.close()
    made = len(other.embedded)
    assert 0 < made < FILES
    filled.open(suspect=True)
    assert filled.run_known().embedded == FILES - made
    assert len(set(other.embedded)) == len(other.embedded) == FILES
    assert filled.embedders.current.embedder is other


def test_a_file_that_comes_meanwhile_is_found_by_meaning_at_once(
    filled: LibraryHarness, gate: Gate
) -> None:
    other = filled.change_embedder("another")
    filled.write("bees.txt", "Bees gather nectar in the meadow.")
    shown: list[list[str]] = []
    embed = other.embed

    def asks(texts):  # type: ignore[no-untyped-def]
        shown.append(by_meaning(filled, "bees in the meadow"))
        return embed(texts)

    other.embed = asks  # type: ignore[method-assign]
    filled.run()
    assert shown[0][0] == "bees.txt"  # embedded by the former first
    assert by_meaning(filled, "bees in the meadow")[0] == "bees.txt"


def test_a_search_sees_one_embedder_from_its_beginning_to_its_end(
    filled: LibraryHarness, gate: Gate
) -> None:
    other = filled.change_embedder("another")
    embed_question = filled.embedder.embed_question

    def held(text: str) -> bytes:
        gate.hold()
        return embed_question(text)

    filled.embedder.embed_question = held  # type: ignore[method-assign]
    found: list[list[str]] = []
    asking = Started(lambda: found.append(by_meaning(filled, "what of clause 7 of the lease?")))
    assert gate.reached.wait(20)
    recorded, answer_with = threading.Event(), filled.store.answer_with

    def record(stamp: str) -> None:
        answer_with(stamp)
        recorded.set()

    filled.store.answer_with = record  # type: ignore[method-assign]
    indexing = Started(filled.library.index)
    assert recorded.wait(20)
    assert filled.embedders.current.embedder is filled.embedder
    gate.open()
    assert asking.ends()
    assert asking.error is None
    assert "7.txt" in found[0]
    assert indexing.ends()
    assert filled.embedders.current.embedder is other


def test_a_folder_that_is_taken_out_during_a_change_leaves_nothing(
    filled: LibraryHarness, gate: Gate
) -> None:
    other = filled.change_embedder("another")
    filled.embedder, former = other, filled.embedder
    hold_embedding(filled, gate, "Clause")
    filled.embedder = former
    indexing = Started(filled.library.index)
    assert gate.reached.wait(20)
    filled.library.remove_folder(str(filled.folder))
    gate.open()
    assert indexing.ends()
    assert indexing.error is None
    with filled.database.reading() as db:
        assert db.execute("SELECT count(*) FROM vectors").fetchone() == (0,)
    assert filled.upcoming_index.held == filled.index.held == {}
    assert filled.embedders.upcoming is None


def test_an_index_on_a_server_that_is_away_takes_over_later(filled: LibraryHarness) -> None:
    other = filled.change_embedder("another")
    filled.upcoming_index.unavailable = True
    with pytest.raises(RemoteUnavailable):
        filled.run()
    assert "7.txt" in by_meaning(filled, "clause 7 of the lease")
    assert isinstance(filled.embedders.current.embedder, FakeEmbedder)
    assert filled.embedders.current.embedder is not other
    filled.upcoming_index.unavailable = False
    assert filled.run().embedded == 0
    assert filled.embedders.current.embedder is other


def test_after_a_crash_while_the_former_is_erased_the_new_one_answers_and_the_rest_goes(
    filled: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = filled.change_embedder("another")
    monkeypatch.setattr(filled.store, "remove", _crash)
    with pytest.raises(KeyboardInterrupt):
        filled.run()
    filled.close()
    filled.embedder, filled.index, filled.upcoming = other, filled.upcoming_index, None
    filled.open(suspect=True)
    for known in filled.store.known():
        if not known.answers:
            filled.store.remove(known.stamp)  # as on opening a library
    assert filled.run().embedded == 0
    assert stamps_with_vectors(filled) == [other.identity.stamp]
    assert "7.txt" in by_meaning(filled, "clause 7 of the lease")


def _crash(*_: object) -> None:
    raise KeyboardInterrupt

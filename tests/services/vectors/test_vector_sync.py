"""A search waits neither for the vector index to be verified, filled or made anew, nor for a write:
it goes on by what there is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping

import pytest

from app.core.domain.errors import IndexDamaged, LibraryUnwritable
from app.core.domain.passages import Vector
from app.services.vectors import exact_search
from app.services.vectors import vector_sync as vector_sync
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing. " * 9
BEES = "Bees gather nectar in the meadow as long as the sun shines. " * 9
SECONDS = 10


class ConnectionListener:
    """Holds up who comes through it, until it is opened."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()

    def before(self, call: Callable[..., object]) -> Callable[..., object]:
        def held_up(*given: object) -> object:
            self.reached.set()
            assert self.open.wait(SECONDS)
            return call(*given)

        return held_up


@pytest.fixture
def door() -> Iterator[ConnectionListener]:
    made = ConnectionListener()
    yield made
    made.open.set()


def searched(harness: LibraryHarness, question: str) -> list[str]:
    """What a search finds in a thread of its own, which must come to its end meanwhile."""
    found: list[list[str]] = []
    searcher = threading.Thread(target=lambda: found.append(harness.found(question)), daemon=True)
    searcher.start()
    searcher.join(SECONDS)
    assert found, "the search waited"
    return found[0]


@pytest.fixture
def filled(harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch) -> LibraryHarness:
    """A library of two files, opened as after a crash; searches do not wait for its index."""
    monkeypatch.setattr(vector_sync, "PREPARE_SECONDS", 0.0)
    harness.write("lease.txt", LEASE)
    harness.write("bees.txt", BEES)
    harness.run()
    harness.close()
    harness.open(suspect=True)
    return harness


def test_while_it_is_verified(filled: LibraryHarness, door: ConnectionListener) -> None:
    filled.index.names = door.before(filled.index.names)  # type: ignore[method-assign,assignment]
    assert searched(filled, "notice of the tenant")[0] == "lease.txt"
    assert door.reached.wait(SECONDS)
    assert searched(filled, "bees in the meadow")[0] == "bees.txt"
    door.open.set()
    filled.vector_sync.verify_if_suspect()
    assert filled.vector_sync.index is filled.index


def test_while_it_is_repaired(filled: LibraryHarness, door: ConnectionListener) -> None:
    filled.vector_sync.verify_if_suspect()
    filled.index.names = door.before(filled.index.names)  # type: ignore[method-assign,assignment]
    repair = threading.Thread(target=filled.vector_sync.verify)
    repair.start()
    assert door.reached.wait(SECONDS)
    assert searched(filled, "bees in the meadow")[0] == "bees.txt"
    door.open.set()
    repair.join(SECONDS)


@pytest.mark.parametrize("few", [True, False])
def test_while_it_is_made_anew(
    filled: LibraryHarness, door: ConnectionListener, monkeypatch: pytest.MonkeyPatch, few: bool
) -> None:
    """Few vectors are compared one by one; of many, those that are in the index again."""
    if not few:
        monkeypatch.setattr(exact_search, "EXACT", 0)
    filled.vector_sync.verify_if_suspect()
    add, batches = filled.index.add, []

    def add_some(vectors: Mapping[str, Vector]) -> None:
        batches.append(len(vectors))
        add(vectors) if len(batches) == 1 else door.before(add)(vectors)

    monkeypatch.setattr(vector_sync, "BATCH", 1)
    filled.index.add = add_some  # type: ignore[method-assign]
    rebuild = threading.Thread(target=filled.vector_sync.rebuild)
    rebuild.start()
    assert door.reached.wait(SECONDS)
    assert len(filled.index.held) == 1
    assert searched(filled, "bees in the meadow")[0] == "bees.txt"
    hits = filled.searcher.find("bees in the meadow").hits
    by_vectors = [hit for hit in hits if hit.dense_rank is not None]
    # Passages of files that the question names are always compared one by one.
    assert by_vectors
    assert not few or len(by_vectors) == len(hits)
    door.open.set()
    rebuild.join(SECONDS)
    assert filled.index.held.keys() == filled.passages.hashes(filled.embedder.identity.stamp)
    assert filled.vector_sync.index is filled.index


def test_pending_operations_are_applied_by_several_threads_between_batches(
    filled: LibraryHarness, door: ConnectionListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vector_sync, "BATCH", 1)
    stamp = filled.embedder.identity.stamp
    filled.vector_sync.verify_if_suspect()
    filled.passages.enqueue("add", filled.passages.hashes(stamp), stamp)
    acknowledge, between = filled.passages.acknowledge, threading.Event()

    def pay(operations: object) -> None:
        acknowledge(operations)  # type: ignore[arg-type]
        between.set()

    filled.passages.acknowledge = pay  # type: ignore[method-assign,assignment]
    first, second = (threading.Thread(target=filled.vector_sync.apply) for _ in range(2))
    first.start()
    assert between.wait(SECONDS)
    second.start()
    for thread in (first, second):
        thread.join(SECONDS)
    assert filled.passages.pending(stamp, 9) == []


def test_a_search_of_a_new_question_returns_while_a_write_is_under_way(
    filled: LibraryHarness,
) -> None:
    filled.vector_sync.verify_if_suspect()
    with filled.database.writing():
        assert searched(filled, "a question nobody asked before about bees")[0] == "bees.txt"


def test_an_index_that_breaks_is_gone_on_without_and_filled_again(filled: LibraryHarness) -> None:
    filled.vector_sync.verify_if_suspect()
    held, nearest = dict(filled.index.held), filled.index.nearest

    def broken(vector: Vector, k: int) -> list[tuple[str, float]]:
        filled.index.nearest = nearest  # type: ignore[method-assign]
        filled.index.held.clear()  # it was set aside, and a new one begun
        raise IndexDamaged("A page makes no sense.")

    filled.index.nearest = broken  # type: ignore[method-assign]
    found = filled.searcher.find("bees in the meadow")
    assert found.hits[0].path.endswith("bees.txt")
    assert found.hits[0].dense_rank == 1
    assert found.unavailable == ""
    filled.vector_sync.verify_if_suspect()
    assert filled.index.held == held


def test_one_that_cannot_be_written_leaves_searches_to_what_is_in_the_catalog(
    filled: LibraryHarness, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> set[str]:
        raise LibraryUnwritable("The disk is full.")

    filled.index.names = full  # type: ignore[method-assign]
    assert searched(filled, "bees in the meadow")[0] == "bees.txt"
    filled.vector_sync.verify_if_suspect()
    assert "The disk is full" in caplog.text


def test_closed_in_the_middle_it_comes_to_its_end(
    filled: LibraryHarness, door: ConnectionListener
) -> None:
    filled.index.names = door.before(filled.index.names)  # type: ignore[method-assign,assignment]
    searched(filled, "bees")
    assert door.reached.wait(SECONDS)
    closing = threading.Thread(target=filled.vector_sync.close)
    closing.start()
    door.open.set()
    closing.join(SECONDS)
    assert not closing.is_alive()

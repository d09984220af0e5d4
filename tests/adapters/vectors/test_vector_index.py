"""Contract test of vector indexes."""

from __future__ import annotations

import random
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.adapters.vectors.chroma import ChromaIndex
from app.adapters.vectors.chroma_client import DATABASE, HEADER, client, close_client
from app.adapters.vectors.chroma_server import ChromaServerIndex
from app.adapters.vectors.memory import MemoryIndex
from app.core.domain.errors import IndexDamaged, RemoteUnavailable
from app.core.ports.vectors import VectorIndex
from tests.fakes.vector_index import FakeVectorIndex
from tests.servers import chroma, directly

A, B, C = (struct.pack("<3f", *v) for v in ((1.0, 0.0, 0.0), (0.8, 0.6, 0.0), (0.0, 0.0, 1.0)))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a real Chroma server."""
    with chroma(tmp_path_factory.mktemp("chroma")) as port:
        yield port


@pytest.fixture(params=["fake", "chroma", "memory", "server"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VectorIndex]:
    def served() -> VectorIndex:
        remote = directly("vectors", request.getfixturevalue("server"))
        return ChromaServerIndex(remote, "a model/384", tmp_path.name)

    make: dict[str, Callable[[], VectorIndex]] = {
        "fake": FakeVectorIndex,
        "chroma": lambda: ChromaIndex(str(tmp_path / "vectors"), "a model/384"),
        "memory": MemoryIndex,
        "server": served,
    }
    found = make[request.param]()
    yield found
    found.close()


def test_an_empty_index_finds_nothing(index: VectorIndex) -> None:
    assert index.nearest(A, 5) == []
    assert index.rank(A, {}, 5) == []
    assert index.count() == 0
    assert index.is_empty()


def test_nearest_comes_first_with_its_cosine(index: VectorIndex) -> None:
    index.add({"a": A, "b": B, "c": C})
    names, scores = zip(*index.nearest(A, 2), strict=True)
    assert names == ("a", "b")
    assert scores == pytest.approx((1.0, 0.8), abs=1e-5)


def test_rank_is_exact_over_given_vectors(index: VectorIndex) -> None:
    assert index.rank(C, {"x": B, "y": C}, 1) == [("y", pytest.approx(1.0))]


def test_adding_again_replaces_and_removing_what_is_not_there_is_no_error(
    index: VectorIndex,
) -> None:
    index.add({"a": A})
    index.add({"a": C, "b": B})
    index.remove(["b", "never"])
    assert index.names() == {"a"}
    assert index.nearest(C, 1) == [("a", pytest.approx(1.0, abs=1e-5))]


def test_clear_forgets_everything_and_the_index_goes_on(index: VectorIndex) -> None:
    index.add({"a": A})
    assert not index.is_empty()
    index.clear()
    assert index.count() == 0
    assert index.is_empty()
    index.add({"b": B})
    assert index.names() == {"b"}
    index.remove(["b"])
    assert index.is_empty()


@pytest.mark.parametrize("index", ["fake", "chroma", "memory"], indirect=True)
def test_who_searches_while_it_changes_and_is_cleared_meets_no_error(index: VectorIndex) -> None:
    stop, failed = threading.Event(), list[BaseException]()

    def search() -> None:
        try:
            while not stop.is_set():
                assert {name for name, _ in index.nearest(A, 2)} <= {"a", "b", "c"}
        except BaseException as error:  # told below, by the thread of the test
            failed.append(error)

    searchers = [threading.Thread(target=search) for _ in range(3)]
    for searcher in searchers:
        searcher.start()
    for _ in range(5):
        index.add({"a": A, "b": B, "c": C})
        index.remove(["b"])
        index.clear()
    stop.set()
    for searcher in searchers:
        searcher.join(10)
    assert failed == []


def test_one_grows_and_shrinks_and_still_finds_what_is_there() -> None:
    chance = random.Random(3)
    vectors = {f"n{n}": struct.pack("<8f", *_unit(chance)) for n in range(3000)}
    index, exact = MemoryIndex(), FakeVectorIndex()
    for each in (index, exact):
        each.add(vectors)
        each.remove([f"n{n}" for n in range(0, 3000, 3)])
        each.add({"n0": vectors["n0"]})
    assert index.names() == exact.names()
    for n in (0, 1, 2999):
        found = index.nearest(vectors[f"n{n}"], 5)
        wanted = exact.nearest(vectors[f"n{n}"], 5)
        assert [name for name, _ in found] == [name for name, _ in wanted]


def test_chroma_keeps_its_vectors_on_disk(tmp_path: Path) -> None:
    first = ChromaIndex(str(tmp_path), "model")
    first.add({"a": A})
    first.close()
    second = ChromaIndex(str(tmp_path), "model")
    assert second.names() == {"a"}
    second.close()


def test_chroma_writes_ahead_and_leaves_no_log_when_it_is_closed(tmp_path: Path) -> None:
    made = ChromaIndex(str(tmp_path / "vectors"), "ours-2")
    made.add({"a": A})
    made.count()  # new files were looked through; this opens them again
    database = tmp_path / "vectors" / "chroma.sqlite3"
    assert database.read_bytes()[18:20] == b"\x02\x02"  # SQLite, "Database File Format", 1.3.3
    made.close()
    assert list(database.parent.glob("chroma.sqlite3-*")) == []
    assert made.names() == {"a"}
    made.close()


def test_closing_chroma_waits_while_this_process_has_its_database_open(tmp_path: Path) -> None:
    opened = client(tmp_path)
    opened.get_or_create_collection("letters", embedding_function=None).add("a", [[1.0, 0.0]])
    # As a thread of Chroma that is not done yet.
    with (tmp_path / DATABASE).open("rb"), pytest.raises(TimeoutError):
        close_client(opened, tmp_path, seconds=0.0)
    second = client(tmp_path)
    assert second.get_collection("letters", embedding_function=None).count() == 1
    close_client(second, tmp_path)


def test_opening_chroma_twice_in_one_process_takes_nothing_from_the_first(tmp_path: Path) -> None:
    # SQLite's locks do not hold within a process: opened beside Chroma, Python's deleted its log.
    first = client(tmp_path)
    letters = first.get_or_create_collection("letters", embedding_function=None)
    letters.add(["a"], [[1.0, 0.0]])
    second = client(tmp_path)
    letters.add(["b"], [[0.0, 1.0]])
    assert letters.count() == 2
    second.close()
    close_client(first, tmp_path)


def test_a_damaged_chroma_folder_is_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "vectors"
    folder.mkdir()
    (folder / "chroma.sqlite3").write_bytes(b"this is no database" * 1000)
    index = ChromaIndex(str(folder), "model")
    assert index.count() == 0
    index.close()
    assert (tmp_path / "vectors.damaged-1" / "chroma.sqlite3").exists()
    assert "set aside" in caplog.text


def test_cleared_it_leaves_nothing_on_disk(tmp_path: Path) -> None:
    index = ChromaIndex(str(tmp_path / "vectors"), "model")
    index.add({"a": A})
    index.clear()
    assert not (tmp_path / "vectors").exists()
    index.add({"b": B})
    assert index.names() == {"b"}


class Failing:
    """A collection that fails, as Chroma's may at any time, in all threads that ask it."""

    def __init__(self, asked: int) -> None:
        self._together = threading.Barrier(asked)

    def count(self) -> int:
        self._together.wait(10)
        raise RuntimeError("Error executing plan: a page makes no sense")


def test_when_it_fails_in_two_threads_at_once_one_tells_and_the_other_asks_again(
    tmp_path: Path,
) -> None:
    index = ChromaIndex(str(tmp_path / "vectors"), "model")
    index.add({"a": A})
    index._opened = Failing(2)
    heard: list[object] = []

    def count() -> None:
        try:
            heard.append(index.count())
        except IndexDamaged as error:
            heard.append(type(error))

    threads = [threading.Thread(target=count) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(heard, key=str) == [1, IndexDamaged]
    index.close()


def test_one_that_cannot_be_opened_even_anew_is_told_and_can_be_closed(tmp_path: Path) -> None:
    index = ChromaIndex(str(tmp_path / "vectors"), "m")  # a name Chroma does not take
    for _ in range(2):
        with pytest.raises(IndexDamaged, match="name"):
            index.count()
    index.close()


def _filled(folder: Path) -> dict[str, bytes]:
    chance = random.Random(1)
    vectors = {f"n{n}": struct.pack("<8f", *_unit(chance)) for n in range(1500)}
    index = ChromaIndex(str(folder), "model")
    index.add(vectors)
    index.close()
    return vectors


def _unit(chance: random.Random) -> list[float]:
    numbers = [chance.gauss(0, 1) for _ in range(8)]
    length = sum(n * n for n in numbers) ** 0.5
    return [n / length for n in numbers]


@pytest.mark.parametrize("pattern", ["data_level0.bin", "*"])
def test_garbage_in_chromas_files_never_ends_the_engine(tmp_path: Path, pattern: str) -> None:
    vectors = _filled(tmp_path / "vectors")
    for path in (tmp_path / "vectors").rglob(pattern):
        if path.is_file():
            path.write_bytes(random.Random(2).randbytes(path.stat().st_size))
    index = ChromaIndex(str(tmp_path / "vectors"), "model")
    assert index.count() == 0
    index.add(vectors)  # as the mirror does, from the vectors of the catalog
    name, vector = next(iter(vectors.items()))
    assert index.nearest(vector, 1)[0][0] == name
    index.close()
    assert (tmp_path / "vectors.damaged-1").exists()


def test_a_folder_that_was_not_closed_is_tried_out_and_kept(tmp_path: Path) -> None:
    vectors = _filled(tmp_path / "vectors")
    (tmp_path / "vectors.seal").unlink()
    index = ChromaIndex(str(tmp_path / "vectors"), "model")
    assert index.names() == set(vectors)
    index.close()


def test_new_files_hold_nothing_that_memory_held_before(tmp_path: Path) -> None:
    index = ChromaIndex(str(tmp_path / "vectors"), "model")
    index.add({"a": A})
    (header,) = (tmp_path / "vectors").rglob(HEADER)
    for name in ("data_level0.bin", "length.bin"):
        assert set(header.with_name(name).read_bytes()) == {0}  # the vector is in the log as yet
    index.add({"b": B})
    assert index.nearest(B, 1)[0][0] == "b"
    index.close()
    assert ChromaIndex(str(tmp_path / "vectors"), "model").names() == {"a", "b"}


def test_libraries_on_one_server_do_not_meet(server: int) -> None:
    first = ChromaServerIndex(directly("vectors", server), "model", "one")
    second = ChromaServerIndex(directly("vectors", server), "model", "two")
    first.add({"a": A})
    assert (first.count(), second.count()) == (1, 0)
    second.clear()
    assert first.names() == {"a"}
    first.close()
    second.close()


def test_many_vectors_come_back_in_pages(server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.adapters.vectors.chroma_server.PAGE", 100)
    index = ChromaServerIndex(directly("vectors", server), "model", "pages")
    chance = random.Random(1)
    vectors = {f"n{n}": struct.pack("<8f", *_unit(chance)) for n in range(250)}
    index.add(vectors)
    assert index.names() == set(vectors)
    index.close()


def test_a_server_that_is_killed_is_told_and_used_again_when_it_is_back(tmp_path: Path) -> None:
    with chroma(tmp_path) as port:
        index = ChromaServerIndex(directly("vectors", port), "model", "x")
        index.add({"a": A})
    with pytest.raises(RemoteUnavailable, match=f"127.0.0.1:{port}"):
        index.add({"b": B})
    with chroma(tmp_path, port):
        assert index.names() == {"a"}
        index.add({"b": B})
        assert index.count() == 2
    index.close()


def test_a_collection_that_was_deleted_there_is_made_again(server: int) -> None:
    index = ChromaServerIndex(directly("vectors", server), "model", "deleted")
    index.add({"a": A})
    other = ChromaServerIndex(directly("vectors", server), "model", "deleted")
    other.clear()
    other.close()
    assert index.count() == 0
    index.add({"b": B})
    assert index.names() == {"b"}
    index.close()

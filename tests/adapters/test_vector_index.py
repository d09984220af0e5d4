"""One body for every vector index."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.adapters.vectors_chroma import ChromaIndex
from app.core.ports import VectorIndex
from tests.fakes.vector_index import FakeIndex

A, B, C = (struct.pack("<3f", *v) for v in ((1.0, 0.0, 0.0), (0.8, 0.6, 0.0), (0.0, 0.0, 1.0)))


@pytest.fixture(params=["fake", "chroma"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VectorIndex]:
    make: dict[str, Callable[[], VectorIndex]] = {
        "fake": FakeIndex,
        "chroma": lambda: ChromaIndex(str(tmp_path / "vectors"), "a model/384"),
    }
    found = make[request.param]()
    yield found
    found.close()


def test_an_empty_index_finds_nothing(index: VectorIndex) -> None:
    assert index.nearest(A, 5) == []
    assert index.rank(A, {}, 5) == []
    assert index.count() == 0


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
    index.clear()
    assert index.count() == 0
    index.add({"b": B})
    assert index.names() == {"b"}


def test_chroma_keeps_its_vectors_on_disk(tmp_path: Path) -> None:
    first = ChromaIndex(str(tmp_path), "model")
    first.add({"a": A})
    first.close()
    second = ChromaIndex(str(tmp_path), "model")
    assert second.names() == {"a"}
    second.close()


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

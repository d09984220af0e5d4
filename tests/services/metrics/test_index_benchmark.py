"""The benchmark of indexing compares with what it is given, over the same files."""

from __future__ import annotations

from pathlib import Path

from app.services.metrics.benchmark import IndexBenchmark
from tests.services.library_fixture import LibraryHarness

READING = 0.5
FILES = {"lease.txt": "The rent is due monthly.", "visit.txt": "The visit is in May."}


def measured(tmp_path: Path, *, words: bool) -> tuple[LibraryHarness, list[str], dict[str, object]]:
    harness, warmed = LibraryHarness(tmp_path), list[str]()
    for name, text in FILES.items():
        harness.write(name, text)
    benchmark = IndexBenchmark(
        harness.library,
        harness.passages,
        harness.embedder,
        lambda texts: float(len(texts)),
        lambda: READING,
        lambda: warmed.append("all"),
        lambda: warmed.append("reading"),
    )
    run = benchmark.run_words if words else benchmark.run
    return harness, warmed, run([str(harness.folder)])


def test_words_alone_are_timed_without_embedding(tmp_path: Path) -> None:
    harness, warmed, found = measured(tmp_path, words=True)
    assert (found["files"], found["passages"]) == (2, 2)
    assert found["ratio_words_to_reading_alone"] == found["words_seconds"] / READING  # type: ignore[operator]
    assert warmed == ["reading"]
    assert harness.embedder.embedded == []
    assert [hit.path for hit in harness.searcher.passages_with("rent", 5)] == [
        str(harness.folder / "lease.txt")
    ]


def test_a_whole_run_embeds_every_passage(tmp_path: Path) -> None:
    _, warmed, found = measured(tmp_path, words=False)
    assert found["passages"] == 2
    assert found["encode_defaults_rate"] == 1.0  # two texts in two seconds
    assert 0 < found["words_seconds"] <= found["seconds"]  # type: ignore[operator]
    assert warmed == ["all"]

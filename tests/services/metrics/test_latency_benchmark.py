"""The latency of questions is measured by stage in a library of synthetic passages."""

from __future__ import annotations

import pytest

from app.core.domain.errors import RemoteUnavailable
from app.core.domain.search import SearchResult
from app.core.settings.settings import Settings
from app.services.metrics import latency_benchmark
from app.services.metrics.latency_benchmark import (
    STAGES,
    LatencyBenchmark,
    SearchWhileIndexing,
    SyntheticText,
    fill_library,
)
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.language_model import FakeLanguageModel
from tests.services.library_fixture import LibraryHarness


def test_a_synthetic_library_is_searched_and_every_stage_counted(harness: LibraryHarness) -> None:
    embedder = FakeEmbedder()
    fill_library(
        harness.catalog,
        harness.passages,
        harness.vector_sync,
        embedder.identity.stamp,
        lambda count: embedder.embed([f"text {n}" for n in range(count)]),
        230,
    )
    assert harness.passages.count() == 230
    assert harness.index.count() == 230
    model = FakeLanguageModel(window=4000)
    found = LatencyBenchmark(harness.searcher, model, Settings()).run(5)
    stages = found["stages"]
    assert isinstance(stages, dict)
    assert tuple(stages) == STAGES
    assert sum(stage["share"] for stage in stages.values()) == pytest.approx(1)
    assert stages["prompt_ms"]["p50"] > 0


def test_searches_beside_indexing_are_set_against_those_of_the_idle_library(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(latency_benchmark, "IDLE_QUESTIONS", 3)
    monkeypatch.setattr(latency_benchmark, "PAUSE", 0.001)
    asked: list[str] = []

    def search(text: str) -> SearchResult:
        asked.append(text)
        return harness.searcher.find(text)

    found = SearchWhileIndexing(harness.library, search, str(harness.folder)).run(20)
    assert harness.catalog.counts() == {"indexed": 20}
    questions, idle, beside = found["questions"], found["idle"], found["while_indexing"]
    assert isinstance(questions, dict)
    assert isinstance(idle, dict)
    assert isinstance(beside, dict)
    assert questions["idle"] == 6
    assert len(set(asked)) == len(asked) == 7 + questions["while_indexing"]
    ratio = beside["total_ms"]["p95"] / idle["total_ms"]["p95"]
    assert found["ratio_p95"] == pytest.approx(ratio)
    assert set(idle) == {"total_ms", *STAGES[:-1]}


def test_what_stops_the_indexing_stops_the_measurement(harness: LibraryHarness) -> None:
    harness.embedder.unavailable = True
    measured = SearchWhileIndexing(harness.library, harness.searcher.find, str(harness.folder))
    with pytest.raises(RemoteUnavailable):
        measured.run(1)


def test_synthetic_text_is_reproducible_and_few_words_are_frequent() -> None:
    text = SyntheticText().text(3000)
    assert text == SyntheticText().text(3000) != SyntheticText(seed=1).text(3000)
    words = text.split()
    assert words.count(max(set(words), key=words.count)) > 150
    assert len(set(words)) > 800

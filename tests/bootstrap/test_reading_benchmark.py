"""The benchmark of tables reads letters with a real model, and has the bare model compute the
same."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.system.data_paths import prepare
from app.adapters.system.settings_file import SettingsFile
from app.bootstrap import reading_benchmark
from app.core.domain.errors import UsageError
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import bundled_path


def home_with(folder: Path, profile: str) -> str:
    settings = Settings(
        model=bundled_path(), writer_profile=profile, context_tokens=1024, parallel=2, threads=1
    )
    SettingsFile(prepare(str(folder)).settings).change(settings)
    return str(folder)


def test_every_letter_is_read_once_and_the_common_beginning_computed_once(tmp_path: Path) -> None:
    with reading_benchmark(home_with(tmp_path, "small")) as benchmark:
        measured = benchmark.run(6)
    assert (measured["documents"], measured["parallel"]) == (6, 2)
    tokens, ratio = measured["tokens_a_document"], measured["ratio_to_bare"]
    assert isinstance(tokens, dict)
    assert isinstance(ratio, dict)
    assert 0 < tokens["computed"] < tokens["prompt"]
    assert tokens["generated"] > 0
    assert 0 < ratio["lowest"] <= ratio["median"] <= ratio["highest"]


def test_a_model_that_copies_spans_reads_no_documents(tmp_path: Path) -> None:
    with (
        reading_benchmark(home_with(tmp_path, "extractive")) as benchmark,
        pytest.raises(UsageError, match="does not read documents"),
    ):
        benchmark.run(3)

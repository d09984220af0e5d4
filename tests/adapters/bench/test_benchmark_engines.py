"""Benchmark engines compute the same prompts and generate the same number of tokens."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.bench.benchmark_engines import benchmark_engines
from app.adapters.llm.layout import first_that_loads
from app.adapters.llm.runtime import Runtime, shares_of
from app.core.domain.answers import ChatMessage
from app.core.domain.errors import ModelInvalid, SettingsError
from app.core.llm.gpu_layout import GpuLayout
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import bundled_path


def test_all_three_answer_and_tell_their_times(tmp_path: Path) -> None:
    settings = Settings(context_tokens=512, threads=1, parallel=2)
    prompts = [[ChatMessage("user", f"Tell of {what}.")] for what in ("rivers", "mountains")]
    with benchmark_engines(bundled_path(), settings, tmp_path) as (model, *engines):
        rounds = [engine.run(prompts, 5) for engine in engines]
        wanted = [model.count(prompt) for prompt in prompts]
    for made in rounds:
        assert [len(one.times) for one in made.series] == [5, 5]
        assert all(one.times == tuple(sorted(one.times)) for one in made.series)
        assert made.seconds > 0
    # Ours computes what both begin with once; the others read all, or go on from the last prompt.
    assert [one.prompt_tokens for one in rounds[1].series] == wanted
    assert rounds[0].computing is not None
    assert 0 < rounds[0].computing <= rounds[0].seconds


FITS = [GpuLayout(layers, 4, "f16", "auto", 0) for layers in (41, 20, 0)]


def test_a_layout_that_llama_cpp_refuses_is_followed_by_the_next() -> None:
    tried: list[int] = []

    def load(fit: GpuLayout) -> Runtime:
        tried.append(fit.layers)
        if fit.layers:
            raise ModelInvalid("No room.")
        return None  # type: ignore[return-value]  # it is only handed on

    assert first_that_loads(FITS, load) == (None, FITS[-1], 2)
    assert tried == [41, 20, 0]


def test_when_even_the_last_layout_fails_its_reason_is_told() -> None:
    def load(fit: GpuLayout) -> Runtime:
        raise ModelInvalid(f"{fit.layers} layers have no room.")

    with pytest.raises(ModelInvalid, match="0 layers"):
        first_that_loads(FITS, load)


def test_shares_of_gpus_are_numbers() -> None:
    assert shares_of("3, 1") == [3, 1]
    with pytest.raises(SettingsError, match="gpu_split"):
        shares_of("three")

"""The benchmark runs the same prompts on every engine in turn, and compares them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.core.metrics.engine_benchmark import Messages, Round, TokenTimes, overhead
from app.core.settings.settings import Settings
from app.services.metrics.engine_benchmark import (
    BARE,
    LOCKED,
    OURS,
    PAIRS,
    SHARING,
    STREAMS,
    EngineBenchmark,
    settings_for,
)
from tests.fakes.language_model import FakeLanguageModel


class Scripted:
    """A engine whose first token comes after ``wait`` and each further one after ``gap``."""

    def __init__(self, wait: float, gap: float) -> None:
        self.wait, self.gap = wait, gap
        self.asked: list[Sequence[Messages]] = []

    def run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        self.asked.append(prompts)
        series = (
            TokenTimes(100, tuple(n * self.wait + self.gap * t for t in range(tokens)))
            for n in range(1, len(prompts) + 1)
        )
        return Round(tuple(series), 0.9 * (len(prompts) * self.wait + self.gap * (tokens - 1)))


def test_ratios_are_ours_by_theirs_and_everyone_is_asked_the_same() -> None:
    engines = {OURS: Scripted(1.0, 0.1), BARE: Scripted(0.5, 0.1), LOCKED: Scripted(4.0, 0.2)}
    found = EngineBenchmark(FakeLanguageModel(window=4000), engines).run(2, 4, 60, 11)
    assert found["prefill"] == pytest.approx({"median": 0.5, "low": 0.5, "high": 0.5})
    assert found["decode"] == pytest.approx({"median": 1.0, "low": 1.0, "high": 1.0})
    late = found["first_token_p95_of_locked_to_ours"]
    assert isinstance(late, dict)
    assert late["median"] == pytest.approx(4)
    assert found["overhead"] == pytest.approx(0.1)
    ours, bare, locked = (engines[name].asked for name in (OURS, BARE, LOCKED))
    assert ours[:-1] == bare
    assert [len(prompts) for prompts in bare] == [1] + 2 * ([1] * STREAMS + [4] * (1 + PAIRS))
    assert [len(prompts) for prompts in locked] == [1] + 2 * ([1] * STREAMS + [4])
    assert [prompts for prompts in locked if prompts not in bare] == []
    assert len(ours[-1]) == SHARING


def test_no_prompt_begins_as_another_or_is_longer_than_wanted() -> None:
    model = FakeLanguageModel(window=4000)
    engines = {name: Scripted(1.0, 0.1) for name in (OURS, BARE, LOCKED)}
    EngineBenchmark(model, engines).run(1, 6, 60, 4)
    prompts = [tuple(prompt) for asked in engines[BARE].asked for prompt in asked]
    assert len({prompt[0].content.split()[0] for prompt in prompts}) == len(prompts)
    assert all(30 < model.count(prompt) <= 64 for prompt in prompts)


def test_what_is_not_known_is_not_said() -> None:
    assert overhead([Round((TokenTimes(1, (1.0, 2.0)),))]) is None


def test_the_window_holds_the_prompts_of_the_benchmark() -> None:
    assert settings_for(Settings(), 8, 3000, 200).context_tokens > 3200

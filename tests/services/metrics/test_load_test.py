"""A load test measures each number of passages with each concurrency, and stores the results."""

from __future__ import annotations

import pytest

from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.evaluation.scoring import GoldQuestion
from app.core.metrics.load_test import QuestionTiming, Sweep, cell, cost, rows
from app.core.settings.settings import Settings
from app.services.metrics.load_test import Grid, LoadTest
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.measurement_store import FakeMeasurementStore


class Found:
    """A ``PassageSearch`` with ten passages."""

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        words = [f"Passage {n} tells of matter {n}." for n in range(k)]
        return SearchResult(
            tuple(Hit(f"/{n}.txt", None, 0, 9, w, "", 1.0, 1, 1, n) for n, w in enumerate(words)),
            {},
        )


QUESTIONS = [GoldQuestion(str(n), f"What is matter {n}?", frozenset(), ("one",)) for n in range(5)]


def load(model: FakeLanguageModel, store: FakeMeasurementStore, **wishes: float) -> LoadTest:
    settings = Settings(answer_tokens=20, **wishes)  # type: ignore[arg-type]
    return LoadTest(Found(), model, settings, store, "1.2")


def test_every_pair_is_asked_and_kept() -> None:
    model, store = FakeLanguageModel(window=2000), FakeMeasurementStore()
    made = load(model, store).run(QUESTIONS, Grid((0, 3), (1, 4), 2, 60.0))
    assert [(c.contexts, c.concurrency, c.questions) for c in made.cells] == [
        (0, 1, 2),
        (0, 4, 4),
        (3, 1, 2),
        (3, 4, 4),
    ]
    assert store.sweeps() == [made]
    assert (made.id, made.version, made.model) == (1, "1.2", model.info.name)
    assert model.calls[0][-1].content.count('"""') == 6, "all is loaded before it is measured"
    sent = [messages[-1].content.count('"""') // 2 for messages in model.calls[1:]]
    assert sorted(sent) == [0] * 6 + [3] * 6
    assert all(c.cost is None and c.f1 is not None for c in made.cells)
    assert all(c.first_token.low > 0 and c.tokens.generated > 0 for c in made.cells)


def test_what_cannot_be_begun_in_time_is_left_out() -> None:
    model = FakeLanguageModel(window=2000)
    made = load(model, FakeMeasurementStore()).run(QUESTIONS, Grid((1,), (2,), 100, 0.0))
    assert made.cells[0].questions == 2


def test_cost_is_by_the_hour_or_by_energy() -> None:
    assert cost(36.0, Settings()) is None
    assert cost(36.0, Settings(hour_price=2.0)) == pytest.approx(0.02)
    assert cost(36.0, Settings(power_watts=100.0, energy_price=0.3)) == pytest.approx(0.0003)


def test_rows_are_flat() -> None:
    asked = [
        QuestionTiming(1.0, (0.1, 0.3), TokenCounts(100, 50, 3), 0.5),
        QuestionTiming(3.0, (), TokenCounts(9)),
    ]
    made = cell(5, 2, asked, 4.0, Settings())
    assert (made.f1, made.first_token_p95) == (0.5, pytest.approx(2.9))
    assert made.tokens == TokenCounts(109, 50, 3)
    (row,) = rows(Sweep(1, 0.0, "tiny", "1", "CPU", (made,)))
    assert row["tokens_per_second"] == pytest.approx(0.75)
    assert row["first_token_median"] == pytest.approx(2.0)
    assert not any(isinstance(value, dict) for value in row.values())

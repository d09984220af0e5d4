"""Models answer and judges rank: over the same passages, in varying order, despite failures."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.core.domain.errors import Cancelled, ModelError, ModelInvalid, UsageError
from app.core.domain.events import Event, Loading, QuestionAnswered
from app.core.domain.search import Hit
from app.core.evaluation.comparison import CompareRequest
from app.core.settings.settings import Settings
from app.services.evaluation.comparer import Comparer
from app.services.models.model_registry import ModelRegistry
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.passage_search import FakePassageSearch
from tests.fakes.rank_test import FakeRankTest

GOOD, POOR, JUDGE, SECOND = "/m/good.gguf", "/m/poor.gguf", "/m/judge.gguf", "/m/second.gguf"
TEXT = "Either party may end the lease with three months' notice."
HIT = Hit("/docs/lease.pdf", 1, 0, len(TEXT), TEXT, "", 1.0, 1, 1, 1)
QUESTIONS = tuple(f"How long is the notice period of lease {n}?" for n in range(12))
REQUEST = CompareRequest((GOOD, POOR), (JUDGE,), QUESTIONS, repeats=2)


class Writer(FakeLanguageModel):
    """Says the same to every question."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def _reply(self, prompt: object) -> list[str]:
        return [self.text]


class Ranker(FakeLanguageModel):
    """Orders what it is shown; reads the labelled answers at the end of the prompt."""

    def __init__(self, order: Callable[[dict[str, str]], list[str]]) -> None:
        super().__init__()
        self.order = order
        self.shown: list[dict[str, str]] = []

    def _reply(self, prompt: object) -> list[str]:
        answers = dict(re.findall(r"^([A-F]): (.*)$", self.calls[-1][-1].content, re.MULTILINE))
        self.shown.append(answers)
        return [" > ".join(self.order(answers))]


def by_length(answers: dict[str, str]) -> list[str]:
    return sorted(answers, key=lambda label: -len(answers[label]))


class Bench:
    """A comparer over fakes; ``models`` are what the files hold, an error one that fails."""

    def __init__(self) -> None:
        self.good = Writer("Three months' notice in writing [1].")
        self.poor = Writer("No idea.")
        self.judge = Ranker(by_length)
        self.models: dict[str, FakeLanguageModel | ModelError] = {
            GOOD: self.good,
            POOR: self.poor,
            JUDGE: self.judge,
        }
        self.adapted: dict[str, bool] = {}
        self.finder = FakePassageSearch(HIT)
        self.files = FakeModelFiles()
        self.files.outside = [GOOD, POOR, JUDGE, SECOND]
        keeper = ModelRegistry(self.files, self._load, "", lambda path: None)
        settings = replace(Settings(), answer_tokens=40)
        self.comparer = Comparer(self.finder, keeper, settings, FakeRankTest())
        self.heard: list[Event] = []

    def _load(self, path: str, *, adapted: bool = True, persist: bool = False) -> FakeLanguageModel:
        self.adapted[path] = adapted
        found = self.models[path]
        if isinstance(found, ModelError):
            raise found
        return found

    def done(self) -> list[tuple[str, int, int]]:
        return [(e.id, e.done, e.total) for e in self.heard if isinstance(e, QuestionAnswered)]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_the_better_model_is_found(bench: Bench) -> None:
    compared = bench.comparer.compare(REQUEST)
    good, poor = compared.candidates
    assert (good.name, good.path, good.mean_rank, good.rank.median) == ("good", GOOD, 1.0, 1.0)
    assert (poor.mean_rank, poor.rank.high) == (2.0, 2.0)
    assert (good.words.median, poor.words.median) == (5, 2)
    assert good.speed.median == pytest.approx(5 / 3.5e-3)  # the fake takes 2 + 1.5 ms
    verdict = compared.verdict
    assert (verdict.kind, verdict.better, verdict.worse) == ("best", "good", "poor")
    assert [(judge.name, judge.consistency) for judge in compared.judges] == [
        ("judge", pytest.approx(1.0))
    ]
    assert compared.failures == ()


def test_each_question_is_kept_with_answers_and_ranks(bench: Bench) -> None:
    first = bench.comparer.compare(REQUEST).questions[0]
    assert first.question == QUESTIONS[0]
    assert first.answers == ("Three months' notice in writing.", "No idea.")
    assert first.ranks == (1.0, 2.0)


def test_all_answer_over_the_same_passages_searched_once(bench: Bench) -> None:
    bench.comparer.compare(REQUEST)
    assert [text for text, _, _ in bench.finder.calls] == list(QUESTIONS)
    assert bench.good.calls == bench.poor.calls
    assert all(TEXT in call[-1].content for call in bench.good.calls + bench.judge.calls)


def test_the_judge_sees_the_answers_in_changing_order_and_must_rank(bench: Bench) -> None:
    bench.comparer.compare(REQUEST)
    assert len(bench.judge.shown) == 2 * len(QUESTIONS)
    firsts = [answers["A"] for answers in bench.judge.shown]
    assert set(firsts) == {"No idea.", "Three months' notice in writing."}
    assert all(one != other for one, other in zip(firsts[::2], firsts[1::2], strict=True))
    assert all("root" in grammar for grammar in bench.judge.forms)
    assert bench.adapted == {GOOD: True, POOR: True, JUDGE: False}


def test_models_are_loaded_one_after_the_other_and_closed(bench: Bench) -> None:
    bench.comparer.compare(REQUEST, bench.heard.append)
    assert [e.name for e in bench.heard if isinstance(e, Loading)] == ["good", "poor", "judge"]
    assert bench.good.closed
    assert bench.poor.closed
    assert bench.judge.closed


def test_every_answer_and_every_ranking_is_a_step(bench: Bench) -> None:
    bench.comparer.compare(REQUEST, bench.heard.append)
    names = ["good"] * 12 + ["poor"] * 12 + ["judge"] * 24
    assert bench.done() == [(name, n, 48) for n, name in enumerate(names, 1)]


def test_a_judge_that_prefers_a_place_is_seen_through(bench: Bench) -> None:
    bench.models[JUDGE] = Ranker(lambda answers: sorted(answers))
    compared = bench.comparer.compare(REQUEST)
    assert compared.judges[0].doubtful
    assert compared.verdict.kind == "none"
    assert {rank for question in compared.questions for rank in question.ranks} == {1.5}


def test_of_several_judges_the_median_counts(bench: Bench) -> None:
    bench.models[SECOND] = Ranker(lambda answers: by_length(answers)[::-1])
    request = replace(REQUEST, judges=(JUDGE, SECOND))
    compared = bench.comparer.compare(request)
    assert [judge.name for judge in compared.judges] == ["judge", "second"]
    assert {question.ranks for question in compared.questions} == {(1.5, 1.5)}


def test_answers_that_are_the_same_need_no_judge(bench: Bench) -> None:
    bench.models[POOR] = Writer("Three months' notice in writing.")
    compared = bench.comparer.compare(REQUEST)
    assert bench.judge.calls == []
    assert (compared.verdict.kind, compared.judges[0].consistency) == ("none", None)


def test_a_model_that_cannot_be_loaded_is_reported_and_the_others_go_on(bench: Bench) -> None:
    bench.models[SECOND] = ModelInvalid("It is cut short.")
    request = replace(REQUEST, models=(GOOD, SECOND, POOR))
    compared = bench.comparer.compare(request, bench.heard.append)
    assert [candidate.name for candidate in compared.candidates] == ["good", "poor"]
    (failure,) = compared.failures
    assert (failure.path, failure.reason) == (SECOND, "It is cut short.")
    assert bench.done()[12] == ("poor", 25, 60)
    assert bench.done()[-1] == ("judge", 60, 60)


def test_a_judge_that_gives_no_order_is_reported(bench: Bench) -> None:
    bench.models[SECOND] = Writer("They are all good.")
    compared = bench.comparer.compare(replace(REQUEST, judges=(SECOND, JUDGE)))
    assert [judge.name for judge in compared.judges] == ["judge"]
    assert "They are all good." in compared.failures[0].reason


@pytest.mark.parametrize(("broken", "reason"), [(POOR, "two models"), (JUDGE, "No judge")])
def test_with_too_few_left_it_fails_with_their_reasons(
    bench: Bench, broken: str, reason: str
) -> None:
    bench.models[broken] = ModelInvalid("It is cut short.")
    with pytest.raises(ModelError, match=f"{reason}.*cut short"):
        bench.comparer.compare(REQUEST)


def test_what_makes_no_sense_loads_nothing(bench: Bench) -> None:
    with pytest.raises(UsageError, match="its own answers"):
        bench.comparer.compare(replace(REQUEST, judges=(GOOD,)))
    assert bench.adapted == {}


@pytest.mark.parametrize("held", ["good", "judge"])
def test_it_can_be_stopped_while_a_model_writes(bench: Bench, held: str) -> None:
    cancel, model = threading.Event(), getattr(bench, held)
    model.hold = True
    stopper = threading.Thread(target=lambda: (model.started.wait(10), cancel.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        bench.comparer.compare(REQUEST, cancel=cancel)
    stopper.join()
    assert model.closed
    assert len(model.calls) == 1

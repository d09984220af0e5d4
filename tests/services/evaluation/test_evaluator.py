"""An evaluation of a small library: its questions, settings, and what is stored."""

from __future__ import annotations

import threading
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.core.answering.citations import NOT_FOUND
from app.core.answering.confidence import AnswerCalibration
from app.core.domain.answers import Citation
from app.core.domain.errors import Cancelled, SettingsError, UsageError
from app.core.domain.events import Event, Loading, QuestionAnswered
from app.core.evaluation.evaluation import EvalQuestion, Plan
from app.core.settings.settings import Effect, Settings, describe, having
from app.services.answering.answerer import Answerer, ModelProvider
from app.services.answering.retriever import PassageSearch
from app.services.evaluation.evaluator import Evaluator, EvaluatorParts
from app.services.models.model_registry import ModelRegistry
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.extractive_qa import FakeExtractiveQa
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.run_store import FakeRunStore
from tests.fakes.settings_store import FakeSettingsStore
from tests.services.library_fixture import LibraryHarness

FRIDGE = "Fridge\n\nAllowed range: 2 to 8 °C\n\nOwner: Priya Nair\n"
PRICES = "Service | Price | Minutes\nDental cleaning | 58 | 30\nMicrochip | 34 | 10\n"


class Trial:
    """An evaluator over two documents; the model says ``replies``, then the prompt's last words."""

    def __init__(self, harness: LibraryHarness, *replies: str) -> None:
        self.harness = harness
        self.fridge = str(harness.write("care/fridge.txt", FRIDGE))
        self.prices = str(harness.write("money/prices.txt", PRICES))
        harness.run()
        self.model = FakeLanguageModel(*replies)
        self.other = FakeLanguageModel(name="other")
        self.loaded: list[tuple[str, Settings]] = []
        self.runs = FakeRunStore()
        self.heard: list[Event] = []
        self.calibrations: list[tuple[str, AnswerCalibration]] = []
        keeper = ModelRegistry(
            FakeModelFiles("/bundled/tiny.gguf"),
            lambda path, **_: self.model,
            "",
            lambda path: None,
        )
        self.parts = EvaluatorParts(
            harness.catalog,
            harness.passages,
            harness.searcher,
            keeper,
            FakeSettingsStore(),
            self.runs,
            self.load,
            self.answering,
            lambda model, calibration: self.calibrations.append((model.name, calibration)),
        )
        self.evaluator = Evaluator(self.parts)

    def load(self, path: str, settings: Settings) -> FakeLanguageModel:
        self.loaded.append((path, settings))
        return self.other

    def answering(
        self, searcher: PassageSearch, models: ModelProvider, settings: Settings
    ) -> Answerer:
        return Answerer(searcher, models, FakeChatStore(), settings, FakeExtractiveQa())


@pytest.fixture
def trial(harness: LibraryHarness) -> Trial:
    return Trial(harness)


OWN = (
    EvalQuestion("a", "What range is allowed in the fridge?", ("2 to 8 °C",), "fridge.txt"),
    EvalQuestion("b", "Who owns the dog?"),
)


def test_own_questions_are_answered_scored_and_kept(harness: LibraryHarness) -> None:
    trial = Trial(harness)
    run = trial.evaluator.evaluate(Plan(questions=OWN), trial.heard.append)
    assert [outcome.probe for outcome in run.outcomes] == list(OWN)
    assert run.outcomes[0].rank == 1
    assert (run.summary.model, run.summary.report.overall.questions) == ("fake", 2)
    assert run.summary.settings["passages"] == str(Settings().passages)
    assert trial.runs.runs() == [run.summary]
    done = [(e.done, e.total) for e in trial.heard if isinstance(e, QuestionAnswered)]
    assert done == [(1, 2), (2, 2)]


def test_an_answer_that_is_right_is_counted_as_right(harness: LibraryHarness) -> None:
    trial = Trial(harness, "2 to 8 °C [1]")
    figures = trial.evaluator.evaluate(Plan(questions=OWN[:1])).summary.report.overall
    assert (figures.hit_at_1, figures.citation, figures.exact_match, figures.f1) == (1, 1, 1, 1)


def test_questions_are_made_from_the_documents_of_a_folder(trial: Trial) -> None:
    run = trial.evaluator.evaluate(Plan(count=4, folder=str(Path(trial.prices).parent)))
    made = [outcome.probe for outcome in run.outcomes]
    assert len(made) == 4
    assert {probe.path for probe in made} == {trial.prices}
    assert [probe.kind for probe in made].count("withheld") == 1
    assert run.summary.folder == str(Path(trial.prices).parent)


def test_the_same_plan_asks_the_same_questions(trial: Trial) -> None:
    first, second = (trial.evaluator.evaluate(Plan(count=3)) for _ in range(2))
    assert [o.probe for o in first.outcomes] == [o.probe for o in second.outcomes]


def test_what_is_withheld_is_not_found(trial: Trial) -> None:
    question = "What is the price of a microchip?"
    probes = (EvalQuestion("a", question, withheld=("34",)),)
    (outcome,) = trial.evaluator.evaluate(Plan(questions=probes)).outcomes
    assert all("Microchip" not in message.content for message in trial.model.calls[-1])
    assert (outcome.answerable, outcome.rank) == (False, None)


def test_the_passage_of_a_withheld_question_is_not_found_either(trial: Trial) -> None:
    passages = trial.harness.passages.passages(range(1, 9)).values()
    stored = next(passage for passage in passages if "Microchip" in passage.passage.text)
    source = Citation(1, trial.prices, None, 0, 1, stored.passage.text)
    probe = EvalQuestion(
        "a", "What does a microchip cost?", source=source, withheld=("in other words",)
    )
    trial.evaluator.evaluate(Plan(questions=(probe,)))
    assert all("Microchip" not in message.content for message in trial.model.calls[-1])


def test_kept_questions_are_asked_along_with_made_ones(trial: Trial) -> None:
    kept = trial.runs.keep_question(EvalQuestion("", "Who sings?", kind="kept"))
    elsewhere = trial.runs.keep_question(
        EvalQuestion("", "Where?", ("x",), "/gone/file.pdf", kind="kept")
    )
    asked = [o.probe for o in trial.evaluator.evaluate(Plan(count=2)).outcomes]
    assert kept in asked
    assert elsewhere not in asked
    own = trial.evaluator.evaluate(Plan(questions=OWN)).outcomes
    assert kept not in [outcome.probe for outcome in own]


def test_nothing_to_ask_about_is_said(trial: Trial) -> None:
    trial.runs.keep_question(
        EvalQuestion("", "Who sings?", kind="kept")
    )  # of no file: asked of every folder
    with pytest.raises(UsageError, match="The folder is not in the library: /nowhere") as raised:
        trial.evaluator.evaluate(Plan(folder="/nowhere"))
    assert "Add it first" in raised.value.remedy


def test_another_model_answers_one_run_and_is_closed(trial: Trial) -> None:
    plan = Plan(questions=OWN, model="/m/other.gguf", settings={"temperature": "0.5"})
    run = trial.evaluator.evaluate(plan, trial.heard.append)
    assert run.summary.model == "other"
    assert run.summary.settings["model"] == '"/m/other.gguf"'
    ((path, wishes),) = trial.loaded
    assert (path, wishes.temperature) == ("/m/other.gguf", 0.5)
    assert trial.other.closed
    assert Loading("model", "other.gguf") in trial.heard
    assert trial.model.calls == []


def test_settings_of_the_answerer_alone_need_no_other_model(trial: Trial) -> None:
    run = trial.evaluator.evaluate(Plan(questions=OWN[:1], settings={"passages": "1"}))
    assert run.summary.settings["passages"] == "1"
    assert trial.loaded == []
    assert "[1]" in trial.model.calls[0][-1].content
    assert "[2]" not in trial.model.calls[0][-1].content


def test_settings_that_bear_on_no_answer_are_refused(trial: Trial) -> None:
    with pytest.raises(UsageError, match="`embedder`"):
        trial.evaluator.evaluate(Plan(settings={"embedder": "x"}))
    with pytest.raises(SettingsError, match="`passages`"):
        trial.evaluator.evaluate(Plan(settings={"passages": "-1"}))
    assert trial.runs.runs() == []


@pytest.mark.parametrize(
    "name", ["hour_price", "kept_chats_mb", "summary_passages", "first_token_seconds", "api_port"]
)
def test_a_setting_without_effect_is_refused(trial: Trial, name: str) -> None:
    with pytest.raises(UsageError, match=f"`{name}` has no effect here"):
        trial.evaluator.evaluate(Plan(settings={name: "9"}))
    assert trial.runs.runs() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("cache_type", "q8_0"), ("flash_attention", "on"), ("parallel", "2"), ("gpu_split", "3,1")],
)
def test_a_setting_of_the_model_takes_another_copy(trial: Trial, name: str, value: str) -> None:
    run = trial.evaluator.evaluate(Plan(questions=OWN[:1], settings={name: value}))
    ((_, wishes),) = trial.loaded
    assert getattr(wishes, name) == type(getattr(wishes, name))(value)
    assert run.summary.model == "other"
    assert run.summary.settings[name].strip('"') == value


def test_what_an_answer_reads_can_be_set(harness: LibraryHarness) -> None:
    trial, read = Trial(harness), set[str]()

    class Watched(Settings):
        def __getattribute__(self, name: str) -> object:
            read.add(name)
            return super().__getattribute__(name)

    answering = trial.answering
    parts = replace(
        trial.parts, answering=lambda *parts: answering(*parts[:2], Watched(**asdict(parts[2])))
    )
    trial.model.tuned_for = "extractive"
    Evaluator(parts).evaluate(Plan(questions=OWN))
    assert read & describe().keys() == set(having(Effect.ANSWER))


def test_a_cancelled_run_leaves_nothing(trial: Trial) -> None:
    cancel = threading.Event()
    trial.model.hold = True
    stopper = threading.Thread(target=lambda: (trial.model.started.wait(10), cancel.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        trial.evaluator.evaluate(Plan(questions=OWN), cancel=cancel)
    stopper.join()
    assert trial.runs.runs() == []


def test_a_refusal_counts_for_what_must_be_refused(harness: LibraryHarness) -> None:
    trial = Trial(harness, NOT_FOUND, NOT_FOUND)
    figures = trial.evaluator.evaluate(Plan(questions=OWN)).summary.report.overall
    assert (figures.refusal_precision, figures.refusal_recall, figures.citation) == (0.5, 1, None)


SAID = "2 to 8 °C [1]"


def asked(right: int, wrong: int) -> tuple[EvalQuestion, ...]:
    """Questions to which ``SAID`` is right, and ones to which it is wrong."""
    fridge = [
        EvalQuestion(f"r{n}", f"Fridge range on day {n}?", ("2 to 8 °C",)) for n in range(right)
    ]
    return (*fridge, *(EvalQuestion(f"w{n}", f"Who owns dog {n}?", ("Ana",)) for n in range(wrong)))


def test_a_model_is_calibrated_on_the_answers_of_a_run(harness: LibraryHarness) -> None:
    trial = Trial(harness, *[SAID] * 50)
    run = trial.evaluator.evaluate(Plan(questions=asked(30, 20), calibrate=True))
    ((name, fitted),) = trial.calibrations
    figures = run.summary.calibration
    assert figures is not None
    assert (name, figures.answers, figures.right) == ("fake", 50, 30)
    assert trial.runs.runs() == [run.summary]
    assert 0 <= figures.expected_calibration_error <= 1
    told = dict.fromkeys(fitted.weights, 0.5)
    assert 0 < fitted.probability(told) < 1


def test_another_model_is_calibrated_for_itself(harness: LibraryHarness) -> None:
    trial = Trial(harness)
    trial.other.replies = [SAID] * 50
    trial.evaluator.evaluate(Plan(questions=asked(30, 20), model="/m/other.gguf", calibrate=True))
    assert [name for name, _ in trial.calibrations] == ["other"]


@pytest.mark.parametrize(
    ("replies", "counts"),
    [
        ([SAID] * 45, "38 right and 7 wrong"),
        ([NOT_FOUND] * 20 + [SAID] * 40, r"\d+ right and \d+ wrong"),
    ],
)
def test_too_few_answers_to_calibrate_on_are_refused_and_the_run_is_stored(
    harness: LibraryHarness, replies: list[str], counts: str
) -> None:
    trial = Trial(harness, *replies)
    questions = asked(len(replies) - 7, 7)
    with pytest.raises(UsageError, match=f"Run 1 is stored, .*: {counts}") as raised:
        trial.evaluator.evaluate(Plan(questions=questions, calibrate=True))
    assert "40 answers are needed" in raised.value.remedy
    (summary,) = trial.runs.runs()
    assert summary.calibration is None
    assert trial.calibrations == []


def test_too_few_questions_to_calibrate_on_are_not_asked(trial: Trial) -> None:
    with pytest.raises(UsageError, match="39 questions are too few") as raised:
        trial.evaluator.evaluate(Plan(questions=asked(30, 9), calibrate=True))
    assert "--count" in raised.value.remedy
    assert (trial.model.calls, trial.runs.runs()) == ([], [])


def test_a_calibration_is_for_the_settings_in_use(trial: Trial) -> None:
    plan = Plan(questions=asked(30, 20), settings={"passages": "1"}, calibrate=True)
    with pytest.raises(UsageError, match="settings in use"):
        trial.evaluator.evaluate(plan)
    assert trial.model.calls == []


def test_a_run_without_the_wish_calibrates_nothing(harness: LibraryHarness) -> None:
    trial = Trial(harness, *[SAID] * 50)
    run = trial.evaluator.evaluate(Plan(questions=asked(30, 20)))
    assert (run.summary.calibration, trial.calibrations) == (None, [])

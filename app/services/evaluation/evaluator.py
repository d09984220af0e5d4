"""Evaluates answers on questions with known answers: generated, given in a file, or kept."""

from __future__ import annotations

import os.path
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass, replace

from app.core.answering.confidence import AnswerCalibration
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, Question
from app.core.domain.errors import UsageError
from app.core.domain.events import Listener, Loading, ignore
from app.core.domain.search import EVERYWHERE, Scope, SearchResult
from app.core.evaluation import calibration, evaluation, question_generation
from app.core.evaluation.calibration import LEAST_ANSWERS, LEAST_OF_EACH, JudgedAnswer
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Plan, Run, RunSummary
from app.core.llm.model_info import ModelInfo
from app.core.ports.catalog import Catalog
from app.core.ports.language_model import LanguageModel
from app.core.ports.passages import PassageStore
from app.core.ports.runs import RunStore
from app.core.ports.settings import SettingsStore
from app.core.settings import settings_text
from app.core.settings.settings import Effect, Settings, having
from app.core.text.similarity import contains_answer
from app.services.answering.answerer import Answerer, ModelProvider
from app.services.answering.retriever import PassageSearch
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes

SETTABLE = having(Effect.ANSWER, Effect.MODEL)
"""Settings that a run may have otherwise; any other would change none of its answers."""
LOADING = having(Effect.MODEL)
FILES = 4
"""Most files read for each question wanted: more give better questions and take longer."""
PASSAGES = 60
"""Consecutive passages read of one file: more give better questions and take longer."""
HIDDEN = 30
"""Additional passages searched where some are withheld."""


@dataclass(frozen=True, slots=True)
class EvaluatorParts:
    """Collaborators of the evaluator."""

    catalog: Catalog
    passages: PassageStore
    searcher: PassageSearch
    models: ModelRegistry
    settings: SettingsStore
    runs: RunStore
    load: Callable[[str, Settings], LanguageModel]
    """Loads another copy of a model by its path. Raises ``ModelError``."""
    answering: Callable[[PassageSearch, ModelProvider, Settings], Answerer]
    calibrate: Callable[[ModelInfo, AnswerCalibration], None]
    """Keeps the calibration of a model's answers. Raises ``LibraryUnwritable``."""


class Evaluator:
    """Generates or takes evaluation questions, answers them in parallel, and scores the run."""

    def __init__(self, parts: EvaluatorParts) -> None:
        self._parts = parts

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        """Carry out a plan. Raises ``UsageError`` when there are no questions, its folder is not in
        the library, a setting cannot be overridden, or the answers do not suffice to calibrate on,
        ``SettingsError``, ``ModelError``, or ``Cancelled``."""
        wanted = settings_text.changed(self._parts.settings.read(), plan.settings, SETTABLE)
        wanted = replace(wanted, model=plan.model or wanted.model)
        if plan.calibrate and plan.settings:
            raise UsageError(
                "A calibration is for the settings in use.",
                remedy="Change them with `alcove settings`, or leave out --set.",
            )
        if plan.folder:
            (folder,) = Scopes(self._parts.catalog.roots).stored([plan.folder])
            plan = replace(plan, folder=folder)
        asked = list(plan.questions) or self._questions(plan)
        if plan.calibrate and len(asked) < LEAST_ANSWERS:
            raise _too_few(f"{len(asked)} questions are too few to calibrate on.")
        with self._models(plan, wanted, listen) as models, models.use(listen) as model:
            searcher = _WithholdingSearch(self._parts.searcher, Scope(plan.folder), asked)
            answerer = self._parts.answering(searcher, models, wanted)
            questions = [Question(str(n), question.question) for n, question in enumerate(asked, 1)]
            searcher.find(asked[0].question, 1)  # load everything before the clock starts
            started = time.perf_counter()
            answers = answerer.answer_many(questions, listen, cancel)
            seconds = time.perf_counter() - started
            info = model.info
        outcomes = [evaluation.score(*pair) for pair in zip(asked, answers, strict=True)]
        judged = list(_judged(outcomes, answers))
        calibrated = plan.calibrate and calibration.suffices(judged)
        summary = RunSummary(
            id=0,
            at=time.time(),
            model=info.name,
            settings=settings_text.written(wanted, SETTABLE),
            folder=plan.folder,
            seconds=seconds,
            report=evaluation.report(outcomes, seconds),
            calibration=calibration.evaluated(judged) if calibrated else None,
        )
        if calibrated:
            self._parts.calibrate(info, calibration.fit(judged))
        run = self._parts.runs.add(summary, outcomes)
        if plan.calibrate and not calibrated:
            right = sum(answer.right for answer in judged)
            raise _too_few(
                f"Run {run.summary.id} is stored, but its answers are too few to calibrate on:"
                f" {right} right and {len(judged) - right} wrong, refusals not counted."
            )
        return run

    def _questions(self, plan: Plan) -> list[EvalQuestion]:
        """Generate questions from the library, and add those kept from chats."""
        found = self._parts.catalog.documents("", 1_000_000, Scope(plan.folder))
        paths = sorted(document.path for document in found if document.state == "indexed")
        if plan.folder and not paths:
            raise UsageError(
                f"Nothing is indexed in {plan.folder}.",
                remedy="Name a folder of the library, as the page Library lists them.",
            )
        inside = {"", *paths}
        kept = [kept for kept in self._parts.runs.kept_questions() if kept.path in inside]
        chance = random.Random(plan.seed)
        files = chance.sample(paths, min(len(paths), plan.count * FILES))
        made = question_generation.sample(
            (self._of_file(path, chance) for path in files), plan.count, plan.seed
        )
        asked = {question.question: question for question in [*made, *kept]}
        if not asked:
            raise UsageError(
                "No question could be generated from the indexed documents.",
                remedy="Add a folder with documents and index it, or provide your own questions.",
            )
        return list(asked.values())

    def _of_file(self, path: str, chance: random.Random) -> list[EvalQuestion]:
        file = self._parts.catalog.file_at(path)
        if file is None:  # removed meanwhile
            return []
        passages = self._parts.passages.neighbours(file.id, 0, 1_000_000)
        first = chance.randrange(max(1, len(passages) - PASSAGES + 1))
        return question_generation.generate(passages[first : first + PASSAGES])

    @contextmanager
    def _models(self, plan: Plan, wanted: Settings, listen: Listener) -> Iterator[ModelProvider]:
        """Lend the model in use, or load the one that the plan demands."""
        registry = self._parts.models
        if not plan.model and plan.settings.keys().isdisjoint(LOADING):
            yield registry
            return
        path = wanted.model or registry.path
        listen(Loading("model", os.path.basename(path)))
        with closing(self._parts.load(path, wanted)) as model:
            yield _Loaded(model)


def _judged(outcomes: Sequence[Outcome], answers: Sequence[Answer]) -> Iterator[JudgedAnswer]:
    """The answers that are no refusals, with the files that they are from."""
    for outcome, answer in zip(outcomes, answers, strict=True):
        if not outcome.refused and answer.signals:
            cited = outcome.citations[0].path if outcome.citations else outcome.probe.path
            yield JudgedAnswer(answer.signals, outcome.right, cited)


def _too_few(message: str) -> UsageError:
    return UsageError(
        message,
        remedy=f"{LEAST_ANSWERS} answers are needed, of which at least {LEAST_OF_EACH} are right"
        f" and {LEAST_OF_EACH} wrong. Ask more questions: a higher --count, more documents, or"
        " your own with --questions.",
    )


class _Loaded:
    """``ModelProvider`` of one loaded model."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model

    def use(self, listen: Listener = ignore) -> AbstractContextManager[LanguageModel]:
        return nullcontext(self._model)


class _WithholdingSearch:
    """``PassageSearch`` within the scope of a run, without passages that a question withholds."""

    def __init__(
        self, searcher: PassageSearch, scope: Scope, asked: Sequence[EvalQuestion]
    ) -> None:
        self._searcher = searcher
        self._scope = scope
        self._withholding = {p.question: p for p in asked if p.withheld}

    def find(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        *,
        question: str = "",
        listen: Listener = ignore,
    ) -> SearchResult:
        withheld = self._withholding.get(question or text)
        if withheld is None:
            return self._searcher.find(text, k, self._scope, listen=listen)
        found = self._searcher.find(text, k + HIDDEN, self._scope, listen=listen)
        source = withheld.source.text if withheld.source else ""
        hits = (hit for hit in found.hits if hit.text != source)
        hits = (hit for hit in hits if not contains_answer(hit.text, withheld.withheld))
        return replace(found, hits=tuple(hits)[:k])

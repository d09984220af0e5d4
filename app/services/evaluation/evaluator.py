"""Tests the answers on questions whose answers are known: made, given in a file, or kept."""

from __future__ import annotations

import os.path
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass, replace

from app.core.cancellation import NEVER, CancelToken
from app.core.domain import settings_text
from app.core.domain.answers import Question
from app.core.domain.errors import UsageError
from app.core.domain.events import Listener, Loading, ignore
from app.core.domain.search import EVERYWHERE, Scope, SearchResult
from app.core.domain.settings import Effect, Settings, having
from app.core.evaluation import evaluation, question_generation
from app.core.evaluation.evaluation import EvalQuestion, Plan, Run, RunSummary
from app.core.ports.catalog import Catalog
from app.core.ports.language_model import LanguageModel
from app.core.ports.passages import PassageStore
from app.core.ports.runs import RunStore
from app.core.ports.settings import SettingsStore
from app.core.text.similarity import holds
from app.services.answering.answerer import Answerer, Finder, Models
from app.services.models.model_registry import ModelRegistry

SETTABLE = having(Effect.ANSWER, Effect.MODEL)
"""Settings that a run may have otherwise; any other would change none of its answers."""
LOADING = having(Effect.MODEL)
FILES = 4
"""Files looked at for each question wanted, at most. By judgement."""
PASSAGES = 60
"""Passages in a row looked at of one file. By judgement."""
HIDDEN = 30
"""Further passages searched where some are held back."""


@dataclass(frozen=True, slots=True)
class EvaluatorParts:
    """What an evaluation is made of."""

    catalog: Catalog
    passages: PassageStore
    searcher: Finder
    models: ModelRegistry
    settings: SettingsStore
    runs: RunStore
    load: Callable[[str, Settings], LanguageModel]
    """Another copy of a model, by its path. Raises ``ModelError``."""
    answering: Callable[[Finder, Models, Settings], Answerer]


class Evaluator:
    """Makes or takes probes, has them answered many at once, scores and keeps the run."""

    def __init__(self, parts: EvaluatorParts) -> None:
        self._parts = parts

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        """Carry out a plan. Raises ``UsageError`` when there is nothing to ask or a setting
        cannot be set, ``SettingsError``, ``ModelError``, or ``Cancelled``."""
        wishes = settings_text.changed(self._parts.settings.read(), plan.settings, SETTABLE)
        wishes = replace(wishes, model=plan.model or wishes.model)
        probes = list(plan.probes) or self._own(plan)
        with self._models(plan, wishes, listen) as models, models.use(listen) as model:
            finder = _Holding(self._parts.searcher, Scope(plan.folder), probes)
            answerer = self._parts.answering(finder, models, wishes)
            questions = [Question(str(n), probe.question) for n, probe in enumerate(probes, 1)]
            finder.find(probes[0].question, 1)  # what loads on first use is no part of answering
            started = time.perf_counter()
            answers = answerer.answer_many(questions, listen, cancel)
            seconds = time.perf_counter() - started
            name = model.info.name
        outcomes = [evaluation.assess(*pair) for pair in zip(probes, answers, strict=True)]
        summary = RunSummary(
            id=0,
            at=time.time(),
            model=name,
            settings=settings_text.written(wishes, SETTABLE),
            folder=plan.folder,
            seconds=seconds,
            report=evaluation.report(outcomes, seconds),
        )
        return self._parts.runs.add(summary, outcomes)

    def _own(self, plan: Plan) -> list[EvalQuestion]:
        """Those kept from chats, then new ones from the library."""
        found = self._parts.catalog.documents("", 1_000_000, Scope(plan.folder))
        paths = sorted(document.path for document in found if document.state == "indexed")
        if plan.folder and not paths:
            raise UsageError(
                f"Nothing is indexed in {plan.folder}.",
                remedy="Name a folder of the library, or one in it; the library's page lists them.",
            )
        inside = {"", *paths}
        kept = [probe for probe in self._parts.runs.kept_questions() if probe.path in inside]
        chance = random.Random(plan.seed)
        files = chance.sample(paths, min(len(paths), plan.count * FILES))
        made = question_generation.choose(
            (self._of_file(path, chance) for path in files), plan.count, plan.seed
        )
        probes = {probe.question: probe for probe in [*made, *kept]}
        if not probes:
            raise UsageError(
                "No question could be made from what is indexed.",
                remedy="Add a folder with documents and index it, or give questions of your own.",
            )
        return list(probes.values())

    def _of_file(self, path: str, chance: random.Random) -> list[EvalQuestion]:
        file = self._parts.catalog.file_at(path)
        if file is None:  # it left the library a moment ago
            return []
        passages = self._parts.passages.neighbours(file.id, 0, 1_000_000)
        first = chance.randrange(max(1, len(passages) - PASSAGES + 1))
        return question_generation.made(passages[first : first + PASSAGES])

    @contextmanager
    def _models(self, plan: Plan, wishes: Settings, listen: Listener) -> Iterator[Models]:
        """The model in use, or another copy where the plan wants it otherwise."""
        keeper = self._parts.models
        if not plan.model and plan.settings.keys().isdisjoint(LOADING):
            yield keeper
            return
        path = wishes.model or keeper.path
        listen(Loading("model", os.path.basename(path)))
        with closing(self._parts.load(path, wishes)) as model:
            yield _Loaded(model)


class _Loaded:
    """``Models`` of one that is in memory already."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model

    def use(self, listen: Listener = ignore) -> AbstractContextManager[LanguageModel]:
        return nullcontext(self._model)


class _Holding:
    """A finder within the scope of a run, which holds back what a probe wants withheld."""

    def __init__(self, finder: Finder, scope: Scope, probes: Sequence[EvalQuestion]) -> None:
        self._finder = finder
        self._scope = scope
        self._withholding = {p.question: p for p in probes if p.withheld}

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        probe = self._withholding.get(text)
        if probe is None:
            return self._finder.find(text, k, self._scope)
        found = self._finder.find(text, k + HIDDEN, self._scope)
        source = probe.source.text if probe.source else ""
        hits = (hit for hit in found.hits if hit.text != source)
        hits = (hit for hit in hits if not holds(hit.text, probe.withheld))
        return SearchResult(tuple(hits)[:k], found.stages)

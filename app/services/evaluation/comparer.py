"""Compares models: they answer the same questions over the same passages, and judges rank them."""

from __future__ import annotations

import os.path
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import fmean
from typing import TypeVar

from app.core.answering import prompting
from app.core.answering.citations import cite, plain
from app.core.answering.passage_selection import select
from app.core.answering.writer_profiles import MOST_PASSAGES, profile_of
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import ChatMessage
from app.core.domain.errors import Cancelled, ModelError, UsageError
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.domain.search import Hit
from app.core.evaluation import comparison, judging
from app.core.evaluation.comparison import (
    Candidate,
    CompareRequest,
    Failure,
    Judge,
    ModelComparison,
    RankedQuestion,
    RankTest,
)
from app.core.llm.generation import Generation
from app.core.metrics.spread import spread
from app.core.ports.language_model import LanguageModel
from app.core.settings.settings import Settings
from app.core.text.similarity import UNSPACED
from app.services.answering.answer_writer import RANKED
from app.services.answering.retriever import PassageSearch
from app.services.models.model_registry import ModelRegistry

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with the passages that all models answer from."""

    question: str
    passages: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class _Answered:
    """One model's answers by question: texts, word counts, and words a second."""

    path: str
    texts: list[str]
    words: list[int]
    speeds: list[float]


@dataclass(frozen=True, slots=True)
class _Judged:
    """One judge's rankings of all questions."""

    path: str
    rankings: list[list[list[float]]]


@dataclass(slots=True)
class _Steps:
    """Announces each answer and each ranking, and raises ``Cancelled`` between them."""

    total: int
    listen: Listener
    cancel: CancelToken
    done: int = 0

    def step(self, path: str) -> None:
        if self.cancel.is_set():
            raise Cancelled()
        self.done += 1
        self.listen(QuestionAnswered(_name(path), self.done, self.total))

    def skip_to(self, done: int) -> None:
        """Count the remaining steps of a failed model as done."""
        self.done = done


class Comparer:
    """Compares models, loading one after the other beside the one in use."""

    def __init__(
        self,
        searcher: PassageSearch,
        models: ModelRegistry,
        settings: Settings,
        test: RankTest,
    ) -> None:
        self._searcher = searcher
        self._models = models
        self._settings = settings
        self._test = test

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> ModelComparison:
        """Answer, judge, test for significance. A model that fails is reported and left out.

        Raises ``UsageError`` for an invalid request, ``ModelError`` when fewer than two models
        answered or none judged, and ``Cancelled``.
        """
        comparison.check(request)
        rounds = len(request.models) + len(request.judges) * request.repeats
        steps = _Steps(rounds * len(request.questions), listen, cancel)
        failures: list[Failure] = []
        asked = [self._asked(question) for question in request.questions]
        answered = self._each(
            request.models, partial(self._answers, asked, steps), len(asked), steps, failures
        )
        if len(answered) < 2:
            raise _useless("Fewer than two models answered.", failures)
        lined = [judging.lineup(texts) for texts in zip(*(a.texts for a in answered), strict=True)]
        judge = partial(self._rankings, asked, lined, request.repeats, steps)
        judged = self._each(request.judges, judge, len(asked) * request.repeats, steps, failures)
        if not judged:
            raise _useless("No judge ranked the answers.", failures)
        return self._summary(asked, answered, judged, failures)

    def _each(
        self,
        paths: Sequence[str],
        work: Callable[[str], T],
        count: int,
        steps: _Steps,
        failures: list[Failure],
    ) -> list[T]:
        """Apply ``work`` to each model, ``count`` steps each; note failures instead of raising."""
        made = []
        for path in paths:
            end = steps.done + count
            try:
                made.append(work(path))
            except (ModelError, UsageError) as error:
                failures.append(Failure(path, error.title, error.reason, error.remedy))
                steps.skip_to(end)
        return made

    def _asked(self, question: str) -> _Asked:
        most = self._settings.passages or MOST_PASSAGES
        found = self._searcher.find(question, max(RANKED, most))
        return _Asked(question, select(found.hits, most))

    def _answers(self, asked: Sequence[_Asked], steps: _Steps, path: str) -> _Answered:
        answered = _Answered(path, [], [], [])
        with self._models.beside(path, listen=steps.listen) as model:
            for one in asked:
                text, figures = self._answer(model, one, steps.cancel)
                steps.step(path)
                words = len(UNSPACED.sub(r" \1 ", text).split())
                seconds = (figures.prefill_ms + figures.decode_ms) / 1000
                answered.texts.append(text)
                answered.words.append(words)
                answered.speeds.append(words / seconds if seconds else 0.0)
        return answered

    def _answer(
        self, model: LanguageModel, asked: _Asked, cancel: CancelToken
    ) -> tuple[str, Generation]:
        """Return the answer without citation marks."""
        budget = model.window - self._settings.answer_tokens
        profile = profile_of(model.info, model.tuned_for, self._settings.writer_profile)
        prompt = prompting.compose(
            asked.question,
            asked.passages[: self._settings.passages or profile.passages],
            (),
            count=model.count,
            budget=budget,
            opening=profile.opening(),
        )
        text, figures = _generated(model, prompt.messages, self._settings.answer_tokens, cancel)
        return plain(cite(text, prompt.citable, asked.question).text), figures

    def _rankings(
        self,
        asked: Sequence[_Asked],
        lined: Sequence[judging.Lineup],
        repeats: int,
        steps: _Steps,
        path: str,
    ) -> _Judged:
        with self._models.beside(path, adapted=False, listen=steps.listen) as model:
            judged = _Judged(path, [])
            for one, line in zip(asked, lined, strict=True):
                rankings = []
                for order in judging.orders(len(line.answers), repeats, one.question):
                    rankings.append(_ranking(model, one, line, order, steps.cancel))
                    steps.step(path)
                judged.rankings.append(rankings)
        return judged

    def _summary(
        self,
        asked: Sequence[_Asked],
        answered: Sequence[_Answered],
        judged: Sequence[_Judged],
        failures: Sequence[Failure],
    ) -> ModelComparison:
        ranks = comparison.aggregate([judge.rankings for judge in judged])
        pairs, verdict = comparison.analyse([_name(a.path) for a in answered], ranks, self._test)
        texts = zip(*(a.texts for a in answered), strict=True)
        return ModelComparison(
            candidates=tuple(map(_candidate, answered, zip(*ranks, strict=True))),
            judges=tuple(
                Judge(_name(judge.path), judge.path, judging.consistency(judge.rankings))
                for judge in judged
            ),
            questions=tuple(
                RankedQuestion(one.question, given, row)
                for one, given, row in zip(asked, texts, ranks, strict=True)
            ),
            pairs=pairs,
            verdict=verdict,
            failures=tuple(failures),
        )


def _ranking(
    model: LanguageModel,
    asked: _Asked,
    lined: judging.Lineup,
    order: Sequence[int],
    cancel: CancelToken,
) -> list[float]:
    """Return the rank of each model; identical answers need no judge."""
    if len(order) == 1:
        return judging.ranking(judging.LABELS[0], order, lined)
    messages = judging.prompt(
        asked.question,
        asked.passages,
        [lined.answers[number] for number in order],
        count=model.count,
        budget=model.window - judging.REPLY_TOKENS,
    )
    reply, _ = _generated(
        model, messages, judging.REPLY_TOKENS, cancel, form=judging.grammar(len(order))
    )
    return judging.ranking(reply, order, lined)


def _generated(
    model: LanguageModel,
    messages: Sequence[ChatMessage],
    tokens: int,
    cancel: CancelToken,
    form: str = "",
) -> tuple[str, Generation]:
    """Generate a whole text; return it with its timings. Raises ``Cancelled``."""
    pieces: list[str] = []
    figures = model.generate(
        messages,
        max_tokens=tokens,
        cancel=cancel,
        listen=lambda chunk: pieces.append(chunk.text),
        form=form,
    )
    if cancel.is_set():
        raise Cancelled()
    return "".join(pieces).strip(), figures


def _candidate(answered: _Answered, ranks: Sequence[float]) -> Candidate:
    return Candidate(
        name=_name(answered.path),
        path=answered.path,
        mean_rank=fmean(ranks),
        rank=spread(ranks),
        words=spread(answered.words),
        speed=spread(answered.speeds),
    )


def _useless(reason: str, failures: Sequence[Failure]) -> ModelError:
    causes = [f"{_name(failure.path)}: {failure.title}. {failure.reason}" for failure in failures]
    return ModelError(
        " ".join([reason, *causes]),
        title="The models cannot be compared",
        remedy=failures[0].remedy,
    )


def _name(path: str) -> str:
    """Return the file's name, which tells quantisations apart, unlike the name in the metadata."""
    return os.path.basename(path).removesuffix(".gguf")

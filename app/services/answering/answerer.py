"""Answers questions: searches, composes the prompt, generates, cites, and stores the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from app.core.answering import answer_selection, follow_ups, guardrails, prompting
from app.core.answering.citations import NOT_FOUND, Cited, cite, cite_form, plain
from app.core.answering.passage_selection import select
from app.core.answering.prompting import Prompt, PromptTurn
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, AskRequest, Question, answer_route
from app.core.domain.errors import Cancelled, RemoteError, RemoteUnavailable, UsageError
from app.core.domain.events import (
    AnswerPiece,
    Listener,
    Notice,
    PassagesFound,
    QuestionAnswered,
    ignore,
)
from app.core.domain.guardrails import Guardrails
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.llm.answer_spans import QaPrediction
from app.core.llm.generation import Generation
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.chats import ChatStore
from app.core.ports.embedding import ExtractiveQa
from app.core.ports.language_model import LanguageModel
from app.core.settings.settings import Settings
from app.services.answering.answer_stream import AnswerStream

RANKED = 10
"""Passages returned with an answer, however many were sent to the model."""
_ANYTHING = "?"
"""A dummy question with which everything is loaded."""
_TITLE = 60
"""Most characters of a chat's title, which is its first question."""
_SEARCH_STAGES = ("embed_ms", "search_ms", "dense_ms", "lexical_ms", "lookup_ms", "fuse_ms")
"""``search_ms`` is the sum of the four after it."""
_REFUSED = Cited(NOT_FOUND, (), True, ())
START_IT = RemoteUnavailable.remedy
_NOTHING = Generation(0, 0, 0, 0.0, 0.0, 0.0)


Route = Callable[[AskRequest, Sequence[str], Listener, CancelToken], Answer | None]
"""Answers questions about the library as a whole, given the chat's earlier questions; None for a
question that a search answers."""


class PassageSearch(Protocol):
    """Finds passages for a question; thread-safe. Implemented by ``Searcher``."""

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult: ...


class ModelProvider(Protocol):
    """Lends the language model that answers; implemented by ``ModelRegistry``."""

    def use(self, listen: Listener = ignore) -> AbstractContextManager[LanguageModel]: ...


@dataclass(frozen=True, slots=True)
class _Task:
    """A question with everything needed to answer it."""

    question: str
    query: str
    scope: Scope
    passages: int
    history: Sequence[PromptTurn]
    rules: Guardrails
    listen: Listener
    cancel: CancelToken
    watch: Stopwatch
    background: bool = False
    keep_partial: Callable[[Answer, str], object] = lambda *_: None
    """Stores a partial answer, with its user message, when generation fails midway."""


@dataclass(frozen=True, slots=True)
class _QaResult:
    """Result of extractive QA, and the probability that the passages answer the question."""

    readings: Sequence[QaPrediction]
    probability: float


class Answerer:
    """Answers questions about the library, one in a chat or many at once."""

    def __init__(
        self,
        searcher: PassageSearch,
        models: ModelProvider,
        chats: ChatStore,
        settings: Settings,
        qa: ExtractiveQa,
        route: Route = lambda *_: None,
        prefill_rate: Callable[[str], float | None] = lambda _: None,
    ) -> None:
        """``prefill_rate`` returns a model's measured prompt tokens a second on this machine."""
        self._searcher = searcher
        self._models = models
        self._qa = qa
        self._chats = chats
        self._settings = settings
        self._route = route
        self._prefill_rate = prefill_rate
        self._wrong_refusals = settings.wrong_refusals / 100

    def warm_up(self) -> None:
        """Load the embedder, the vector index, the language model and the extractive QA model."""
        self._searcher.find(_ANYTHING, 1)
        with self._models.use() as model:
            if model.extractive:
                self._qa.read(_ANYTHING, [_ANYTHING])

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer in a chat. An answer that is cancelled midway is stored as far as it came; so is
        one whose server is lost midway, and ``RemoteError`` is raised then.

        Raises ``Cancelled`` when cancelled before anything was generated, ``ModelMissing`` after
        the passages were announced, ``UsageError`` for a question longer than the window.
        """
        watch = Stopwatch()
        history, earlier, search_only = self._history(request)
        task = _Task(
            question=request.question,
            query=follow_ups.standalone(request.question, earlier),
            scope=request.scope,
            passages=request.passages or self._settings.passages,
            history=history,
            rules=self._rules(request),
            listen=listen,
            cancel=cancel,
            watch=watch,
            keep_partial=partial(self._store, request) if request.keep else lambda *_: None,
        )
        refused = guardrails.refused_topic(task.query, task.rules.refused_topics)
        if not (search_only or refused) and (done := self._route(request, earlier, listen, cancel)):
            return self._store(request, done, "") if request.keep else done
        answer, prompt = self._answer(task)
        return self._store(request, answer, prompt) if request.keep else answer

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer questions outside any chat, in their order; raises as ``ask`` does.

        A question that is too long gets the reason as its answer, marked as a refusal.
        """
        with self._models.use(listen) as model:
            workers = model.parallel + 1  # one more searches while the model is busy
            with ThreadPoolExecutor(workers, "answering") as pool:
                futures = [pool.submit(self._answer_outside_chat, q, cancel) for q in questions]
                try:
                    _follow(futures, questions, listen)
                finally:
                    pool.shutdown(cancel_futures=True)
        return [future.result() for future in futures]

    def _answer_outside_chat(self, question: Question, cancel: CancelToken) -> Answer:
        if cancel.is_set():
            raise Cancelled()
        text = question.question
        task = _Task(
            question=text,
            query=text,
            scope=EVERYWHERE,
            passages=self._settings.passages,
            history=(),
            rules=guardrails.from_settings(self._settings),
            listen=ignore,
            cancel=cancel,
            watch=Stopwatch(),
            background=True,
        )
        try:
            answer, _ = self._answer(task)
        except UsageError as error:
            return _abstention(error.reason, task.watch)
        if cancel.is_set():
            raise Cancelled()
        return answer

    def _answer(self, task: _Task) -> tuple[Answer, str]:
        """Return the answer and the user message of its prompt."""
        if topic := guardrails.refused_topic(task.query, task.rules.refused_topics):
            return self._answer_fixed(task, guardrails.refusal(topic, task.question))
        found = self._searcher.find(task.query, max(RANKED, task.passages), task.scope)
        task.watch.stages.update({stage: found.stages.get(stage, 0.0) for stage in _SEARCH_STAGES})
        if found.unavailable:
            task.listen(
                Notice("A server was unavailable for the search", found.unavailable, START_IT)
            )
        sent = select(found.hits, task.passages)
        task.listen(PassagesFound(sent))
        if task.cancel.is_set():
            raise Cancelled()
        if not sent:
            return self._answer_fixed(task, NOT_FOUND)
        try:
            return self._generate(task, sent, found.hits[:RANKED])
        except RemoteUnavailable:
            if "ttft_ms" in task.watch.stages:  # part of the answer was already shown
                raise
        return self._generate(task, sent, found.hits[:RANKED])  # the local model may stand in now

    def _generate(
        self, task: _Task, sent: tuple[Hit, ...], ranked: tuple[Hit, ...]
    ) -> tuple[Answer, str]:
        with self._models.use(task.listen) as model:
            in_time = sent[: self._passages_in_time(model, task, sent)]
            left_out = len(sent) - len(in_time)
            prompt = self._prompt(model, task, in_time)
            if prompt.passages != sent:
                task.listen(PassagesFound(prompt.passages, left_out))
            answer = self._write_answer(model, prompt, task, ranked)
        answer = replace(answer, left_out=left_out)
        return _enforce_rules(answer, task.rules), prompt.messages[-1].content

    def _write_answer(
        self, model: LanguageModel, prompt: Prompt, task: _Task, ranked: tuple[Hit, ...]
    ) -> Answer:
        """Generate the answer, or take the extracted span where that is clearly more reliable."""
        sent = prompt.passages
        texts, found = [hit.text for hit in sent], self._extract(model, task, ranked, sent)
        # The extractive QA model cannot follow guardrails: with any, only the generator answers.
        chooses = found is not None and not task.rules.instructions()
        stream = AnswerStream(len(sent), task.listen, task.watch, held=chooses)
        if found and found.probability < self._qa.calibration.least(self._wrong_refusals):
            stream.show(NOT_FOUND)
            cited, figures = _REFUSED, _NOTHING
        else:
            try:
                figures = model.generate(
                    prompt.messages,
                    max_tokens=task.rules.most_tokens(self._settings.answer_tokens),
                    cancel=task.cancel,
                    listen=stream.take,
                    form=task.rules.form,
                    background=task.background,
                )
            except RemoteError:
                if text := stream.close():
                    cited = cite(text, sent, task.question)
                    partial_answer = _answer(cited, ranked, _NOTHING, task.watch, model.info.name)
                    task.keep_partial(partial_answer, prompt.messages[-1].content)
                raise
            text = stream.close()
            if not text and task.cancel.is_set():
                raise Cancelled()
            if found and chooses and not task.cancel.is_set():
                text = answer_selection.choose(text, texts, found.readings)
            how = cite_form if task.rules.form else cite
            cited = how(text, sent, task.question)
            if chooses:
                stream.show(cited.text)
        answer = _answer(cited, ranked, figures, task.watch, model.info.name)
        return replace(answer, confidence=found.probability) if found else answer

    def _extract(
        self, model: LanguageModel, task: _Task, ranked: Sequence[Hit], sent: Sequence[Hit]
    ) -> _QaResult | None:
        """Run extractive QA over the passages, if the model's answers are short spans."""
        if not model.extractive:
            return None
        with task.watch.measure("read_ms"):
            readings = self._qa.read(task.query, [hit.text for hit in sent])
        answerable = answer_selection.answerable(readings)
        calibration = self._qa.calibration
        return _QaResult(readings, calibration.probability(ranked[0].score, answerable))

    def _answer_fixed(self, task: _Task, text: str) -> tuple[Answer, str]:
        """Answer with a fixed text, without the model."""
        task.listen(AnswerPiece(text))
        return _abstention(text, task.watch), prompting.turn_text(task.question, ())

    def _rules(self, request: AskRequest) -> Guardrails:
        rules = guardrails.from_settings(self._settings)
        if request.chat_id is not None:
            rules = self._chats.chat(request.chat_id).guardrails.within(rules)
        return request.guardrails.within(rules)

    def _passages_in_time(self, model: LanguageModel, task: _Task, sent: Sequence[Hit]) -> int:
        """Return how many passages fit into the time limit of the first token."""
        if task.background:  # has no time limit
            return len(sent)
        target, rate = self._settings.first_token_seconds, self._prefill_rate(model.info.name)
        if not target or not rate:
            return len(sent)
        left = max(0.0, target - task.watch.elapsed_ms / 1000)
        return prompting.affordable(task.question, sent, count=model.count, tokens=left * rate)

    def _prompt(self, model: LanguageModel, task: _Task, passages: Sequence[Hit]) -> Prompt:
        budget = model.window - self._settings.answer_tokens
        with task.watch.measure("prompt_ms"):
            return prompting.compose(
                task.question,
                passages,
                task.history,
                count=model.count,
                budget=budget,
                rules=task.rules.instructions(),
            )

    def _history(self, request: AskRequest) -> tuple[list[PromptTurn], list[str], bool]:
        """Return earlier turns as they were sent, the questions as they were asked, and whether to
        bypass the query router: it is when the answer to be replaced came from it."""
        if request.chat_id is None:
            return [], [], request.search_only
        turns = [
            PromptTurn(prompt, answer) for prompt, answer in self._chats.prompts(request.chat_id)
        ]
        messages = self._chats.messages(request.chat_id)
        asked = [m.text for m in messages if m.role == "user"]
        if request.replaces is None:
            return turns, asked, request.search_only
        if any(m.id == request.replaces and answer_route(m.stages) for m in messages):
            return turns, asked[:-1], True  # a turn without a prompt
        return turns[:-1], asked[:-1], request.search_only

    def _store(self, request: AskRequest, answer: Answer, prompt: str) -> Answer:
        chat_id = request.chat_id
        if chat_id is None:
            chat_id = self._chats.create(_title(request.question)).id
            if request.guardrails != Guardrails():
                self._chats.set_rules(chat_id, request.guardrails)
        if request.replaces is not None:
            self._chats.drop_turn(request.replaces)
        self._chats.add_question(chat_id, request.question, prompt)
        message = self._chats.add_answer(chat_id, answer)
        return replace(answer, chat_id=chat_id, message_id=message.id)


def _enforce_rules(answer: Answer, rules: Guardrails) -> Answer:
    """Note which guardrails an answer broke; withhold one that lacks a required citation."""
    if answer.abstained:
        return answer
    found = guardrails.violated(rules, plain(answer.answer), bool(answer.citations))
    if "citation" in found:
        return replace(answer, answer=NOT_FOUND, abstained=True, unsupported=(), broken=found)
    return replace(answer, broken=found)


def _follow(
    futures: Sequence[Future[Answer]], questions: Sequence[Question], listen: Listener
) -> None:
    """Announce each question when it is answered; raise the first error."""
    names = {future: question.id for future, question in zip(futures, questions, strict=True)}
    for done, future in enumerate(as_completed(futures), 1):
        future.result()
        listen(QuestionAnswered(names[future], done, len(futures)))


def _answer(
    cited: Cited, ranked: tuple[Hit, ...], figures: Generation, watch: Stopwatch, model: str
) -> Answer:
    stages = watch.stages
    return Answer(
        answer=cited.text,
        abstained=cited.abstained,
        citations=cited.citations,
        passages=ranked,
        stages={
            **{name: stages.get(name, 0.0) for name in _SEARCH_STAGES},
            "prompt_ms": stages.get("prompt_ms", 0.0),
            "read_ms": stages.get("read_ms", 0.0),
            "queue_ms": figures.queue_ms,
            "prefill_ms": figures.prefill_ms,
            "ttft_ms": stages.get("ttft_ms", watch.elapsed_ms),
            "decode_ms": figures.decode_ms,
        },
        tokens=TokenCounts(figures.prompt_tokens, figures.reused_tokens, figures.generated_tokens),
        model=model,
        unsupported=cited.unsupported,
    )


def _abstention(text: str, watch: Stopwatch) -> Answer:
    """Make a refusal for which no model was needed."""
    return _answer(Cited(text, (), True, ()), (), _NOTHING, watch, "")


def _title(question: str) -> str:
    words = " ".join(question.split())
    return words if len(words) <= _TITLE else words[: _TITLE - 1].rstrip() + "…"

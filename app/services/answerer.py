"""Question in, cited answer out: search, prompt, generate, cite, remember."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Protocol

from app.core import prompting
from app.core.answers import Answer, AskRequest, Question
from app.core.citing import NOT_FOUND, Cited, MarkFilter, cite
from app.core.errors import Cancelled, UsageError
from app.core.events import AnswerPiece, Listener, PassagesFound, QuestionAnswered, ignore
from app.core.facade import NEVER
from app.core.measuring import Stopwatch
from app.core.model_ports import CancelToken, Chunk, Generation, LanguageModel
from app.core.models import EVERYWHERE, Hit, Scope, SearchResult, TokenCounts
from app.core.packing import pack
from app.core.ports import ChatStore
from app.core.prompting import Prompt, Turn
from app.core.settings import Settings

RANKED = 10
"""Passages an answer tells of, however many were sent to the model."""
_TITLE = 60
"""Characters of a question that name its chat."""
_NOTHING = Generation(0, 0, 0, 0.0, 0.0, 0.0)


class Finder(Protocol):
    """Search, as the answerer needs it; may be called from several threads."""

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult: ...


class Models(Protocol):
    """The model that answers, as the answerer needs it; a ``ModelKeeper`` is one."""

    def use(self, listen: Listener = ignore) -> AbstractContextManager[LanguageModel]: ...


@dataclass(frozen=True, slots=True)
class _Task:
    """A question with all it is answered from, and who follows it."""

    question: str
    query: str
    scope: Scope
    passages: int
    history: Sequence[Turn]
    listen: Listener
    cancel: CancelToken
    watch: Stopwatch


class Answerer:
    """Answers questions about the library, one in a chat or many at once."""

    def __init__(
        self, searcher: Finder, models: Models, chats: ChatStore, settings: Settings
    ) -> None:
        self._searcher = searcher
        self._models = models
        self._chats = chats
        self._settings = settings

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer in a chat. Stopped while it is written, the answer ends there and is kept.

        Raises ``Cancelled`` when it was stopped before anything was written, ``ModelMissing``
        after the passages were announced, ``UsageError`` for a question longer than the window.
        """
        watch = Stopwatch()
        history, earlier = self._history(request)
        task = _Task(
            question=request.question,
            query=prompting.standalone(request.question, earlier),
            scope=request.scope,
            passages=request.passages or self._settings.passages,
            history=history,
            listen=listen,
            cancel=cancel,
            watch=watch,
        )
        answer, prompt = self._answer(task)
        return self._remember(request, answer, prompt) if request.keep else answer

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answers in the order of the questions, outside any chat; raises as ``ask`` does.

        A question that is too long is answered with the reason, as an abstention.
        """
        with self._models.use(listen) as model:
            workers = model.parallel + 1  # one more searches while the model is busy
            with ThreadPoolExecutor(workers, "answering") as pool:
                futures = [pool.submit(self._answer_alone, q, cancel) for q in questions]
                try:
                    _follow(futures, questions, listen)
                finally:
                    pool.shutdown(cancel_futures=True)
        return [future.result() for future in futures]

    def _answer_alone(self, question: Question, cancel: CancelToken) -> Answer:
        if cancel.is_set():
            raise Cancelled()
        text = question.question
        task = _Task(
            text, text, EVERYWHERE, self._settings.passages, (), ignore, cancel, Stopwatch()
        )
        try:
            answer, _ = self._answer(task)
        except UsageError as error:
            return _abstention(error.reason, task.watch)
        if cancel.is_set():
            raise Cancelled()
        return answer

    def _answer(self, task: _Task) -> tuple[Answer, str]:
        """The answer, and the user message that led to it."""
        found = self._searcher.find(task.query, max(RANKED, task.passages), task.scope)
        task.watch.stages.update(
            {stage: found.stages.get(stage, 0.0) for stage in ("embed_ms", "search_ms")}
        )
        sent = pack(found.hits, task.passages)
        task.listen(PassagesFound(sent))
        if task.cancel.is_set():
            raise Cancelled()
        if not sent:
            task.listen(AnswerPiece(NOT_FOUND))
            return _abstention(NOT_FOUND, task.watch), prompting.turn_text(task.question, ())
        with self._models.use(task.listen) as model:
            prompt = self._prompt(model, task, sent)
            if prompt.passages != sent:
                task.listen(PassagesFound(prompt.passages))
            writing = _Writing(len(prompt.passages), task.listen, task.watch)
            figures = model.generate(
                prompt.messages,
                max_tokens=self._settings.answer_tokens,
                cancel=task.cancel,
                listen=writing.take,
                refusal=NOT_FOUND,
            )
            text = writing.close()
            if not text and task.cancel.is_set():
                raise Cancelled()
            cited = cite(text, prompt.passages, task.question)
            answer = _answer(cited, found.hits[:RANKED], figures, task.watch, model.info.name)
        return answer, prompt.messages[-1].content

    def _prompt(self, model: LanguageModel, task: _Task, passages: Sequence[Hit]) -> Prompt:
        room = model.window - self._settings.answer_tokens
        with task.watch.measure("prompt_ms"):
            return prompting.compose(
                task.question, passages, task.history, count=model.count, room=room
            )

    def _history(self, request: AskRequest) -> tuple[list[Turn], list[str]]:
        """Earlier turns as they were sent, and the questions as they were asked."""
        if request.chat_id is None:
            return [], []
        turns = [Turn(prompt, answer) for prompt, answer in self._chats.prompts(request.chat_id)]
        asked = [m.text for m in self._chats.messages(request.chat_id) if m.role == "user"]
        if request.instead_of is not None:  # the last turn is being done again
            return turns[:-1], asked[:-1]
        return turns, asked

    def _remember(self, request: AskRequest, answer: Answer, prompt: str) -> Answer:
        chat_id = request.chat_id
        if chat_id is None:
            chat_id = self._chats.create(_title(request.question)).id
        if request.instead_of is not None:
            self._chats.drop_turn(request.instead_of)
        self._chats.add_question(chat_id, request.question, prompt)
        message = self._chats.add_answer(chat_id, answer)
        return replace(answer, chat_id=chat_id, message_id=message.id)


class _Writing:
    """Passes an answer's pieces on as they come, without marks that name no passage."""

    def __init__(self, sent: int, listen: Listener, watch: Stopwatch) -> None:
        self._filter = MarkFilter(sent)
        self._listen = listen
        self._watch = watch
        self._text = ""

    def take(self, chunk: Chunk) -> None:
        self._watch.stages.setdefault("ttft_ms", self._watch.elapsed_ms)
        self._show(self._filter.feed(chunk.text))

    def close(self) -> str:
        """The whole text."""
        self._show(self._filter.close())
        return self._text

    def _show(self, piece: str) -> None:
        piece = piece if self._text else piece.lstrip()
        if piece:
            self._text += piece
            self._listen(AnswerPiece(piece))


def _follow(
    futures: Sequence[Future[Answer]], questions: Sequence[Question], listen: Listener
) -> None:
    """Announce each question as it is answered; raises the first error."""
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
            "embed_ms": stages.get("embed_ms", 0.0),
            "search_ms": stages.get("search_ms", 0.0),
            "prompt_ms": stages.get("prompt_ms", 0.0),
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
    """An answer no model was needed for."""
    return _answer(Cited(text, (), True, ()), (), _NOTHING, watch, "")


def _title(question: str) -> str:
    words = " ".join(question.split())
    return words if len(words) <= _TITLE else words[: _TITLE - 1].rstrip() + "…"

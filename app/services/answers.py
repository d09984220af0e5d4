"""Everything that somebody waits for: searches, answers, completions. Indexing makes way for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, AskRequest, Question
from app.core.domain.events import Event, Listener, ignore
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.retrieval.spelling import Corrected
from app.services.answering.answerer import Answerer
from app.services.answering.searcher import Searcher
from app.services.library.foreground_priority import ForegroundPriority
from app.services.metrics.recorder import Recorder
from app.services.models.completions import Completions
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes


class Answers:
    """Gives answers priority over indexing, and records what they take."""

    def __init__(
        self,
        searcher: Searcher,
        answerer: Answerer,
        completer: Completions,
        models: ModelRegistry,
        recorder: Recorder,
        priority: ForegroundPriority,
        scopes: Scopes,
        correct: Callable[[str], Corrected] = Corrected,
    ) -> None:
        self._searcher = searcher
        self._answerer = answerer
        self._completer = completer
        self._models = models
        self._recorder = recorder
        self._priority = priority
        self._scopes = scopes
        self._correct = correct

    def search(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        as_typed: bool = False,
        listen: Listener = ignore,
    ) -> SearchResult:
        scope = self._scopes.checked(scope)
        with self._priority.waiting():
            corrected = Corrected(text) if as_typed else self._correct(text)
            found = self._searcher.find(corrected.text, k, scope, listen=listen)
            return replace(found, corrections=corrected.corrections)

    def passages_with(self, text: str, k: int = 10) -> list[Hit]:
        with self._priority.waiting():
            return self._searcher.passages_with(text, k)

    def passages_about(self, text: str, k: int = 10) -> list[Hit]:
        with self._priority.waiting():
            return self._searcher.passages_about(self._correct(text).text, k)

    def warm_up(self) -> None:
        with self._priority.waiting():
            self._answerer.warm_up()

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        def both(event: Event) -> None:
            self._recorder.hear(event)
            listen(event)

        request = self._within_library(request)
        answer: Answer | None = None
        began = self._recorder.begin()
        try:
            with self._priority.waiting():
                answer = self._answerer.ask(request, both, cancel)
                if answer.model:
                    answer = replace(answer, idle_gpu=self._models.idle_gpu)
        finally:
            self._recorder.end(answer, self._models.device, began)
        return answer

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        checked = [replace(one, scope=self._scopes.checked(one.scope)) for one in questions]
        answers = self._answerer.answer_many(checked, listen, cancel)
        self._recorder.note(answers, self._models.device)
        return answers

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        with self._priority.waiting():
            return self._completer.complete(request, listen, cancel)

    def _within_library(self, request: AskRequest) -> AskRequest:
        request = replace(request, scope=self._scopes.checked(request.scope))
        if request.pinned is None:
            return request
        paths = self._scopes.stored(request.pinned.paths)
        return replace(request, pinned=replace(request.pinned, paths=paths))

    def embed(self, texts: Sequence[str]) -> Embedded:
        with self._priority.waiting():
            return self._completer.embed(texts)

"""Search and answers, and the model and the embedder themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, AskRequest, Question
from app.core.domain.events import Listener, ignore
from app.core.domain.search import EVERYWHERE, Scope, SearchResult
from app.core.llm.completions import Completion, CompletionRequest, Embedded


class AnswerCalls(Protocol):
    """Calls that search, answer, complete and embed."""

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        """The ``k`` best passages; those that hold ``text`` word for word come first."""

    def warm_up(self) -> None:
        """Load what an answer takes; a first question would wait for it. Raises as ``ask``."""

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer one question; its pieces go to ``listen`` as they come."""

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer many at once, outside any chat; results in the order of the questions."""

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        """Let the model go on with messages or a text, without the library; its pieces go to
        ``listen`` as they come. Cancelled, it ends there."""

    def embed(self, texts: Sequence[str]) -> Embedded:
        """The vectors of texts, as those of passages."""

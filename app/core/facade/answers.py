"""Search and answers, and direct use of the model and the embedder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, AskRequest, Question
from app.core.domain.events import Listener, ignore
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.llm.completions import Completion, CompletionRequest, Embedded


class AnswerCalls(Protocol):
    """Calls that search, answer, complete and embed. Raises ``FolderOutside`` for a scope outside
    the library."""

    def search(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        as_typed: bool = False,
        listen: Listener = ignore,
    ) -> SearchResult:
        """The ``k`` best passages; those that contain ``text`` word for word come first. Words that
        the library does not know are corrected, unless ``as_typed``."""

    def passages_with(self, text: str, k: int = 10) -> list[Hit]:
        """At most ``k`` passages with all words of a text, of which the last may be incomplete,
        best first. No model is loaded: this is for every letter that is typed."""

    def passages_about(self, text: str, k: int = 10) -> list[Hit]:
        """At most ``k`` passages near a text in meaning, best first, one of each text; none where
        the library has nothing of it. Words that the library does not know are corrected."""

    def warm_up(self) -> None:
        """Load the models, so that the first question need not wait. Raises as ``ask``."""

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer a question; tokens go to ``listen`` as they are generated."""

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer a batch of questions, outside any chat; results in the order of the questions."""

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        """Complete messages or a text, without the library; tokens go to ``listen`` as they are
        generated. When cancelled, it returns what is there."""

    def embed(self, texts: Sequence[str]) -> Embedded:
        """Embed texts, as passages are embedded."""

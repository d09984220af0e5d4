"""A question on its way to an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.answering.questions.follow_ups import ChatTurn
from app.core.cancellation import CancelToken
from app.core.domain.answers import Answer, PromptTurn, SentQuestion
from app.core.domain.events import Listener
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import Correction, Scope
from app.core.metrics.stopwatch import Stopwatch


@dataclass(frozen=True, slots=True)
class AnswerTask:
    """A question with everything needed to answer it."""

    question: str
    query: str
    """The question to search for."""
    turns: Sequence[ChatTurn]
    """The chat's earlier turns, oldest first."""
    scope: Scope
    passages: int
    """Most passages to send; 0 for as many as suit the writer."""
    history: Sequence[PromptTurn]
    rules: Guardrails
    listen: Listener
    cancel: CancelToken
    watch: Stopwatch
    timed: bool = True
    """Whether the time limit of the first token holds."""
    background: bool = False
    """Whether it is one of a batch, which yields to other questions."""
    rewritten: bool = False
    """Whether ``query`` is the question rewritten by the model to stand alone."""
    asked: str = ""
    """A rewritten question as the writer is asked it in the chat; ``query`` may hold the earlier
    questions besides."""
    followed: bool = False
    """Whether a name took the place of what the question describes."""
    whole: bool = False
    """Whether it is about a file that is sent whole."""
    plain: bool = False
    """Whether only passages may answer, not tables."""
    as_typed: bool = False
    """Whether words that the library does not know stay as they are."""
    corrections: tuple[Correction, ...] = ()
    """What was corrected in ``question`` and ``query``."""
    keep_partial: Callable[[Answer, SentQuestion], object] = lambda *_: None
    """Stores a partial answer, with its question as sent, when generation fails midway."""

    @property
    def put(self) -> str:
        """The question as the writer is asked it."""
        if not self.rewritten:
            return self.question
        return self.asked if self.history else self.query

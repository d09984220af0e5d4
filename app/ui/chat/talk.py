"""A chat that is shown or that answers: its turns, its rules, its scope, and its running question.

A running answer belongs to its chat, not to the view: it goes on while another chat is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.domain.answers import ChatScope
from app.core.domain.guardrails import Guardrails
from app.ui.foundation.calls import Call
from app.ui.foundation.turns import Turn


@dataclass(slots=True, eq=False)
class Talk:
    """One chat. Until its first answer is stored, the engine does not know it, and ``key`` stands
    for its id."""

    key: int
    """The id of the chat; negative for one that is not stored yet."""
    turns: list[Turn] = field(default_factory=list)
    rules: Guardrails = field(default_factory=Guardrails)
    """Rules of the chat, or of a new one that starts with the next question."""
    scope: ChatScope | None = None
    """What its questions search, unless they are asked otherwise."""
    call: Call | None = None

    @property
    def chat_id(self) -> int | None:
        return self.key if self.key > 0 else None

    @property
    def running(self) -> bool:
        return self.call is not None

    @property
    def unanswered(self) -> str:
        """The running question while its answer has no text; the engine stores neither then."""
        if self.call is None or self.call.returned or self.turns[-1].text:
            return ""
        return self.turns[-1].question

    @property
    def failed(self) -> bool:
        """Whether its last question failed: only this object still has it."""
        return bool(self.turns) and self.turns[-1].phase == "failed"

    @property
    def is_live(self) -> bool:
        """Whether it has what the engine has not stored."""
        return self.running or self.failed

    def stop(self) -> None:
        """Stop answering; the text so far is kept."""
        if self.call is not None:
            self.turns[-1].cut = True
            self.call.cancel()

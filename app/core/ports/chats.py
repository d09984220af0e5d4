"""The port of the history of chats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.core.domain.answers import Answer, Chat, ChatHit, Message
from app.core.domain.guardrails import Guardrails


class ChatStore(Protocol):
    """The history of chats. Raises ``UsageError`` for a chat that is not there."""

    def create(self, title: str) -> Chat: ...

    def all(self) -> list[Chat]:
        """Pinned ones first, then the latest."""

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        """Messages and titles that hold every word of ``text``, one a chat, latest first."""

    def chat(self, chat_id: int) -> Chat: ...

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        """Give a chat rules in the place of those it has."""

    def delete(self, chat_id: int) -> None: ...

    def texts(self) -> list[str]:
        """Every message and title."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Drop the turns that cite a file of ``folder`` or quote it, and every prompt."""

    def add_question(self, chat_id: int, text: str, prompt: str) -> Message:
        """``prompt`` is the question as it was sent to the model, with its passages: a later turn
        repeats it, so that the model can reuse what it computed."""

    def add_answer(self, chat_id: int, answer: Answer) -> Message: ...

    def drop_turn(self, answer_id: int) -> None:
        """Delete an answer, the question before it, and all that follow it in its chat."""

    def messages(self, chat_id: int) -> list[Message]: ...

    def prompts(self, chat_id: int) -> list[tuple[str, str]]:
        """(prompt, answer) of every complete turn, oldest first."""

    def rate(self, message_id: int, rating: int) -> None:
        """1 good, -1 bad, 0 takes it back."""

"""The port of the chat history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.domain.answers import (
    Answer,
    Chat,
    ChatHit,
    ChatScope,
    Citation,
    Message,
    PromptTurn,
)
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import EVERYWHERE, Hit, Scope


class ChatStore(Protocol):
    """The chat history. Raises ``UsageError`` for a chat that does not exist."""

    def create(self, title: str) -> Chat: ...

    def all(self) -> list[Chat]:
        """All chats: pinned ones first, then the latest."""

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        """Messages and titles that contain every word of ``text``, one a chat, latest first."""

    def chat(self, chat_id: int) -> Chat: ...

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        """Replace the guardrails of a chat."""

    def set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        """Pin a chat to a scope, or to none."""

    def delete(self, chat_id: int) -> None: ...

    def texts(self) -> list[str]:
        """Every message, title, and rewritten question."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Delete the turns that cite a file of ``folder`` or quote it, and all prompts; scopes
        name it no more."""

    def add_question(
        self,
        chat_id: int,
        text: str,
        prompt: str,
        passages: Sequence[Citation] = (),
        scope: Scope = EVERYWHERE,
    ) -> Message:
        """Store a question. ``prompt`` is the user message as sent to the model, with ``passages``:
        later prompts repeat it so that the KV cache can be reused."""

    def add_answer(
        self, chat_id: int, answer: Answer, read: Sequence[tuple[int, Hit]] = ()
    ) -> Message:
        """Store an answer. ``read`` are the passages that it was made from, or the nearest of a
        refusal, with their numbers."""

    def drop_turn(self, answer_id: int) -> None:
        """Delete an answer, its question, and all later messages of the chat."""

    def messages(self, chat_id: int) -> list[Message]: ...

    def prompts(self, chat_id: int) -> list[PromptTurn]:
        """Every complete turn as the model saw it, oldest first."""

    def rate(self, message_id: int, rating: int) -> None:
        """Rate an answer: 1 good, -1 bad, 0 no rating."""

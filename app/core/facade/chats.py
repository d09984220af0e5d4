"""The history of chats."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.answers import Chat, ChatHit, Message
from app.core.domain.guardrails import Guardrails


class ChatCalls(Protocol):
    """Calls about chats. Raises ``UsageError`` for a chat that is not there."""

    def all(self) -> list[Chat]:
        """Pinned ones first, then the latest."""

    def messages(self, chat_id: int) -> list[Message]: ...

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        """Messages and titles that hold every word of ``text``, one a chat, latest first."""

    def recent_questions(self, k: int = 20) -> list[str]:
        """The last ``k`` different questions, as they were asked, latest first."""

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        """Give a chat rules of its own, in the place of those it has."""

    def delete(self, chat_id: int) -> None: ...

    def rate(self, message_id: int, rating: int) -> None:
        """Say that an answer was good (1) or bad (-1), or take that back (0)."""

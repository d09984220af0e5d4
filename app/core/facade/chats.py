"""The chat history."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.answers import Chat, ChatHit, ChatScope, Message
from app.core.domain.guardrails import Guardrails


class ChatCalls(Protocol):
    """Calls about chats. Raises ``UsageError`` for a chat that does not exist."""

    def all(self) -> list[Chat]:
        """All chats: pinned ones first, then the latest."""

    def messages(self, chat_id: int) -> list[Message]: ...

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        """Messages and titles that contain every word of ``text``, one a chat, latest first."""

    def recent_questions(self, k: int = 20) -> list[str]:
        """The last ``k`` distinct questions, latest first."""

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        """Replace the guardrails of a chat."""

    def set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        """Pin a chat to a scope, or to none. Raises ``FolderOutside``."""

    def delete(self, chat_id: int) -> None: ...

    def rate(self, message_id: int, rating: int) -> None:
        """Rate an answer: 1 good, -1 bad, 0 no rating."""

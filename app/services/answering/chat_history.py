"""What concerns more than one chat, or more than what is stored of one."""

from __future__ import annotations

from app.core.ports.chats import ChatStore
from app.services.models.model_registry import ModelRegistry


class ChatHistory:
    """Deletes chats with what models computed of them, and lists what was asked in all."""

    def __init__(self, chats: ChatStore, models: ModelRegistry) -> None:
        self._chats = chats
        self._models = models

    def delete(self, chat_id: int) -> None:
        """Raises ``UsageError`` for a chat that is not there."""
        self._chats.delete(chat_id)
        self._models.forget()

    def recent_questions(self, k: int = 20) -> list[str]:
        """The last ``k`` different questions of the chats, as they were asked, latest first."""
        asked = [
            message
            for chat in self._chats.all()
            for message in self._chats.messages(chat.id)
            if message.role == "user"
        ]
        asked.sort(key=lambda message: -message.created_at)
        return list(dict.fromkeys(message.text for message in asked))[:k]

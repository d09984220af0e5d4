"""What concerns more of chats than what is stored of one."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.answers import ChatScope
from app.core.ports.chats import ChatStore
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes


class ChatHistory:
    """Deletes chats with what models computed of them, pins them to folders of the library, and
    lists what was asked in all."""

    def __init__(self, chats: ChatStore, models: ModelRegistry, scopes: Scopes) -> None:
        self._chats = chats
        self._models = models
        self._scopes = scopes

    def set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        """Raises ``FolderOutside``, and ``UsageError`` for a chat that is not there."""
        if scope is not None:
            scope = replace(scope, paths=self._scopes.stored(scope.paths))
        self._chats.set_scope(chat_id, scope)

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

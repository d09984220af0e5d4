"""A ``ChatStore`` in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from app.core.domain.answers import (
    Answer,
    Chat,
    ChatHit,
    ChatScope,
    Citation,
    Message,
    PromptTurn,
    SentQuestion,
)
from app.core.domain.errors import UsageError
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import EVERYWHERE, Hit, Narrowing, Scope
from app.core.text import excerpts
from app.core.text.inert_text import unmarked

NOTHING = SentQuestion("")


class FakeChatStore:
    def __init__(self) -> None:
        self._chats: dict[int, Chat] = {}
        self._messages: list[tuple[Message, SentQuestion]] = []
        self._clock = 0

    def create(self, title: str) -> Chat:
        now = self._tick()
        chat = Chat(int(now), title, now, now)
        self._chats[chat.id] = chat
        return chat

    def all(self) -> list[Chat]:
        return sorted(self._chats.values(), key=lambda chat: (not chat.pinned, -chat.updated_at))

    def search(self, text: str, k: int = 20) -> list[ChatHit]:
        found: dict[int, ChatHit] = {}
        for message, _ in self._messages:
            chat = self._chats[message.chat_id]
            searched = f"{chat.title}\n{message.text}".casefold()
            if all(word in searched for word in text.casefold().split()):
                excerpt = excerpts.found(unmarked(message.text), text.split(), 100)
                found[chat.id] = ChatHit(chat, message.id, excerpt)
        return sorted(found.values(), key=lambda hit: -hit.chat.updated_at)[:k]

    def rename(self, chat_id: int, title: str) -> None:
        self._chats[chat_id] = replace(self._chat(chat_id), title=title)

    def pin(self, chat_id: int, pinned: bool) -> None:
        self._chats[chat_id] = replace(self._chat(chat_id), pinned=pinned)

    def chat(self, chat_id: int) -> Chat:
        return self._chat(chat_id)

    def set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        self._chats[chat_id] = replace(self._chat(chat_id), guardrails=guardrails)

    def set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        self._chats[chat_id] = replace(self._chat(chat_id), scope=scope)

    def delete(self, chat_id: int) -> None:
        self._chat(chat_id)
        del self._chats[chat_id]
        self._messages = [pair for pair in self._messages if pair[0].chat_id != chat_id]

    def texts(self) -> list[str]:
        titles = [chat.title for chat in self._chats.values()]
        queries = [message.query for message, _ in self._messages if message.query]
        return [message.text for message, _ in self._messages] + titles + queries

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        goes: set[int] = set()
        asked = 0
        for message, _ in self._messages:
            asked = message.id if message.role == "user" else asked
            cites = any(
                c.path.startswith(f"{folder}/") or c.path == folder for c in message.citations
            )
            quoting = quotes(message.text) or quotes(message.query)
            goes |= {message.id, asked} if cites or quoting else set()
            goes |= {message.id} if message.role == "assistant" and asked in goes else set()
        self._messages = [
            (replace(_without(message, folder), passages=(), numbers=()), NOTHING)
            for message, _ in self._messages
            if message.id not in goes
        ]
        kept = {message.chat_id for message, _ in self._messages}
        for number, chat in list(self._chats.items()):
            if number not in kept and goes:
                del self._chats[number]
                continue
            if quotes(chat.title):
                self._chats[number] = chat = replace(chat, title="…")
            if chat.scope and any(_is_below(path, folder) for path in chat.scope.paths):
                self._chats[number] = replace(chat, scope=None)

    def add_question(
        self,
        chat_id: int,
        text: str,
        prompt: str,
        passages: Sequence[Citation] = (),
        scope: Scope = EVERYWHERE,
    ) -> Message:
        now = self._tick()
        sent = SentQuestion(prompt, tuple(passages))
        return self._add(Message(int(now), chat_id, "user", text, now, scope=scope), sent)

    def add_answer(
        self, chat_id: int, answer: Answer, read: Sequence[tuple[int, Hit]] = ()
    ) -> Message:
        now = self._tick()
        message = Message(
            int(now),
            chat_id,
            "assistant",
            answer.answer,
            now,
            answer.citations,
            answer.abstained,
            answer.unsupported,
            answer.stages,
            answer.tokens,
            answer.model,
            broken=answer.broken,
            confidence=answer.confidence,
            unsure=answer.unsure,
            query=answer.query,
            coverage=answer.coverage,
            left_out=answer.left_out,
            corrections=answer.corrections,
            passages=tuple(replace(hit, versions=()) for _, hit in read),
            numbers=tuple(n for n, _ in read),
            narrowing=answer.narrowing and Narrowing(answer.narrowing.only),
        )
        return self._add(message, NOTHING)

    def drop_turn(self, answer_id: int) -> None:
        at = next(i for i, (message, _) in enumerate(self._messages) if message.id == answer_id)
        chat_id = self._messages[at][0].chat_id
        self._messages = [
            pair
            for i, pair in enumerate(self._messages)
            if i < at - 1 or pair[0].chat_id != chat_id
        ]

    def messages(self, chat_id: int) -> list[Message]:
        self._chat(chat_id)
        return [message for message, _ in self._messages if message.chat_id == chat_id]

    def prompts(self, chat_id: int) -> list[PromptTurn]:
        self._chat(chat_id)
        own = [pair for pair in self._messages if pair[0].chat_id == chat_id]
        return [
            PromptTurn(sent.prompt, following.text, sent.passages)
            for (_, sent), (following, _) in pairwise(own)
            if sent.prompt and following.role == "assistant"
        ]

    def rate(self, message_id: int, rating: int) -> None:
        self._messages = [
            (replace(message, rating=rating) if message.id == message_id else message, sent)
            for message, sent in self._messages
        ]

    def _add(self, message: Message, sent: SentQuestion) -> Message:
        chat = self._chat(message.chat_id)
        self._chats[chat.id] = replace(chat, updated_at=message.created_at)
        self._messages.append((message, sent))
        return message

    def _chat(self, chat_id: int) -> Chat:
        if chat_id not in self._chats:
            raise UsageError(f"There is no chat {chat_id}.")
        return self._chats[chat_id]

    def _tick(self) -> float:
        self._clock += 1
        return float(self._clock)


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")


def _without(message: Message, folder: str) -> Message:
    if message.scope and _names(message.scope, folder):
        message = replace(message, scope=None)
    if message.narrowing and _names(message.narrowing.only, folder):
        message = replace(message, narrowing=None)
    return message


def _names(scope: Scope, folder: str) -> bool:
    return any(_is_below(path, folder) for path in (*scope.paths, scope.folder or ""))

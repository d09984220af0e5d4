"""The open conversation, and those that answer while another is open."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from app.core.answering.questions.follow_ups import is_follow_up, standalone
from app.core.domain.answers import Answer, AskRequest, Chat, ChatScope, Message
from app.core.domain.errors import AppError
from app.core.domain.events import Event
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import EVERYWHERE, Scope
from app.core.evaluation import evaluation
from app.ui.chat.talk import Talk
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.turns import Turn, turns_of


class Conversation(QObject):
    """Asks questions and signals which turn of the open conversation changed."""

    reset = Signal()
    """Another chat or an empty one is shown: all turns are new."""
    added = Signal()
    """A turn was added at the end."""
    changed = Signal(int)
    """The turn with this number changed."""
    rules_changed = Signal()
    """The rules of the chat changed."""
    scope_changed = Signal()
    """The scope that the chat is pinned to changed."""
    running_changed = Signal()
    working_changed = Signal()
    """Another set of chats is answering."""
    answered = Signal(object)
    """A Turn is complete."""
    kept = Signal()
    """An answer was saved as an evaluation question."""
    failed = Signal(object)
    """An AppError that belongs to no turn."""

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._opening = Requests(calls)
        self._keys = count(-1, -1)
        self._talk = Talk(next(self._keys))
        self._others: list[Talk] = []
        """Those that answer, or failed to, while another is open."""

    @property
    def turns(self) -> list[Turn]:
        return self._talk.turns

    @property
    def chat_id(self) -> int | None:
        return self._talk.chat_id

    @property
    def key(self) -> int:
        """The id of the open chat; negative for one that is not stored yet."""
        return self._talk.key

    @property
    def rules(self) -> Guardrails:
        return self._talk.rules

    @property
    def scope(self) -> ChatScope | None:
        return self._talk.scope

    @property
    def running(self) -> bool:
        return self._talk.running

    @property
    def working(self) -> Mapping[int, bool]:
        """The chats that answer, by their keys; False for one that failed while another was
        open."""
        talks = (self._talk, *self._others)
        return {
            talk.key: talk.running
            for talk in talks
            if talk.running or (talk in self._others and talk.failed)
        }

    @property
    def unstored(self) -> list[Chat]:
        """Chats that answer their first question: the engine does not list them yet."""
        talks = (self._talk, *self._others)
        now = time.time()
        return [
            Chat(talk.key, talk.turns[0].question, now, now, scope=talk.scope)
            for talk in talks
            if talk.key < 0 and talk.key in self.working
        ]

    @property
    def unanswered(self) -> str:
        """The running questions whose answers have no text; the engine stores neither then."""
        talks = (self._talk, *self._others)
        return "\n".join(filter(None, (talk.unanswered for talk in talks)))

    def clear(self) -> None:
        """Start a new chat."""
        self._opening.drop()
        self._show(Talk(next(self._keys)))

    def open(self, key: int) -> None:
        """Show a chat: one that answers as it is, a stored one unless the user moves on before it
        is loaded."""
        self._opening.drop()
        talks = (self._talk, *self._others)
        if found := next((talk for talk in talks if talk.key == key and talk.is_live), None):
            self._show(found)
            return
        self._opening.ask_instead(
            lambda facade: (facade.chats.messages(key), facade.chats.all()),
            lambda found: self._show(_stored(key, *found)),
            self.failed.emit,
        )

    def set_rules(self, rules: Guardrails) -> None:
        """Set the rules of the chat."""
        self._talk.rules = rules
        if (chat := self.chat_id) is not None:
            self._calls.ask(
                lambda facade: facade.chats.set_rules(chat, rules), failed=self.failed.emit
            )
        self.rules_changed.emit()

    def pin_scope(self, scope: ChatScope | None, key: int | None = None) -> None:
        """Pin the open chat, or another, to a scope, or to none."""
        chat = self.key if key is None else key
        for talk in (self._talk, *self._others):
            if talk.key == chat:
                talk.scope = scope
        if chat > 0:
            self._calls.ask(
                lambda facade: facade.chats.set_scope(chat, scope), failed=self.failed.emit
            )
        if chat == self.key:
            self.scope_changed.emit()

    def warm_up(self) -> None:
        """Load the models while the user still writes the question."""
        self._calls.ask(lambda facade: facade.answers.warm_up())

    def ask(self, question: str, scope: Scope = EVERYWHERE) -> None:
        """Ask in this chat; one question at a time."""
        if not self.running and question.strip():
            self.turns.append(_asked(question.strip(), scope, self.turns))
            self.added.emit()
            self._start(None)

    def ask_instead(self, question: str, scope: Scope = EVERYWHERE) -> None:
        """Ask this question in the place of the last one."""
        if not self.running and question.strip() and self.turns:
            self._replace(_asked(question.strip(), scope, self.turns[:-1]))

    def ask_again(self, *_: object, as_typed: bool = False) -> None:
        """Ask the last question again; the new answer replaces the old one. With ``as_typed`` none
        of its words is corrected."""
        if not self.running and self.turns:
            last = self.turns[-1]
            again = _asked(last.question, last.scope or EVERYWHERE, self.turns[:-1])
            again.as_typed = as_typed or last.as_typed
            self._replace(again)

    def widen(self) -> None:
        """Ask the last question again, without the filters in its words."""
        if not self.running and self.turns:
            last = self.turns[-1]
            last.scope = replace(last.scope or EVERYWHERE, fixed=True)
            self.ask_again()

    def stop(self, key: int | None = None) -> None:
        """Stop answering in the open chat or another; the text so far is kept."""
        for talk in (self._talk, *self._others):
            if talk is self._talk if key is None else talk.key == key:
                talk.stop()

    def rate(self, number: int, rating: int) -> None:
        """Rate the answer of a turn: 1, -1, or 0 to remove the rating."""
        turn = self.turns[number]
        if (message := turn.message_id) is not None:
            turn.rating = rating
            self.changed.emit(number)
            self._calls.ask(
                lambda facade: facade.chats.rate(message, rating), failed=self.failed.emit
            )

    def keep(self, number: int) -> None:
        """Save a turn as an evaluation question whose expected answer is the one given."""
        turn = self.turns[number]
        earlier = [turn.question for turn in self.turns[:number]]
        question = turn.query or standalone(turn.question, earlier)
        saved = evaluation.expect_again(question, turn.text, turn.abstained, turn.citations)
        call = self._calls.ask(
            lambda facade: facade.evaluation.keep_question(saved), failed=self.failed.emit
        )
        call.done.connect(lambda kept: self._note_kept(turn))

    def _note_kept(self, turn: Turn) -> None:
        turn.kept = True
        if turn in self.turns:  # otherwise another chat is shown by now
            self.changed.emit(self.turns.index(turn))
        self.kept.emit()

    def _show(self, talk: Talk) -> None:
        left = self._talk
        self._others = [other for other in self._others if other is not talk]
        if left is not talk and left.running:
            self._others.append(left)
        self._talk = talk
        self.rules_changed.emit()
        self.running_changed.emit()
        self.working_changed.emit()
        self.reset.emit()
        self.scope_changed.emit()

    def _replace(self, turn: Turn) -> None:
        replaces = self.turns[-1].message_id
        self.turns[-1] = turn
        self.changed.emit(len(self.turns) - 1)
        self._start(replaces)

    def _start(self, replaces: int | None) -> None:
        self._opening.drop()
        talk, turn = self._talk, self.turns[-1]
        new = talk.chat_id is None
        request = AskRequest(
            turn.question,
            turn.scope or EVERYWHERE,
            chat_id=talk.chat_id,
            replaces=replaces,
            guardrails=talk.rules if new else Guardrails(),
            as_typed=turn.as_typed,
            pinned=talk.scope if new else None,
        )
        call = self._calls.stream(
            lambda facade, listen, cancel: facade.answers.ask(request, listen, cancel)
        )
        call.received.connect(lambda events: self._receive(talk, turn, events))
        call.done.connect(lambda answer: self._finish(talk, turn, call, answer, request.pinned))
        call.failed.connect(lambda error: self._fail(talk, turn, call, error))
        talk.call = call
        self.running_changed.emit()
        self.working_changed.emit()

    def _receive(self, talk: Talk, turn: Turn, events: list[Event]) -> None:
        now = time.monotonic()
        for event in events:
            turn.apply(event, now)
        self._notify(talk)

    def _finish(
        self, talk: Talk, turn: Turn, call: Call, answer: Answer, pinned: ChatScope | None
    ) -> None:
        """Take an answer; a new chat is ``pinned`` in the engine as it was when it was asked."""
        turn.finish(answer)
        is_new = talk.key < 0
        talk.key = answer.chat_id or talk.key
        if is_new and talk.scope != pinned:
            self.pin_scope(talk.scope, talk.key)
        self._end(talk, call)
        self.answered.emit(turn)

    def _fail(self, talk: Talk, turn: Turn, call: Call, error: AppError) -> None:
        turn.fail(error)
        self._end(talk, call)

    def _end(self, talk: Talk, call: Call) -> None:
        if talk.call is not call:
            return
        talk.call = None
        self._notify(talk)
        if talk is self._talk:
            self.running_changed.emit()
        elif not talk.failed:
            self._others.remove(talk)  # the engine has it
        self.working_changed.emit()

    def _notify(self, talk: Talk) -> None:
        if talk is self._talk:
            self.changed.emit(len(talk.turns) - 1)


def _asked(question: str, scope: Scope, earlier: list[Turn]) -> Turn:
    """A turn that waits for its answer; the engine rewrites a follow-up first."""
    asked = [turn.query or turn.question for turn in earlier if turn.text]
    return Turn(question, scope, leans=is_follow_up(question, asked))


def _stored(key: int, messages: list[Message], chats: list[Chat]) -> Talk:
    chat = next((chat for chat in chats if chat.id == key), None)
    if chat is None:
        return Talk(key, turns_of(messages))
    return Talk(key, turns_of(messages), chat.guardrails, chat.scope)

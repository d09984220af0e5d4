"""The open conversation: its turns, its rules, and the running question."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.answering.questions.follow_ups import is_follow_up, standalone
from app.core.domain.answers import Answer, AskRequest, Chat
from app.core.domain.errors import AppError
from app.core.domain.events import Event
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import EVERYWHERE, Scope
from app.core.evaluation import evaluation
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.turns import Turn, turns_of


class Conversation(QObject):
    """Asks questions and signals which turn changed."""

    reset = Signal()
    """Another chat or an empty one is shown: all turns are new."""
    added = Signal()
    """A turn was added at the end."""
    changed = Signal(int)
    """The turn with this number changed."""
    rules_changed = Signal()
    """The rules of the chat changed."""
    running_changed = Signal()
    answered = Signal(object)
    """A Turn is complete."""
    kept = Signal()
    """An answer was saved as an evaluation question."""
    failed = Signal(object)
    """An AppError that belongs to no turn."""

    def __init__(self, calls: Calls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turns: list[Turn] = []
        self.chat_id: int | None = None
        self.rules = Guardrails()
        """Rules of the chat, or of a new one that starts with the next question."""
        self._calls = calls
        self._opening = Requests(calls)
        self._call: Call | None = None

    @property
    def running(self) -> bool:
        return self._call is not None

    @property
    def unanswered(self) -> str:
        """The running question while its answer has no text; the engine stores neither then."""
        call = self._call
        if call is None or call.returned or self.turns[-1].text:
            return ""
        return self.turns[-1].question

    def clear(self) -> None:
        """Start a new chat."""
        self._opening.drop()
        self._show(None, [], Guardrails())

    def open(self, chat_id: int) -> None:
        """Show a stored chat, unless the user moves on before it is loaded."""
        self._opening.ask_instead(
            lambda facade: (facade.chats.messages(chat_id), _rules(facade.chats.all(), chat_id)),
            lambda found: self._show(chat_id, turns_of(found[0]), found[1]),
            self.failed.emit,
        )

    def set_rules(self, rules: Guardrails) -> None:
        """Set the rules of the chat."""
        self.rules = rules
        if (chat := self.chat_id) is not None:
            self._calls.ask(
                lambda facade: facade.chats.set_rules(chat, rules), failed=self.failed.emit
            )
        self.rules_changed.emit()

    def warm_up(self) -> None:
        """Load the models while the user still writes the question."""
        self._calls.ask(lambda facade: facade.answers.warm_up())

    def ask(self, question: str, scope: Scope = EVERYWHERE) -> None:
        """Ask in this chat; one question at a time."""
        if not self.running and question.strip():
            self.turns.append(_asked(question.strip(), scope, self.turns))
            self.added.emit()
            self._start(None)

    def ask_again(self, *_: object, as_typed: bool = False) -> None:
        """Ask the last question again; the new answer replaces the old one. With ``as_typed`` none
        of its words is corrected."""
        if not self.running and self.turns:
            last = self.turns[-1]
            self.turns[-1] = _asked(last.question, last.scope, self.turns[:-1])
            self.turns[-1].as_typed = as_typed or last.as_typed
            self.changed.emit(len(self.turns) - 1)
            self._start(last.message_id)

    def widen(self) -> None:
        """Ask the last question again, without the filters in its words."""
        if not self.running and self.turns:
            last = self.turns[-1]
            last.scope = replace(last.scope, fixed=True)
            self.ask_again()

    def stop(self) -> None:
        """Stop answering; the text so far is kept."""
        if self._call is not None:
            self.turns[-1].cut = True
            self._call.cancel()

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

    def _show(self, chat_id: int | None, turns: list[Turn], rules: Guardrails) -> None:
        # A running question is not cancelled: the engine stores its answer in its chat.
        self._call = None
        self.chat_id, self.turns, self.rules = chat_id, turns, rules
        self.rules_changed.emit()
        self.running_changed.emit()
        self.reset.emit()

    def _start(self, replaces: int | None) -> None:
        self._opening.drop()
        turn = self.turns[-1]
        request = AskRequest(
            turn.question,
            turn.scope,
            chat_id=self.chat_id,
            replaces=replaces,
            guardrails=self.rules if self.chat_id is None else Guardrails(),
            as_typed=turn.as_typed,
        )
        call = self._calls.stream(
            lambda facade, listen, cancel: facade.answers.ask(request, listen, cancel)
        )
        call.received.connect(lambda events: self._receive(call, turn, events))
        call.done.connect(lambda answer: self._finish(call, turn, answer))
        call.failed.connect(lambda error: self._fail(call, turn, error))
        self._call = call
        self.running_changed.emit()

    def _receive(self, call: Call, turn: Turn, events: list[Event]) -> None:
        now = time.monotonic()
        for event in events:
            turn.apply(event, now)
        self._notify(call)

    def _finish(self, call: Call, turn: Turn, answer: Answer) -> None:
        turn.finish(answer)
        if call is self._call:
            self.chat_id = answer.chat_id
        self._notify(call, ended=True)
        self.answered.emit(turn)

    def _fail(self, call: Call, turn: Turn, error: AppError) -> None:
        turn.fail(error)
        self._notify(call, ended=True)

    def _notify(self, call: Call, ended: bool = False) -> None:
        if call is not self._call:
            return  # another chat is shown by now
        self.changed.emit(len(self.turns) - 1)
        if ended:
            self._call = None
            self.running_changed.emit()


def _asked(question: str, scope: Scope, earlier: list[Turn]) -> Turn:
    """A turn that waits for its answer; the engine rewrites a follow-up first."""
    asked = [turn.query or turn.question for turn in earlier if turn.text]
    return Turn(question, scope, leans=is_follow_up(question, asked))


def _rules(chats: list[Chat], chat_id: int) -> Guardrails:
    return next((chat.guardrails for chat in chats if chat.id == chat_id), Guardrails())

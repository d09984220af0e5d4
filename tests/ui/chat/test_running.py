"""A running answer lives in its chat, not in the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.core.domain.errors import EngineError
from app.ui.widgets.rows import entry_at


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def conversation(desktop):
    return desktop.context.conversation


def tails(main_view) -> dict[str, str]:
    """What the list says at the end of each row that says something."""
    rows = main_view.sidebar.history.list.rows
    entries = (entry_at(rows.index(number)) for number in range(rows.rowCount()))
    return {entry.text: entry.tail for entry in entries if entry.tail}


def begin(qtbot, conversation, demo_facade, question: str = "What is the notice?") -> None:
    demo_facade.hold = True
    conversation.ask(question)
    qtbot.waitUntil(lambda: conversation.turns[-1].text != "")


def test_a_chat_that_answers_goes_on_while_another_is_open(
    qtbot, main_view, conversation, demo_facade
):
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    begin(qtbot, conversation, demo_facade)
    asked = conversation.turns
    main_view.sidebar.chat_opened.emit(3)
    qtbot.waitUntil(lambda: conversation.chat_id == 3)
    assert not conversation.running
    assert tails(main_view) == {"Notice period of the lease": "answering…"}
    main_view.sidebar.chat_opened.emit(2)
    assert conversation.turns is asked  # at once, and as far as it came
    assert conversation.running
    assert asked[-1].running
    demo_facade.hold = False
    qtbot.waitUntil(lambda: not conversation.running)
    assert asked[-1].phase == "done"
    assert tails(main_view) == {}


def test_a_new_chat_stands_in_the_list_before_the_engine_has_it(
    qtbot, main_view, conversation, demo_facade, desktop
):
    begin(qtbot, conversation, demo_facade, "Who keeps the keys?")
    assert tails(main_view) == {"Who keeps the keys?": "answering…"}
    key = conversation.key
    main_view.commands["new-chat"].trigger()
    assert conversation.turns == []
    assert tails(main_view) == {"Who keeps the keys?": "answering…"}
    main_view.sidebar.chat_opened.emit(key)
    assert conversation.turns[0].question == "Who keeps the keys?"
    main_view.commands["new-chat"].trigger()
    demo_facade.hold = False
    qtbot.waitUntil(lambda: desktop.context.chats.find(7) is not None)
    assert tails(main_view) == {}
    assert conversation.turns == []  # the view stays where the reader is
    assert [chat.id for chat, _ in desktop.context.chats.shown].count(7) == 1


def test_it_is_stopped_from_the_list(qtbot, main_view, conversation, demo_facade):
    begin(qtbot, conversation, demo_facade)
    key = conversation.key
    chat = main_view._context.chats.find(key)
    main_view.commands["new-chat"].trigger()
    (stop,) = [a for a in main_view.sidebar.history.menu_of(chat).actions() if a.text()]
    assert stop.text() == "Stop the answer"
    stop.trigger()
    assert demo_facade.cancelled.wait(10)
    qtbot.waitUntil(lambda: tails(main_view) == {})


def test_a_question_that_failed_elsewhere_is_not_lost(qtbot, main_view, conversation, demo_facade):
    begin(qtbot, conversation, demo_facade)
    key = conversation.key
    main_view.commands["new-chat"].trigger()
    demo_facade.error = EngineError("It is late.")
    demo_facade.fail.set()
    qtbot.waitUntil(lambda: tails(main_view) == {"What is the notice?": "failed"})
    main_view.sidebar.chat_opened.emit(key)
    assert conversation.turns[0].phase == "failed"
    assert main_view.page.view._views[0]._error.isVisible()
    demo_facade.fail.clear()
    demo_facade.error, demo_facade.hold = None, False
    conversation.ask_again()
    qtbot.waitUntil(lambda: conversation.turns[0].phase == "done")


def test_two_chats_answer_at_once_and_both_are_asked_for_when_the_window_closes(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.hold, demo_facade.read = True, 1
    conversation.ask("First?")
    qtbot.waitUntil(lambda: conversation.turns[0].progress is not None)
    main_view.commands["new-chat"].trigger()
    conversation.ask("Second?")
    qtbot.waitUntil(lambda: conversation.turns[0].progress is not None)
    assert conversation.unanswered == "Second?\nFirst?"
    qtbot.keyClick(main_view.page.box.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not conversation.running)
    assert list(conversation.working.values()) == [True]
    demo_facade.hold = False
    qtbot.waitUntil(lambda: not conversation.working)

"""The transcript: sources below every answer, refusals that lead on, selection, copies, changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStyleOptionButton

from app.core.answering.citations import NOT_FOUND
from app.core.domain.answers import Message
from app.ui.foundation import wording
from app.ui.foundation.turns import turns_of
from tests.ui.demo_facade import FRIDGE, LEASE, hit, lease_passage


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def conversation(desktop):
    return desktop.context.conversation


def ask(qtbot, main_view, question: str = "What is the notice period?") -> None:
    qtbot.keyClicks(main_view.page.box.edit, question)
    qtbot.keyClick(main_view.page.box.edit, Qt.Key.Key_Return)
    conversation = main_view._context.conversation
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)


def texts(widget, kind) -> list[str]:
    return [part.text() for part in widget.findChildren(kind) if part.isVisibleTo(widget)]


def request(demo_facade):
    return [a["request"] for name, a in demo_facade.calls if name == "answers.ask"][-1]


def test_the_sources_stand_below_the_answer_and_say_why(qtbot, main_view, conversation):
    ask(qtbot, main_view)
    sources = main_view.page.view._views[0]._sources
    listed = ["Why these sources?", "[1] lease-coopers-wharf.pdf p. 3", "[2] vaccine-fridge.md"]
    qtbot.waitUntil(lambda: texts(sources, QPushButton) == listed)
    sources._why.click()
    qtbot.waitUntil(lambda: "Cited for: “" in "\n".join(texts(sources, QLabel)))
    reasons = "\n".join(texts(sources, QLabel))
    why = "Chosen because it has “notice” of your question, and its meaning is close."
    assert why in reasons
    assert (
        "Also read, but not cited:\n[3] directors-meeting-2025-11.pdf p. 1 · by meaning" in reasons
    )
    assert "place 1" not in reasons  # the places in the search are details
    details = "".join(made.toolTip() for made in sources.findChildren(QLabel))
    assert "Search by words: place 1 · Search by meaning: place 1" in details
    next(b for b in sources.findChildren(QPushButton) if b.text() == listed[1]).click()
    assert main_view.source.pdf.page == 3


def test_of_many_sources_the_first_are_listed(qtbot, main_view, conversation, demo_facade):
    asked, answered = demo_facade.chats.messages(2)
    many = tuple(replace(answered.citations[0], n=n) for n in range(1, 31))
    stages = {"tabulate_ms": 3.0}  # an answer over all documents
    demo_facade.talks[2] = [asked, replace(answered, citations=many, stages=stages)]
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    sources = main_view.page.view._views[0]._sources
    qtbot.waitUntil(lambda: len(texts(sources, QPushButton)) == 8)
    next(b for b in sources.findChildren(QPushButton) if b.text() == "Show all 30").click()
    qtbot.waitUntil(lambda: len(texts(sources, QPushButton)) == 31)


def test_a_reopened_chat_lists_the_same_sources(qtbot, main_view, conversation, demo_facade):
    asked, answered = demo_facade.chats.messages(2)
    passages = (hit(LEASE, 3, 1200, lease_passage(), 1, 1), hit(FRIDGE, None, 0, "Warm.", 2, 4))
    demo_facade.talks[2] = [asked, replace(answered, passages=passages, numbers=(1, 4))]
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    sources = main_view.page.view._views[0]._sources
    qtbot.waitUntil(lambda: "[1] lease-coopers-wharf.pdf p. 3" in texts(sources, QPushButton))
    sources._why.click()
    found = "[4] vaccine-fridge.md · by words and meaning"
    qtbot.waitUntil(lambda: found in "\n".join(texts(sources, QLabel)))


def test_every_kind_of_answer_lists_its_sources_in_a_reopened_chat(
    qtbot, main_view, conversation, demo_facade
):
    """Also one that is computed from a table, from the list of files, a summary, or over all
    documents."""
    asked, answered = demo_facade.chats.messages(2)
    routes = ({}, {"table_ms": 1.0}, {"catalog_ms": 1.0}, {"map_ms": 1.0}, {"tabulate_ms": 1.0})
    listed = ["[1] lease-coopers-wharf.pdf p. 3", "[2] vaccine-fridge.md"]
    for chat_id, stages in enumerate(routes, 2):
        demo_facade.talks[chat_id] = [asked, replace(answered, stages=stages, model="")]
        conversation.open(chat_id)
        qtbot.waitUntil(lambda chat_id=chat_id: conversation.chat_id == chat_id)
        sources = main_view.page.view._views[0]._sources
        qtbot.waitUntil(lambda sources=sources: texts(sources, QPushButton)[1:] == listed)


def test_a_stored_refusal_still_shows_the_nearest_passages(
    qtbot, main_view, conversation, demo_facade
):
    nearest = hit(LEASE, 3, 1200, lease_passage(), 1, 1)
    asked = Message(1, 2, "user", "Is the Zeppelin used for its notice?", 1.0)
    refused = Message(
        2, 2, "assistant", NOT_FOUND, 2.0, abstained=True, passages=(nearest,), numbers=(1,)
    )
    demo_facade.talks[2] = [asked, refused]
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    opened = main_view.page.view._views[0]._opened
    assert [card._n for card in opened._cards if card.isVisible()] == [1]
    assert opened._absent.text() == "Not found in any passage: “Zeppelin”"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("One month's notice [1].", ("good", "positive", "from your documents")),
        ("It lies on page 2 [1].", ("question", "negative", "Unsure")),
    ],
)
def test_green_is_only_what_meets_in_a_sentence(demo_facade, answer, state):
    question = Message(1, 2, "user", "With what notice can either party end the lease?", 1.0)
    said = replace(demo_facade.chats.messages(2)[1], text=answer, unsupported=())
    (turn,) = turns_of([question, said])
    assert wording.provenance(turn) == state


def test_the_sentence_is_marked_and_not_the_whole_passage(demo_facade):
    (turn,) = turns_of(demo_facade.chats.messages(2))
    lease = turn.citations[0]
    for said in ("Nothing alike at all [1].", "One month's notice [1]."):
        turn.text = said
        for start, end in turn.carrying(lease):
            assert 0 < end - start < len(lease.text)


def test_copying_is_confirmed_and_moves_nothing(qtbot, main_view, conversation):
    ask(qtbot, main_view)
    view = main_view.page.view
    before = view.geometry(), view._views[0].mapTo(view, QPoint(0, 0))
    view._views[0]._copy.click()
    toast = main_view.toast
    assert toast.isVisible()
    assert toast._words.text() == "Copied with its sources."
    assert "[1] lease-coopers-wharf.pdf p. 3" in QApplication.clipboard().text()
    assert (view.geometry(), view._views[0].mapTo(view, QPoint(0, 0))) == before
    box = main_view.page.box
    assert toast.geometry().bottom() < box.mapTo(main_view.page, QPoint(0, 0)).y()


def test_the_last_question_is_changed_and_asked_in_its_place(
    qtbot, main_view, conversation, demo_facade
):
    main_view.ask_about([LEASE])
    ask(qtbot, main_view, "Waht is the notice?")
    message = conversation.turns[0].message_id
    main_view._context.conversation.scope_changed.emit()
    main_view.page.box.limit(type(main_view.page.box.scope_filter)())
    main_view.page.view._views[0]._change.click()
    box = main_view.page.box
    assert box.edit.toPlainText() == "Waht is the notice?"
    assert box.scope_filter.paths == (LEASE,)
    box.edit.replace("What is the notice?")
    qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not conversation.running)
    assert [turn.question for turn in conversation.turns] == ["What is the notice?"]
    assert request(demo_facade).replaces == message
    ask(qtbot, main_view, "And then?")
    assert len(conversation.turns) == 2
    assert request(demo_facade).replaces is None
    main_view.page.view._views[0]._change.click()  # an earlier one is asked anew
    assert not box.instead
    qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not conversation.running)
    assert len(conversation.turns) == 3


def test_text_is_selected_and_copied_across_messages(qtbot, main_view, conversation):
    for question in ("What is the notice?", "And the rent?"):
        ask(qtbot, main_view, question)
    view = main_view.page.view
    first, last = view._views[0].texts[0], view._views[1].texts[0]
    begin = QPoint(2, first.height() // 2)
    end = first.viewport().mapFromGlobal(
        last.viewport().mapToGlobal(QPoint(last.width() - 2, last.height() // 2))
    )
    QTest.mousePress(first.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(first.viewport(), end)
    QTest.mouseRelease(first.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.keySequence(first, QKeySequence(QKeySequence.StandardKey.Copy))
    copied = QApplication.clipboard().text()
    assert copied.startswith("What is the notice?\n\n")
    assert "Landlords usually agree to this." in copied
    assert copied.endswith("\n\nAnd the rent?")
    QApplication.clipboard().clear()
    (entry,) = view._selection.menu().actions()
    assert entry.text() == "Copy"
    entry.trigger()
    assert QApplication.clipboard().text() == copied
    QTest.mouseClick(last.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 4))
    assert not first.textCursor().hasSelection()


def test_an_empty_chat_suggests_questions_about_ones_own_documents(
    qtbot, main_view, conversation, demo_facade
):
    welcome = main_view.page.welcome
    qtbot.waitUntil(lambda: welcome._questions.count() > 0)
    offered = welcome._questions.itemAt(0).widget()
    offered.click()
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)
    question, document = offered.text().split("\n")
    assert conversation.turns[0].question == question
    assert document == "staff.xlsx"
    assert request(demo_facade).scope.paths


def test_a_long_suggestion_is_elided_and_told_in_full(qtbot, main_view):
    welcome = main_view.page.welcome
    question = f"What is the date for “Maintenance” in {'maintenance-report-' * 8}2026.docx?"
    welcome.suggest((question,))
    offered = welcome._questions.itemAt(0).widget()
    offered.resize(200, offered.sizeHint().height())
    shown = QStyleOptionButton()
    offered.initStyleOption(shown)
    assert shown.text.endswith("…")
    assert question in offered.toolTip()
    with qtbot.waitSignal(welcome.asked) as asked:
        offered.click()
    assert asked.args == [question]

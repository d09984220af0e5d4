"""What a question searches is in sight: in the transcript, in the box, and in the list of chats."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.answering.export.transcript import markdown
from app.core.domain.answers import ChatScope
from app.core.domain.search import Narrowing, Scope
from app.ui.chat.export import transcript_of
from app.ui.chat.scope import ScopeFilter, scope_words
from app.ui.chat.scope_dialog import ScopeDialog
from app.ui.foundation.turns import turns_of
from app.ui.widgets.rows import entry_at
from tests.ui.demo_facade import LEASE, SAMPLES

CONTRACTS = str(SAMPLES / "contracts")


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def conversation(desktop):
    return desktop.context.conversation


def ask(qtbot, main_view, question: str) -> None:
    qtbot.keyClicks(main_view.page.box.edit, question)
    qtbot.keyClick(main_view.page.box.edit, Qt.Key.Key_Return)
    conversation = main_view._context.conversation
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)


def said(main_view, number: int) -> str:
    return main_view.page.view._views[number]._scope.text()


def test_each_question_shows_its_scope_also_later(qtbot, main_view, conversation):
    ask(qtbot, main_view, "What is the notice?")
    main_view.ask_about([CONTRACTS])
    ask(qtbot, main_view, "And the rent?")
    assert [said(main_view, n) for n in (0, 1)] == ["All documents", "contracts"]
    conversation.open(2)  # a chat that has noted none
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert said(main_view, 0) == ""


def test_asking_again_searches_where_the_question_did(qtbot, main_view, conversation, demo_facade):
    asked, answered = demo_facade.chats.messages(2)
    demo_facade.talks[2] = [replace(asked, scope=Scope(paths=(CONTRACTS,))), answered]
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert said(main_view, 0) == "contracts"
    conversation.ask_again()
    qtbot.waitUntil(lambda: not conversation.running)
    request = [arguments for name, arguments in demo_facade.calls if name == "answers.ask"][-1]
    assert request["request"].scope == Scope(paths=(CONTRACTS,))


def test_removing_the_chip_clears_the_folders_selection(qtbot, main_view):
    folders = main_view.sidebar.folders.list
    place = folders.visualRect(folders.rows.index(0)).center()
    qtbot.mouseClick(folders.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert main_view.page.box.scope_filter.paths == (CONTRACTS,)
    assert folders.selectionModel().hasSelection()
    main_view.page.box._chips.itemAt(0).widget().click()
    assert main_view.page.box.scope_filter == ScopeFilter()
    assert not folders.selectionModel().hasSelection()
    assert not folders.currentIndex().isValid()


def test_a_chat_is_pinned_to_a_scope_with_a_name_and_a_colour(
    qtbot, main_view, conversation, demo_facade, desktop
):
    main_view.ask_about([CONTRACTS])
    main_view.page.box.pin_wanted.emit()
    dialog = main_view.findChild(ScopeDialog)
    assert dialog.name.text() == "contracts"
    dialog.name.setText("Coopers Wharf")
    dialog.colours.button(3).click()
    dialog._save()
    ask(qtbot, main_view, "What is the notice?")
    qtbot.waitUntil(lambda: desktop.context.chats.find(7) is not None)
    pinned = ChatScope("Coopers Wharf", "teal", (CONTRACTS,))
    assert demo_facade.history[7].scope == pinned
    assert main_view.page.pinned.text() == "Coopers Wharf"
    rows = main_view.sidebar.history.list.rows
    entries = [entry_at(rows.index(n)) for n in range(rows.rowCount())]
    assert [(e.icon, e.tone) for e in entries if e.item and e.item.id == 7] == [("tag", "teal")]
    main_view.commands["new-chat"].trigger()
    assert main_view.page.box.scope_filter == ScopeFilter()
    assert not main_view.page.pinned.isVisible()
    conversation.open(7)
    qtbot.waitUntil(lambda: conversation.chat_id == 7)
    assert main_view.page.box.scope_filter.plain == ScopeFilter((CONTRACTS,))
    assert main_view.page.pinned.isVisible()
    main_view.page.pinned.click()
    main_view.findChild(ScopeDialog)._unpin()
    qtbot.waitUntil(lambda: demo_facade.history[7].scope is None)
    assert main_view.page.box.scope_filter == ScopeFilter()


def test_a_scope_in_words(language):
    assert scope_words(Scope()) == ""
    assert scope_words(Scope("/docs/lease.pdf", "pdf")) == "lease.pdf, PDF only"
    assert scope_words(Scope(paths=("/a/Contracts", "/b"))) == "Contracts, b"
    assert scope_words(Scope(since=1_700_000_000.0)).startswith("since ")
    assert ScopeFilter(named=ScopeFilter(("/a",), days=7).pinned("A", "red")).plain == ScopeFilter(
        ("/a",), days=7
    )


def test_what_the_words_of_a_question_narrow_is_the_scope_that_is_shown(
    qtbot, main_view, conversation, demo_facade
):
    plain = demo_facade.answer
    only = Scope(paths=(LEASE,), dated=("2026-05-01", "2026-05-31"), sender="Brandt")
    demo_facade.answer = replace(plain, narrowing=Narrowing(only))
    ask(qtbot, main_view, "What did Brandt write in May about @lease-coopers-wharf.pdf?")
    narrowed = "lease-coopers-wharf.pdf, from Brandt, May 2026"
    assert said(main_view, 0) == narrowed
    main_view.ask_about([CONTRACTS])
    demo_facade.answer = replace(plain, narrowing=Narrowing(Scope(kind="pdf")))
    ask(qtbot, main_view, "And in the PDF files?")
    assert [said(main_view, n) for n in (0, 1)] == [narrowed, "contracts, PDF only"]
    demo_facade.answer = plain
    view = main_view.page.view._views[1]
    view._only.click()
    qtbot.waitUntil(lambda: not conversation.running)
    assert said(main_view, 1) == "contracts"


def test_a_stored_question_shows_what_it_was_narrowed_to(
    qtbot, main_view, conversation, demo_facade
):
    asked, answered = demo_facade.chats.messages(2)
    narrowing = Narrowing(Scope(dated=("2026-05-01", "2026-05-31")))
    demo_facade.talks[2] = [
        replace(asked, scope=Scope(paths=(CONTRACTS,))),
        replace(answered, narrowing=narrowing),
    ]
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert said(main_view, 0) == "contracts, May 2026"
    text = markdown(transcript_of("Lease", turns_of(demo_facade.talks[2]), 0.0))
    assert "Scope: contracts, May 2026" in text


@pytest.fixture
def pinned(main_view, conversation, demo_facade, qtbot, desktop):
    """An open chat that is pinned to a scope."""
    scope = ChatScope("Coopers Wharf", "teal", (CONTRACTS,), days=366)
    demo_facade.history[2] = replace(demo_facade.history[2], scope=scope)
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.scope == scope)
    return scope


def chips(main_view) -> list[str]:
    row = main_view.page.box._chips
    return [row.itemAt(n).widget().text() for n in range(row.count())]


def test_a_pinned_scope_has_its_name_and_is_searched(
    qtbot, main_view, conversation, demo_facade, pinned
):
    box = main_view.page.box
    assert chips(main_view) == ["Coopers Wharf"]
    assert "contracts" in box._chips.itemAt(0).widget().toolTip()
    assert box.edit.placeholderText() == "Ask about Coopers Wharf"
    ask(qtbot, main_view, "What is the notice?")
    assert said(main_view, 1) == "Coopers Wharf"
    request = [given for name, given in demo_facade.calls if name == "answers.ask"][-1]["request"]
    assert request.scope.paths == (CONTRACTS,)
    assert request.scope.since is not None
    box.search_also(LEASE)
    assert chips(main_view) == ["Coopers Wharf", "lease-coopers-wharf.pdf"]


@pytest.mark.parametrize("how", ["chip", "backspace", "menu"])
def test_a_removed_pinned_scope_does_not_come_back(
    qtbot, main_view, conversation, demo_facade, pinned, how
):
    box = main_view.page.box
    match how:
        case "chip":
            box._chips.itemAt(0).widget().click()
        case "backspace":
            qtbot.keyClick(box.edit, Qt.Key.Key_Backspace)
        case "menu":
            everywhere = box._limit.menu().actions()
            next(a for a in everywhere if a.text() == "Search everywhere").trigger()
    qtbot.waitUntil(lambda: demo_facade.history[2].scope is None)
    assert (chips(main_view), main_view.page.pinned.isVisible()) == ([], False)
    conversation.open(3)
    qtbot.waitUntil(lambda: conversation.chat_id == 3)
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert chips(main_view) == []


def test_unpinning_is_said_and_undone_in_the_chat_that_it_was_of(
    qtbot, main_view, conversation, demo_facade, pinned
):
    main_view.page.box._chips.itemAt(0).widget().click()
    toast = main_view.toast
    assert toast._words.text() == "This chat is no longer pinned to Coopers Wharf."
    qtbot.waitUntil(lambda: demo_facade.history[2].scope is None)
    conversation.open(3)
    qtbot.waitUntil(lambda: conversation.chat_id == 3)
    toast._button.click()
    qtbot.waitUntil(lambda: demo_facade.history[2].scope == pinned)
    assert demo_facade.history[3].scope is None
    assert (conversation.scope, chips(main_view)) == (None, [])
    conversation.open(2)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert chips(main_view) == ["Coopers Wharf"]


def test_a_new_chat_that_is_unpinned_while_it_answers_stays_so(
    qtbot, main_view, conversation, demo_facade
):
    scope = ChatScope("Coopers Wharf", "teal", (CONTRACTS,))
    conversation.pin_scope(scope)
    main_view.page.box.limit(ScopeFilter(named=scope))
    demo_facade.hold = True
    main_view.page.ask("What is the notice?")
    qtbot.waitUntil(lambda: bool(conversation.turns[-1].text))
    main_view.page.box._chips.itemAt(0).widget().click()
    demo_facade.hold = False
    qtbot.waitUntil(lambda: conversation.chat_id is not None)
    qtbot.waitUntil(lambda: demo_facade.history[conversation.chat_id].scope is None)

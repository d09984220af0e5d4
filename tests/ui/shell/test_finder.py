"""Ctrl+K: passages, documents, chats and commands in groups, with a preview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.domain.errors import AppError
from app.ui.widgets.rows import entry_at
from tests.ui.demo_facade import FRIDGE, LEASE, hit, lease_passage
from tests.ui.shell.test_late_replies import Held


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def finder(main_view, demo_facade):
    demo_facade.hits = (hit(LEASE, 3, 1200, lease_passage(), 1, 1),)
    main_view.commands["find"].trigger()
    return main_view.finder


def entries(finder):
    rows = finder.list.rows
    return [entry_at(rows.index(n)) for n in range(rows.rowCount())]


def texts(finder) -> list[str]:
    return [entry.text for entry in entries(finder)]


def look_for(qtbot, finder, text: str, expected: str) -> None:
    qtbot.keyClicks(finder.field, text)
    qtbot.waitUntil(lambda: not finder._awaited and expected in texts(finder))


def make_current(finder, text: str) -> None:
    """Choose a row with the keys, as a person does."""
    finder._moved = True
    finder.list.setCurrentIndex(finder.list.rows.index(texts(finder).index(text)))


def test_what_is_found_stands_in_groups(qtbot, finder):
    look_for(qtbot, finder, "lease", "Passages")
    headings = [entry.text for entry in entries(finder) if entry.heading]
    assert headings == ["Passages", "Documents", "Chats"]
    assert "Notice period of the lease" in texts(finder)
    assert "lease-coopers-wharf.pdf" in texts(finder)
    assert texts(finder)[-1] == "Ask: lease"


def test_a_passage_is_found_by_an_incomplete_word_and_opened(qtbot, finder, main_view, demo_facade):
    look_for(qtbot, finder, "the premises cann", "Passages")
    entry = entries(finder)[1]
    assert entry.text == "lease-coopers-wharf.pdf p. 3"
    assert "If the premises cannot be used" in entry.lines[0]
    assert ("answers.passages_with", {"text": "the premises cann", "k": 6}) in demo_facade.calls
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert main_view.right.isVisible()
    assert main_view.source.pdf.page == 3


def test_after_a_pause_passages_are_found_by_meaning_too(qtbot, finder, demo_facade):
    lease = demo_facade.hits[0]
    fridge = hit(FRIDGE, None, 0, "Keep vaccines between 2 and 8 °C.", 7, None)
    demo_facade.answers_passages_with = lambda text, k: [lease]
    demo_facade.results["answers.passages_about"] = [fridge, lease]
    look_for(qtbot, finder, "cold", "Passages")
    qtbot.waitUntil(lambda: "vaccine-fridge.md" in texts(finder))
    found = [(e.text, e.tail) for e in entries(finder) if e.lines]
    assert found == [("lease-coopers-wharf.pdf p. 3", ""), ("vaccine-fridge.md", "by meaning")]


def test_the_current_passage_is_previewed_beside_the_finder(qtbot, finder, main_view, desktop):
    assert not main_view.right.isVisible()
    look_for(qtbot, finder, "the premises cann", "Passages")
    qtbot.waitUntil(lambda: main_view.source.pdf.page == 3)
    assert finder.isVisible()
    right = main_view.right.mapTo(desktop.window, main_view.right.rect().topLeft()).x()
    qtbot.waitUntil(lambda: finder.geometry().right() < right)
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not main_view.right.isVisible()


def test_a_document_is_previewed_and_opened_without_asking(qtbot, finder, main_view, desktop):
    look_for(qtbot, finder, "vaccine", "vaccine-fridge.md")
    make_current(finder, "vaccine-fridge.md")
    qtbot.waitUntil(lambda: "vaccine" in main_view.source.text.toPlainText().lower())
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert main_view.right.isVisible()
    assert desktop.context.conversation.turns == []
    assert not main_view.page.box.scope_filter.paths


def test_ctrl_enter_asks_about_a_document_or_asks_the_text(qtbot, finder, main_view, desktop):
    look_for(qtbot, finder, "vaccine", "vaccine-fridge.md")
    make_current(finder, "vaccine-fridge.md")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert main_view.page.box.scope_filter.paths == (FRIDGE,)
    main_view.commands["find"].trigger()
    look_for(qtbot, finder, "the premises cann", "Passages")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(desktop.context.conversation.turns))
    assert desktop.context.conversation.turns[0].question == "the premises cann"


def test_enter_waits_for_what_the_words_find(qtbot, finder, main_view, demo_facade):
    late = Held(demo_facade.answers, "passages_with", lambda text, *_: text == "premises")
    qtbot.keyClicks(finder.field, "premises")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(late.asked.is_set)
    assert finder.isVisible()
    late.release.set()
    qtbot.waitUntil(lambda: not finder.isVisible())
    assert main_view.source.pdf.page == 3


def test_a_command_by_its_name_comes_first_at_once(qtbot, finder, main_view):
    qtbot.keyClicks(finder.field, "docu")
    assert texts(finder)[0] == "Documents"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    page = main_view.pages.currentWidget()
    assert type(page).__name__ == "DocumentsPage"


def test_what_was_shown_before_comes_back_when_the_finder_is_dismissed(
    qtbot, main_view, demo_facade
):
    main_view.open_document(FRIDGE)
    qtbot.waitUntil(lambda: "vaccine" in main_view.source.text.toPlainText().lower())
    demo_facade.hits = (hit(LEASE, 3, 1200, lease_passage(), 1, 1),)
    main_view.commands["find"].trigger()
    look_for(qtbot, main_view.finder, "the premises cann", "Passages")
    qtbot.waitUntil(main_view.source.pdf.isVisible)
    main_view.commands["stop"].trigger()
    qtbot.waitUntil(main_view.source.text.isVisible)
    assert main_view.right.isVisible()
    assert QApplication.focusWidget() is not main_view.finder.field


def test_where_nothing_matches_it_says_so_and_what_to_do(qtbot, finder, demo_facade):
    demo_facade.answers_passages_with = lambda text, k: []
    late = Held(demo_facade.answers, "passages_about", lambda *_: True)
    qtbot.keyClicks(finder.field, "qwxzzv")
    qtbot.waitUntil(late.asked.is_set)
    qtbot.waitUntil(lambda: not finder._awaited)
    assert not finder._nothing.isVisible()  # it is not known yet
    late.release.set()
    qtbot.waitUntil(finder._nothing.isVisible)
    said = finder._nothing.text()
    assert said.startswith("No document or chat matches “qwxzzv”.")
    assert "ask it as a question" in said
    assert texts(finder) == ["Ask: qwxzzv"]
    inside = finder._nothing.geometry()
    assert finder.rect().contains(inside)
    assert finder.list.geometry().top() >= inside.bottom()
    finder.field.setText("lease")
    assert not finder._nothing.isVisible()


def test_a_search_that_failed_says_nothing_of_what_there_is(qtbot, finder, demo_facade):
    def fail(text, k):
        raise AppError("No.")

    demo_facade.answers_passages_with = fail
    qtbot.keyClicks(finder.field, "qwxzzv")
    qtbot.waitUntil(lambda: finder._weighed and not finder._awaited)
    assert not finder._nothing.isVisible()


def test_an_empty_library_asks_for_a_folder(qtbot, main_view, finder, demo_facade, desktop):
    demo_facade.answers_passages_with = lambda text, k: []
    demo_facade.roots = []
    desktop.context.library.refresh()
    qtbot.waitUntil(lambda: desktop.context.library.folders == [])
    qtbot.keyClicks(finder.field, "qwxzzv")
    qtbot.waitUntil(finder._nothing.isVisible)
    assert "Add a folder first" in finder._nothing.text()

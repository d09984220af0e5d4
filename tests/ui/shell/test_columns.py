"""The columns of the window: what is beside, over, folded or closed, and what they name."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.domain.events import Embedding, FileStarted, Progress
from app.core.domain.search import Scope
from app.ui.foundation.commands import Place
from app.ui.foundation.language import NAMES
from app.ui.shell.main_view import LEAST_READABLE
from app.ui.widgets.controls import Choice, Elided, ElidedButton


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def with_source(qtbot, desktop, main_view):
    """A source is open beside an answer."""
    conversation = desktop.context.conversation
    conversation.ask("What is the notice period?", Scope())
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)
    main_view.show_source(conversation.turns[0], 1)


def test_where_both_have_not_the_room_the_source_lies_over_the_conversation(
    qtbot, desktop, main_view, with_source
):
    desktop.window.resize(700, 400)
    qtbot.waitUntil(lambda: not main_view._is_beside)
    assert main_view.right.isVisible()
    assert main_view.page.width() >= LEAST_READABLE
    main_view.commands["stop"].trigger()
    assert not main_view.right.isVisible()
    desktop.window.resize(1400, 800)
    qtbot.waitUntil(lambda: main_view._is_beside)
    assert not main_view.right.isVisible()
    main_view.show_source(desktop.context.conversation.turns[0], 1)
    qtbot.waitUntil(lambda: main_view.right.width() >= main_view.right.minimumSizeHint().width())


def test_a_source_stays_open_while_the_window_changes_its_size(
    qtbot, desktop, main_view, with_source
):
    for width, beside in ((700, False), (1400, True), (700, False)):
        desktop.window.resize(width, 600)
        qtbot.waitUntil(lambda beside=beside: main_view._is_beside == beside)
        assert main_view.right.isVisible()


def test_the_side_column_leaves_the_conversation_readable(qtbot, desktop, main_view, with_source):
    desktop.window.resize(1000, 600)
    qtbot.waitUntil(main_view.rail.isVisible)
    main_view.commands["side"].trigger()
    assert main_view.sidebar.isVisible()
    assert main_view.page.width() >= LEAST_READABLE


def test_the_source_is_closed_on_pages_that_have_none(main_view, with_source):
    main_view.pages.open("tables")
    assert main_view.right.isVisible()
    main_view.pages.open("models")
    assert not main_view.right.isVisible()


def test_the_foot_names_its_pages(main_view):
    offered = main_view.commands.at(Place.FOOT)
    shown = [button.text() for button in main_view.sidebar.findChildren(ElidedButton)]
    assert [main_view.commands.name(action) for action in offered] == [
        name for name in shown if name in {main_view.commands.name(a) for a in offered}
    ]


@pytest.mark.parametrize("code", NAMES)
def test_no_name_at_the_foot_of_the_narrowest_column_is_cut(qtbot, desktop, code):
    desktop.context.language.choose(code)
    sidebar = desktop.main_view.sidebar
    desktop.main_view.fold(False)
    desktop.main_view._split.setSizes([0, 900, 0])
    qtbot.waitUntil(lambda: sidebar.width() == sidebar.minimumWidth())
    foot = [b for b in sidebar.findChildren(ElidedButton) if b.property("kind") == "foot"]
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in foot))


def test_an_icon_has_one_meaning(main_view):
    icons = Counter(command.icon for command in main_view.commands.commands)
    assert [icon for icon, times in icons.items() if times > 1] == []


@pytest.mark.parametrize("items", [2, 4, 6, 10])
def test_a_list_of_choices_shows_its_last_item(qtbot, desktop, items):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems([f"Choice {number}" for number in range(items)])
    choice.show()
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(choice.model().index(items - 1, 0))
    shown = view.viewport().rect()
    assert shown.bottom() >= last.bottom()
    assert shown.width() >= view.fontMetrics().horizontalAdvance("Choice 1")
    assert view.verticalScrollBar().maximum() == 0
    choice.hidePopup()


def begin(qtbot, desktop, demo_facade):
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)
    demo_facade.tell(FileStarted("/home/ana/a.pdf"), Progress(1, 2, 9, 4.5, "/home/ana/a.pdf"))
    qtbot.waitUntil(lambda: desktop.context.library.indexing.active)


def test_the_progress_goes_when_all_is_embedded(qtbot, desktop, main_view, demo_facade):
    begin(qtbot, desktop, demo_facade)
    strip = main_view.sidebar.folders._progress
    assert strip.isVisible()
    assert main_view.status._state.text() == "1,526 documents, 1 waiting"
    demo_facade.tell(Progress(2, 2, 9, 4.5, "/home/ana/b.pdf"), Embedding(2, 2, 4.5))
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_progress_goes_when_the_library_has_nothing_left_to_do(
    qtbot, desktop, main_view, demo_facade
):
    begin(qtbot, desktop, demo_facade)
    desktop.context.library.refresh()
    qtbot.waitUntil(lambda: not main_view.sidebar.folders._progress.isVisible())


def test_done_says_that_documents_are_still_being_read(qtbot, desktop, main_view, demo_facade):
    demo_facade.roots = [*demo_facade.roots, replace(demo_facade.roots[0], id=9)]  # 3 are waiting
    desktop.context.library.refresh()
    library = desktop.context.library
    qtbot.waitUntil(lambda: library.status is not None and library.status.queue > 0)
    page = main_view.pages.open("welcome")
    qtbot.mouseClick(page._done, Qt.MouseButton.LeftButton)
    assert main_view.pages.currentWidget() is main_view.page
    said = [label.text() for label in main_view.toast.findChildren(QLabel)]
    assert said == [
        "Your documents are still being read. You can ask already, about those that have been."
    ]


def test_a_page_has_one_name_in_every_place(qtbot, main_view):
    """In the foot of the left column, the finder, and above the page."""
    for command in main_view.commands.commands:
        if command.page:
            page = main_view.pages.open(command.key)
            (title,) = [
                made.text()
                for made in page.findChildren(Elided)
                if made.property("words") == "title"
            ]
            assert title == command.text, command.key
    main_view.pages.close_page()
    main_view.commands["panel"].trigger()
    panel = main_view.right.currentWidget()
    titles = [m.text() for m in panel.findChildren(QLabel) if m.property("words") == "strong"]
    assert main_view.commands["panel"].text() in titles

"""Replies that arrive out of order: the reply to the latest request wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.core.domain.answers import Message
from app.core.domain.errors import EngineError
from app.core.domain.folders import Root
from app.core.evaluation.evaluation import Run
from app.ui.widgets.rows import entry_at
from tests.fakes.facade import RUN
from tests.ui.demo_facade import SAMPLES


class Held:
    """Holds back replies of a method to some calls until ``release`` is set."""

    def __init__(self, facade: Any, method: str, which: Callable[..., bool]) -> None:
        self.asked, self.release = threading.Event(), threading.Event()
        self._method, self._which = getattr(facade, method), which
        setattr(facade, method, self._reply)

    def _reply(self, *arguments: Any) -> Any:
        reply = self._method(*arguments)
        if self._which(*arguments):
            self.asked.set()
            assert self.release.wait(10)
        return reply


def first() -> Callable[..., bool]:
    """Only the first call."""
    left = [True]
    return lambda *_: bool(left and left.pop())


def settle(qtbot, desktop, *held: Held) -> None:
    """Release late replies and wait for all calls except the watching."""
    for one in held:
        one.release.set()
    qtbot.waitUntil(lambda: len(desktop.calls._calls) == 1)


@pytest.fixture
def conversation(desktop):
    return desktop.context.conversation


def test_the_chat_that_was_opened_last_stays(qtbot, desktop, conversation, demo_facade):
    late = Held(demo_facade.chats, "messages", lambda chat_id: chat_id == 2)
    conversation.open(2)
    assert late.asked.wait(10)
    conversation.open(3)
    qtbot.waitUntil(lambda: conversation.chat_id == 3)
    settle(qtbot, desktop, late)
    assert conversation.chat_id == 3
    assert conversation.turns[0].question == demo_facade.history[3].title


@pytest.mark.parametrize("begin", ["clear", "ask"])
def test_a_chat_begun_while_another_is_opened_stays(
    qtbot, desktop, conversation, demo_facade, begin
):
    late = Held(demo_facade.chats, "messages", lambda chat_id: chat_id == 2)
    conversation.open(2)
    assert late.asked.wait(10)
    conversation.clear() if begin == "clear" else conversation.ask("Who owns the dog?")
    settle(qtbot, desktop, late)
    assert conversation.chat_id != 2
    assert [turn.question for turn in conversation.turns] == ["Who owns the dog?"][
        begin == "clear" :
    ]


def test_an_error_over_a_chat_that_is_wanted_no_more_is_not_told(
    qtbot, desktop, conversation, demo_facade
):
    late = Held(demo_facade.chats, "messages", lambda chat_id: chat_id == 2)
    held = demo_facade.chats.messages

    def fail(chat_id: int) -> list[Message]:
        messages = held(chat_id)
        if chat_id == 2:
            raise EngineError("It is late.")
        return messages

    demo_facade.chats.messages = fail
    conversation.open(2)
    assert late.asked.wait(10)
    conversation.open(3)
    qtbot.waitUntil(lambda: conversation.chat_id == 3)
    settle(qtbot, desktop, late)
    assert not desktop.main_view.banner.isVisible()


def test_an_old_list_of_chats_does_not_bring_back_an_old_name(qtbot, desktop, demo_facade):
    chats = desktop.context.chats
    late = Held(demo_facade.chats, "all", first())
    chats.refresh()
    assert late.asked.wait(10)
    demo_facade.chats.rename(3, "The fridge")
    chats.refresh()
    qtbot.waitUntil(lambda: chats.find(3).title == "The fridge")
    settle(qtbot, desktop, late)
    assert chats.find(3).title == "The fridge"


def test_an_old_search_of_chats_does_not_take_the_place_of_a_later_one(qtbot, desktop, demo_facade):
    chats = desktop.context.chats
    late = Held(demo_facade.chats, "search", first())
    chats.search("lease")
    qtbot.waitUntil(late.asked.is_set)
    demo_facade.chats.rename(2, "Lease, settled")
    chats.search("lease")
    qtbot.waitUntil(lambda: [chat.title for chat, _ in chats.shown] == ["Lease, settled"])
    settle(qtbot, desktop, late)
    assert [chat.title for chat, _ in chats.shown] == ["Lease, settled"]


def test_an_old_look_at_the_library_does_not_hide_a_folder(qtbot, desktop, demo_facade):
    library = desktop.context.library
    late = Held(demo_facade.library, "folders", first())
    library.refresh()
    assert late.asked.wait(10)
    demo_facade.roots.append(Root(9, str(SAMPLES / "minutes")))
    library.refresh()
    qtbot.waitUntil(lambda: len(library.folders) == 4)
    settle(qtbot, desktop, late)
    assert len(library.folders) == 4


def test_looks_at_the_library_that_come_in_order_are_all_shown(qtbot, desktop, demo_facade):
    """Also while another request is always running, as during indexing."""
    library = desktop.context.library
    early, late = (
        Held(demo_facade.library, "folders", first()),
        Held(demo_facade.library, "problems", first()),
    )
    library.refresh()
    assert early.asked.wait(10)
    demo_facade.roots.append(Root(9, str(SAMPLES / "minutes")))
    library.refresh()
    assert late.asked.wait(10)
    with qtbot.waitSignal(library.changed):
        early.release.set()
    assert len(library.folders) == 3
    settle(qtbot, desktop, late)
    assert len(library.folders) == 4


def test_an_old_list_of_models_is_not_shown(qtbot, desktop, demo_facade):
    desktop.main_view.commands["models"].trigger()
    page = desktop.main_view.pages.models
    settle(qtbot, desktop)
    late = Held(demo_facade.models, "all", first())
    page.refresh()
    assert late.asked.wait(10)
    fewer = demo_facade.models.all()[:1]
    demo_facade.models.all = lambda: fewer
    page.refresh()
    rows = page.list.rows
    names = lambda: [entry_at(rows.index(n)).text for n in range(rows.rowCount())]  # noqa: E731
    qtbot.waitUntil(lambda: "Mixtral-8x7B-Instruct" not in names())
    settle(qtbot, desktop, late)
    assert "Mixtral-8x7B-Instruct" not in names()


def test_the_run_to_compare_with_is_the_one_chosen_last(qtbot, desktop, demo_facade):
    demo_facade.evaluation.runs = lambda: [replace(RUN.summary, id=n) for n in (3, 2, 1)]
    demo_facade.evaluation.run = lambda n: Run(replace(RUN.summary, id=n), RUN.outcomes)
    desktop.main_view.commands["evaluation"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page._run is not None)
    late = Held(demo_facade.evaluation, "run", lambda n: n == 1)
    page.earlier.setCurrentIndex(page.earlier.findData(1))
    assert late.asked.wait(10)
    page.earlier.setCurrentIndex(page.earlier.findData(2))
    qtbot.waitUntil(lambda: page._earlier_run is not None)
    settle(qtbot, desktop, late)
    assert page._earlier_run.summary.id == 2


def test_an_old_search_of_the_finder_is_not_shown(qtbot, desktop, demo_facade):
    late = Held(demo_facade.library, "documents", lambda text, *_: text == "lease")
    finder = desktop.main_view.finder
    desktop.main_view.commands["find"].trigger()
    qtbot.keyClicks(finder.field, "lease")
    qtbot.waitUntil(late.asked.is_set)
    qtbot.keyClicks(finder.field, " x")
    settle(qtbot, desktop, late)
    rows = finder.list.rows
    texts = [entry_at(rows.index(n)).text for n in range(rows.rowCount())]
    assert "lease-coopers-wharf.pdf" not in texts


def test_an_examination_begun_anew_shows_only_its_own_result(qtbot, desktop, demo_facade):
    desktop.main_view.commands["offline"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page._heading.text() == "Checked just now")
    early, late = (
        Held(demo_facade.system, "doctor", first()),
        Held(demo_facade.system, "offline_proof", lambda: True),
    )
    late.release.set()
    page.refresh()
    assert early.asked.wait(10)
    late.release.clear()
    page.refresh()
    qtbot.waitUntil(lambda: page._heading.text() == "Checking…")
    before = len(desktop.calls._calls)
    early.release.set()
    qtbot.waitUntil(lambda: len(desktop.calls._calls) < before)
    assert page._heading.text() == "Checking…"
    late.release.set()
    qtbot.waitUntil(lambda: page._heading.text() == "Checked just now")

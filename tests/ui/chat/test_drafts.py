"""A draft of an earlier start says where it is from, and can be dropped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from app.ui.foundation import wording
from app.ui.foundation.engine_process import EngineProcess
from app.ui.foundation.ui_state import UiState
from app.ui.shell.desktop import Desktop
from tests.ui.conftest import running

KEPT_AT = 1_780_000_000


@pytest.fixture
def start(qapp, qtbot, home, demo_facade):
    """Starts a desktop."""

    @contextmanager
    def started() -> Iterator[Desktop]:
        engine = EngineProcess(home, lambda: demo_facade, ["none"], qapp)
        with running(qapp, home, engine) as desktop:
            qtbot.waitUntil(lambda: desktop.context.library.known)
            yield desktop

    return started


@pytest.fixture
def draft(home) -> None:
    earlier = UiState(home)
    earlier.set("draft", "Half a")
    earlier.set("draft-at", str(KEPT_AT))
    earlier.save()


def test_a_draft_of_an_earlier_start_says_so_and_can_be_discarded(qtbot, draft, start):
    with start() as desktop:
        box = desktop.main_view.page.box
        assert box.edit.toPlainText() == "Half a"
        assert box._kept.isVisible()
        assert box._kept_words.text() == f"Draft kept from {wording.moment(KEPT_AT)}"
        box._discard_button.click()
        assert box.edit.toPlainText() == ""
        assert not box._kept.isVisible()
        assert desktop.context.ui_state.text("draft") == ""
    with start() as desktop:
        assert desktop.main_view.page.box.edit.toPlainText() == ""


def test_a_draft_that_is_left_alone_keeps_its_time(draft, start):
    with start():
        pass
    with start() as desktop:
        words = desktop.main_view.page.box._kept_words.text()
        assert words == f"Draft kept from {wording.moment(KEPT_AT)}"


def test_a_draft_that_was_asked_is_kept_no_more(qtbot, draft, start):
    with start() as desktop:
        box = desktop.main_view.page.box
        qtbot.keyClick(box.edit, Qt.Key.Key_Return)
        assert not box._kept.isVisible()
        assert desktop.context.ui_state.text("draft") == ""
        qtbot.waitUntil(lambda: not desktop.context.conversation.running)


def test_a_draft_of_this_start_needs_no_words(home, start):
    with start() as desktop:
        desktop.main_view.page.box.edit.setPlainText("Half a")
        desktop.context.language.choose("de")
        assert desktop.main_view.page.box.edit.toPlainText() == "Half a"
        assert not desktop.main_view.page.box._kept.isVisible()


def test_a_draft_without_a_time_is_of_last_time(home, start):
    earlier = UiState(home)
    earlier.set("draft", "Half a")
    earlier.set("draft-at", "soon")
    earlier.save()
    with start() as desktop:
        assert desktop.main_view.page.box._kept_words.text() == "Draft kept from last time"

"""What is told of while the window is not looked at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.core.domain.events import FileStarted, LibraryChanged
from app.ui.shell import notifications


@pytest.fixture
def told(desktop, monkeypatch):
    """Notifications; every piece of work counts as long."""
    monkeypatch.setattr(notifications, "LONG_ANSWER", 0.0)
    monkeypatch.setattr(notifications, "LONG_INDEXING", 0.0)
    told: list[tuple[str, str]] = []
    desktop.notifications.wanted.connect(lambda *what: told.append(what))
    return told


@pytest.fixture
def elsewhere(qtbot, desktop):
    """Another window is in front."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desktop.window.isActiveWindow())


def test_an_answer_that_took_long_is_told_of(qtbot, desktop, told, elsewhere):
    desktop.main_view.ask("What is the notice period?")
    qtbot.waitUntil(lambda: told == [("The answer is ready", "What is the notice period?")])


def test_the_end_of_indexing_is_told_of(qtbot, desktop, demo_facade, told, elsewhere):
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)
    demo_facade.tell(FileStarted("/home/ana/a.pdf"))
    qtbot.waitUntil(lambda: desktop.context.library.indexing.active)
    demo_facade.tell(LibraryChanged())
    said = ("Indexing is complete", "1,526 documents, 3 not searchable")
    qtbot.waitUntil(lambda: told == [said])


def test_nothing_is_told_to_somebody_who_looks(qtbot, desktop, told):
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.main_view.ask("What is the notice period?")
    qtbot.waitUntil(lambda: desktop.context.conversation.turns[-1:] != [])
    qtbot.waitUntil(lambda: not desktop.context.conversation.running)
    assert told == []


def test_what_was_short_is_not_told_of(qtbot, desktop, elsewhere):
    told: list[tuple[str, str]] = []
    desktop.notifications.wanted.connect(lambda *what: told.append(what))
    desktop.main_view.ask("What is the notice period?")
    qtbot.waitUntil(lambda: not desktop.context.conversation.running)
    assert told == []

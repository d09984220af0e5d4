"""What is taken away is said, on whatever page, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.demo_facade import SAMPLES

CONTRACTS = str(SAMPLES / "contracts")


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


def stop_watching(main_view, path: str) -> None:
    menu = main_view.sidebar.folders.menu_of(path)
    next(a for a in menu.actions() if a.text() == "Stop watching").trigger()


def paths(demo_facade, call: str) -> list[str]:
    return [given["path"] for name, given in demo_facade.calls if name == call]


def test_a_folder_that_is_not_watched_any_more_can_be_taken_back(qtbot, main_view, demo_facade):
    stop_watching(main_view, CONTRACTS)
    qtbot.waitUntil(main_view.toast.isVisible)
    assert paths(demo_facade, "library.remove_folder") == [CONTRACTS]
    assert main_view.toast._words.text() == "Stopped watching contracts."
    assert main_view.toast._button.text() == "Undo"
    main_view.toast._button.click()
    qtbot.waitUntil(lambda: paths(demo_facade, "library.restore_folder") == [CONTRACTS])


@pytest.mark.parametrize("key", ["documents", "models", "help"])
def test_it_is_said_on_every_page(qtbot, main_view, desktop, key):
    main_view.commands[key].trigger()
    chats = desktop.context.chats
    chats.delete(chats.find(2))
    toast, page = main_view.toast, main_view.pages.currentWidget()
    assert toast.isVisible()
    corner = toast.mapTo(desktop.window, QPoint(0, 0))
    assert desktop.window.childAt(corner + toast.rect().center()) in toast.findChildren(object)
    assert page.rect().contains(toast.geometry())
    main_view.commands["ask"].trigger()
    top = main_view.page.box.mapTo(main_view.pages, QPoint(0, 0)).y()
    assert toast.geometry().bottom() < top

"""Fixtures: a desktop over the demo facade, without a screen; any Qt warning fails the test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui.foundation import pyside_refcount
from app.ui.foundation.engine_process import EngineProcess
from app.ui.foundation.language import Language
from app.ui.foundation.ui_state import UiState
from app.ui.shell.desktop import Desktop
from app.ui.shell.window import Window
from app.ui.theme.look import Look
from tests.ui.demo_facade import DemoFacade

NO_HINTS = "This plugin does not support propagateSizeHints"
"""Warning of Qt's offscreen platform, which has no window manager."""
NO_POPUPS = r"This plugin does not support (raise|grabbing the keyboard)"
"""Its warnings when a menu or a list of choices opens."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(NO_HINTS, NO_POPUPS))


@pytest.fixture(scope="session", autouse=True)
def without_screen() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pyside_refcount.keep_alive()


@pytest.fixture
def home(tmp_path) -> str:
    return str(tmp_path / "home")


@pytest.fixture
def demo_facade() -> DemoFacade:
    return DemoFacade()


@pytest.fixture
def language(qapp) -> Iterator[Language]:
    """The language of the desktop, set to English."""
    language = Language(qapp, "en")
    yield language
    language.choose("en")
    language.setParent(None)


@pytest.fixture
def desktop(qapp, qtbot, home, demo_facade) -> Iterator[Desktop]:
    """A desktop that is connected to the engine and has loaded the library."""
    with running(qapp, home, EngineProcess(home, lambda: demo_facade, ["none"], qapp)) as desktop:
        qtbot.waitUntil(lambda: desktop.context.library.known and bool(desktop.context.chats.shown))
        yield desktop


@contextmanager
def running(qapp, home: str, engine: EngineProcess) -> Iterator[Desktop]:
    """Run a desktop, then close it and delete all its objects."""
    ui_state = UiState(home)
    window = Window(ui_state)
    desktop = Desktop(qapp, window, ui_state, Look(qapp, parent=window), engine)
    window.show()
    desktop.start()
    try:
        yield desktop
    finally:  # also after a failed test
        desktop.close()
        idle = desktop.calls.idle
        window.close()
        window.deleteLater()
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert idle

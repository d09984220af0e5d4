"""A desktop over the made-up clinic, without a screen; any warning of Qt fails the test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui import immortals
from app.ui.application import Desktop
from app.ui.engine_process import EngineProcess
from tests.ui.clinic import Clinic

NO_HINTS = "This plugin does not support propagateSizeHints"
"""Said by Qt's offscreen platform, which has no window manager to hint to."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(NO_HINTS))


@pytest.fixture(scope="session", autouse=True)
def without_screen() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    immortals.keep_alive()


@pytest.fixture
def home(tmp_path) -> str:
    return str(tmp_path / "home")


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()


@pytest.fixture
def desktop(qapp, qtbot, home, clinic) -> Iterator[Desktop]:
    """A desktop whose engine is up and whose library is known."""
    engine = EngineProcess(home, lambda: clinic, ["none"], qapp)
    desktop = Desktop(qapp, home, engine)
    desktop.start()
    qtbot.waitUntil(lambda: desktop.desk.library.known and bool(desktop.desk.chats.shown))
    yield desktop
    desktop.close()
    assert desktop.calls.idle
    end(desktop, engine)


def end(desktop: Desktop, engine: EngineProcess) -> None:
    """Delete what a test made, now and not when Python comes to it."""
    desktop.window.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""The engine as a child process: starting, losing, restarting, stopping."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ipc.client import Client
from app.ui.foundation import engine_process
from app.ui.foundation.engine_process import EngineProcess
from tests.ui.conftest import running

START_MS = 20_000


@pytest.fixture
def engine(qapp, home):
    start = [sys.executable, "-m", "tests.ui.engine", home]
    engine = EngineProcess(home, lambda: Client(home), start, qapp)
    yield engine
    engine.stop(5000)
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_started_and_ends_when_told(qtbot, engine):
    with qtbot.waitSignal(engine.up, timeout=START_MS) as up:
        engine.start()
    assert len(up.args[0].library.folders()) == 3
    pid = engine.pid
    engine.stop(5000)
    assert not alive(pid)


def test_one_that_does_not_end_is_made_to(qtbot, home, qapp):
    start = [sys.executable, "-c", "import time; time.sleep(600)"]
    engine = EngineProcess(home, lambda: Client(home), start, qapp)
    engine.start()
    qtbot.waitUntil(lambda: engine.pid != 0)
    pid = engine.pid
    engine.stop(engine_process.KILL_MS + 100)
    qtbot.waitUntil(lambda: not alive(pid))


def test_one_that_is_killed_is_back(qtbot, engine):
    with qtbot.waitSignal(engine.up, timeout=START_MS):
        engine.start()
    first = engine.pid
    with qtbot.waitSignals([engine.died, engine.up], timeout=START_MS, order="strict"):
        os.kill(first, signal.SIGKILL)
    assert engine.pid not in (0, first)
    assert engine_process.RESTART_DELAYS_MS[0] == 0


def test_one_that_cannot_start_says_why(qtbot, home, qapp):
    start = [sys.executable, "-m", "tests.ui.engine", home, "The library is in use."]
    engine = EngineProcess(home, lambda: Client(home), start, qapp)
    with qtbot.waitSignal(engine.failed, timeout=START_MS) as failed:
        engine.start()
    assert failed.args[0].reason == "The library is in use."
    engine.stop(100)


def test_a_program_that_is_not_there(qtbot, home, qapp):
    engine = EngineProcess(home, lambda: Client(home), ["/nowhere/engine"], qapp)
    with qtbot.waitSignal(engine.failed, timeout=START_MS) as failed:
        engine.start()
    assert "/nowhere/engine" in failed.args[0].reason
    engine.stop(100)


def test_the_desktop_survives_the_death_of_its_engine(qtbot, qapp, home):
    start = [sys.executable, "-m", "tests.ui.engine", home]
    engine = EngineProcess(home, lambda: Client(home), start, qapp)
    with running(qapp, home, engine) as desktop:
        qtbot.waitUntil(lambda: desktop.context.library.known, timeout=START_MS)
        with qtbot.waitSignal(engine.up, timeout=START_MS):
            os.kill(engine.pid, signal.SIGKILL)
        desktop.main_view.ask("Still there?")
        conversation = desktop.context.conversation
        asked = conversation.turns
        qtbot.waitUntil(lambda: bool(asked) and not conversation.running, timeout=START_MS)
        assert asked[0].phase == "done"


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_the_desktop_starts_an_engine_when_the_one_that_it_shares_ends(qtbot, qapp, home, end):
    start = [sys.executable, "-m", "tests.ui.engine", home]
    failures = []
    with subprocess.Popen(start, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as shared:
        qtbot.waitUntil(Path(home, "engine.json").exists, timeout=START_MS)
        engine = EngineProcess(home, lambda: Client(home), start, qapp)
        engine.failed.connect(failures.append)
        with running(qapp, home, engine) as desktop:
            qtbot.waitUntil(lambda: desktop.context.library.known, timeout=START_MS)
            assert not engine.pid
            before = published(home)
            with qtbot.waitSignals([engine.died, engine.up], timeout=START_MS, order="strict"):
                shared.send_signal(end)
                if end == signal.SIGINT:  # a call that finds it closing, or another in its place
                    qtbot.waitUntil(lambda: published(home) != before, timeout=START_MS)
                    desktop.calls.ask(lambda facade: facade.library.folders())
            assert engine.pid
            folders = []
            desktop.calls.ask(lambda facade: facade.library.folders(), folders.extend)
            qtbot.waitUntil(lambda: bool(folders), timeout=START_MS)
            assert not failures


def test_the_command_that_starts_it():
    assert engine_process.command("/h")[-4:] == ["engine", "--home", "/h", "--until-eof"]


def published(home: str) -> str:
    """What the engine of ``home`` has published; empty without one."""
    try:
        return Path(home, "engine.json").read_text("utf-8")
    except FileNotFoundError:
        return ""


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True

"""The whole program on a real X server, driven by key presses from outside, with the real engine.

Needs Xvfb, a window manager and xdotool; where they are missing it is skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.errors import EngineUnavailable
from app.link.client import Client

TOOLS = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)
PATIENCE = 120.0
ROOT = Path(__file__).parents[2]


def until(condition, seconds: float = PATIENCE):
    """What ``condition`` returns once it is true."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.1)  # another process: there is nothing here to wait on
    return found


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An X server of our own with a window manager."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as lines:
        display = ":" + lines.readline().strip()
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Person:
    """Presses keys."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def press(self, *keys: str) -> None:
        self._do("key", "--delay", "60", *keys)

    def write(self, text: str) -> None:
        self._do("type", "--delay", "15", text)

    def go_to(self, title: str) -> None:
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync")

    def _do(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self._environment, check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL)  # fmt: skip


@contextmanager
def ended(program: subprocess.Popen[str]) -> Iterator[None]:
    """Whatever happens, the program does not outlive the test."""
    try:
        yield
    finally:
        if program.poll() is None:
            program.terminate()
            program.communicate(timeout=PATIENCE)


def reach(home: str) -> Client | None:
    try:
        return Client(home)
    except EngineUnavailable:
        return None


def indexed(engine: Client) -> int:
    return engine.status().files.get("indexed", 0)


@pytest.mark.timeout(600)
def test_from_the_first_start_to_the_last_key(tmp_path):
    home, documents = str(tmp_path / "home"), tmp_path / "documents"
    documents.mkdir()
    (documents / "keys.txt").write_text("The spare keys of the clinic lie under the blue pot.")
    with screen() as environment:
        person = Person(environment)
        program = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "app"], cwd=ROOT, stderr=subprocess.PIPE,
            text=True, env={**environment, "ALCOVE_HOME": home, "HOME": str(tmp_path)},
        )  # fmt: skip
        person.go_to("^Alcove$")
        with ended(program), closing(until(lambda: reach(home))) as engine:
            person.press("Escape")
            person.press("ctrl+o")
            person.go_to("Add a folder")
            person.write(str(documents))
            # The first Enter may only close the list of completions.
            until(lambda: engine.folders() or person.press("Return"))
            until(lambda: indexed(engine) == 1)
            (documents / "boiler.md").write_text("The boiler was serviced by Anna Roth in May.")
            until(lambda: indexed(engine) == 2)
            person.go_to("^Alcove$")
            person.press("ctrl+l")
            person.write("Where are the spare keys?")
            person.press("Return")
            chat = until(lambda: engine.chats())[0]
            until(lambda: len(engine.messages(chat.id)) == 2)
            answer = engine.messages(chat.id)[1]
            cited = {citation.path for citation in answer.citations}
            assert str(documents / "keys.txt") in cited
            person.press("ctrl+k")
            person.write("settings")
            person.press("Return")
            person.go_to("Settings")
            person.press("Escape")
            person.go_to("^Alcove$")
            begun = time.monotonic()
            person.press("ctrl+q")
            _, said = program.communicate(timeout=PATIENCE)
            assert time.monotonic() - begun < 10
        assert (program.returncode, said) == (0, "")
        assert reach(home) is None

"""The whole program on a real X server, driven by keys and a mouse from outside, with the real
engine and both default models.

Needs Xvfb, a window manager and xdotool; where they are missing it is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from app.core.domain.errors import EngineUnavailable
from app.ipc.client import Client
from tests.ui.demo_facade import SAMPLES

TOOLS = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)
PATIENCE = 120.0
MISSED = 10.0
"""Seconds after which a click that should have closed something counts as missed."""
ROOT = Path(__file__).parents[3]
BESIDE = (1450, 400)
"""A position on the screen outside the window."""
SERVICED = "Who serviced the boiler?"
AREA = "What is the net internal area of the premises?"


def until(condition, seconds: float = PATIENCE):
    """Wait until ``condition`` is true and return its value."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.1)  # another process: there is nothing here to wait on
    return found


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A separate X server with a window manager."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1700x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
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
    """Presses keys, moves the mouse, and reads the screen."""

    def __init__(self, environment: dict[str, str], state: Path) -> None:
        self._environment = environment
        self._state = state

    def press(self, *keys: str) -> None:
        self._do("key", "--delay", "60", *keys)

    def write(self, text: str) -> None:
        self._do("type", "--delay", "15", text)

    def go_to(self, title: str) -> None:
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync")

    def shown(self, title: str) -> bool:
        """Whether there is a window with this title."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        found = subprocess.run(
            command, env=self._environment, timeout=PATIENCE, capture_output=True
        )
        return found.returncode == 0

    def click(self, name: str) -> None:
        """Click the control with this name, once it is visible and does not move.

        A window is moved by the window manager after it is there.
        """
        before = None

        def place() -> list[int] | None:
            nonlocal before
            glance, found = self.see("glance", 0), self.see("places", {}).get(name)
            if before is None or found is None or before[1] != found:
                before = glance, found
            return found if glance > before[0] + 1 else None

        self.click_at(until(place))

    def click_away(self, name: str) -> None:
        """Click a control that disappears when clicked; repeat a click that missed."""

        def gone() -> bool:
            with suppress(AssertionError):
                return until(lambda: name not in self.see("places"), MISSED)
            if place := self.see("places").get(name):
                self.click_at(place)
            return False

        self.click(name)
        until(gone)

    def click_at(self, place: list[int]) -> None:
        self._do("mousemove", "--sync", *map(str, place), "click", "1")

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag in steps with the button held."""
        self._do("mousemove", "--sync", *map(str, begin), "mousedown", "1")
        for step in range(1, 11):
            between = [round(a + (b - a) * step / 10) for a, b in zip(begin, end, strict=True)]
            self._do("mousemove", "--sync", *map(str, between), "sleep", "0.05")
        self._do("sleep", "0.3", "mouseup", "1")

    def ask(self, question: str) -> None:
        self.press("ctrl+l")
        self.write(question)
        self.press("Return")

    def see(self, what: str, otherwise: Any = None) -> Any:
        """Part of the current state of the screen."""
        with suppress(FileNotFoundError):
            return json.loads(self._state.read_text("utf-8")).get(what, otherwise)
        return otherwise

    def answer(self, question: str) -> str:
        """The answer to the last question, once it is complete."""
        return until(lambda: self._last() == [question, "done"] and self.see("turns")[-1][2])

    def stopped(self, question: str) -> bool:
        return self._last() == [question, "stopped"]

    def _last(self) -> list[str]:
        return (self.see("turns") or [[]])[-1][:2]

    def _do(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(
            command, env=self._environment, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL
        )


@contextmanager
def ended(program: subprocess.Popen[str]) -> Iterator[None]:
    """Run the program; it never outlives the test."""
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


def indexed(home: str) -> int:
    if (engine := reach(home)) is None:
        return 0
    with closing(engine):
        return engine.system.status().files.get("indexed", 0)


@pytest.mark.timeout(600)
def test_from_the_first_start_to_the_last_key(tmp_path):
    home, documents = str(tmp_path / "home"), tmp_path / "documents"
    files = tmp_path / "files"
    for folder in (documents, files):
        folder.mkdir()
    (documents / "keys.txt").write_text("The spare keys of the clinic lie under the blue pot.")
    with screen() as environment:
        person = Person(environment, watched(home))
        program = start(environment, home, tmp_path)
        with ended(program):
            person.go_to("^Alcove$")
            add_folder(person, home, documents)
            ask_about_a_new_file(person, home, documents)
            stop_and_go_on(person)
            drop(person, environment, home, SAMPLES / "contracts" / "lease-coopers-wharf.pdf")
            check_the_source(person)
            find_and_export(person, files / "chat.md")
            change_look_and_language(person)
            lose_the_engine(person)
            person.press("ctrl+q")
            _, said = program.communicate(timeout=PATIENCE)
        assert (program.returncode, said) == (0, "")
        assert reach(home) is None


def watched(home: str) -> Path:
    """Where the window says what it shows: in the data folder, as it may write nowhere else."""
    return Path(home, "window.json")


def start(environment: dict[str, str], home: str, person: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-W",
            "error",
            "-m",
            "tests.ui.ui_dump",
            home,
            str(watched(home)),
        ],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment, "HOME": str(person), "LC_ALL": "C.UTF-8"},
    )


def add_folder(person: Person, home: str, folder: Path) -> None:
    until(lambda: "Done" in person.see("places", {}))  # the first steps
    person.press("Escape", "ctrl+o")
    person.go_to("Add a folder")
    person.write(str(folder))
    # The first Enter may only close the list of completions.
    until(lambda: indexed(home) == 1 or person.press("Return"))
    person.go_to("^Alcove$")


def ask_about_a_new_file(person: Person, home: str, folder: Path) -> None:
    (folder / "boiler.md").write_text("The boiler was serviced by Anna Roth in May.")
    until(lambda: indexed(home) == 2)
    person.ask(SERVICED)
    assert "Anna Roth" in person.answer(SERVICED)
    assert str(folder / "boiler.md") in [path for _, path, _ in person.see("sources")]


def stop_and_go_on(person: Person) -> None:
    person.ask("Tell me everything.")
    person.press("Escape")
    until(lambda: person.stopped("Tell me everything."))
    person.ask("Where are the keys?")
    assert person.answer("Where are the keys?")
    assert len(person.see("turns")) == 3


def drop(person: Person, environment: dict[str, str], home: str, file: Path) -> None:
    corner = [str(at) for at in BESIDE]
    source = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.drag_source", *corner, str(file)],
        cwd=ROOT,
        env=environment,
        text=True,
    )
    person.press("ctrl+n")
    with ended(source):
        person.go_to("Drag source")
        person.drag((BESIDE[0] + 60, BESIDE[1] + 40), (700, 300))
        person.click_away("Watch them where they are")
        person.click_away("Ask about it")
    until(lambda: file.name in person.see("invitation"))
    until(lambda: indexed(home) == 3)
    person.go_to("^Alcove$")


def check_the_source(person: Person) -> None:
    person.ask(AREA)
    assert "286 square metres" in person.answer(AREA)
    [[_, path, page]] = person.see("sources")
    assert path.endswith("lease-coopers-wharf.pdf")
    person.click_at(until(lambda: person.see("chips"))[0])
    assert "286 square metres" in until(lambda: person.see("marked"))
    assert person.see("page") == page


def find_and_export(person: Person, path: Path) -> None:
    person.click("Search chats")
    person.write("anna")
    until(lambda: AREA not in person.see("places"))
    person.click(SERVICED)
    until(lambda: [turn[0] for turn in person.see("turns")] == [SERVICED, "Where are the keys?"])
    # The menu is ready a moment after the chat is.
    until(lambda: person.shown("Export the chat") or person.press("ctrl+s"))
    person.go_to("Export the chat")
    person.press("ctrl+a")
    person.write(str(path))
    until(lambda: path.exists() or person.press("Return"))
    assert "Anna Roth" in until(lambda: path.read_text("utf-8"))
    person.go_to("^Alcove$")


def change_look_and_language(person: Person) -> None:
    person.press("ctrl+comma")
    person.go_to("Settings")
    for name, choice in (("Theme", "Dark"), ("Language", "Deutsch")):
        person.click(name)
        person.write(choice)
        person.press("Return")
    person.click("Save")
    until(lambda: (person.see("look"), person.see("language")) == ("dark", "de"))
    until(lambda: "Gespräche suchen" in person.see("places"))
    person.go_to("^Alcove$")


def lose_the_engine(person: Person) -> None:
    first = person.see("engine")
    os.kill(first, signal.SIGKILL)
    until(lambda: person.see("engine") not in (0, first))
    person.ask(SERVICED)
    until(lambda: len(person.see("turns")) == 3 and "Anna Roth" in person.see("turns")[-1][2])

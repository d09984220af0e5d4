"""The window among others, on an X server of its own: in a tray, and read by a screen reader.

Needs Xvfb, a window manager and xdotool; a tray (stalonetray or trayer); and for the screen reader
AT-SPI with its library for the system's Python. What is missing is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.ui.shell.test_real_input import ROOT, TOOLS, Person, ended, screen, until

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)
TRAYS = {
    "stalonetray": ["--dockapp-mode", "none", "--geometry", "4x1+1300+0"],
    "trayer": ["--edge", "top", "--align", "right", "--widthtype", "pixel", "--width", "120"],
}
TRAY = next(filter(shutil.which, TRAYS), "")
SYSTEM_PYTHON = "/usr/bin/python3"
ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def has_screen_reader() -> bool:
    if not shutil.which("dbus-run-session") or not Path(SYSTEM_PYTHON).exists():
        return False
    done = subprocess.run([SYSTEM_PYTHON, "-c", ATSPI], capture_output=True)
    return done.returncode == 0


@contextmanager
def program(
    environment: dict[str, str], folder: Path, *arguments: str, before: tuple[str, ...] = ()
) -> Iterator[tuple[Person, subprocess.Popen[str]]]:
    """The window over the demo facade, once it is shown, and somebody who operates it."""
    file = folder / "state.json"
    command = [sys.executable, "-m", "tests.ui.demo_window", str(folder / "home"), str(file)]
    started = subprocess.Popen(
        [*before, *command, *arguments],
        cwd=ROOT,
        env={**environment, "HOME": str(folder), "LC_ALL": "C.UTF-8"},
        text=True,
    )
    person = Person(environment, file)
    with ended(started):
        until(lambda: person.see("visible"))
        yield person, started


@pytest.mark.timeout(600)
@pytest.mark.skipif(not TRAY, reason="needs stalonetray or trayer")
def test_the_window_goes_into_the_tray_and_comes_back(tmp_path):
    with screen() as environment:
        without_bus = {k: v for k, v in environment.items() if not k.startswith("DBUS_")}
        tray = subprocess.Popen([TRAY, *TRAYS[TRAY]], env=without_bus, text=True)
        with ended(tray), program(without_bus, tmp_path, "--tray") as (person, started):
            icon = until(lambda: person.see("tray"))
            person.go_to("^Alcove$")
            person.press("alt+F4")
            until(lambda: person.see("visible") is False)
            assert started.poll() is None
            person.click_at(icon)
            until(lambda: person.see("visible"))
            assert person.shown("^Alcove$")
            person.press("ctrl+q")
            assert started.wait(60) == 0


@pytest.mark.timeout(600)
@pytest.mark.skipif(not has_screen_reader(), reason="needs AT-SPI and its library")
def test_a_screen_reader_is_told_names_and_roles(tmp_path):
    bus = ("dbus-run-session", "--", "sh", "-c", 'echo $DBUS_SESSION_BUS_ADDRESS > "$0"; exec "$@"')
    address = tmp_path / "bus"
    with screen() as environment:
        speaking = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with program(speaking, tmp_path, before=(*bus, str(address))):
            done = subprocess.run(
                [SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "accessible_tree.py"), "demo_window"],
                env={
                    **os.environ,
                    "DISPLAY": environment["DISPLAY"],
                    "DBUS_SESSION_BUS_ADDRESS": address.read_text("utf-8").strip(),
                },
                capture_output=True,
                text=True,
            )
    assert done.returncode == 0, done.stderr
    told = {(role, name): actions for role, name, actions in json.loads(done.stdout)}
    for role, name in (
        ("frame", "Alcove"),
        ("list", "Chats"),
        ("list", "Library folders"),
        ("list item", "contracts, 1,206"),
        ("list item", "Notice period of the lease"),
        ("text", "Search chats"),
        ("text", "Ask about your documents"),
    ):
        assert (role, name) in told, sorted(told)
    buttons = {name: actions for (role, name), actions in told.items() if "button" in role}
    nameless = [part for part in json.loads(done.stdout) if "button" in part[0] and not part[1]]
    assert nameless == []
    for name in ("Models", "Settings", "Help", "Find anything", "New chat", "Model: SmolLM2-135M"):
        assert "Press" in buttons[name]

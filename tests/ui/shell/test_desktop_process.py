"""The desktop process: modules it imports, saved state, and a single instance."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app import ui
from app.adapters.system.data_paths import find_home as engines_home
from app.ui.foundation import autostart
from app.ui.foundation.single_instance import Instance
from app.ui.foundation.ui_state import UiState
from app.ui.shell.application import Program, find_home

HEAVY = (
    "torch",
    "chromadb",
    "sentence_transformers",
    "llama_cpp",
    "kreuzberg",
    "qtawesome",
    "app.services",
    "app.adapters",
    "app.bootstrap",
)


def test_the_desktop_loads_no_engine():
    code = (
        "import sys, app.ui.shell.application, app.ui.shell.desktop;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout.strip() == "[]"


def test_it_keeps_its_data_where_the_engine_does(monkeypatch, tmp_path):
    monkeypatch.delenv("ALCOVE_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert not QStandardPaths.isTestModeEnabled()
    assert find_home() == engines_home()
    monkeypatch.setenv("ALCOVE_HOME", str(tmp_path / "elsewhere"))
    assert find_home() == engines_home() == str(tmp_path / "elsewhere")


def test_a_second_start_hands_its_files_to_the_first(qtbot, qapp, home):
    Path(home).mkdir(exist_ok=True)
    first = Instance(home, qapp)
    assert not first.hand_over([])
    first.listen()
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication as A; a = A([]);"
        "from app.ui.foundation.single_instance import Instance;"
        f"sys.exit(0 if Instance({home!r}).hand_over(['/a/caf\\udce9.txt']) else 1)"
    )
    with qtbot.waitSignal(first.activated, timeout=20_000) as called:
        second = subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[3])
    assert called.args[0] == ["/a/caf\udce9.txt"]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.close()


def test_what_is_remembered_is_there_the_next_time(home):
    one = UiState(home)
    one.set("look", "dark")
    one.set("tray", True)
    one._store.sync()
    other = UiState(home)
    assert other.text("look") == "dark"
    assert other.flag("tray")
    assert not other.flag("paused")
    assert other.state("window").isEmpty()


def test_without_a_display_it_says_so(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert ui.main() == 1
    assert "no display" in capsys.readouterr().err


def test_started_at_login_the_window_stays_out_of_the_way(qtbot, qapp, home, monkeypatch):
    monkeypatch.setattr(autostart.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", home)
    autostart.turn(on=True)
    assert autostart.is_on()
    assert f'"desktop" "{autostart.BACKGROUND}"' in autostart.launcher.autostart_entry().read_text(
        "utf-8"
    )
    autostart.turn(on=False)
    assert not autostart.is_on()
    monkeypatch.setattr(Program, "_fill", lambda self: None)  # the window itself is enough here
    program = Program(qapp, Instance(home, qapp), UiState(home), [], quiet=True)
    qtbot.addWidget(program.window)
    assert program.window.isMinimized()

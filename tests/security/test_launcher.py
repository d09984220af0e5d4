"""The launcher, which is not confined, writes only what it is there for, whatever a desktop that
was taken over puts into the data folder or orders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.sandbox import private_folder
from app.sandbox.connection_log import ConnectionLog

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is no launcher")
DESKTOP = """
import json, os, sys
from app.ui.foundation import launcher
launcher.split_off()
launcher.keep_to(sys.argv[1])
for order in json.loads(sys.argv[2]):
    launcher._order(order)
launcher.close()
"""


def ordered(home: Path, orders: str) -> None:
    """A desktop that was taken over gives the orders, and ends."""
    pytest.importorskip("PySide6")
    # `serve` ends at once: its settings ask for what no computer has.
    (home / "settings.toml").write_text('[api]\napi_address = "no address"\n')
    subprocess.run([sys.executable, "-c", DESKTOP, str(home), orders], check=True, timeout=120)


@pytest.mark.timeout(200)
def test_a_link_in_the_data_folder_leads_to_no_other_file(tmp_path: Path) -> None:
    home, startup = tmp_path / "home", tmp_path / "startup"
    (home / "logs").mkdir(parents=True)
    startup.write_text("mine")
    for name in ("serve.json", "serve.log"):
        (home / "logs" / name).symlink_to(startup)
    ordered(home, '[{"api": true}]')
    assert startup.read_text() == "mine"


@pytest.mark.timeout(200)
def test_nor_does_a_link_in_the_place_of_its_folder(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "autostart"
    home.mkdir()
    elsewhere.mkdir()
    (home / "logs").symlink_to(elsewhere)
    ordered(home, '[{"api": true}]')
    assert not list(elsewhere.iterdir())


@pytest.mark.timeout(200)
def test_it_serves_no_other_data_folder(tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    home.mkdir()
    other.mkdir()
    (other / "settings.toml").write_text('[api]\napi_address = "no address"\n')
    ordered(home, f'[{{"home": "{other}"}}, {{"api": "{other}"}}, {{"api": true}}]')
    assert [path.name for path in other.iterdir()] == ["settings.toml"]
    assert (home / "logs" / "serve.json").exists()  # it served its own


def test_the_log_of_connections_follows_no_link(tmp_path: Path) -> None:
    """The egress process opens it before it is confined; its lines hold names of servers."""
    startup = tmp_path / "startup"
    startup.write_text("mine")
    for make in (os.symlink, os.link):
        make(startup, tmp_path / "connections.jsonl")
        with pytest.raises(OSError, match="symbolic links"):
            ConnectionLog(str(tmp_path))
        (tmp_path / "connections.jsonl").unlink()
    ConnectionLog(str(tmp_path)).close()
    assert (tmp_path / "connections.jsonl").stat().st_mode & 0o077 == 0


def test_a_pipe_in_the_place_of_a_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "file")
    with pytest.raises(OSError, match="No such device"):
        private_folder.open_below(str(tmp_path), "file", os.O_WRONLY | os.O_CREAT)

"""The desktop, without network, can start and stop the local API."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="only there the launcher is split off"),
]
DESKTOP = """
import http.client, sys, time
from app.ipc.api_listener_lock import listening_at
from app.sandbox.network_denial import Needs, deny_network
from app.ui.foundation import launcher
home = sys.argv[1]
launcher.split_off()
assert launcher.keep_to(home)
assert deny_network(Needs.UNIX_SOCKETS).enforced
assert launcher.start_api()
while not (address := listening_at(home)):
    outcome = launcher.api_outcome(home)
    assert "error" not in (outcome.exists() and outcome.read_text() or "")
    time.sleep(0.05)  # another process: there is nothing here to wait on
print(address)
launcher.close()
print(listening_at(home))
"""


def test_a_desktop_without_network_starts_and_stops_the_local_api(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[api]\napi_port = 0\n")
    done = subprocess.run(
        [sys.executable, "-c", DESKTOP, str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    address, after, *_ = done.stdout.split("\n")
    assert address.startswith("http://127.0.0.1:")
    assert after == ""
    assert not (tmp_path / "engine.json").exists()

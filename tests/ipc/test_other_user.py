"""Another user of the same computer can access neither the engine nor its files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.system.data_paths import prepare
from app.ipc.server import Server
from tests.fakes.facade import FakeFacade

STRANGER = """
import json, os, socket, sys
home = sys.argv[1]
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
said = {}
for name in ("engine.json", "library.db"):
    try: said[name] = open(os.path.join(home, name)).read()
    except OSError as error: said[name] = error.strerror
try: said["list"] = os.listdir(home)
except OSError as error: said["list"] = error.strerror
wire = socket.socket(socket.AF_UNIX)
try:
    wire.connect(os.path.join(home, "engine.sock"))
    said["socket"] = "open"
except OSError as error:
    said["socket"] = error.strerror
print(json.dumps(said))
"""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be another user"
)


@pytest.fixture
def home() -> Iterator[str]:
    """A world-accessible folder, before it became a data folder."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = Path(place, "home")
        folder.mkdir(mode=0o755)
        yield str(folder)


def look(home: str) -> dict[str, object]:
    command = [sys.executable, "-I", "-c", STRANGER, home]
    done = subprocess.run(command, cwd="/", check=True, capture_output=True, text=True)
    said: dict[str, object] = json.loads(done.stdout)
    return said


def test_another_user_gets_nothing(home: str) -> None:
    prepare(home)
    Path(home, "library.db").write_text("secret")
    server = Server(FakeFacade(), home)
    try:
        assert set(look(home).values()) == {"Permission denied"}
        Path(home).chmod(0o755)  # even if the folder were open: the key and the socket are not
        said = look(home)
        assert (said["engine.json"], said["socket"]) == ("Permission denied", "Permission denied")
    finally:
        server.close()

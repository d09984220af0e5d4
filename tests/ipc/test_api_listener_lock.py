"""The listener lock is held exactly as long as its process lives."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.domain.errors import UsageError
from app.ipc import api_listener_lock
from app.ipc.api_listener_lock import announced, listening_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no local API")
OPEN = """
import sys
from app.ipc.api_listener_lock import announced
with announced(sys.argv[1], "http://127.0.0.1:1/v1"):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_the_address_is_published_while_it_is_served(tmp_path: Path) -> None:
    home = str(tmp_path)
    assert listening_at(home) == ""
    with announced(home, "http://127.0.0.1:1/v1"):
        assert listening_at(home) == "http://127.0.0.1:1/v1"
    assert listening_at(home) == ""
    assert os.listdir(home) == []


def test_a_second_listener_is_refused_and_the_first_one_stays_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api_listener_lock, "PAUSE_SECONDS", 0)
    home = str(tmp_path)
    with announced(home, "http://127.0.0.1:1/v1"):
        with pytest.raises(UsageError, match=r"127\.0\.0\.1:1"), announced(home, "http://x:2/v1"):
            pass
        assert listening_at(home) == "http://127.0.0.1:1/v1"


def test_a_killed_process_releases_the_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"open\n"
        assert listening_at(str(tmp_path)) == "http://127.0.0.1:1/v1"
        process.kill()
        process.wait()
    assert os.listdir(tmp_path) == ["listening"]
    assert listening_at(str(tmp_path)) == ""
    with announced(str(tmp_path), "http://[::1]:2/v1"):
        assert listening_at(str(tmp_path)) == "http://[::1]:2/v1"

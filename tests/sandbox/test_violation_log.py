"""Attempts to use the network are detected, attributed and logged."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

from app.core.security.offline_proof import Violation
from app.sandbox import violation_log
from app.sandbox.violation_log import ViolationLog

TRYING = """
import socket, sys
sys.path.insert(0, sys.argv[2])
from app.sandbox import violation_log
from app.sandbox.network_denial import Needs, deny_network
deny_network(Needs.UNIX_SERVER)
violation_log.watch("engine", violation_log.ViolationLog(sys.argv[1]).note)
socket.socketpair()[0].close()
with violation_log.quietly():
    try: socket.socket()
    except OSError: pass
import chatty
"""
CHATTY = """
import urllib.request
try: urllib.request.urlopen("http://198.51.100.7/version")
except OSError: pass
"""


def test_a_library_that_checks_for_updates_is_logged(tmp_path: Path) -> None:
    packages = tmp_path / "site-packages"
    packages.mkdir()
    (packages / "chatty.py").write_text(CHATTY)
    kept = tmp_path / "refusals.jsonl"
    subprocess.run([sys.executable, "-c", TRYING, str(kept), str(packages)], check=True)
    violations = ViolationLog(str(kept)).read()
    assert {violation.library for violation in violations} == {"chatty"}
    assert {violation.process for violation in violations} == {"engine"}
    assert any("198.51.100.7" in violation.target for violation in violations)
    assert any("chatty.py:3" in line for line in violations[0].stack)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_the_log_is_bounded_and_survives_damage(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(violation_log, "LONGEST", 3)
    path = tmp_path / "refusals.jsonl"
    log = ViolationLog(str(path))
    for number in range(5):
        log.note(Violation(number, "extractor", "x" * 9999, "y" * 9999, ("z" * 9999,) * 99))
    assert [violation.at for violation in log.read()] == [0, 1, 2]
    assert path.stat().st_size < 3 * 10_000
    path.write_text(json.dumps({"at": 1}) + "\n{cut", "utf-8")
    assert ViolationLog(str(path)).read() == ()
    assert ViolationLog(str(tmp_path / "none")).read() == ()

"""The offline proof holds with the filter, and fails without it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces it"),
]

KINDS = ["command line", "desktop", "listener", "engine", "extractor"]
LEFT_OUT = """
from app.sandbox import network_denial
network_denial.deny_network = lambda needs: network_denial.NetworkDenial(False, "left out")
"""


def run(*arguments: str, **environment: str) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_the_proof_holds_in_every_kind_of_process(tmp_path: Path) -> None:
    code, proof = run("doctor", "--offline-proof", "--json", "--home", str(tmp_path))
    assert (code, proof["ok"], proof["ledger"]) == (0, True, [])
    assert [process["kind"] for process in proof["processes"]] == KINDS
    for process in proof["processes"]:
        assert all(attempt["refused"] for attempt in process["attempts"])
        assert process["seccomp"] == 2
        assert all(name.startswith("unix ") for name in process["sockets"])
    assert proof["not_covered"]


def test_the_proof_fails_where_the_filter_was_left_out(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(LEFT_OUT)
    paths = os.pathsep.join([str(tmp_path), str(Path(__file__).parents[2])])
    home = str(tmp_path / "home")
    code, proof = run("doctor", "--offline-proof", "--json", "--home", home, PYTHONPATH=paths)
    assert (code, proof["ok"]) == (1, False)
    for process in proof["processes"]:
        open_ways = {a["way"] for a in process["attempts"] if not a["refused"]}
        # An extractor has a filter of its own besides, of all system calls.
        assert (process["kind"] == "extractor") or {"UDP", "UDP over IPv6"} <= open_ways


def test_the_desktop_blocks_its_own_network(tmp_path: Path) -> None:
    """Started by itself, not by a command that did so before."""
    code, proof = run("desktop", "--probe", QT_QPA_PLATFORM="offscreen", ALCOVE_HOME=str(tmp_path))
    assert code == 0
    assert (proof["kind"], proof["seccomp"]) == ("desktop", 2)
    assert all(attempt["refused"] for attempt in proof["attempts"])

"""The main tasks of window, engine and extractor processes create no network socket."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.violation_log import ViolationLog
from tests.e2e.conftest import SAMPLES

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="strace and namespaces are Linux's"),
]
LEAVING = re.compile(r"AF_(?!UNIX\b|LOCAL\b|UNSPEC\b)[A-Z0-9]+|io_uring_setup")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour") / "documents"
    shutil.copytree(SAMPLES / "procedures", folder)
    return folder


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory, documents: Path) -> tuple[dict[str, Any], str]:
    """What the desktop says, and the calls to the system; none where strace is not installed."""
    folder = tmp_path_factory.mktemp("traced")
    log = folder / "calls"
    trace = ("strace", "-f", "-qq", "-e", "trace=%network,io_uring_setup", "-o", str(log))
    report = tour(folder / "home", documents, *(trace if shutil.which("strace") else ()))
    return report, log.read_text("utf-8", "replace") if log.exists() else ""


def tour(home: Path, documents: Path, *before: str) -> dict[str, Any]:
    """What the desktop says of its main job, started by the command ``before``."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.e2e.desktop_tour", str(home), str(documents)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["phase"] == "done"
    assert ViolationLog(str(home / "refusals.jsonl")).read() == ()
    return report


def can_unshare() -> bool:
    command = ["unshare", "--map-root-user", "--net", "true"]
    return bool(shutil.which("unshare")) and subprocess.run(command).returncode == 0


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_no_system_call_creates_a_network_socket(traced: tuple[dict[str, Any], str]) -> None:
    report, calls = traced
    assert "AF_UNIX" in calls  # it was traced
    assert [line for line in calls.splitlines() if LEAVING.search(line)] == []
    assert report["cited"]


@pytest.mark.skipif(not can_unshare(), reason="namespaces are not allowed here")
def test_without_any_interface_the_results_are_the_same(
    traced: tuple[dict[str, Any], str], tmp_path: Path, documents: Path
) -> None:
    report, _ = traced
    assert tour(tmp_path / "home", documents, "unshare", "--map-root-user", "--net") == report

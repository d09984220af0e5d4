"""A process that dies with a model on a GPU leaves a record; one that is killed does not."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.ggml.crash_record import CrashRecord

DEVICE = "NVIDIA GeForce RTX 4090"


def run(path: Path, *statements: str) -> int:
    lines = (
        "import ctypes, os, signal",
        "from pathlib import Path",
        "from app.adapters.ggml.crash_record import CrashRecord",
        f"record = CrashRecord(Path({str(path)!r}))",
        f"record.begin({DEVICE!r})",
        *statements,
    )
    return subprocess.run([sys.executable, "-c", "\n".join(lines)], timeout=120).returncode


@pytest.mark.parametrize("death", ["os.abort()", "ctypes.string_at(0)"])
def test_a_crash_is_found_once_by_the_next_process(tmp_path: Path, death: str) -> None:
    path = tmp_path / "gpu-crash.txt"
    assert run(path, death) != 0
    assert path.stat().st_mode & 0o077 == 0
    assert CrashRecord(path).found == DEVICE
    assert CrashRecord(path).found == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_process_that_was_killed_did_not_lose_its_gpu(tmp_path: Path) -> None:
    path = tmp_path / "gpu-crash.txt"
    assert run(path, "os.kill(os.getpid(), signal.SIGKILL)") == -signal.SIGKILL
    assert path.exists()
    assert CrashRecord(path).found == ""
    assert not path.exists()


def test_once_all_models_have_left_the_gpu_a_crash_is_not_its_fault(tmp_path: Path) -> None:
    path = tmp_path / "gpu-crash.txt"
    assert run(path, f"record.begin({DEVICE!r})", "record.end()", "os.abort()") != 0
    assert CrashRecord(path).found == DEVICE
    assert run(path, "record.end()", "os.abort()") != 0
    assert not path.exists()

"""Mounts a small file system, which is removed with the process that made it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

Mount = Callable[[str], None]
CLONE_NEWNS = 0x00020000
"""Flags of linux/sched.h."""


@contextmanager
def own_mounts() -> Iterator[None]:
    """What this thread mounts is seen by itself and its children alone, and ends with them: a test
    that is killed leaves nothing mounted. Raises ``OSError`` where that is not allowed."""
    libc, folder = ctypes.CDLL(None, use_errno=True), Path.cwd()
    with open("/proc/thread-self/ns/mnt", "rb") as before:
        if libc.unshare(CLONE_NEWNS):
            raise OSError(ctypes.get_errno(), "unshare")
        try:
            subprocess.run(["mount", "--make-rprivate", "/"], check=True, capture_output=True)
            yield
        finally:
            assert libc.setns(before.fileno(), CLONE_NEWNS) == 0
            os.chdir(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, Mount]]:
    """A file system of 2 MB, and what mounts it anew with other options."""
    disk = tmp_path / "disk"
    disk.mkdir()

    def mount(options: str) -> None:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)]
        subprocess.run(command, check=True, capture_output=True)

    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root mounts file systems")
    with ExitStack() as stack:
        try:
            stack.enter_context(own_mounts())
            mount("size=2m")
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("this machine allows no mounts")
        yield disk, mount

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from app.adapters.system import lock_file
from app.core.domain.errors import LibraryBusy, LibraryUnwritable

HOLDER = """
import subprocess, sys
from app.adapters.system import lock_file
with lock_file.acquire(sys.argv[1]):
    child = subprocess.Popen(["sleep", "60"])
    print(child.pid, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """A process, with a child of its own, that holds the lock of ``tmp_path``."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        child = int(process.stdout.readline())
        yield process
        process.kill()
        os.kill(child, 9)


def test_another_process_is_refused_and_told_who_holds_it(holder, tmp_path):
    with (
        pytest.raises(LibraryBusy, match=f"Process {holder.pid} "),
        lock_file.acquire(str(tmp_path)),
    ):
        pass


def test_a_killed_process_holds_nothing_even_while_its_child_lives(holder, tmp_path):
    holder.kill()
    holder.wait()

    with lock_file.acquire(str(tmp_path)):
        pass


def test_the_same_process_cannot_hold_it_twice(tmp_path):
    home = str(tmp_path)
    with lock_file.acquire(home):
        with pytest.raises(LibraryBusy), lock_file.acquire(home):
            pass
        with pytest.raises(LibraryBusy), lock_file.acquire(home):
            pass  # being refused has not freed it

    with lock_file.acquire(home):
        pass


def test_the_data_folder_is_made_for_its_owner_alone(tmp_path):
    home = tmp_path / "a" / "\udcff"
    with lock_file.acquire(str(home)):
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
        assert stat.S_IMODE((home / "engine.lock").stat().st_mode) == 0o600


def test_a_data_folder_that_cannot_be_made_is_reported(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(LibraryUnwritable), lock_file.acquire(str(tmp_path / "file" / "home")):
        pass

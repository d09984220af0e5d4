"""A full disk and an unwritable folder, on a file system made for it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.extraction.pool import ExtractionPool
from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.schema import LIBRARY
from app.adapters.system.lock_file import acquire
from app.core.domain.errors import DocumentTooLarge, LibraryUnwritable
from app.core.domain.files import FileStamp
from tests.adapters.conftest import Mount

KILLED = """
import os, signal, subprocess, sys
from tests.adapters.conftest import own_mounts
with own_mounts():
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", sys.argv[1]], check=True)
    assert os.path.ismount(sys.argv[1])
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_full_disk_is_said_and_leaves_the_library_whole(
    small_disk: tuple[Path, Mount],
) -> None:
    disk, mount = small_disk
    database = Database(str(disk / "library.db"), LIBRARY)
    catalog = SqliteCatalog(database)
    root = catalog.add_root("/docs", True, (), ())

    def fill() -> None:
        for number in range(100):
            files = [(f"/docs/{number}/{'x' * 200}{n}", FileStamp(1, n, n)) for n in range(200)]
            catalog.mark_pending(root.id, files)

    with pytest.raises(LibraryUnwritable, match="full"):
        fill()
    kept = len(catalog.pending())
    assert kept > 0
    assert kept % 200 == 0  # all of a transaction or nothing
    mount("remount,size=20m")
    catalog.remove_root(root.id)
    assert catalog.pending() == []
    database.close()


def test_a_data_folder_that_may_not_be_written_is_said(small_disk: tuple[Path, Mount]) -> None:
    disk, mount = small_disk
    Database(str(disk / "library.db"), LIBRARY).close()
    mount("remount,ro")
    with pytest.raises(LibraryUnwritable), acquire(str(disk)):
        pass
    with pytest.raises(LibraryUnwritable):
        Database(str(disk / "library.db"), LIBRARY)
    mount("remount,rw")
    Database(str(disk / "library.db"), LIBRARY).close()


def test_a_sparse_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "disk.img"
    with open(path, "wb") as file:
        file.truncate(2 << 30)
    pool = ExtractionPool(workers=1, memory_mb=512, seconds=60, max_file_mb=200)
    with pytest.raises(DocumentTooLarge, match=r"2,048\.0 MB"):
        pool.extract(str(path))
    pool.close()


def test_a_test_that_is_killed_leaves_nothing_mounted(small_disk: tuple[Path, Mount]) -> None:
    place = small_disk[0].with_name("other")
    place.mkdir()
    done = subprocess.run([sys.executable, "-c", KILLED, str(place)])
    assert done.returncode == -signal.SIGKILL
    assert str(place) not in Path("/proc/self/mounts").read_text("utf-8")

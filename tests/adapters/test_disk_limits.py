"""A full disk and a folder that may not be written, on a file system made for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.adapters.catalog_sqlite import SqliteCatalog
from app.adapters.database_sqlite import Database
from app.adapters.extraction_pool import ExtractionPool
from app.adapters.lock_file import hold
from app.adapters.schema import LIBRARY
from app.core.errors import DocumentTooLarge, LibraryUnwritable
from app.core.models import FileStamp

Mount = Callable[[str], None]


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
    try:
        mount("size=2m")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine allows no mounts")
    yield disk, mount
    subprocess.run(["umount", str(disk)], check=True)


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
    with pytest.raises(LibraryUnwritable), hold(str(disk)):
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

"""The operating system says when something changed below a folder."""

from __future__ import annotations

import queue
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.watch_watchdog import WatchdogWatcher
from app.core.errors import FolderMissing
from app.core.models import Root

WAIT = 20.0


@pytest.fixture
def watcher() -> Iterator[WatchdogWatcher]:
    made = WatchdogWatcher()
    yield made
    made.close()


class Changes:
    """Paths as they are told."""

    def __init__(self) -> None:
        self._told: queue.Queue[str] = queue.Queue()

    def __call__(self, path: str) -> None:
        self._told.put(path)

    def wait_for(self, path: Path) -> None:
        while self._told.get(timeout=WAIT) != str(path):
            continue


def test_files_made_edited_renamed_and_deleted_at_any_depth(
    watcher: WatchdogWatcher, tmp_path: Path
) -> None:
    (tmp_path / "sub").mkdir()
    changes = Changes()
    watcher.watch(Root(1, str(tmp_path)), changes)
    path = tmp_path / "sub" / "a.txt"
    path.write_text("x")
    changes.wait_for(path)
    moved = path.rename(tmp_path / "sub" / "b.txt")
    changes.wait_for(moved)
    moved.unlink()
    changes.wait_for(moved)


def test_a_folder_that_is_not_there(watcher: WatchdogWatcher, tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        watcher.watch(Root(1, str(tmp_path / "no")), lambda path: None)


def test_a_folder_that_went_and_came_back_is_watched_again(
    watcher: WatchdogWatcher, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    changes = Changes()
    root = Root(1, str(folder))
    watcher.watch(root, changes)
    shutil.rmtree(folder)
    changes.wait_for(folder)
    folder.mkdir()
    watcher.watch(root, changes)
    (folder / "new.txt").write_text("x")
    changes.wait_for(folder / "new.txt")


def test_a_single_file_as_root(watcher: WatchdogWatcher, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    changes = Changes()
    watcher.watch(Root(1, str(path)), changes)
    path.write_text("longer")
    changes.wait_for(path)


def test_unwatching_what_is_not_watched(watcher: WatchdogWatcher, tmp_path: Path) -> None:
    watcher.unwatch(Root(1, str(tmp_path)))

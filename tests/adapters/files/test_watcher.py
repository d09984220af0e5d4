"""Contract test of folder watchers, and events of the operating system."""

from __future__ import annotations

import errno
import logging
import queue
import re
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from app.adapters.files.watchdog_watcher import WatchdogWatcher
from app.core.domain.errors import FolderMissing, LibraryError
from app.core.domain.events import Event, FolderWalked
from app.core.domain.folders import Root
from app.core.ports.files import FolderWatcher
from tests.fakes.folder_watcher import FakeFolderWatcher
from tests.services.library_fixture import LibraryHarness

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

    @property
    def told(self) -> list[str]:
        """All that no ``wait_for`` has taken yet."""
        return [self._told.get_nowait() for _ in range(self._told.qsize())]

    def wait_for(self, path: Path) -> None:
        while self._told.get(timeout=WAIT) != str(path):
            continue


def _touch(path: Path) -> None:
    path.write_text("x")


Bench = tuple[FolderWatcher, Callable[[Path], None]]


@pytest.fixture(params=["fake", "watchdog"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """A watcher, and what changes a file and sees to it that the watcher can know."""
    if request.param == "fake":
        fake = FakeFolderWatcher()
        yield fake, lambda path: fake.report_change(str(path))
        fake.close()
    else:
        watcher = WatchdogWatcher()
        yield watcher, _touch
        watcher.close()


def test_each_root_is_told_of_its_own_changes_until_it_is_unwatched(
    bench: Bench, tmp_path: Path
) -> None:
    watcher, change = bench
    folders = [tmp_path / "one", tmp_path / "one more"]
    heard = [Changes(), Changes()]
    for number, folder in enumerate(folders):
        folder.mkdir()
        watcher.watch(Root(number, str(folder)), heard[number])
    change(folders[1] / "a.txt")
    heard[1].wait_for(folders[1] / "a.txt")
    watcher.unwatch(Root(1, str(folders[1])))
    later = Changes()
    watcher.watch(Root(1, str(folders[1])), later)
    change(folders[1] / "b.txt")
    later.wait_for(folders[1] / "b.txt")
    watcher.close()  # after which nothing more is told
    assert str(folders[1] / "b.txt") not in heard[1].told
    assert heard[0].told == []


def test_watching_again_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    watcher, change = bench
    first, second = Changes(), Changes()
    watcher.watch(Root(1, str(tmp_path)), first)
    watcher.watch(Root(1, str(tmp_path)), second)
    change(tmp_path / "a.txt")
    first.wait_for(tmp_path / "a.txt")
    watcher.close()  # after which nothing more is told
    assert second.told == []


def test_unwatching_what_is_not_watched(bench: Bench, tmp_path: Path) -> None:
    watcher, _ = bench
    watcher.unwatch(Root(1, str(tmp_path)))


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


def test_when_the_system_drops_events_every_root_is_looked_at(
    watcher: WatchdogWatcher, tmp_path: Path
) -> None:
    changes = Changes()
    watcher.watch(Root(1, str(tmp_path)), changes)
    logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed")
    changes.wait_for(tmp_path)


def test_a_network_share_is_looked_through_as_well(
    watcher: WatchdogWatcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert watcher.watch(Root(1, str(tmp_path)), lambda path: None)
    share = SimpleNamespace(mountpoint=str(tmp_path), fstype="fuse.sshfs")
    above = SimpleNamespace(mountpoint="/", fstype="ext4")
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [share, above])
    assert not watcher.watch(Root(1, str(tmp_path)), lambda path: None)


def test_a_limit_of_the_system_is_told_with_the_number_to_set(
    watcher: WatchdogWatcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(watcher._observer, "schedule", refuse)
    with pytest.raises(LibraryError) as raised:
        watcher.watch(Root(1, str(tmp_path)), lambda path: None)
    assert "1 folders" in raised.value.reason
    number = int(re.findall(r"max_user_watches=(\d+)", raised.value.remedy)[0])
    assert number >= 1 << 19


def test_a_single_file_as_root(watcher: WatchdogWatcher, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    changes = Changes()
    watcher.watch(Root(1, str(path)), changes)
    path.write_text("longer")
    changes.wait_for(path)


def test_files_of_one_folder_are_watched_apart(watcher: WatchdogWatcher, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    heard = {path: queue.Queue[str]() for path in (first, second)}
    for number, path in enumerate(heard):
        path.write_text("x")
        watcher.watch(Root(number, str(path)), heard[path].put)
    for path in (second, first):  # which are told of in this order
        _touch(path)
    assert heard[first].get(timeout=WAIT) == str(first)
    assert {heard[second].get() for _ in range(heard[second].qsize())} == {str(second)}
    watcher.unwatch(Root(0, str(first)))
    _touch(second)
    assert heard[second].get(timeout=WAIT) == str(second)


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_what_is_unwatched_leaves_nothing_with_the_system(
    watcher: WatchdogWatcher, tmp_path: Path
) -> None:
    for name in ("one/deep", "two"):
        (tmp_path / name).mkdir(parents=True)
    before = inotify_watches()
    roots = [Root(number, str(tmp_path / name)) for number, name in enumerate(("one", "two"))]
    for root in roots:
        watcher.watch(root, lambda path: None)
    assert inotify_watches() - before == 3
    watcher.unwatch(roots[0])
    assert inotify_watches() - before == 1


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_a_folder_that_leaves_the_library_is_not_watched_any_more(
    watcher: WatchdogWatcher, tmp_path: Path
) -> None:
    harness = LibraryHarness(tmp_path)
    harness.watcher = watcher  # type: ignore[assignment]
    folders = [str(harness.write(f"{name}/a.txt", name).parent) for name in ("kept", "removed")]
    for folder in folders:
        harness.library.add_folder(folder)
    scanned, stop = queue.Queue[str](), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FolderWalked):
            scanned.put(event.root)

    before = inotify_watches()
    thread = threading.Thread(target=harness.library.watch, args=(listen, stop))
    thread.start()
    assert [scanned.get(timeout=WAIT) for _ in folders] == folders
    assert inotify_watches() - before == 2
    harness.library.remove_folder(folders[1])
    assert scanned.get(timeout=WAIT) == folders[0]
    assert inotify_watches() - before == 1
    stop.set()
    thread.join(WAIT)
    assert not thread.is_alive()
    harness.close()


def inotify_watches() -> int:
    """Folders that this process has the system watch."""
    found = 0
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            if str(descriptor.readlink()) == "anon_inode:inotify":
                told = Path("/proc/self/fdinfo", descriptor.name).read_text()
                found += told.count("inotify wd:")
    return found

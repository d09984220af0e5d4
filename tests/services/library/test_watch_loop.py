"""When a change is looked at, on a clock that the test turns."""

from __future__ import annotations

import threading
from collections.abc import Collection

import pytest

from app.core.cancellation import CancelToken
from app.core.domain.events import Listener, ignore
from app.services.library import watch_loop
from app.services.library.watch_loop import Followed, WatchLoop
from tests.fakes.catalog import FakeCatalog
from tests.fakes.folder_watcher import FakeFolderWatcher


class Clock:
    """Stands still; ``asked`` counts how often it was looked at."""

    def __init__(self) -> None:
        self.now = 0.0
        self._news = threading.Condition()
        self._asked = 0

    def monotonic(self) -> float:
        with self._news:
            self._asked += 1
            self._news.notify_all()
        return self.now

    def time(self) -> float:
        return self.now

    def turn(self, seconds: float) -> None:
        """Go on, and return once whoever waits has seen it, several times over."""
        self.now += seconds
        with self._news:
            seen = self._asked + 5
            assert self._news.wait_for(lambda: self._asked >= seen, 20)


def test_where_files_change_all_the_time_the_looks_keep_a_distance(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, watcher, catalog = Clock(), FakeFolderWatcher(), FakeCatalog()
    monkeypatch.setattr(watch_loop, "time", clock)
    catalog.add_root("/log", True, (), ())
    looks, stop = threading.Semaphore(0), threading.Event()

    def look(ids: Collection[int], listen: Listener, cancel: CancelToken) -> Followed:
        looks.release()
        return Followed(True, 3.0)

    watched = WatchLoop(catalog, lambda: watcher, look, ignore)
    thread = threading.Thread(target=watched.watch, args=(ignore, stop))
    thread.start()
    assert looks.acquire(timeout=20)
    clock.turn(1)
    watcher.report_change("/log/today")
    clock.turn(watch_loop.QUIET + 1)
    assert not looks.acquire(blocking=False)
    clock.now += 3.0 * watch_loop.RESTS_BUSY
    assert looks.acquire(timeout=20)
    watcher.report_change("/log/today")
    watched.wake()  # as when a folder is dropped
    assert looks.acquire(timeout=20)
    clock.turn(100)
    watcher.report_change("/log/today")
    clock.now += watch_loop.QUIET + 1
    assert looks.acquire(timeout=20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()

"""When changes lead to a comparison."""

from __future__ import annotations

import queue
import threading
from collections.abc import Collection

import pytest

from app.core.cancellation import CancelToken
from app.core.domain.events import Listener, ignore
from app.services.library import watch_loop
from app.services.library.watch_loop import (
    COMPARE_SECONDS,
    LONGEST_DELAY,
    QUIET,
    Followed,
    WatchLoop,
    is_due,
)
from tests.fakes.catalog import FakeCatalog
from tests.fakes.folder_watcher import FakeFolderWatcher

WAIT = 20.0
REST = 4 * QUIET


@pytest.mark.parametrize(
    ("waited", "quiet", "changed", "due"),
    [
        (REST, QUIET / 2, True, False),  # somebody is saving
        (REST, QUIET * 2, True, True),
        (REST, QUIET * 2, False, False),
        (REST / 2, QUIET * 2, True, False),  # files change all the time: looks keep a distance
        (LONGEST_DELAY + 1, 0.0, True, True),  # it never gets quiet
        (LONGEST_DELAY + 1, 0.0, False, False),
        (COMPARE_SECONDS + 1, COMPARE_SECONDS + 1, False, True),
    ],
)
def test_a_change_is_looked_at_when_it_is_quiet_and_the_last_look_lies_back(
    waited: float, quiet: float, changed: bool, due: bool
) -> None:
    now = 1000.0
    times = (now - waited, now - quiet, now)
    assert is_due(*times, rest=REST, longest=COMPARE_SECONDS, changed=changed) is due


def test_what_changes_is_looked_at_and_all_when_it_is_urgent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watch_loop, "QUIET", 0.0)
    watcher, catalog = FakeFolderWatcher(), FakeCatalog()
    log, other = (catalog.add_root(path, True, (), ()).id for path in ("/log", "/other"))
    looks, stop = queue.Queue[set[int]](), threading.Event()
    taken = [0.0]  # seconds that a look takes

    def look(ids: Collection[int], listen: Listener, cancel: CancelToken) -> Followed:
        looks.put(set(ids))
        return Followed(True, taken[0])

    watched = WatchLoop(catalog, lambda: watcher, look, ignore)
    thread = threading.Thread(target=watched.watch, args=(ignore, stop))
    thread.start()
    assert looks.get(timeout=WAIT) == {log, other}
    taken[0] = 3600.0
    watcher.report_change("/log/today")
    assert looks.get(timeout=WAIT) == {log}
    watched.wake()  # as when a folder is dropped: it does not wait for the rest to be over
    assert looks.get(timeout=WAIT) == {log, other}
    stop.set()
    thread.join(WAIT)
    assert not thread.is_alive()

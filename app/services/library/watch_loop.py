"""Watches the folders and keeps the index up to date: one loop, shared by all callers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from typing import NamedTuple

from app.core.cancellation import CancelToken
from app.core.domain.errors import (
    AppError,
    Cancelled,
    FolderMissing,
    LibraryUnwritable,
    RemoteError,
)
from app.core.domain.events import Event, LibraryChanged, Listener, Notice
from app.core.domain.folders import Root
from app.core.ports.catalog import Catalog
from app.core.ports.files import FolderWatcher
from app.services.library.index_lock import TICK

QUIET = 1.0
"""Seconds without an event before changed files are indexed: editors save in several steps."""
LONGEST_DELAY = 30.0
"""Seconds after which changes are indexed even though events keep coming."""
COMPARE_SECONDS = 600.0
"""Seconds between two full comparisons: bounds the effect of a lost event."""
COMPARE_SECONDS_UNWATCHED = 30.0
"""The same while a root is offline or cannot be watched."""
PAUSE_FACTOR = 20
"""Pause between walks of unwatched folders, as a multiple of a walk's duration: 5% of a core."""
PAUSE_FACTOR_BUSY = 4
"""The same where files change all the time, as logs do: a fifth of a core. The first change after a
quiet time is indexed without such a pause."""
ASLEEP_SECONDS = 30.0
"""Seconds that the wall clock gains on the monotonic clock after which the machine was asleep."""


class Followed(NamedTuple):
    """Whether everything was brought up to date, and the seconds that walking the folders took."""

    done: bool
    walk_seconds: float


BringUpToDate = Callable[[Collection[int], Listener, CancelToken], Followed]
"""Index the roots with these ids."""


class WatchLoop:
    """Serves any number of callers of ``watch``: the first does the work, all get its events."""

    def __init__(
        self,
        catalog: Catalog,
        watcher: Callable[[], FolderWatcher],
        bring_up_to_date: BringUpToDate,
        listen: Listener,
    ) -> None:
        """``listen`` gets all events, whether or not anyone watches."""
        self._catalog = catalog
        self._watcher = watcher
        self._bring_up_to_date = bring_up_to_date
        self._changes = _Changes()
        self._leading = threading.Lock()
        self._listening = threading.Lock()
        self._listeners = [listen]

    def watch(self, listen: Listener, cancel: CancelToken) -> None:
        """Watch until cancelled. When the caller that does the work is cancelled, another takes
        over."""
        with self._listening:
            self._listeners.append(listen)
        try:
            while not cancel.is_set():
                if self._leading.acquire(timeout=TICK):
                    try:
                        self._lead(cancel)
                    finally:
                        self._leading.release()
        finally:
            with self._listening:
                self._listeners.remove(listen)

    def tell(self, event: Event) -> None:
        """Pass an event to all listeners."""
        with self._listening:
            listeners = list(self._listeners)
        for listen in listeners:
            listen(event)

    def wake(self) -> None:
        """Compare every root now, without waiting for quiet."""
        self._changes.wake()

    def _lead(self, cancel: CancelToken) -> None:
        watcher, followed = self._watcher(), dict[int, Root]()
        try:
            while not cancel.is_set():
                # Take the changes, list the roots, watch, and walk last: no change and no new
                # folder can be missed in between.
                changed = self._changes.take()
                roots = self._catalog.roots()
                for removed in followed.keys() - {root.id for root in roots}:
                    watcher.unwatch(followed[removed])
                followed = {root.id: root for root in roots}
                watched = all([self._follow(watcher, root) for root in roots])
                done, walk_seconds = self._follow_up(changed or {root.id for root in roots}, cancel)
                unwatched = max(COMPARE_SECONDS_UNWATCHED, PAUSE_FACTOR * walk_seconds)
                longest = COMPARE_SECONDS if done and watched else unwatched
                self._changes.wait(
                    min(PAUSE_FACTOR_BUSY * walk_seconds, LONGEST_DELAY), longest, cancel
                )
        except Cancelled:
            return
        finally:
            watcher.close()

    def _follow_up(self, ids: Collection[int], cancel: CancelToken) -> Followed:
        """Report a full disk or an unavailable server, which may pass; the work is tried again."""
        try:
            return self._bring_up_to_date(ids, self.tell, cancel)
        except (LibraryUnwritable, RemoteError) as error:
            self.tell(Notice(error.title, error.reason, error.remedy))
            self.tell(LibraryChanged())  # the run is over and may have changed something
            return Followed(False, 0.0)

    def _follow(self, watcher: FolderWatcher, root: Root) -> bool:
        """Watch a root; return False when the system cannot, so that it must be walked."""
        try:
            return watcher.watch(root, lambda path: self._changes.add(root.id))
        except FolderMissing:
            return False
        except AppError as error:
            self.tell(Notice(error.title, error.reason, error.remedy))
            return False


def is_due(
    started: float, latest: float, now: float, *, rest: float, longest: float, changed: bool
) -> bool:
    """Return whether to compare the roots now. ``started`` and ``latest`` are when waiting began
    and the last event came. True when something ``changed``, it has been quiet since and the
    ``rest`` is over, and in any case after ``longest``."""
    quiet = now - latest > QUIET or now - started > LONGEST_DELAY
    return now - started > longest or (changed and quiet and now - started >= rest)


class _Changes:
    """Collects which roots changed, from the watcher's threads."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._roots: set[int] = set()
        self._latest = 0.0
        self._urgent = False

    def add(self, root_id: int) -> None:
        with self._news:
            self._roots.add(root_id)
            self._latest = time.monotonic()
            self._news.notify_all()

    def wake(self) -> None:
        with self._news:
            self._urgent = True
            self._news.notify_all()

    def take(self) -> set[int]:
        """Return and reset the changed roots; empty when all must be compared."""
        with self._news:
            roots = set() if self._urgent else self._roots
            self._roots, self._urgent = set(), False
            return roots

    def wait(self, rest: float, longest: float, cancel: CancelToken) -> None:
        """Wait until something changed and it has been quiet since, or for ``longest``; at least
        for ``rest`` unless woken."""
        started = time.monotonic()
        ahead = time.time() - started
        with self._news:
            while not cancel.is_set() and not self._urgent:
                now = time.monotonic()
                if time.time() - now - ahead > ASLEEP_SECONDS:
                    self._urgent = True  # events may have been lost
                changed = bool(self._roots)
                if is_due(started, self._latest, now, rest=rest, longest=longest, changed=changed):
                    return
                self._news.wait(TICK)

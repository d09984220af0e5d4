"""Keeps the index up to date for as long as somebody wants it, once for all who do."""

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
"""Seconds without an event before changed files are read: editors save in several steps."""
PATIENCE = 30.0
"""Seconds after which changes are read though events keep coming."""
LOOK_AGAIN = 600.0
"""Seconds between two full comparisons: a lost event never matters for long."""
LOOK_AGAIN_UNWATCHED = 30.0
"""The same while a root is away or the system cannot watch it."""
RESTS = 20
"""Times as long as a look took until the next one where nothing tells of changes: 5% of a core."""
RESTS_BUSY = 4
"""The same where something changes all the time, as a log does: a fifth of a core. The first change
after a while is looked at without such a rest."""
ASLEEP = 30.0
"""Seconds by which the clock on the wall runs ahead of ours when the machine was asleep."""


class Followed(NamedTuple):
    """Whether nothing is left to be done, and the seconds that the look at the folders took."""

    done: bool
    looked: float


BringUpToDate = Callable[[Collection[int], Listener, CancelToken], Followed]
"""Index the roots with these ids."""


class WatchLoop:
    """Any number of callers of ``watch``: the first does the work, and each hears all of it."""

    def __init__(
        self,
        catalog: Catalog,
        watcher: Callable[[], FolderWatcher],
        bring_up_to_date: BringUpToDate,
        listen: Listener,
    ) -> None:
        """``listen`` hears everything, whether or not anybody watches."""
        self._catalog = catalog
        self._watcher = watcher
        self._bring_up_to_date = bring_up_to_date
        self._changes = _Changes()
        self._leading = threading.Lock()
        self._listening = threading.Lock()
        self._listeners = [listen]

    def watch(self, listen: Listener, cancel: CancelToken) -> None:
        """Until cancelled. When who does the work is cancelled, the next one goes on with it."""
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
        """Pass an event on to all who watch."""
        with self._listening:
            listeners = list(self._listeners)
        for listen in listeners:
            listen(event)

    def wake(self) -> None:
        """Something was asked for: look at every root now, without waiting for quiet."""
        self._changes.wake()

    def _lead(self, cancel: CancelToken) -> None:
        watcher, followed = self._watcher(), dict[int, Root]()
        try:
            while not cancel.is_set():
                # Take the changes, list the roots, watch, and look last: nothing can change, and
                # no folder can be added, unseen in between.
                changed = self._changes.take()
                roots = self._catalog.roots()
                for removed in followed.keys() - {root.id for root in roots}:
                    watcher.unwatch(followed[removed])
                followed = {root.id: root for root in roots}
                watched = all([self._follow(watcher, root) for root in roots])
                done, looked = self._follow_up(changed or {root.id for root in roots}, cancel)
                unwatched = max(LOOK_AGAIN_UNWATCHED, RESTS * looked)
                longest = LOOK_AGAIN if done and watched else unwatched
                self._changes.wait(min(RESTS_BUSY * looked, PATIENCE), longest, cancel)
        except Cancelled:
            return
        finally:
            watcher.close()

    def _follow_up(self, ids: Collection[int], cancel: CancelToken) -> Followed:
        """Not done when there is no room to write now, or a server is away: that may pass, and
        nothing is lost by it."""
        try:
            return self._bring_up_to_date(ids, self.tell, cancel)
        except (LibraryUnwritable, RemoteError) as error:
            self.tell(Notice(error.title, error.reason, error.remedy))
            self.tell(LibraryChanged())  # the run is over, and some of it may be done
            return Followed(False, 0.0)

    def _follow(self, watcher: FolderWatcher, root: Root) -> bool:
        """Watch a root; False when the system cannot, so that it must be looked through."""
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
    """Whether to look at the roots now, after waiting since ``started`` with the ``latest`` event
    at that time: when something ``changed``, it has been quiet since and the ``rest`` is over; in
    any case after ``longest``."""
    quiet = now - latest > QUIET or now - started > PATIENCE
    return now - started > longest or (changed and quiet and now - started >= rest)


class _Changes:
    """Which roots changed, collected from the watcher's threads."""

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
        """Roots that changed; none when all must be looked at."""
        with self._news:
            roots = set() if self._urgent else self._roots
            self._roots, self._urgent = set(), False
            return roots

    def wait(self, rest: float, longest: float, cancel: CancelToken) -> None:
        """Until something changed and it has been quiet since, or ``longest``; not before ``rest``
        is over, unless it is urgent."""
        started = time.monotonic()
        ahead = time.time() - started
        with self._news:
            while not cancel.is_set() and not self._urgent:
                now = time.monotonic()
                if time.time() - now - ahead > ASLEEP:
                    self._urgent = True  # who knows what happened meanwhile
                changed = bool(self._roots)
                if is_due(started, self._latest, now, rest=rest, longest=longest, changed=changed):
                    return
                self._news.wait(TICK)

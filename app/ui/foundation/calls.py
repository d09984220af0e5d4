"""Calls of the facade away from the GUI thread: the one place where the desktop has threads.

A worker thread makes the call; what it hears and returns reaches the GUI thread as signals of a
``Call``, with events bundled, so that a fast stream costs no more repaints than an eye can see.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from app.core.cancellation import CancelToken
from app.core.domain.errors import AppError, Cancelled, EngineDied, EngineUnavailable
from app.core.domain.events import Event, Listener
from app.core.facade import Facade
from app.ui.foundation.indexing_progress import coalesced

BUNDLE_MS = 40
"""Between two deliveries of events to one listener."""
SWITCH_SECONDS = 0.001
"""How long a thread that takes events from the engine may keep the interpreter from the GUI's."""
THREADS = 16
"""Calls at once; further ones wait for a thread."""

Ask = Callable[[Facade], Any]
Work = Callable[[Facade, Listener, CancelToken], Any]
Outcome = tuple[Any, AppError | None]

logger = logging.getLogger(__name__)


class Call(QObject):
    """One call under way. It ends with ``done`` or ``failed``, then it deletes itself."""

    heard = Signal(object)
    """Events, oldest first."""
    done = Signal(object)
    """What the facade returned."""
    failed = Signal(object)
    """The AppError."""
    ended = Signal()
    """After one of the two, or instead of them when it was dropped."""

    def __init__(self, parent: QObject, inbox: _Inbox) -> None:
        super().__init__(parent)
        self.error: AppError | None = None
        """With which it ended."""
        self._inbox = inbox
        self._over = self._dropped = False
        self._pause = QTimer(self, singleShot=True, interval=BUNDLE_MS)
        self._pause.timeout.connect(self.deliver)

    @property
    def returned(self) -> bool:
        """Whether the facade returned something, be it passed on or not."""
        return self._inbox.returned

    def cancel(self) -> None:
        """Ask the engine to stop; the call still ends with ``done`` or ``failed``."""
        self._inbox.cancelled.set()

    def drop(self) -> None:
        """Nobody wants to hear any more of it; nothing of it is passed on but that it ended."""
        self._dropped = True

    def deliver(self) -> None:
        """Pass on what has come, unless something was passed on a moment ago."""
        if self._over or self._pause.isActive():
            return
        events, outcome = self._inbox.take()
        if events and not self._dropped:
            self._pause.start()
            self.heard.emit(coalesced(events))
        if outcome is not None:
            self._over = True
            self._conclude(*outcome)

    def _conclude(self, value: Any, error: AppError | None) -> None:
        self._pause.stop()
        self.error = error
        if not self._dropped:
            self.done.emit(value) if error is None else self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class Calls(QObject):
    """Makes calls of the facade it was given; until then they wait."""

    lost = Signal()
    """No engine answered a call, or it died during one."""
    _news = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._facade: Facade | None = None
        self._refusal: AppError | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._calls: dict[int, Call] = {}
        self._waiting: list[tuple[_Inbox, Work]] = []
        self._made = 0
        self._news.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def give(self, facade: Facade) -> None:
        """From now on calls go to ``facade``, those that waited first."""
        self._facade, self._refusal = facade, None
        waiting, self._waiting = self._waiting, []
        for inbox, work in waiting:
            self._start(facade, inbox, work)

    def hold(self) -> None:
        """Let new calls wait."""
        self._facade = self._refusal = None

    def refuse(self, error: AppError) -> None:
        """There is no engine and none will come: calls fail until one is given."""
        self._facade, self._refusal = None, error
        waiting, self._waiting = self._waiting, []
        for inbox, _ in waiting:
            inbox.conclude((None, error))

    def ask(
        self,
        work: Ask,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> Call:
        """Make a short call and hand its result, or its error, to the callable given."""
        call = self.stream(lambda facade, listen, cancel: work(facade))
        if done is not None:
            call.done.connect(done)
        if failed is not None:
            call.failed.connect(failed)
        return call

    def stream(self, work: Work) -> Call:
        """Make a call that sends events and can be cancelled."""
        self._made += 1
        number = self._made
        inbox = _Inbox(partial(self._news.emit, number))
        call = self._calls[number] = Call(self, inbox)
        call.ended.connect(partial(self._settle, number))
        if self._facade is not None:
            self._start(self._facade, inbox, work)
        elif self._refusal is not None:
            inbox.conclude((None, self._refusal))
        else:
            self._waiting.append((inbox, work))
        return call

    @property
    def idle(self) -> bool:
        """Whether no call is under way."""
        return self._pool.activeThreadCount() == 0

    def stop(self) -> None:
        """Cancel everything under way; each call still ends with ``done`` or ``failed``."""
        for call in self._calls.values():
            call.cancel()

    def close(self, milliseconds: int) -> bool:
        """Cancel everything and wait; whether all calls ended in time."""
        self.refuse(Cancelled("Alcove is being closed."))
        self.stop()
        return self._pool.waitForDone(milliseconds)

    def _start(self, facade: Facade, inbox: _Inbox, work: Work) -> None:
        self._pool.start(partial(_run, facade, inbox, work))

    def _hear(self, number: int) -> None:
        if number in self._calls:
            self._calls[number].deliver()

    def _settle(self, number: int) -> None:
        if isinstance(self._calls.pop(number).error, (EngineDied, EngineUnavailable)):
            self.lost.emit()


class Requests:
    """Short calls for the same place in the window, whose replies may come in any order.

    A reply is dropped when one to a later request was there before it.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._under_way: list[Call] = []

    def ask(
        self,
        work: Ask,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> Call:
        """Make a call, as ``Calls.ask``."""
        call = self._calls.ask(work, done, failed)
        self._under_way.append(call)
        call.ended.connect(partial(self._overtake, call))
        return call

    def ask_instead(
        self,
        work: Ask,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> Call:
        """Make a call in the place of those under way: only its reply is wanted now."""
        self.drop()
        return self.ask(work, done, failed)

    def drop(self) -> None:
        """No reply is wanted any more."""
        for call in self._under_way:
            call.drop()
        self._under_way.clear()

    def _overtake(self, call: Call) -> None:
        if call in self._under_way:
            place = self._under_way.index(call)
            for older in self._under_way[:place]:
                older.drop()
            del self._under_way[: place + 1]


class _Inbox:
    """What a worker thread leaves for the GUI thread."""

    def __init__(self, notify: Callable[[], object]) -> None:
        self.cancelled = threading.Event()
        self._notify = notify
        self._lock = threading.Lock()
        self._announced = False
        self._events: list[Event] = []
        self._outcome: Outcome | None = None

    def listen(self, event: Event) -> None:
        with self._lock:
            self._events.append(event)
            first, self._announced = not self._announced, True
        if first:
            self._notify()

    def conclude(self, outcome: Outcome) -> None:
        with self._lock:
            self._outcome = outcome
        self._notify()

    @property
    def returned(self) -> bool:
        with self._lock:
            return self._outcome is not None and self._outcome[1] is None

    def take(self) -> tuple[list[Event], Outcome | None]:
        with self._lock:
            events, self._events = self._events, []
            self._announced = False
            return events, self._outcome


def _run(facade: Facade, inbox: _Inbox, work: Work) -> None:
    try:
        inbox.conclude((work(facade, inbox.listen, inbox.cancelled), None))
    except AppError as error:
        inbox.conclude((None, error))
    except Exception as error:  # a fault of ours: shown to the person, and the thread goes on
        logger.exception("A call failed")
        inbox.conclude((None, AppError(f"{type(error).__name__}: {error}")))

"""Runs facade calls in worker threads, so that the GUI thread never blocks.

A worker thread makes the call; its events and result reach the GUI thread as signals of a
``Call``. Events are batched, so that a fast stream of tokens does not repaint for each one.
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

BATCH_MS = 40
"""Least time between two deliveries of events of one call."""
SWITCH_SECONDS = 0.001
"""Interpreter switch interval: how long a worker thread may hold the GIL while the GUI waits."""
THREADS = 16
"""Calls that run at once; further ones wait for a thread."""

Ask = Callable[[Facade], Any]
Work = Callable[[Facade, Listener, CancelToken], Any]
Outcome = tuple[Any, AppError | None]

logger = logging.getLogger(__name__)


class Call(QObject):
    """A running call. It ends with ``done`` or ``failed``, then it deletes itself."""

    received = Signal(object)
    """A batch of events, oldest first."""
    done = Signal(object)
    """What the facade returned."""
    failed = Signal(object)
    """The AppError."""
    ended = Signal()
    """After ``done`` or ``failed``, or instead of them when the call was dropped."""

    def __init__(self, parent: QObject, inbox: _Inbox) -> None:
        super().__init__(parent)
        self.error: AppError | None = None
        """The error the call ended with, if any."""
        self._inbox = inbox
        self._over = self._dropped = False
        self._batching = QTimer(self, singleShot=True, interval=BATCH_MS)
        self._batching.timeout.connect(self.deliver)

    @property
    def returned(self) -> bool:
        """Whether the facade call returned a value, delivered or not."""
        return self._inbox.returned

    def cancel(self) -> None:
        """Ask the engine to stop; the call still ends with ``done`` or ``failed``."""
        self._inbox.cancelled.set()

    def drop(self) -> None:
        """Suppress further signals except ``ended``; the call itself goes on."""
        self._dropped = True

    def deliver(self) -> None:
        """Emit pending events and the outcome, at most once per ``BATCH_MS``."""
        if self._over or self._batching.isActive():
            return
        events, outcome = self._inbox.take()
        if events and not self._dropped:
            self._batching.start()
            self.received.emit(coalesced(events))
        if outcome is not None:
            self._over = True
            self._end(*outcome)

    def _end(self, value: Any, error: AppError | None) -> None:
        self._batching.stop()
        self.error = error
        if not self._dropped:
            self.done.emit(value) if error is None else self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class Calls(QObject):
    """Runs facade calls; queues them until a facade is available."""

    engine_lost = Signal()
    """A call found no engine, or the engine died during it."""
    _arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._facade: Facade | None = None
        self._failure: AppError | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._calls: dict[int, Call] = {}
        self._waiting: list[tuple[_Inbox, Work]] = []
        self._count = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def use(self, facade: Facade) -> None:
        """Send calls to ``facade`` from now on, queued ones first."""
        self._facade, self._failure = facade, None
        waiting, self._waiting = self._waiting, []
        for inbox, work in waiting:
            self._start(facade, inbox, work)

    def suspend(self) -> None:
        """Queue new calls until ``use`` or ``fail_all``."""
        self._facade = self._failure = None

    def fail_all(self, error: AppError) -> None:
        """Fail queued and new calls with ``error`` until the next ``use``."""
        self._facade, self._failure = None, error
        waiting, self._waiting = self._waiting, []
        for inbox, _ in waiting:
            inbox.conclude((None, error))

    def ask(
        self,
        work: Ask,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> Call:
        """Make a short call and pass its result or error to ``done`` or ``failed``."""
        call = self.stream(lambda facade, listen, cancel: work(facade))
        if done is not None:
            call.done.connect(done)
        if failed is not None:
            call.failed.connect(failed)
        return call

    def stream(self, work: Work) -> Call:
        """Make a call that sends events and can be cancelled."""
        self._count += 1
        number = self._count
        inbox = _Inbox(partial(self._arrived.emit, number))
        call = self._calls[number] = Call(self, inbox)
        call.ended.connect(partial(self._finish, number))
        if self._facade is not None:
            self._start(self._facade, inbox, work)
        elif self._failure is not None:
            inbox.conclude((None, self._failure))
        else:
            self._waiting.append((inbox, work))
        return call

    @property
    def idle(self) -> bool:
        """Whether no call is running."""
        return self._pool.activeThreadCount() == 0

    def stop(self) -> None:
        """Cancel all running calls; each still ends with ``done`` or ``failed``."""
        for call in self._calls.values():
            call.cancel()

    def close(self, milliseconds: int) -> bool:
        """Cancel all calls and wait; return whether all ended in time."""
        self.fail_all(Cancelled("Alcove is closing."))
        self.stop()
        return self._pool.waitForDone(milliseconds)

    def _start(self, facade: Facade, inbox: _Inbox, work: Work) -> None:
        self._pool.start(partial(_run, facade, inbox, work))

    def _deliver(self, number: int) -> None:
        if number in self._calls:
            self._calls[number].deliver()

    def _finish(self, number: int) -> None:
        if isinstance(self._calls.pop(number).error, (EngineDied, EngineUnavailable)):
            self.engine_lost.emit()


class Requests:
    """Short calls whose replies update the same view and may arrive in any order.

    A reply is dropped when the reply to a later request arrived first.
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
        """Make a call that supersedes the running ones: their replies are dropped."""
        self.drop()
        return self.ask(work, done, failed)

    def drop(self) -> None:
        """Drop the replies of all running calls."""
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
    """Thread-safe queue of events and the outcome, from a worker thread to the GUI thread."""

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
    except Exception as error:  # a bug: show it to the user and keep the thread
        logger.exception("A call failed")
        inbox.conclude((None, AppError(f"{type(error).__name__}: {error}")))

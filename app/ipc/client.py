"""The facade of an engine in another process: every call goes over the wire and comes back.

Its methods are derived from the declarations in ``app.core.facade``; none is written here.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from typing import Any

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import EngineDied, EngineError
from app.core.domain.events import Listener, ignore
from app.core.facade.calls import Call, DerivedFacade
from app.ipc import codec
from app.ipc.connection import Closed, Connection
from app.ipc.endpoint import reach

CANCEL_POLL_SECONDS = 0.05
Reach = Callable[[str], Connection]
"""A line to the engine over a data folder, ready for calls. Raises ``EngineUnavailable``."""


class Client(DerivedFacade):
    """A ``Facade``; may be called from several threads, each call uses a line of its own."""

    def __init__(self, home: str, reach: Reach = reach) -> None:
        """Raises ``EngineUnavailable`` when no engine works over ``home``."""
        super().__init__(self._invoke)
        self._home = home
        self._reach = reach
        self._secret = ""
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._free = [reach(home)]

    def bearing(self, secret: str) -> Client:
        """The same, for calls with the key of this secret, over the same lines."""
        twin = copy.copy(self)
        twin._secret = secret
        DerivedFacade.__init__(twin, twin._invoke)  # its calls are made by it
        return twin

    def shutdown(self, seconds: float = 0.0) -> None:
        """Tell the engine that it is not needed any longer, and wait so long until it lets nobody
        in; for its end the lock tells."""
        connection = self._take()
        try:
            connection.send(codec.encode(codec.Shutdown()))
            connection.waiting(seconds)
        except Closed:
            pass  # it has ended already, which is what was wanted
        finally:
            connection.close()

    def close(self) -> None:
        """End the connection; the engine goes on. Calls of other threads run to their end."""
        with self._lock:
            self._closed.set()
            while self._free:
                self._free.pop().close()

    def _invoke(self, call: Call, arguments: dict[str, Any]) -> Any:
        local = {name: arguments.pop(name) for name in call.local if name in arguments}
        listen = local.get(call.listener or "", ignore)
        cancel = local.get(call.cancel or "", NEVER)
        message = codec.encode(codec.Call(call.path, arguments, self._secret))
        connection = self._take()
        try:
            connection.send(message)
            outcome = _outcome(connection, listen, cancel)
        except Closed as error:
            connection.close()
            reason = f"The engine over {self._home} ended before the call {call.path} was done."
            raise EngineDied(reason) from error
        except BaseException:  # Ctrl+C too: what comes next on this line belongs to nobody
            connection.close()
            raise
        self._give_back(connection)
        if isinstance(outcome, codec.Failed):
            raise codec.error_in(outcome)
        return codec.typed(outcome.value, call.types["return"])

    def _take(self) -> Connection:
        while True:
            with self._lock:
                if not self._free:
                    break
                connection = self._free.pop()
            if not connection.waiting():
                return connection
            connection.close()  # a line without a call has nothing to say but that it has ended
        return self._reach(self._home)

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            if self._closed.is_set():
                connection.close()
            else:
                self._free.append(connection)


def _outcome(
    connection: Connection, listen: Listener, cancel: CancelToken
) -> codec.Result | codec.Failed:
    asked = False
    while True:
        if not asked and cancel.is_set():
            connection.send(codec.encode(codec.Cancel()))
            asked = True
        if not connection.waiting(None if asked or cancel is NEVER else CANCEL_POLL_SECONDS):
            continue
        match connection.receive():
            case codec.EventMessage() as message:
                listen(codec.event_in(message))
            case codec.Result() | codec.Failed() as outcome:
                return outcome
            case _:
                raise EngineError("The engine answered something that is not an answer.")

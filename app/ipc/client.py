"""The facade of an engine in another process.

Its methods are derived from the declarations in ``app.core.facade``.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from typing import Any

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import EngineDied, EngineError, EngineReason
from app.core.domain.events import Listener, ignore
from app.core.facade.calls import Call, DerivedFacade
from app.ipc import codec
from app.ipc.connection import Closed, Connection
from app.ipc.endpoint import reach

CANCEL_POLL_SECONDS = 0.05
"""How often a waiting call checks its cancel token."""
Reach = Callable[[str], Connection]
"""Connects to the engine for a data folder. Raises ``EngineUnavailable``."""


class Client(DerivedFacade):
    """A ``Facade``. Thread-safe: concurrent calls use separate connections."""

    def __init__(self, home: str, reach: Reach = reach) -> None:
        """Raises ``EngineUnavailable`` if no engine is running for ``home``."""
        super().__init__(self._invoke)
        self._home = home
        self._reach = reach
        self._secret = ""
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._free = [reach(home)]

    def bearing(self, secret: str) -> Client:
        """A client on the same connections, whose calls carry this API key."""
        client = copy.copy(self)
        client._secret = secret
        DerivedFacade.__init__(client, client._invoke)  # not bound to the original
        return client

    def shutdown(self, seconds: float = 0.0) -> None:
        """Ask the engine to end; wait up to ``seconds`` until it stops accepting connections. It
        has ended when its lock is free."""
        connection = self._take()
        try:
            connection.send(codec.encode(codec.Shutdown()))
            connection.waiting(seconds)
        except Closed:
            pass  # it has ended already
        finally:
            connection.close()

    def close(self) -> None:
        """Close the idle connections; running calls finish, and the engine goes on."""
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
            reason = EngineReason.ENDED.format(self._home, call.path)
            raise EngineDied(reason) from error
        except BaseException:  # Ctrl+C too: the connection still carries this call's reply
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
            connection.close()  # readable without a call: it has ended
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
                raise EngineError("The engine sent an unexpected message.")

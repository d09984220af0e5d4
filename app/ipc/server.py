"""Serve the facade to other processes: one thread per connection, one call at a time on each. A
client's faults affect only itself.
"""

from __future__ import annotations

import logging
import os
import threading
from contextlib import suppress

from app.core.domain.errors import EngineError
from app.core.facade import Facade
from app.ipc import codec, endpoint
from app.ipc.call_handler import CallHandler
from app.ipc.connection import Closed, Connection
from app.ipc.egress_channel import EgressChannel

FINISH_SECONDS = 10.0
"""How long running calls may take when the engine closes, before they are cancelled."""

CANCEL_SECONDS = 5.0
"""How long cancelled calls may take to end, before their connections are closed."""

SIGNAL_SECONDS = 0.5
"""Interval at which the main thread looks for signals."""

logger = logging.getLogger(__name__)


class Server:
    """Serves calls from construction until ``close``. The caller holds the lock."""

    def __init__(self, facade: Facade, home: str, egress: EgressChannel | None = None) -> None:
        """``egress`` receives the connections of egress processes."""
        self._facade = facade
        self._egress = egress
        self._home = home
        self._shutdown_requested = threading.Event()
        self._closing = threading.Event()
        self._changed = threading.Condition()
        self._idle: set[Connection] = set()
        self._busy: set[Connection] = set()
        self._cancelling = threading.Event()
        endpoint.withdraw(home)
        self._listener = endpoint.listen(home)
        self._key = endpoint.publish(home, self._listener.address).key
        self._acceptor = threading.Thread(target=self._accept, name="ipc-accept", daemon=True)
        self._acceptor.start()

    def request_shutdown(self) -> None:
        """End ``wait``."""
        self._shutdown_requested.set()

    def wait(self) -> None:
        """Block until a client requests shutdown or ``request_shutdown`` is called."""
        while not self._shutdown_requested.wait(SIGNAL_SECONDS):
            pass  # another thread may have received Ctrl+C, which is handled here alone

    def close(self, finish_seconds: float = FINISH_SECONDS) -> None:
        """Stop accepting, let running calls finish for a while, cancel the others, hang up."""
        self._stop_accepting()
        with self._changed:
            for connection in self._idle:
                connection.hang_up()
            self._changed.wait_for(self._all_closed, finish_seconds)
            self._cancelling.set()
            self._changed.wait_for(self._all_closed, CANCEL_SECONDS)
            for connection in self._busy | self._idle:
                connection.hang_up()
            self._changed.wait_for(self._all_closed, CANCEL_SECONDS)

    def _all_closed(self) -> bool:
        return not self._busy and not self._idle

    def _stop_accepting(self) -> None:
        self._closing.set()
        self._listener.shut()
        self._acceptor.join()
        self._listener.close()
        endpoint.withdraw(self._home)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                client = self._listener.accept()
            except OSError as error:  # out of descriptors, or a client that disconnected at once
                logger.warning("A connection could not be accepted: %s", error)
                self._closing.wait(0.1)
                continue
            if client is None:
                return
            connection = Connection(client)
            with self._changed:
                self._idle.add(connection)
            handler = threading.Thread(
                target=self._handle, args=[connection], name="ipc-connection", daemon=True
            )
            handler.start()

    def _handle(self, connection: Connection) -> None:
        with suppress(Closed, EngineError):  # not a client of ours
            connection.authenticate(self._key, server=True)
            while self._serve(connection):
                pass
        connection.close()
        with self._changed:
            self._idle.discard(connection)
            self._changed.notify_all()

    def _serve(self, connection: Connection) -> bool:
        """Handle one message; False if the connection is to end."""
        message = connection.receive()
        match message:
            case codec.Shutdown() if not connection.restricted:
                self.request_shutdown()
            case codec.Restrict():
                connection.restricted = True
            case codec.OfferEgress() if self._egress and not connection.restricted:
                self._egress.take(message.place, os.dup(connection.fileno()))
                return False  # the egress channel owns the socket from now on
            case codec.Call():
                with self._changed:
                    if self._closing.is_set():
                        return False
                    self._idle.remove(connection)
                    self._busy.add(connection)
                try:
                    CallHandler(self._facade, connection, self._cancelling).run(message)
                finally:
                    with self._changed:
                        self._busy.remove(connection)
                        self._idle.add(connection)
            case codec.Cancel():
                pass  # it arrived after the call had ended
            case _:
                return False
        return not self._closing.is_set()

"""Connections to the engine, made by one process and passed to another that may make none."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection as Pipe

from app.core.domain.errors import EngineUnavailable
from app.ipc import codec
from app.ipc.connection import Closed, Connection
from app.ipc.endpoint import reach

REQUEST, CONNECTED, UNAVAILABLE = b"?", b"+", b"-"


class FdBroker:
    """Answers each request byte with a restricted connection to the engine; knows no other command.

    Calls ``missing`` if no engine answers.
    """

    def __init__(self, channel: socket.socket, home: str, missing: Callable[[], None]) -> None:
        self._channel = channel
        self._home = home
        self._missing = missing
        self._thread = threading.Thread(target=self._serve, name="fd-broker", daemon=True)
        self._thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self._channel.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._channel.close()

    def _serve(self) -> None:
        with suppress(OSError):  # the other end has closed
            while self._channel.recv(1):
                try:
                    connection = reach(self._home)
                except EngineUnavailable:
                    self._missing()
                    self._channel.sendall(UNAVAILABLE)
                else:
                    self._pass_on(connection)

    def _pass_on(self, connection: Connection) -> None:
        try:
            connection.send(codec.encode(codec.Restrict()))
            socket.send_fds(self._channel, [CONNECTED], [connection.fileno()])
        except Closed:
            self._channel.sendall(UNAVAILABLE)
        finally:
            connection.close()


class BrokerClient:
    """The other end: requests connections from the broker. Thread-safe."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._lock = threading.Lock()

    def reach(self, home: str) -> Connection:
        """Raises ``EngineUnavailable``."""
        with self._lock:
            try:
                self._channel.sendall(REQUEST)
                _, descriptors, _, _ = socket.recv_fds(self._channel, 1, 1)
            except OSError:
                descriptors = []
        if not descriptors:
            raise EngineUnavailable(f"No engine answers for {home}.")
        return Connection(Pipe(descriptors[0]))

"""Connections to the engine, made by one process and handed to another that may make none."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from app.core.errors import EngineUnavailable
from app.link.client import reach

ASK, NONE = b"?", b"-"
LONGEST_KEY = 256


class Switchboard:
    """Answers each byte from the other end with a connection to the engine and its key.

    Knows no other order. ``missing`` is called when no engine answers.
    """

    def __init__(self, line: socket.socket, home: str, missing: Callable[[], None]) -> None:
        self._line = line
        self._home = home
        self._missing = missing
        self._thread = threading.Thread(target=self._serve, name="switchboard", daemon=True)
        self._thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._line.close()

    def _serve(self) -> None:
        with suppress(OSError):  # the other end is gone
            while self._line.recv(1):
                try:
                    connection, key = reach(self._home)
                except EngineUnavailable:
                    self._missing()
                    self._line.sendall(NONE)
                else:
                    with connection:
                        socket.send_fds(self._line, [key.encode("ascii")], [connection.fileno()])


class Extension:
    """The other end: a ``Reach`` that asks the switchboard. For any thread."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._lock = threading.Lock()

    def reach(self, home: str) -> tuple[Connection[Any, Any], str]:
        """Raises ``EngineUnavailable``."""
        with self._lock:
            try:
                self._line.sendall(ASK)
                key, descriptors, _, _ = socket.recv_fds(self._line, LONGEST_KEY, 1)
            except OSError:
                key, descriptors = b"", []
        if not descriptors:
            raise EngineUnavailable(f"No engine answers for {home}.")
        return Connection(descriptors[0]), key.decode("ascii")

"""Connections to the engine, made by one process and handed to another that may make none."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from app.core.domain.errors import EngineUnavailable
from app.ipc import codec
from app.ipc.connection import Closed, Line
from app.ipc.endpoint import reach

ASK, HERE, NONE = b"?", b"+", b"-"


class FdBroker:
    """Answers each byte from the other end with a line to the engine, a narrow one.

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
                    line = reach(self._home)
                except EngineUnavailable:
                    self._missing()
                    self._line.sendall(NONE)
                else:
                    self._hand_over(line)

    def _hand_over(self, line: Line) -> None:
        try:
            line.send(codec.encode(codec.Narrow()))
            socket.send_fds(self._line, [HERE], [line.fileno()])
        except Closed:
            self._line.sendall(NONE)
        finally:
            line.close()


class Extension:
    """The other end: a ``Reach`` that asks the switchboard. For any thread."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._lock = threading.Lock()

    def reach(self, home: str) -> Line:
        """Raises ``EngineUnavailable``."""
        with self._lock:
            try:
                self._line.sendall(ASK)
                _, descriptors, _, _ = socket.recv_fds(self._line, 1, 1)
            except OSError:
                descriptors = []
        if not descriptors:
            raise EngineUnavailable(f"No engine answers for {home}.")
        return Line(Connection(descriptors[0]))

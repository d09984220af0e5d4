"""Listening sockets and pipes. ``shut`` wakes ``accept`` without making a connection, which an
engine's sandbox does not allow.
"""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from multiprocessing.connection import Client as connect
from multiprocessing.connection import Connection, Listener, wait
from pathlib import Path
from typing import Any, Protocol

WAITING_CLIENTS = 64


class ConnectionListener(Protocol):
    """Accepts clients in one thread, until another thread calls ``shut``."""

    address: str

    def accept(self) -> Connection[Any, Any] | None:
        """The next client; None after ``shut``. Raises ``OSError``."""

    def shut(self) -> None:
        """Make ``accept`` return None."""

    def close(self) -> None: ...


class SocketListener:
    """A Unix socket that only its owner can connect to."""

    def __init__(self, address: str) -> None:
        """Raises ``OSError``."""
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.bind(address)
            with suppress(OSError):  # the key protects it where the file system has no modes
                Path(address).chmod(0o600)
            self._socket.listen(WAITING_CLIENTS)
        except OSError:
            self._socket.close()
            raise
        self._wake_receiver, self._wake_sender = socket.socketpair()

    def accept(self) -> Connection[Any, Any] | None:
        if self._wake_receiver in wait([self._socket, self._wake_receiver]):
            return None
        return Connection(self._socket.accept()[0].detach())

    def shut(self) -> None:
        self._wake_sender.close()

    def close(self) -> None:
        for end in (self._socket, self._wake_receiver, self._wake_sender):
            end.close()


class PipeListener:
    """A named pipe on Windows."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._listener = Listener(address, backlog=WAITING_CLIENTS)
        self._shut = False

    def accept(self) -> Connection[Any, Any] | None:
        connection = self._listener.accept()
        if not self._shut:
            return connection
        connection.close()
        return None

    def shut(self) -> None:
        self._shut = True
        connect(self.address).close()  # closing alone does not wake ``accept``

    def close(self) -> None:
        self._listener.close()


def make_listener(address: str) -> ConnectionListener:
    """The listener of this operating system. Raises ``OSError``."""
    return PipeListener(address) if sys.platform == "win32" else SocketListener(address)

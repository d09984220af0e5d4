"""Where clients come in. Shutting it needs no connection, which an engine may not make."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from multiprocessing.connection import Client as knock
from multiprocessing.connection import Connection, Listener, wait
from pathlib import Path
from typing import Any, Protocol

WAITING_CLIENTS = 64


class ConnectionListener(Protocol):
    """Lets clients in, in one thread, until another one shuts it."""

    address: str

    def accept(self) -> Connection[Any, Any] | None:
        """The next client; None when the door was shut. Raises ``OSError``."""

    def shut(self) -> None:
        """Wake who accepts, for the last time."""

    def close(self) -> None: ...


class SocketListener:
    """A Unix socket that only its owner reaches."""

    def __init__(self, address: str) -> None:
        """Raises ``OSError``."""
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.bind(address)
            with suppress(OSError):  # the key guards it where the file system knows no modes
                Path(address).chmod(0o600)
            self._socket.listen(WAITING_CLIENTS)
        except OSError:
            self._socket.close()
            raise
        self._bell, self._button = socket.socketpair()

    def accept(self) -> Connection[Any, Any] | None:
        if self._bell in wait([self._socket, self._bell]):
            return None
        return Connection(self._socket.accept()[0].detach())

    def shut(self) -> None:
        self._button.close()

    def close(self) -> None:
        for end in (self._socket, self._bell, self._button):
            end.close()


class PipeListener:
    """A named pipe of Windows."""

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
        knock(self.address).close()  # closing alone does not wake who accepts

    def close(self) -> None:
        self._listener.close()


def door(address: str) -> ConnectionListener:
    """What this system has. Raises ``OSError``."""
    return PipeListener(address) if sys.platform == "win32" else SocketListener(address)

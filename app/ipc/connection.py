"""One connection that carries messages; it can be hung up from any thread."""

from __future__ import annotations

import os
import socket
import sys
import threading
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from typing import Any

from app.ipc import codec

PROOF_SECONDS = 10.0
"""Longest time for both sides to show that they hold the key."""


class Closed(Exception):
    """The other side has gone, or is not one of ours."""


class Line:
    """Sends from one thread and receives in one thread; ``hang_up`` is for any other."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection
        self.narrow = False
        """Whether it may only do what other programs may."""
        self._closing = threading.Lock()

    def prove(self, key: str, *, host: bool, seconds: float = PROOF_SECONDS) -> None:
        """Both sides show that they hold the key without sending it. Raises ``Closed``."""
        steps = (deliver_challenge, answer_challenge)
        limit = threading.Timer(seconds, self.hang_up)
        limit.start()
        try:
            for step in steps if host else reversed(steps):
                step(self._connection, bytes.fromhex(key))
        except (AuthenticationError, AssertionError, EOFError, OSError) as error:
            raise Closed from error
        finally:
            limit.cancel()
            limit.join()

    def send(self, data: bytes) -> None:
        """Send an encoded message; blocks while the other side does not read. Raises ``Closed``."""
        try:
            self._connection.send_bytes(data)
        except OSError as error:
            raise Closed from error

    def receive(self) -> codec.Message:
        """The next message. Raises ``Closed``, or ``EngineError`` for what is not a message."""
        try:
            data = self._connection.recv_bytes(codec.LARGEST)
        except (EOFError, OSError) as error:
            raise Closed from error
        return codec.decode(data)

    def waiting(self, seconds: float | None = 0.0) -> bool:
        """Whether something can be received within ``seconds``, the end of the line included."""
        try:
            return self._connection.poll(seconds)
        except OSError:
            return True

    def fileno(self) -> int:
        """The descriptor, to be handed to another process."""
        return self._connection.fileno()

    def hang_up(self) -> None:
        """End the line for both sides; whoever sends or receives on it gets ``Closed``."""
        with self._closing, suppress(OSError):
            if sys.platform == "win32":
                self._connection.close()
            else:  # closing alone does not wake a thread that reads or writes
                with socket.socket(fileno=os.dup(self._connection.fileno())) as twin:
                    twin.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Free the connection; nobody may be sending or receiving any longer."""
        with self._closing:
            self._connection.close()

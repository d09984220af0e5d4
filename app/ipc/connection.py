"""A connection that carries messages; it can be shut down from any thread."""

from __future__ import annotations

import os
import socket
import sys
import threading
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import answer_challenge, deliver_challenge
from typing import Any

from app.ipc import codec

AUTHENTICATION_SECONDS = 10.0
"""Timeout of the authentication."""


class Closed(Exception):
    """The other side has closed the connection, or failed to authenticate."""


class Connection:
    """One thread may send and one receive at a time; ``hang_up`` may be called from any thread."""

    def __init__(self, pipe: Pipe[Any, Any]) -> None:
        self._pipe = pipe
        self.restricted = False
        """Whether only the calls of the local API are allowed."""
        self._closing = threading.Lock()

    def authenticate(
        self, key: str, *, server: bool, seconds: float = AUTHENTICATION_SECONDS
    ) -> None:
        """Check that both sides hold the key, without sending it. Raises ``Closed``."""
        steps = (deliver_challenge, answer_challenge)
        limit = threading.Timer(seconds, self.hang_up)
        limit.start()
        try:
            for step in steps if server else reversed(steps):
                step(self._pipe, bytes.fromhex(key))
        except (AuthenticationError, AssertionError, EOFError, OSError) as error:
            raise Closed from error
        finally:
            limit.cancel()
            limit.join()

    def send(self, data: bytes) -> None:
        """Send an encoded message; blocks while the other side does not read. Raises ``Closed``."""
        try:
            self._pipe.send_bytes(data)
        except OSError as error:
            raise Closed from error

    def receive(self) -> codec.Message:
        """The next message. Raises ``Closed``, or ``EngineError`` for what is not a message."""
        try:
            data = self._pipe.recv_bytes(codec.LARGEST)
        except (EOFError, OSError) as error:
            raise Closed from error
        return codec.decode(data)

    def waiting(self, seconds: float | None = 0.0) -> bool:
        """Whether a message, or the end of the connection, arrives within ``seconds``."""
        try:
            return self._pipe.poll(seconds)
        except OSError:
            return True

    def fileno(self) -> int:
        """The descriptor, to be passed to another process."""
        return self._pipe.fileno()

    def hang_up(self) -> None:
        """End the connection for both sides; pending sends and receives raise ``Closed``."""
        with self._closing, suppress(OSError):
            if sys.platform == "win32":
                self._pipe.close()
            else:  # closing alone does not wake a blocked thread
                with socket.socket(fileno=os.dup(self._pipe.fileno())) as duplicate:
                    duplicate.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Free the descriptor; no thread may be sending or receiving."""
        with self._closing:
            self._pipe.close()

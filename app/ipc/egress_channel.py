"""The engine's side of the egress process: requests connections to the servers of the settings from
the process that may make them, and receives them as open descriptors.

The engine can only name a server that an egress process has offered; the egress process reads the
servers from the settings itself.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import defaultdict
from contextlib import suppress
from typing import Any

from app.core.domain.errors import EngineError, RemoteUnavailable
from app.core.security.offline_proof import ProcessProof
from app.ipc.codec import typed

CONNECT, EXAMINE = b"c", b"x"
WAIT_SECONDS = 10.0
"""How long to wait for the egress process after the engine's start; both start together."""
LONGEST = 1 << 16
"""Maximum bytes of a reply."""


class EgressChannel:
    """The offered servers, by place (host:port). Thread-safe; one request per place at a time."""

    def __init__(self, wait_seconds: float = WAIT_SECONDS) -> None:
        self._deadline = time.monotonic() + wait_seconds
        self._offered = threading.Condition()
        self._channels: dict[str, list[socket.socket]] = defaultdict(list)
        self._locks: dict[str, threading.Lock] = defaultdict(threading.Lock)

    def take(self, place: str, descriptor: int) -> None:
        """Add a socket over which an egress process offers connections to ``place``."""
        with self._offered:
            self._channels[place].append(socket.socket(fileno=descriptor))
            self._offered.notify_all()

    def connect(self, place: str) -> socket.socket:
        """A connection to the server at ``place``. Raises ``RemoteUnavailable``."""
        reply, descriptors = self._request(place, CONNECT)
        if not descriptors:
            raise RemoteUnavailable(str(reply))
        made = socket.socket(fileno=descriptors[0])
        made.set_inheritable(False)
        return made

    def examine(self) -> list[ProcessProof]:
        """Network probes of the egress processes. Leaves out those that do not reply."""
        found = []
        for place in list(self._channels):
            with suppress(RemoteUnavailable, EngineError):
                reply, _ = self._request(place, EXAMINE)
                found.append(typed(reply, ProcessProof))
        return list({proof.pid: proof for proof in found}.values())

    def close(self) -> None:
        with self._offered:
            for channels in self._channels.values():
                while channels:
                    channels.pop().close()

    def _request(self, place: str, command: bytes) -> tuple[Any, list[int]]:
        with self._offered:
            lock = self._locks[place]
        with lock:
            while True:
                channel = self._latest(place)
                with suppress(OSError, ValueError):
                    return _reply(channel, command)
                with self._offered:  # its process has ended
                    self._channels[place].remove(channel)
                channel.close()

    def _latest(self, place: str) -> socket.socket:
        with self._offered:
            self._offered.wait_for(
                lambda: self._channels[place], max(0.0, self._deadline - time.monotonic())
            )
            if not self._channels[place]:
                raise RemoteUnavailable(
                    "The process that connects to the servers is not running.",
                    remedy="Restart Alcove.",
                )
            return self._channels[place][-1]


def _reply(channel: socket.socket, command: bytes) -> tuple[Any, list[int]]:
    """Send a command and receive its reply. Raises ``OSError`` or ``ValueError``."""
    channel.sendall(command)
    data, descriptors, _, _ = socket.recv_fds(channel, LONGEST, 1)
    while data and not data.endswith(b"\n"):
        more = channel.recv(LONGEST)
        if not more:
            break
        data += more
    return json.loads(data), list(descriptors)

"""The engine's side of the courier: connections to the servers of the settings, made by a process
that may, and handed over open to this one, which may not.

The engine can name no more than a place of which a courier said that it connects to it: which
those are, the courier reads in the settings itself.
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
"""How long after the engine's start a courier may take to come; it starts beside it."""
LONGEST = 1 << 16
"""Bytes of an answer."""


class EgressChannel:
    """Those that are there, by place. For any thread; each place has one asking at a time."""

    def __init__(self, wait_seconds: float = WAIT_SECONDS) -> None:
        self._patient_until = time.monotonic() + wait_seconds
        self._news = threading.Condition()
        self._lines: dict[str, list[socket.socket]] = defaultdict(list)
        self._asking: dict[str, threading.Lock] = defaultdict(threading.Lock)

    def take(self, place: str, descriptor: int) -> None:
        """Someone offers connections to ``place``, as in chroma.lan:8000, over this socket."""
        with self._news:
            self._lines[place].append(socket.socket(fileno=descriptor))
            self._news.notify_all()

    def connect(self, place: str) -> socket.socket:
        """A connection to the server at ``place``. Raises ``RemoteUnavailable``."""
        said, descriptors = self._ask(place, CONNECT)
        if not descriptors:
            raise RemoteUnavailable(str(said))
        made = socket.socket(fileno=descriptors[0])
        made.set_inheritable(False)
        return made

    def examine(self) -> list[ProcessProof]:
        """What the egress can reach, one for each place. Leaves out those that do not say."""
        found = []
        for place in list(self._lines):
            with suppress(RemoteUnavailable, EngineError):
                said, _ = self._ask(place, EXAMINE)
                found.append(typed(said, ProcessProof))
        return list({proof.pid: proof for proof in found}.values())

    def close(self) -> None:
        with self._news:
            for lines in self._lines.values():
                while lines:
                    lines.pop().close()

    def _ask(self, place: str, order: bytes) -> tuple[Any, list[int]]:
        with self._news:
            asking = self._asking[place]
        with asking:
            while True:
                line = self._latest(place)
                with suppress(OSError, ValueError):
                    return _answer(line, order)
                with self._news:  # it has gone
                    self._lines[place].remove(line)
                line.close()

    def _latest(self, place: str) -> socket.socket:
        with self._news:
            self._news.wait_for(
                lambda: self._lines[place], max(0.0, self._patient_until - time.monotonic())
            )
            if not self._lines[place]:
                raise RemoteUnavailable(
                    "No process is there that may connect to other computers.",
                    remedy="Start Alcove again: it begins with Alcove, if servers are set then.",
                )
            return self._lines[place][-1]


def _answer(line: socket.socket, order: bytes) -> tuple[Any, list[int]]:
    """Raises ``OSError`` or ``ValueError`` when there is none."""
    line.sendall(order)
    data, descriptors, _, _ = socket.recv_fds(line, LONGEST, 1)
    while data and not data.endswith(b"\n"):
        more = line.recv(LONGEST)
        if not more:
            break
        data += more
    return json.loads(data), list(descriptors)

"""Passes messages on between a window and a bus of D-Bus: those that ``bus_rules`` allow.

It authenticates with the bus itself, and passes on no descriptors.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from app.sandbox.connecting import bus_messages, bus_rules
from app.sandbox.connecting.bus_messages import Malformed, Message

LONGEST_LINE = 4096
"""Bytes of a line before the first message."""
Found = Callable[[str], object]
"""Is told the address of the bus of screen readers."""


def authenticate(bus: socket.socket) -> bytes:
    """Introduce this user to a bus; returns the bus's identifier. Raises ``OSError``."""
    user = str(os.getuid()).encode().hex().encode()
    bus.sendall(b"\0AUTH EXTERNAL " + user + b"\r\n")
    word, _, identifier = _line(bus).partition(b" ")
    if word != b"OK":
        raise ConnectionRefusedError(0, "The bus does not accept this user")
    bus.sendall(b"BEGIN\r\n")
    return identifier


class Proxy:
    """One connection of the window. Ends when either side does, or sends what is no message."""

    def __init__(
        self, window: socket.socket, bus: socket.socket, identifier: bytes, found: Found
    ) -> None:
        self._window, self._bus, self._identifier = window, bus, identifier
        self._found = found
        self._writing = threading.Lock()
        self._asked: set[int] = set()
        """Serials of the calls for the address of the bus of screen readers."""
        self._called: set[tuple[str, int]] = set()
        """Callers of the window that wait for an answer, with the serials of their calls. A bus
        passes on other answers, too, which programs would take for those of a service."""

    def start(self) -> None:
        """Pass on what comes, in threads that end with the connection."""
        both = threading.Barrier(2, action=self._close)
        for run in (self._run_from_window, self._run_from_bus):
            threading.Thread(target=self._ending, args=(run, both), daemon=True).start()

    def _ending(self, run: Callable[[], None], both: threading.Barrier) -> None:
        with suppress(OSError, Malformed):
            run()
        for end in (self._window, self._bus):  # the other thread then ends, too
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        both.wait()

    def _close(self) -> None:
        self._window.close()
        self._bus.close()

    def _run_from_window(self) -> None:
        _welcome(self._window, self._identifier)
        while True:
            data = _whole(self._window)
            message = bus_messages.read(data)
            if message.kind in bus_messages.ANSWERS:
                if self._is_waited_for(message):
                    self._bus.sendall(data)
            elif bus_rules.allows(message):
                if bus_rules.asks_for_accessibility_bus(message):
                    self._asked.add(message.serial)
                self._bus.sendall(data)
            elif message.kind == bus_messages.CALL and not message.flags & bus_messages.NO_REPLY:
                with self._writing:
                    self._window.sendall(bus_messages.refusal(message))

    def _run_from_bus(self) -> None:
        while True:
            data = _whole(self._bus)
            message = bus_messages.read(data)
            self._look_for_address(message)
            if message.kind == bus_messages.CALL and not message.flags & bus_messages.NO_REPLY:
                self._called.add((message.text(bus_messages.SENDER), message.serial))
            with self._writing:
                self._window.sendall(data)

    def _is_waited_for(self, answer: Message) -> bool:
        """Whether a program has called the window and was not answered before."""
        to, serial = answer.text(bus_messages.DESTINATION), answer.text(bus_messages.REPLY_TO)
        caller = (to, int(serial or 0))
        waiting = caller in self._called
        self._called.discard(caller)
        return waiting and bus_rules.allows(answer)

    def _look_for_address(self, message: Message) -> None:
        serial = message.fields.get(bus_messages.REPLY_TO)
        if serial in self._asked:
            self._asked.discard(int(serial))
            if message.kind == bus_messages.RETURN:
                self._found(message.texts(1)[0])


def _welcome(window: socket.socket, identifier: bytes) -> None:
    """Be the bus as far as the first message."""
    if _exactly(window, 1) != b"\0":
        raise Malformed("no greeting")
    while (line := _line(window)) != b"BEGIN":
        match line.split(b" "):
            case [b"AUTH", b"EXTERNAL", _] | [b"DATA", *_]:
                window.sendall(b"OK " + identifier + b"\r\n")
            case [b"AUTH", b"EXTERNAL"]:
                window.sendall(b"DATA\r\n")
            case [b"AUTH", *_]:
                window.sendall(b"REJECTED EXTERNAL\r\n")
            case _:  # also where it wants to pass descriptors on
                window.sendall(b"ERROR\r\n")


def _whole(end: socket.socket) -> bytes:
    start = _exactly(end, bus_messages.FIXED)
    return start + _exactly(end, bus_messages.length(start) - len(start))


def _exactly(end: socket.socket, size: int) -> bytes:
    """Raises ``ConnectionResetError`` if the connection ends before."""
    parts = []
    while size:
        part = end.recv(min(size, 1 << 16))
        if not part:
            raise ConnectionResetError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _line(end: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\r\n"):
        if len(line) > LONGEST_LINE:
            raise Malformed("no end of a line")
        line += _exactly(end, 1)  # not more, as messages may follow
    return line[:-2]

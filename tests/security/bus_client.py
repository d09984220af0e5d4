"""A client of D-Bus on a bare socket, as the code of a taken-over process would be."""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Mapping, Sequence

from app.sandbox.connecting import bus_messages as wire
from app.sandbox.connecting.bus_messages import Message

TEXT_FIELDS = {"path": 1, "interface": 2, "member": 3, "error": 4, "to": 6, "sender": 7}


def message(
    kind: int,
    fields: Mapping[str, str],
    *texts: str,
    serial: int = 1,
    flags: int = 0,
    descriptors: int = 0,
    reply_to: int = 0,
    twice: bool = False,
    signature: str = "",
    body: bytes = b"",
) -> bytes:
    """A message with texts as its arguments, or with a body of other types."""
    known: list[tuple[int, str | int]] = [(TEXT_FIELDS[name], of) for name, of in fields.items()]
    types = signature or "s" * len(texts)
    known += [(wire.SIGNATURE, types)] if types else []
    known += [(wire.DESCRIPTORS, descriptors)] if descriptors else []
    known += [(wire.REPLY_TO, reply_to)] if reply_to else []
    data = b""
    for code, value in known * (2 if twice else 1):
        data += b"\0" * (-len(data) % 8) + bytes([code, 1]) + wire.KINDS[code].encode() + b"\0"
        data += (
            struct.pack("<I", value) if isinstance(value, int) else _text(wire.KINDS[code], value)
        )
    for text in texts:
        body += b"\0" * (-len(body) % 4) + _text("s", text)
    start = struct.pack("<cBBBIII", b"l", kind, flags, 1, len(body), serial, len(data))
    return start + data + b"\0" * (-len(data) % 8) + body


def notification(
    *texts: str, icon: str = "dialog-information", actions: Sequence[str] = (), hint: str = ""
) -> bytes:
    """A call to show one, as Qt makes it."""
    name = "org.freedesktop.Notifications"
    body = _padded(_text("s", "Alcove")) + struct.pack("<I", 0)
    for text in (icon, *texts):
        body = _padded(body + _text("s", text))
    listed = b""
    for action in actions:
        listed = _padded(listed) + _text("s", action)
    body = _padded(body + struct.pack("<I", len(listed)) + listed)
    hints = _text("s", "urgency") + _text("g", "y") + b"\1"
    if hint:
        hints = _padded(hints, 8) + _text("s", hint) + _text("g", "s")
        hints = _padded(hints) + _text("s", "x")
    body = _padded(body + struct.pack("<I", len(hints)), 8) + hints
    body = _padded(body) + struct.pack("<i", -1)
    fields = {"path": "/", "to": name, "interface": name, "member": "Notify"}
    return message(wire.CALL, fields, signature="susssasa{sv}i", body=body)


def call(
    to: str, interface: str, member: str, *texts: str, serial: int = 1, path: str = "/"
) -> bytes:
    fields = {"path": path, "to": to, "interface": interface, "member": member}
    return message(wire.CALL, fields, *texts, serial=serial)


class Client:
    """A connection to a bus. Raises ``OSError``."""

    def __init__(self, path: str) -> None:
        self._end = socket.socket(socket.AF_UNIX)
        self._end.connect(path)
        self._end.setblocking(True)
        self._end.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        assert self._line().startswith(b"OK ")
        self._end.sendall(b"NEGOTIATE_UNIX_FD\r\n")
        self.passes_descriptors = self._line() == b"AGREE_UNIX_FD"
        self._end.sendall(b"BEGIN\r\n")
        self._serial = 0
        bus = "org.freedesktop.DBus"
        self.name = self.ask(call(bus, bus, "Hello")).texts(1)[0]

    def ask(self, data: bytes) -> Message:
        """The answer to a call."""
        self._serial += 1
        self._end.sendall(data[:8] + struct.pack("<I", self._serial) + data[12:])
        while True:
            found = self.receive()
            if found.fields.get(wire.REPLY_TO) == self._serial:
                return found

    def send(self, data: bytes) -> None:
        self._end.sendall(data)

    def receive(self) -> Message:
        """The next message."""
        start = self._read(wire.FIXED)
        return wire.read(start + self._read(wire.length(start) - len(start)))

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            line += self._read(1)
        return line[:-2]

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self._end.recv(size - len(data))
            if not part:
                raise ConnectionResetError
            data += part
        return data


def _padded(data: bytes, size: int = 4) -> bytes:
    return data + b"\0" * (-len(data) % size)


def _text(kind: str, text: str) -> bytes:
    data = text.encode()
    return (bytes([len(data)]) if kind == "g" else struct.pack("<I", len(data))) + data + b"\0"

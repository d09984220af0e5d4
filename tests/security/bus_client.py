"""A client of D-Bus on a bare socket, as the code of a taken-over process would be."""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Mapping

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
) -> bytes:
    """A message with texts as its arguments."""
    known: list[tuple[int, str | int]] = [(TEXT_FIELDS[name], of) for name, of in fields.items()]
    known += [(wire.SIGNATURE, "s" * len(texts))] if texts else []
    known += [(wire.DESCRIPTORS, descriptors)] if descriptors else []
    known += [(wire.REPLY_TO, reply_to)] if reply_to else []
    data, body = b"", b""
    for code, value in known * (2 if twice else 1):
        data += b"\0" * (-len(data) % 8) + bytes([code, 1]) + wire.KINDS[code].encode() + b"\0"
        data += (
            struct.pack("<I", value) if isinstance(value, int) else _text(wire.KINDS[code], value)
        )
    for text in texts:
        body += b"\0" * (-len(body) % 4) + _text("s", text)
    start = struct.pack("<cBBBIII", b"l", kind, flags, 1, len(body), serial, len(data))
    return start + data + b"\0" * (-len(data) % 8) + body


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
        self.ask(call(bus, bus, "Hello"))

    def ask(self, data: bytes) -> Message:
        """The answer to a call."""
        self._serial += 1
        self._end.sendall(data[:8] + struct.pack("<I", self._serial) + data[12:])
        while True:
            start = self._read(wire.FIXED)
            found = wire.read(start + self._read(wire.length(start) - len(start)))
            if found.fields.get(wire.REPLY_TO) == self._serial:
                return found

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


def _text(kind: str, text: str) -> bytes:
    data = text.encode()
    return (bytes([len(data)]) if kind == "g" else struct.pack("<I", len(data))) + data + b"\0"

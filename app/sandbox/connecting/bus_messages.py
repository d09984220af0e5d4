"""Messages of D-Bus as they are on the wire, as far as it takes to tell what one is for.

Format: the D-Bus specification, "Message Protocol". Whatever deviates from it is refused, so that a
message is the same to this program and to the bus.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

CALL, RETURN, ERROR, SIGNAL = 1, 2, 3, 4
ANSWERS = (RETURN, ERROR)
NO_REPLY = 0x1
"""Flag of a call."""
PATH, INTERFACE, MEMBER, ERROR_NAME, REPLY_TO, DESTINATION, SENDER, SIGNATURE, DESCRIPTORS = range(
    1, 10
)
KINDS = {
    PATH: "o", INTERFACE: "s", MEMBER: "s", ERROR_NAME: "s", REPLY_TO: "u", DESTINATION: "s",
    SENDER: "s", SIGNATURE: "g", DESCRIPTORS: "u",
}  # fmt: skip  # a table
"""Fields of a header, with their types."""
FIXED = 16
"""Bytes with which a message begins, to the length of its fields."""
LARGEST = 1 << 26
"""Bytes of a message; the specification allows twice as much."""
LARGEST_FIELDS = 1 << 16
REFUSED = "org.freedesktop.DBus.Error.AccessDenied"


class Malformed(ValueError):
    """What is not a message."""


@dataclass(frozen=True, slots=True)
class Message:
    """The header of a message, and its body as it is."""

    kind: int
    flags: int
    serial: int
    order: str
    """As of ``struct``: which byte of a number comes first."""
    fields: dict[int, str | int] = field(default_factory=dict)
    body: bytes = b""

    def text(self, code: int) -> str:
        """A field; empty where there is none."""
        return str(self.fields.get(code, ""))

    def texts(self, count: int) -> list[str]:
        """The first arguments, which the signature has to say are texts, or numbers (as texts)."""
        types, reader = self.text(SIGNATURE)[:count], Reader(self.body, self.order)
        if len(types) < count or types.strip("sou"):
            raise Malformed("other arguments")
        return [str(reader.value(each)) for each in types]


class Reader:
    """Reads values in their order."""

    def __init__(self, data: bytes, order: str, at: int = 0) -> None:
        self._data, self._order, self.at = data, order, at

    def align(self, size: int) -> None:
        """Go to a multiple of ``size``, over zeros."""
        end = -(-self.at // size) * size
        if self._data[self.at : end].strip(b"\0"):
            raise Malformed("padding that is not zero")
        self.at = end

    def number(self, form: str) -> int:
        size = struct.calcsize(form)
        self.align(size)
        if self.at + size > len(self._data):
            raise Malformed("too short")
        (found,) = struct.unpack_from(self._order + form, self._data, self.at)
        self.at += size
        return int(found)

    def value(self, kind: str) -> str | int:
        """A number, text, path or signature."""
        if kind == "u":
            return self.number("I")
        length = self.number("B" if kind == "g" else "I")
        end = self.at + length
        if end >= len(self._data) or self._data[end] or 0 in self._data[self.at : end]:
            raise Malformed("a text without its end")
        try:
            found = self._data[self.at : end].decode("utf-8")
        except UnicodeDecodeError as error:
            raise Malformed("not UTF-8") from error
        self.at = end + 1
        return found


def length(start: bytes) -> int:
    """Bytes of the whole message that begins with these ``FIXED`` ones. Raises ``Malformed``."""
    order = _order(start)
    (body,) = struct.unpack_from(order + "I", start, 4)
    (fields,) = struct.unpack_from(order + "I", start, 12)
    whole = FIXED + -(-fields // 8) * 8 + body
    if start[3] != 1 or fields > LARGEST_FIELDS or whole > LARGEST:
        raise Malformed("another version, or too long")
    return int(whole)


def read(data: bytes) -> Message:
    """A whole message. Raises ``Malformed``."""
    order = _order(data)
    _, kind, flags, _, body, serial, size = struct.unpack_from(order + "BBBBIII", data)
    reader, found = Reader(data[: FIXED + size], order, FIXED), dict[int, str | int]()
    while reader.at < FIXED + size:
        reader.align(8)
        code = reader.number("B")
        if code in found or reader.value("g") != KINDS.get(code):
            raise Malformed("a field that is unknown, of another type, or twice there")
        found[code] = reader.value(KINDS[code])
    if kind not in (CALL, RETURN, ERROR, SIGNAL) or not serial:
        raise Malformed("an unknown kind, or no serial")
    start = FIXED + -(-size // 8) * 8
    if data[FIXED + size : start].strip(b"\0") or len(data) != start + body:
        raise Malformed("another length")
    return Message(kind, flags, serial, order, found, data[start:])


def refusal(call: Message) -> bytes:
    """The answer to a call that is not passed on."""
    text = b"Alcove does not pass this on."
    body = struct.pack("<I", len(text)) + text + b"\0"
    fields = b""
    for code, value in ((REPLY_TO, call.serial), (ERROR_NAME, REFUSED), (SIGNATURE, "s")):
        fields += b"\0" * (-len(fields) % 8) + bytes([code, 1]) + KINDS[code].encode() + b"\0"
        if isinstance(value, int):
            fields += struct.pack("<I", value)
        elif KINDS[code] == "g":
            fields += bytes([len(value)]) + value.encode() + b"\0"
        else:
            fields += struct.pack("<I", len(value)) + value.encode() + b"\0"
    start = struct.pack("<cBBBIII", b"l", ERROR, NO_REPLY, 1, len(body), 0xFFFFFFFF, len(fields))
    return start + fields + b"\0" * (-len(fields) % 8) + body


def _order(data: bytes) -> str:
    if len(data) < FIXED or data[:1] not in (b"l", b"B"):
        raise Malformed("no message")
    return "<" if data[:1] == b"l" else ">"

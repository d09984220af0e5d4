"""Mutates documents: parsers fail most on nearly valid input."""

from __future__ import annotations

import random
import struct

TOKENS = (
    b"\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x1b[2J",
    b"<!DOCTYPE x [",
    b"<script>",
    b"endobj",
    b"%PDF-",
    b"PK\x03\x04",
    b"\xe2\x80\xae",
    b"{\\rtf",
    b"\r\n\r\n",
    b"--b--",
    b"]]>",
    b"&a;",
    b"9" * 30,
    b"/" * 40,
    b"../" * 9,
)
MOST = 8
"""Number of changes per document."""


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """Change ``content`` at random; a part of ``other`` may be inserted."""
    data = bytearray(content)
    for _ in range(chance.randint(1, MOST)):
        at = chance.randrange(len(data) + 1)
        length = chance.randint(1, 1 + len(data) // chance.choice((2, 10, 100)))
        match chance.randrange(7):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + length] = chance.randbytes(min(length, 64))
            case 2:
                del data[at:]
            case 3:
                data[at:at] = data[at : at + length]
            case 4:
                data[at:at] = chance.choice(TOKENS)
            case 5:
                begin = chance.randrange(len(other) + 1)
                data[at : at + length] = other[begin : begin + length]
            case _:
                data[at : at + 4] = struct.pack("<I", chance.choice((0, 1, 2**31 - 1, 2**32 - 1)))
    return bytes(data)

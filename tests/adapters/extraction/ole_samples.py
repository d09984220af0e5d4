"""Containers of older Office programs, written by hand ([MS-CFB], version 3)."""

from __future__ import annotations

import struct
from collections.abc import Mapping

SECTOR = 512
SMALLEST = 4096
"""Shorter streams would stand in the mini stream, which these samples do without."""
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole(streams: Mapping[str, bytes]) -> bytes:
    """A container of these streams, each filled up with zeros."""
    table = [TABLE, END]
    contents = b""
    entries = [_entry("Root Entry", 5, child=1, start=END, size=0)]
    for number, (name, stream) in enumerate(streams.items(), 1):
        padded = stream.ljust(SMALLEST, b"\0")
        padded += bytes(-len(padded) % SECTOR)
        start, count = len(table), len(padded) // SECTOR
        table += [*range(start + 1, start + count), END]
        following = number + 1 if number < len(streams) else FREE
        entries.append(_entry(name, 2, right=following, start=start, size=len(padded)))
        contents += padded
    entries += [_entry("", 0, start=0, size=0)] * (4 - len(entries))
    assert len(table) <= 128
    assert len(entries) == 4
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, SMALLEST, END, 0, END, 0, 0,
    )  # fmt: skip
    header += struct.pack("<108I", *[FREE] * 108)
    table += [FREE] * (128 - len(table))
    return header + struct.pack("<128I", *table) + b"".join(entries) + contents


def _entry(
    name: str, kind: int, *, right: int = FREE, child: int = FREE, start: int, size: int
) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0" if name else b""
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ", encoded, len(encoded), kind, 1, FREE, right, child, 0, start, size
    )


def word_document(pieces: list[bytes | str], *, encrypted: bool = False) -> bytes:
    """A Word 97 document: pieces given as bytes are stored so, as text in UTF-16."""
    main = bytearray(0x1000)
    ends, places = [0], b""
    for piece in pieces:
        stored = piece if isinstance(piece, bytes) else piece.encode("utf-16-le")
        place = len(main)
        main += stored
        ends.append(ends[-1] + len(piece))
        flagged = place * 2 | 0x40000000 if isinstance(piece, bytes) else place
        places += struct.pack("<HIH", 0, flagged, 0)
    table = struct.pack(f"<{len(ends)}I", *ends) + places
    clx = b"\x02" + struct.pack("<I", len(table)) + table
    struct.pack_into("<H", main, 0, 0xA5EC)
    struct.pack_into("<H", main, 10, 0x0200 | (0x0100 if encrypted else 0))
    struct.pack_into("<II", main, 0x01A2, 0, len(clx))
    return ole({"WordDocument": bytes(main), "1Table": clx})


def word_6_document(text: bytes) -> bytes:
    """A Word 6 document, which has its text in one place and in one code page."""
    main = bytearray(0x400) + text
    struct.pack_into("<H", main, 0, 0xA5DC)
    struct.pack_into("<II", main, 0x18, 0x400, len(main))
    return ole({"WordDocument": bytes(main)})

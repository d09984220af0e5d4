"""Builds OLE containers of older Office programs ([MS-CFB], version 3)."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

Tree = Mapping[str, "bytes | Tree"]
"""Streams and storages by their names."""
SECTOR, SMALL_SECTOR = 512, 64
SMALLEST = 4096
"""Shorter streams stand in the small stream, which is that of the root."""
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
STORAGE, STREAM, ROOT = 1, 2, 5


def ole(tree: Tree) -> bytes:
    """A container of these streams and storages."""
    writer = _Writer()
    writer.add("Root Entry", tree, ROOT)
    return writer.container()


class _Writer:
    def __init__(self) -> None:
        self._entries: list[tuple[str, int, int, int, int, int]] = []
        self._sectors = self._small = b""
        self._chains: list[int] = []
        self._small_chains: list[int] = []

    def add(self, name: str, content: bytes | Tree, kind: int = STORAGE, right: int = FREE) -> int:
        """The number of the entry, whose sibling to the right is given."""
        number = len(self._entries)
        self._entries.append(("", 0, 0, 0, 0, 0))
        if isinstance(content, bytes):
            entry = (name, STREAM, right, FREE, self._store(content), len(content))
        else:
            child = FREE
            for inner, stored in content.items():
                child = self.add(inner, stored, right=child)
            entry = (name, kind, right, child, 0, 0)
        self._entries[number] = entry
        return number

    def container(self) -> bytes:
        name, kind, right, child, _, _ = self._entries[0]
        small, size = self._large(self._small) if self._small else END, len(self._small)
        self._entries[0] = (name, kind, right, child, small, size)
        chains = struct.pack(f"<{len(self._small_chains)}I", *self._small_chains)
        small_table = self._large(chains.ljust(SECTOR, b"\xff")) if chains else END
        entries = b"".join(_entry(*entry) for entry in self._entries)
        directory = self._large(entries)
        tables = 1
        while tables * (SECTOR // 4) < len(self._chains) + tables:
            tables += 1
        places = range(len(self._chains), len(self._chains) + tables)
        table = struct.pack(f"<{len(self._chains)}I", *self._chains)
        table += struct.pack("<I", TABLE) * tables
        header = struct.pack(
            "<8s16xHHHHH6xIIIIIIIIII",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            0x3E,
            3,
            0xFFFE,
            9,
            6,
            0,
            tables,
            directory,
            0,
            SMALLEST,
            small_table,
            -(-len(chains) // SECTOR),
            END,
            0,
            places[0],
        )
        header += struct.pack(f"<{tables - 1}I", *places[1:])
        return header.ljust(SECTOR, b"\xff") + self._sectors + table.ljust(tables * SECTOR, b"\xff")

    def _store(self, content: bytes) -> int:
        if len(content) >= SMALLEST:
            return self._large(content)
        if not content:
            return END
        start = len(self._small_chains)
        self._small += content + bytes(-len(content) % SMALL_SECTOR)
        count = len(self._small) // SMALL_SECTOR
        self._small_chains += [*range(start + 1, count), END]
        return start

    def _large(self, content: bytes) -> int:
        start = len(self._chains)
        self._sectors += content + bytes(-len(content) % SECTOR)
        self._chains += [*range(start + 1, len(self._sectors) // SECTOR), END]
        return start


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ", encoded, len(encoded), kind, 1, FREE, right, child, 0, start, size
    )


def outlook(
    properties: Mapping[int, str | bytes | int],
    *,
    code_page: str = "",
    attached: Sequence[Tree] = (),
    header: int = 32,
) -> dict[str, bytes | Tree]:
    """What a message, recipient or attachment is stored as: text in Unicode or in a code page."""
    tree: dict[str, bytes | Tree] = {}
    numbers = bytes(header)
    for number, value in properties.items():
        if isinstance(value, int):
            numbers += struct.pack("<HHIQ", 0x40 if value >> 32 else 3, number, 6, value)
        elif isinstance(value, bytes):
            tree[f"__substg1.0_{number:04X}0102"] = value
        elif code_page:
            tree[f"__substg1.0_{number:04X}001E"] = value.encode(code_page, "replace")
        else:
            tree[f"__substg1.0_{number:04X}001F"] = value.encode("utf-16-le")
    tree["__properties_version1.0"] = numbers
    for place, attachment in enumerate(attached):
        tree[f"__attach_version1.0_#{place:08X}"] = attachment
    return tree


def word_document(
    pieces: list[bytes | str], *, encrypted: bool = False, lengths: Sequence[int] = ()
) -> bytes:
    """A Word 97 document: pieces given as bytes are stored so, as text in UTF-16.

    ``lengths`` are those of the body and the texts beside it; without them all is the body.
    """
    main = bytearray(0x1000)
    ends, places = [0], b""
    for piece in pieces:
        stored = piece if isinstance(piece, bytes) else piece.encode("utf-16-le")
        place = len(main)
        main += stored
        ends.append(ends[-1] + len(stored) // (1 if isinstance(piece, bytes) else 2))
        flagged = place * 2 | 0x40000000 if isinstance(piece, bytes) else place
        places += struct.pack("<HIH", 0, flagged, 0)
    table = struct.pack(f"<{len(ends)}I", *ends) + places
    clx = b"\x02" + struct.pack("<I", len(table)) + table
    struct.pack_into("<H", main, 0, 0xA5EC)
    struct.pack_into("<H", main, 10, 0x0200 | (0x0100 if encrypted else 0))
    lengths = lengths or [ends[-1]]
    struct.pack_into(f"<{len(lengths)}I", main, 0x4C, *lengths)
    struct.pack_into("<II", main, 0x01A2, 0, len(clx))
    return ole({"WordDocument": bytes(main), "1Table": clx})


def word_6_document(text: bytes) -> bytes:
    """A Word 6 document, which has its text in one place and in one code page."""
    main = bytearray(0x400) + text
    struct.pack_into("<H", main, 0, 0xA5DC)
    struct.pack_into("<II", main, 0x18, 0x400, len(main))
    return ole({"WordDocument": bytes(main)})

"""Reads the documents of Word 6 to 2003 ([MS-DOC]).

Kreuzberg leaves out their comments and does not know those of Word 6 and 95.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

from app.adapters.extraction.formats.ole import OLE_ERRORS
from app.adapters.extraction.text.builder import TextBuilder
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged

_WORD_6 = 0xA5DC  # wIdent of Word 6 and 95, later 0xA5EC; 2.5.2
_COMPLEX = 0x0004
_TABLE_1 = 0x0200
_CLX_WORD_6, _CLX = 0x0160, 0x01A2  # where place and size of the piece table stand; 2.5.6
_PIECES = 0x02  # clxt of the piece table itself; 2.9.38
_BYTES = 0x40000000  # of a piece's place: one byte a character; 2.9.73
_FIELD = re.compile("\x13[^\x13-\x15]*(?:\x14([^\x13-\x15]*))?\x15")
_FIELD_DEPTH = 10
_ANCHORS = re.compile("[\x01-\x05\x08]")


def read_doc(data: bytes, kind: str) -> ExtractedDocument:
    """The whole text: body, notes, headers, comments, text boxes, in the order it is stored."""
    import olefile

    builder = TextBuilder(kind)
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            main = container.openstream("WordDocument").read()
            flags = struct.unpack_from("<H", main, 10)[0]
            table = b""
            if struct.unpack_from("<H", main)[0] != _WORD_6:
                table = container.openstream("1Table" if flags & _TABLE_1 else "0Table").read()
            title = container.get_metadata().title or b""
        builder.add(_plain(_text(main, table, flags)))
    except OLE_ERRORS as error:
        raise DocumentDamaged(f"Its parts do not fit together: {error}.") from error
    return builder.build(decode(title) if isinstance(title, bytes) else "")


def _text(main: bytes, table: bytes, flags: int) -> str:
    if table:
        pieces = _pieces(table, *struct.unpack_from("<II", main, _CLX))
        return "".join(
            main[place : place + size * 2].decode("utf-16-le", "replace")
            if wide
            else main[place : place + size].decode("cp1252", "replace")
            for place, size, wide in pieces
        )
    if flags & _COMPLEX:
        pieces = _pieces(main, *struct.unpack_from("<II", main, _CLX_WORD_6))
        return decode(b"".join(main[place : place + size] for place, size, _ in pieces))
    start, end = struct.unpack_from("<II", main, 0x18)
    return decode(main[start:end])


def _pieces(table: bytes, start: int, size: int) -> Iterator[tuple[int, int, bool]]:
    """Place, length in characters and whether they take two bytes, of each piece of the text."""
    clx = table[start : start + size]
    while clx and clx[0] != _PIECES:
        clx = clx[3 + struct.unpack_from("<H", clx, 1)[0] :]
    length = struct.unpack_from("<I", clx, 1)[0]
    count = (length - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", clx, 5)
    for index in range(count):
        place = struct.unpack_from("<I", clx, 5 + 4 * (count + 1) + 8 * index + 2)[0]
        size = ends[index + 1] - ends[index]
        if place & _BYTES:
            yield (place & ~_BYTES) // 2, size, False
        else:
            yield place, size, True


def _plain(text: str) -> str:
    """Without the instructions of fields and the anchors of objects; cells in lines."""
    for _ in range(_FIELD_DEPTH):
        text, found = _FIELD.subn(lambda field: field[1] or "", text)
        if not found:
            break
    text = _ANCHORS.sub("", text).replace("\x1e", "-").replace("\x1f", "")
    text = text.replace("\x07\x07", "\r").replace("\x07", " | ")
    return text.replace("\r", "\n\n")

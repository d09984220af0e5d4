"""Parses documents of Word 6 to 2003 ([MS-DOC]).

Kreuzberg drops comments and does not support Word 6 and 95.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import Any

from app.adapters.extraction.formats.ole import OLE_ERRORS
from app.adapters.extraction.text.builder import TextBuilder
from app.adapters.extraction.text.charset import decode, encoding_of
from app.adapters.extraction.text.reading_order import shown_by_field
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged

_WORD_6 = 0xA5DC  # wIdent of Word 6 and 95, later 0xA5EC; 2.5.2
_COMPLEX = 0x0004
_TABLE_1 = 0x0200
_TEXT = 0x18  # where the text begins and ends, if it is in one piece
_CLX_WORD_6, _CLX = 0x0160, 0x01A2  # where place and size of the piece table stand; 2.5.6
_LENGTHS_WORD_6, _LENGTHS = 0x34, 0x4C  # of the body and what follows it, in characters; 2.5.4
_SUMMARY = "\x05SummaryInformation"
_CODE_PAGE, _TITLE, _WIDE = 1, 2, 0x1F
_MOST_PROPERTIES = 100
_PARTS = 8
"""Body, footnotes, headers, macros, comments, endnotes, text boxes, and text boxes of headers."""
_PIECES = 0x02  # clxt of the piece table itself; 2.9.38
_BYTES = 0x40000000  # of a piece's place: one byte a character; 2.9.73
_FIELD_MARKS = re.compile("([\x13-\x15])")
_BEGIN, _RESULT, _END = "\x13", "\x14", "\x15"
_ANCHORS = re.compile("[\x01-\x05\x08]")


def read_doc(data: bytes, kind: str) -> ExtractedDocument:
    """Extract body, notes, headers, comments and text boxes, in the order of the file."""
    import olefile

    builder = TextBuilder(kind)
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            main = container.openstream("WordDocument").read()
            flags = struct.unpack_from("<H", main, 10)[0]
            table = b""
            if struct.unpack_from("<H", main)[0] != _WORD_6:
                table = container.openstream("1Table" if flags & _TABLE_1 else "0Table").read()
            title = _title(container)
        for part in _parts(main, table, flags):
            builder.add(_plain(part))
    except OLE_ERRORS as error:
        raise DocumentDamaged(f"Its parts are inconsistent: {error}.") from error
    return builder.build(title)


def _title(container: Any) -> str:
    """Return the title from the properties ([MS-OLEPS] 2.21), parsing no other: damaged sets may be
    endless."""
    if not container.exists(_SUMMARY):
        return ""
    try:
        summary = container.openstream(_SUMMARY).read()
        start = struct.unpack_from("<I", summary, 44)[0]
        count = struct.unpack_from("<I", summary, start + 4)[0]
        listed = summary[start + 8 : start + 8 + 8 * min(count, _MOST_PROPERTIES)]
        places = {number: start + place for number, place in struct.iter_unpack("<II", listed)}
        form, size = struct.unpack_from("<II", summary, places[_TITLE])
        page = struct.unpack_from("<H", summary, places[_CODE_PAGE] + 4)[0]
    except (*OLE_ERRORS, KeyError):
        return ""
    text = summary[places[_TITLE] + 8 :][: size * 2 if form == _WIDE else size]
    return decode(text, "utf-16-le" if form == _WIDE else f"cp{page}").rstrip("\0")


def _parts(main: bytes, table: bytes, flags: int) -> Iterator[str]:
    """Yield the body and each other text; unassigned text comes last."""
    text, encoding, lengths = _stored(main, table, flags)
    width = 2 if encoding.startswith("utf-16") else 1
    start = 0
    for length in struct.unpack_from(f"<{_PARTS}I", main, lengths):
        yield text[start : start + length * width].decode(encoding, "replace")
        start += length * width
    yield text[start:].decode(encoding, "replace")


def _stored(main: bytes, table: bytes, flags: int) -> tuple[bytes, str, int]:
    """Return the raw text, its encoding, and the offset of the lengths of its parts."""
    if table:
        place, size = struct.unpack_from("<II", main, _CLX)
        if size:
            pieces = _pieces(table, place, size)
            return b"".join(_wide(main, *piece) for piece in pieces), "utf-16-le", _LENGTHS
    start, end = struct.unpack_from("<II", main, _TEXT)
    text = main[start:end]
    if flags & _COMPLEX and not table:
        pieces = _pieces(main, *struct.unpack_from("<II", main, _CLX_WORD_6))
        text = b"".join(main[place : place + size] for place, size, _ in pieces)
    return text, encoding_of(text), _LENGTHS if table else _LENGTHS_WORD_6


def _wide(main: bytes, place: int, size: int, wide: bool) -> bytes:
    if wide:
        return main[place : place + size * 2]
    return main[place : place + size].decode("cp1252", "replace").encode("utf-16-le")


def _pieces(table: bytes, start: int, size: int) -> Iterator[tuple[int, int, bool]]:
    """Yield offset, length in characters and whether they have two bytes, for each piece."""
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
    """Remove field instructions and anchors of objects; put the cells of a row in a line."""
    text = _ANCHORS.sub("", _without_fields(text)).replace("\x1e", "-").replace("\x1f", "")
    text = text.replace("\x07\x07", "\r").replace("\x07", " | ")
    return text.replace("\r", "\n\n")


def _without_fields(text: str) -> str:
    """Replace fields by their results; keep unterminated ones whole."""
    open_fields: list[list[str]] = [[""]]  # for each the instructions, then the result if it begun
    for piece in _FIELD_MARKS.split(text):
        field = open_fields[-1]
        if piece == _BEGIN:
            open_fields.append([""])
        elif piece == _RESULT and len(open_fields) > 1:
            field.append("")
        elif piece == _END and len(open_fields) > 1:
            open_fields.pop()
            open_fields[-1][-1] += (
                "".join(field[1:]) if len(field) > 1 else shown_by_field(field[0])
            )
        elif not _FIELD_MARKS.match(piece):
            field[-1] += piece
    return "".join(part for field in open_fields for part in field)

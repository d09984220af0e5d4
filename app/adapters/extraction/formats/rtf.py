"""Parses RTF with striprtf, which, unlike Kreuzberg, respects the code page of each font."""

from __future__ import annotations

import codecs
import re

from app.adapters.extraction.text.builder import TextBuilder
from app.adapters.extraction.text.charset import encoding_of
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged

_NOTES = (b"{\\footnote", b"{\\*\\annotation")
_BESIDE = rb"\{\\(?:(?:header|footer)[lrf]?|%s)(?![a-z]) ?"
"""Visible groups that striprtf drops: headers, footers and text boxes."""
_BOX, _OLD_BOX = b"shptxt", b"dptxbxtext"
_BRACE = re.compile(rb"\\.|[{}]", re.DOTALL)
_CODE_PAGE = re.compile(rb"\\ansicpg(\d+)")
_CHARSET = re.compile(rb"\\fcharset(\d+)")
_UNTOLD = frozenset({0, 1, 2})
"""Font character sets without a code page: ANSI, default and symbol."""
_DOUBLE = {128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950"}
"""Font character sets with double-byte code pages."""
_RAW = re.compile(rb"[\x80-\xff]")
_BYTE = rb"\\'([0-9a-fA-F]{2})"
_WORD = re.compile(rb"\\[a-zA-Z]+-?\d* ?|[{}\r\n]|\\\*|" + _BYTE)
_HALVES = re.compile(rb"((?:\\'[0-9a-fA-F]{2})+)(\\[\\{}]|[@-\[\]-z|~])?")


def read_rtf(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the text with notes in place; text boxes, headers and footers come last."""
    builder = TextBuilder(kind)
    builder.add(rtf_text(data))
    return builder.build()


def rtf_text(data: bytes, *declared: str | None) -> str:
    """Return the text; ``declared`` are encodings to try where no font has one.

    Raises ``DocumentDamaged``.
    """
    from striprtf.striprtf import rtf_to_text

    for note in _NOTES:
        data = data.replace(note, b"{\\par ")
    if b"\\bin" not in data:  # its length counts bytes
        data = _RAW.sub(lambda found: b"\\'%02x" % found[0][0], data)
    data = _beside_last(data)
    charsets = {int(found[1]) for found in _CHARSET.finditer(data)}
    encoding = "cp1252"
    if charsets <= _UNTOLD:
        page = _CODE_PAGE.search(data)
        encoding = encoding_of(_letters(data), f"cp{int(page[1])}" if page else None, *declared)
        data = _CHARSET.sub(b"", _CODE_PAGE.sub(b"", data))
    double = next((_DOUBLE[charset] for charset in charsets if charset in _DOUBLE), encoding)
    try:
        source = _joined(data, double).decode("latin-1")
        text: str = rtf_to_text(source, encoding=encoding, errors="replace")
    except (ValueError, LookupError, OverflowError, TypeError) as error:
        raise DocumentDamaged(f"Its markup is invalid: {error}.") from error
    return text


def _beside_last(data: bytes) -> bytes:
    """Move headers, footers and text boxes after the body; newer boxes repeat older ones."""
    box = _BOX if b"\\" + _BOX in data else _OLD_BOX
    body, beside, place = [], [], 0
    for found in re.finditer(_BESIDE % box, data):
        if found.start() >= place:
            body.append(data[place : found.start()])
            place = _group_end(data, found.start())
            beside.append(b"\\par {" + data[found.end() : place])
    body.append(data[place:])
    text, brace, rest = b"".join(body).rpartition(b"}")
    return (text or rest) + b"".join(beside) + (brace + rest if brace else b"")


def _group_end(data: bytes, start: int) -> int:
    depth = 0
    for found in _BRACE.finditer(data, start):
        depth += (found[0] == b"{") - (found[0] == b"}")
        if not depth:
            return found.end()
    return len(data)


def _letters(data: bytes) -> bytes:
    """Return the approximate text without markup, to detect its encoding."""
    return _WORD.sub(lambda found: bytes.fromhex(found[1].decode()) if found[1] else b" ", data)


def _joined(data: bytes, encoding: str) -> bytes:
    """Escape second bytes of double-byte letters that are written as plain characters."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")

    def joined(found: re.Match[bytes]) -> bytes:
        decoder.reset()
        decoder.decode(bytes.fromhex(found[1].replace(b"\\'", b"").decode()))
        if found[2] and decoder.getstate()[0]:
            return found[1] + b"\\'%02x" % found[2][-1]
        return found[0]

    return _HALVES.sub(joined, data)

"""Detects the format of an OLE container of older Office programs, and its encryption."""

from __future__ import annotations

import io
import struct
from typing import Any

from app.core.domain import file_kinds
from app.core.domain.errors import DocumentDamaged, DocumentEncrypted

OLE_ERRORS = (OSError, ValueError, IndexError, struct.error, RecursionError)
"""Errors for a damaged container."""
WORD_ENCRYPTED = 0x0100  # of the flags at offset 10, [MS-DOC] 2.5.2

_STREAMS = [(stream, kind.id) for kind in file_kinds.KINDS for stream in kind.ole_streams]
_LOCKED_SLIDES = struct.pack("<I", 0xF3D1C4DF)  # headerToken, [MS-PPT] 2.3.2
_FILE_PASS = 0x2F  # [MS-XLS] 2.4.117
_WORKBOOK_END = 0x0A


def ole_kind(data: bytes) -> str:
    """Return the format by the streams, ``ole`` if unknown. Raises ``DocumentEncrypted``."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            streams = {entry[0] for entry in container.listdir()}
            kind = next((kind for name, kind in _STREAMS if name in streams), "ole")
            if "EncryptedPackage" in streams or _is_locked(container, kind, streams):
                raise DocumentEncrypted("It is an Office document that a password protects.")
    except OLE_ERRORS as error:
        raise DocumentDamaged(f"Its container is cut short or broken: {error}.") from error
    return kind


def _is_locked(container: Any, kind: str, streams: set[str]) -> bool:
    if kind == "doc":
        flags: int = struct.unpack_from("<H", container.openstream("WordDocument").read(12), 10)[0]
        return bool(flags & WORD_ENCRYPTED)
    if kind == "ppt" and "Current User" in streams:
        return bool(container.openstream("Current User").read(16)[12:] == _LOCKED_SLIDES)
    if kind == "xls":
        workbook = container.openstream("Workbook" if "Workbook" in streams else "Book").read()
        return _asks_for_password(workbook)
    return False


def _asks_for_password(workbook: bytes) -> bool:
    place = 0
    while place + 4 <= len(workbook):
        record, size = struct.unpack_from("<HH", workbook, place)
        if record in (_FILE_PASS, _WORKBOOK_END):
            return bool(record == _FILE_PASS)
        place += 4 + size
    return False

"""What the old Excel format (MS-XLS) hides and merges, and where its sheets begin: Kreuzberg, which
reads their cells, tells neither."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.core.tables.merged_cells import MOST_COLUMNS, Range

_BOUND_SHEET, _BOF, _EOF = 0x0085, 0x0809, 0x000A
_COLUMN_INFO, _ROW, _MERGED = 0x007D, 0x0208, 0x00E5
_FORMULA, _STRING_CELL = 0x0006, 0x00FD
_CELLS = frozenset({_FORMULA, _STRING_CELL, 0x0203, 0x0204, 0x0205, 0x027E, 0x00BD, 0x00D6})
"""Records of filled cells: they begin with row and column, from 0."""
_HIDDEN_ROW = 0x20


@dataclass(slots=True)
class SheetLayout:
    """A sheet: its first filled row and column, from 0, and what is hidden or merged."""

    hidden: bool
    first_row: int = 0
    first_column: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Range] = field(default_factory=list)


def layouts(data: bytes) -> list[SheetLayout]:
    """The sheets of a workbook, in order; empty for versions before Excel 97. Raises
    ``struct.error`` and ``OSError`` for damaged files."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as archive:
        if not archive.exists("Workbook"):
            return []
        stream = archive.openstream("Workbook").read()
    found = []
    for kind, body in _records(stream, 0):
        if kind == _BOUND_SHEET:
            place, state, form = struct.unpack_from("<IBB", body)
            if form == 0:  # a sheet of cells
                found.append(_sheet(stream, place, bool(state & 3)))
        elif kind == _EOF:
            break
    return found


def _sheet(stream: bytes, place: int, hidden: bool) -> SheetLayout:
    sheet = SheetLayout(hidden)
    first_row = first_column = 1 << 16
    nested = 0
    for kind, body in _records(stream, place):
        if kind == _BOF:
            nested += 1  # a chart on the sheet has its own
        elif kind == _EOF:
            nested -= 1
            if nested <= 0:
                break
        elif nested > 1:
            continue
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", body)
            first_row, first_column = min(first_row, row), min(first_column, column)
        elif kind == _COLUMN_INFO:
            first, last, _, _, flags = struct.unpack_from("<HHHHH", body)
            if flags & 1:
                sheet.hidden_columns |= set(range(first, min(last + 1, MOST_COLUMNS)))
        elif kind == _ROW and body[12] & _HIDDEN_ROW:
            sheet.hidden_rows.add(struct.unpack_from("<H", body)[0])
        elif kind == _MERGED:
            sheet.merged += _ranges(body)
    if first_row < 1 << 16:
        sheet.first_row, sheet.first_column = first_row, first_column
    return sheet


def _ranges(body: bytes) -> Iterator[Range]:
    (count,) = struct.unpack_from("<H", body)
    for number in range(count):
        top, bottom, left, right = struct.unpack_from("<HHHH", body, 2 + 8 * number)
        yield top + 1, left, bottom + 1, right


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """The records of a stream from a place on: type and content."""
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size

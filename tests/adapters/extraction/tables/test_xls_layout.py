"""What an old Excel workbook hides and merges is told from its records."""

from __future__ import annotations

import struct

import pytest

from app.adapters.extraction.tables.xls_layout import SheetLayout, layouts
from tests.adapters.extraction.ole_samples import ole


def record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def number(row: int, column: int) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, 0, 1.0))


def sheet(*records: bytes) -> bytes:
    return record(0x0809, bytes(16)) + b"".join(records) + record(0x000A)


def workbook(*sheets: tuple[int, bytes]) -> bytes:
    """A workbook of sheets, each with its state: 0 is visible, 1 hidden, 2 very hidden."""
    names = [record(0x0085, struct.pack("<IBB", 0, state, 0) + b"\2\0Hi") for state, _ in sheets]
    place = len(record(0x0809, bytes(16))) + len(b"".join(names)) + len(record(0x000A))
    head = [record(0x0809, bytes(16))]
    for state, content in sheets:
        head.append(record(0x0085, struct.pack("<IBB", place, state, 0) + b"\2\0Hi"))
        place += len(content)
    stream = b"".join(head) + record(0x000A) + b"".join(content for _, content in sheets)
    return ole({"Workbook": stream.ljust(4096, b"\0")})


def test_hidden_and_merged_parts_are_told() -> None:
    columns = record(0x007D, struct.pack("<HHHHHH", 2, 3, 0, 0, 1, 0))
    row = record(0x0208, struct.pack("<HHHHHHHH", 5, 0, 4, 0, 0, 0, 0x20, 0))
    merged = record(0x00E5, struct.pack("<HHHHH", 1, 3, 4, 1, 2))
    chart = sheet(number(0, 0))
    data = workbook(
        (0, sheet(number(4, 2), number(3, 1))),
        (2, sheet(columns, row, chart, number(5, 1), merged)),
    )
    shown, hidden = layouts(data)
    assert shown == SheetLayout(False, 3, 1)
    assert hidden == SheetLayout(True, 5, 1, {5}, {2, 3}, [(4, 1, 5, 2)])


def test_a_workbook_of_another_format_has_no_layout() -> None:
    assert layouts(ole({"Book": bytes(4096)})) == []


def test_a_damaged_workbook_is_an_error_that_its_caller_knows() -> None:
    broken = record(0x0809, bytes(16)) + record(0x0085, b"\1")
    with pytest.raises(struct.error):
        layouts(ole({"Workbook": broken.ljust(4096, b"\0")}))

"""Rows of a table in compressed blocks: a sheet of 200,000 rows takes a few megabytes.

Blocks pass from the extractor process to the library as they are. They may come from a process that
a malicious document has compromised, so that unpacking is limited, and checks what it finds.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence

from app.core.domain.tabular.tables import CellValue, TableRow

BLOCK_ROWS = 500
_LARGEST = 64 << 20
"""Most bytes of an unpacked block: several times the largest that is made."""


def packed(rows: Sequence[TableRow]) -> bytes:
    """Rows as a block."""
    listed = [
        (row.number, row.total | row.hidden << 1, row.cells, row.values, row.units) for row in rows
    ]
    encoded = json.dumps(listed, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return zlib.compress(encoded.encode("utf-8", "replace"), 3)


def unpacked(block: bytes) -> list[TableRow]:
    """The rows of a block. Raises ``ValueError`` for anything else."""
    inflate = zlib.decompressobj()
    try:
        data = inflate.decompress(block, _LARGEST)
        if not inflate.eof:
            raise ValueError("The block is cut short, or larger than any that is made.")
        return [
            TableRow(
                int(number),
                tuple(map(str, cells)),
                tuple(map(_value, values)),
                bool(marks & 1),
                bool(marks & 2),
                tuple(map(str, units)),
            )
            for number, marks, cells, values, units in json.loads(data)
        ]
    except (zlib.error, TypeError, OverflowError, RecursionError) as error:
        raise ValueError("It is no block of rows.") from error


def _value(value: object) -> CellValue:
    if isinstance(value, (int, float)):
        return float(value)
    if value is None or isinstance(value, str):
        return value
    raise ValueError("A cell holds neither text nor a number.")

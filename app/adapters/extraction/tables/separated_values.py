"""Reads separated values (CSV, TSV) as grids, whatever separates them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from app.core.tables.grids import Grid, GridCell, GridRow
from app.core.tables.merged_cells import MOST_COLUMNS

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 50
"""Records by which the separator is decided."""
_DECLARED = "sep="
"""Excel's own line that names the separator."""
csv.field_size_limit(1 << 24)


def grid_of(text: str) -> Grid:
    """The values of a file. Rows are numbered by record, the header included."""
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith(_DECLARED) and len(first.strip()) == len(_DECLARED) + 1:
        return Grid(_rows(rest, first.strip()[-1]))
    return Grid(_rows(text, separator_of(text)))


def separator_of(text: str) -> str:
    """The separator by which most records have the same number of fields, and more than one."""
    lines = text.splitlines()[: 4 * _SAMPLE]
    best, most = ",", (0.0, 0)
    for separator in _SEPARATORS:
        try:
            counts = Counter(
                len(record)
                for record in islice(csv.reader(lines, delimiter=separator), _SAMPLE)
                if record
            )
        except csv.Error:
            continue
        fields, records = max(counts.items(), key=lambda one: (one[1], one[0]), default=(1, 0))
        score = (records / max(1, counts.total()), fields)
        if fields > 1 and score > most:
            best, most = separator, score
    return best


def _rows(text: str, separator: str) -> Iterator[GridRow]:
    records = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    for number, record in enumerate(records, 1):
        yield GridRow(number, [GridCell(field.strip()) for field in record[:MOST_COLUMNS]])

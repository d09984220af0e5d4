"""Makes typed tables of the grids of a document, within limits."""

from __future__ import annotations

import re
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import replace
from xml.etree.ElementTree import ParseError

from app.core.domain.tabular.tables import ExtractedTable
from app.core.tables.grids import Conventions, Grid, GridCell, GridRow
from app.core.tables.typed_tables import typed_tables
from app.core.text.languages import detect
from app.core.values import dates, numbers

MOST_TABLES = 500
"""Tables that are kept of a file."""
_MOST_BYTES = 128 << 20
"""Of all packed rows of a file."""
_LOOKED_AT = 200_000
"""Characters of a document that show how it writes decimals and dates."""
_WORD, _ENOUGH_WORDS = re.compile(r"[^\W\d_]{3,}"), 8
"""Words from which on the language of a document tells the order of day and month."""
SECONDS = 30.0
"""Longest time for the tables of a file: text that took none of it must not be lost to the time
limit of the whole file. A table that is not complete by then is not kept: its sums were wrong."""
wanted: ContextVar[bool] = ContextVar("wanted", default=True)
"""Whether tables are wanted, and not just the text, as for looking at a document."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, ParseError, struct.error, EOFError, KeyError, ValueError)
_COMMA_LANGUAGES = frozenset(
    {"de", "es", "ru", "fr", "it", "pt", "nl", "pl", "cs", "sv", "da", "fi"}
)


def tables_of(
    grids: Iterable[Grid], text: str, clean: Callable[[str], str]
) -> Iterator[ExtractedTable]:
    """The tables of a document with this text, each cell made ``clean``. A grid that breaks off
    gives none: tables are an addition to a document that can be searched without."""
    if not wanted.get():
        return
    found, size = 0, 0
    deadline = time.monotonic() + SECONDS
    file: Conventions | None = None
    for grid in grids:
        file = file or conventions_of(text)
        try:
            rows = _cleaned(_until(deadline, grid.rows), clean)
            tables = typed_tables(replace(grid, name=clean(grid.name), rows=rows), file)
        except _DAMAGE:
            continue
        for table in tables:
            found += 1
            size += sum(map(len, table.blocks))
            if found > MOST_TABLES or size > _MOST_BYTES:
                return
            yield table


def _until(deadline: float, rows: Iterable[GridRow]) -> Iterator[GridRow]:
    """Rows up to a time. Raises ``ValueError`` after it."""
    for row in rows:
        if time.monotonic() > deadline:
            raise ValueError("Its tables take too long.")
        yield row


def _cleaned(rows: Iterable[GridRow], clean: Callable[[str], str]) -> Iterator[GridRow]:
    for row in rows:
        yield row._replace(
            cells=[
                cell if cell.text.isascii() and cell.text.isprintable() else _clean(cell, clean)
                for cell in row.cells
            ]
        )


def _clean(cell: GridCell, clean: Callable[[str], str]) -> GridCell:
    value = clean(cell.value) if isinstance(cell.value, str) else cell.value
    return cell._replace(text=clean(cell.text).strip(), value=value, unit=clean(cell.unit))


def conventions_of(text: str) -> Conventions:
    """How a document writes decimals and dates: as its own text proves, else as its language
    does."""
    sample = text[:_LOOKED_AT]
    language = detect(sample) or ""
    mark = numbers.decimal_mark([sample]) or ("," if language in _COMMA_LANGUAGES else "")
    order = dates.day_order([sample])
    if not order and len(_WORD.findall(sample)) >= _ENOUGH_WORDS:
        order = dates.order_of(language)
    return Conventions(mark, order)

"""Tables of documents as data: typed columns, rows with their cells as written and as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["text", "number", "money", "percent", "date", "duration"]
DateOrder = Literal["", "dmy", "mdy", "unknown"]
"""The order of day and month in dates like 03/04/2024: empty where there are none, ``unknown``
where nothing in the file decides it."""

CellValue = float | str | None
"""What a cell says in the type of its column: a number, an amount of money, percent (5.5 for 5.5%)
and a duration (in seconds) as float; a date in ISO form (2024, 2024-03, 2024-03-05 or
2024-03-05T14:30); text as written. None for an empty cell, and for one that is not of this type."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; ``position`` counts as the source view does, from 1.

    ``unit`` is an ISO 4217 code of money, '%', 's' of a duration, or what stands at a number
    ('kg'); empty if there is none, or where ``units`` holds several, each given with its cell.
    Amounts of different units must not be added.
    """

    name: str
    type: ColumnType = "text"
    unit: str = ""
    hidden: bool = False
    position: int = 0
    units: tuple[str, ...] = ()
    order: DateOrder = ""
    """Where it is ``unknown``, values are read as day and month."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row below the header; ``number`` counts as the source view does, from 1, the header
    included. ``cells``, ``values`` and ``units`` (empty where the columns' own apply) are in the
    order of the columns. ``total`` marks totals and subtotals, which no sum may include."""

    number: int
    cells: tuple[str, ...]
    values: tuple[CellValue, ...]
    total: bool = False
    hidden: bool = False
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableInfo:
    """A table of the library. ``name`` is its sheet or caption, ``page`` its sheet or page from 1,
    ``ordinal`` its place among the tables of its file, from 0. ``row_count`` counts all rows below
    the header, ``total_count`` those of them that are totals; ``hidden`` is set for a hidden sheet,
    and ``left_out`` counts rows beyond the limit, which were not kept."""

    id: int
    path: str
    name: str
    page: int | None
    columns: tuple[TableColumn, ...]
    row_count: int
    ordinal: int = 0
    total_count: int = 0
    hidden: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class MarkedCells:
    """Cells of a table that an answer was computed from: (number of the row, index of the column).
    The table is named by file and ordinal, which stay the same when the file is read again."""

    path: str
    ordinal: int
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ExtractedTable:
    """A table as it was read from a file; ``blocks`` hold its rows, as ``core.tables.row_blocks``
    packs them."""

    name: str
    page: int | None
    columns: tuple[TableColumn, ...]
    row_count: int
    total_count: int = 0
    hidden: bool = False
    left_out: int = 0
    blocks: tuple[bytes, ...] = ()

"""Grids of cells as the parsers find them: sheets, and tables of other documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.core.domain.tabular.tables import CellValue, ColumnType
from app.core.values.dates import Order
from app.core.values.numbers import DecimalMark


class GridCell(NamedTuple):
    """A cell as it is shown. ``type``, ``value`` and ``unit`` are set where the file stores them.

    A cell ``covered`` by a merged one holds the text of that. ``sums`` says that it is a formula
    which adds up cells above it; ``strong``, that its font is bold.
    """

    text: str = ""
    type: ColumnType | Literal[""] = ""
    value: CellValue = None
    unit: str = ""
    covered: Literal["", "left", "above"] = ""
    sums: bool = False
    strong: bool = False


EMPTY = GridCell()


class GridRow(NamedTuple):
    """A row, from the first column on; cells that are missing at the end are empty. ``header``
    says that the file marks it as a header."""

    number: int
    cells: Sequence[GridCell]
    hidden: bool = False
    header: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet, or a table of a document. ``hidden_columns`` count from 0. One that ``may_lay_out``
    a page is no table where it holds long texts."""

    rows: Iterable[GridRow]
    name: str = ""
    page: int | None = None
    hidden: bool = False
    hidden_columns: frozenset[int] = field(default_factory=frozenset)
    may_lay_out: bool = False


@dataclass(frozen=True, slots=True)
class Conventions:
    """How a file writes decimals and dates, as far as it or its language tells."""

    mark: DecimalMark = ""
    order: Order = ""

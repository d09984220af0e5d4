"""A table of a document: columns with types, and rows with their place in the document's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["text", "number", "money", "percent", "date", "duration"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name (the words of a multi-line header joined) and what its cells hold.

    ``unit`` is the unit of all its values (an ISO 4217 currency, "%", "kg"), or empty.
    """

    name: str
    type: ColumnType = "text"
    unit: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells as they are written, one a column, and its [start, end) characters in the
    document's text. Rows that are a ``total`` of others are left out of sums."""

    cells: tuple[str, ...]
    start: int
    end: int
    total: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a document. ``page`` is the number of its page or sheet, from 1."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    page: int | None = None
    hidden: bool = False

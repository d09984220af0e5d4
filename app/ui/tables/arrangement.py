"""The lines of an answer table as a person wants them: filtered, sorted, grouped and totalled.

Without widgets. Ten thousand rows take some hundredths of a second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, Cell, FieldType

Choice = Literal["wanted", "match", "unsure", "all"]
"""Which rows are shown; ``wanted`` are those that match and those of which it is not known."""

SUMMED = frozenset({"number", "money", "duration"})
DAYS = {"days": Decimal(1), "months": Decimal("30.44"), "years": Decimal("365.25")}
"""Only to sort durations of different units; sums keep the units apart."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is shown of a table, and in which order. Columns are indexes of the schema's fields;
    ``TITLE`` is that of the documents, None stands for no column."""

    words: str = ""
    rows: Choice = "wanted"
    order: int | None = None
    descending: bool = False
    by: int | None = None


TITLE = -1


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a column: an amount for each unit, of ``rows`` values; ``unsure`` values are not
    counted."""

    amounts: tuple[tuple[str, Decimal], ...] = ()
    rows: int = 0
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group: its value, how many rows it has, and the total of each column, None
    for those that are not summed."""

    cell: Cell
    rows: int
    totals: tuple[Total | None, ...]


Line = AnswerRow | Heading


def arrange(table: AnswerTable, wish: Arrangement) -> list[Line]:
    """The lines to show."""
    rows = _sorted(table, _chosen(table.rows, wish), wish)
    if wish.by is None:
        return list(rows)
    groups: dict[str, list[AnswerRow]] = defaultdict(list)
    for row in rows:
        groups[_label(row.cells[wish.by])].append(row)
    kind = table.schema.fields[wish.by].type
    lines: list[Line] = []
    for members in sorted(groups.values(), key=lambda m: _key(m[0].cells[wish.by or 0], kind)):
        lines.append(Heading(members[0].cells[wish.by], len(members), totals(table, members)))
        lines += members
    return lines


def totals(table: AnswerTable, rows: Iterable[AnswerRow]) -> tuple[Total | None, ...]:
    """The total of each column over some rows; None for columns that are not summed."""
    listed = list(rows)
    return tuple(
        _total([row.cells[at] for row in listed]) if field.type in SUMMED else None
        for at, field in enumerate(table.schema.fields)
    )


def amount(cell: Cell) -> Decimal | None:
    """The number of a cell; None without one."""
    try:
        return Decimal(cell.value)
    except InvalidOperation:
        return None


def _total(cells: Sequence[Cell]) -> Total:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    rows = unsure = 0
    for cell in cells:
        value = amount(cell)
        if value is None:
            continue
        if cell.state == "unsure":
            unsure += 1
        else:
            rows += 1
            sums[cell.unit] += value
    return Total(tuple(sums.items()), rows, unsure)


def _chosen(rows: Iterable[AnswerRow], wish: Arrangement) -> list[AnswerRow]:
    uses = {
        "wanted": ("match", "unsure"),
        "match": ("match",),
        "unsure": ("unsure",),
        "all": ("match", "unsure", "other"),
    }[wish.rows]
    words = wish.words.casefold().split()
    return [row for row in rows if row.use in uses and _holds(row, words)]


def _holds(row: AnswerRow, words: Sequence[str]) -> bool:
    if not words:
        return True
    said = " ".join((row.title, row.path, *(f"{c.value} {c.unit}" for c in row.cells))).casefold()
    return all(word in said for word in words)


def _sorted(table: AnswerTable, rows: list[AnswerRow], wish: Arrangement) -> list[AnswerRow]:
    """The rows in order; those without a value come last, whichever way."""
    if wish.order is None:
        return rows
    at = wish.order
    if at == TITLE:
        return sorted(rows, key=lambda row: row.title.casefold(), reverse=wish.descending)
    kind = table.schema.fields[at].type
    valued = [row for row in rows if row.cells[at].value]
    empty = [row for row in rows if not row.cells[at].value]
    return sorted(valued, key=lambda r: _key(r.cells[at], kind), reverse=wish.descending) + empty


def _key(cell: Cell, kind: FieldType) -> tuple[bool, str, Decimal, str]:
    """By the number where the column has numbers, money by its currency first; else by the text."""
    number = amount(cell) if kind in SUMMED else None
    if number is None:
        return (not cell.value, "", Decimal(0), cell.value.casefold())
    if kind == "duration":
        return (False, "", number * DAYS.get(cell.unit, Decimal(1)), "")
    return (False, cell.unit, number, "")


def _label(cell: Cell) -> str:
    return f"{cell.value} {cell.unit}".casefold()

"""What a query gave, as an answer shows it: values as the table writes them, and the rows that they
were computed from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.answering.tables.asked_table import AskedColumn, AskedTable, folded, number_of
from app.core.answering.tables.query import (
    Call,
    Column,
    Expression,
    Select,
    Star,
    Subquery,
    columns,
    is_condition,
    parts,
)
from app.core.domain.tabular.tables import CellValue, TableRow

Fetched = Sequence[tuple[float | str | None, ...]]
MOST_VALUES = 50
"""Most values of an answer."""


@dataclass(frozen=True, slots=True)
class Result:
    """The values of each line of a result, and the numbers of the rows behind it. ``tied`` are
    lines beyond the limit that rank like the last within; ``truth`` is set where the question was
    whether something holds."""

    lines: tuple[tuple[str, ...], ...]
    rows: tuple[int, ...]
    tied: int = 0
    truth: bool | None = None
    computed: bool = False
    """Whether the values are figures that stand in no cell."""

    @property
    def empty(self) -> bool:
        return not any(value for line in self.lines for value in line)

    @property
    def key(self) -> tuple[str, ...]:
        """What two results have in common that say the same."""
        return tuple(sorted({_comparable(value) for line in self.lines for value in line[:1]}))


def result(select: Select, fetched: Fetched, table: AskedTable) -> Result:
    """Read what a compiled query gave."""
    items = _spread(select, table)
    if is_condition(items[0]):
        truth = bool(fetched and fetched[0][1])
        return Result((("yes" if truth else "no",),), _rows(fetched), truth=truth)
    kept, tied = _limited(select, fetched, len(items))
    lines = [
        tuple(
            _shown(item, value, line, table) for item, value in zip(items, line[1:], strict=False)
        )
        for line in kept
    ]
    if select.distinct or not (select.order or select.limit):
        lines = list(dict.fromkeys(lines))
    computed = not any(isinstance(item, Column) for item in items)
    rows = _rows(kept)
    if len(items) == 1 and isinstance(items[0], Call) and items[0].name in ("MIN", "MAX"):
        rows = _extreme_rows(items[0], kept, table) or rows
    return Result(tuple(lines[:MOST_VALUES]), rows, tied, computed=computed)


def named_columns(select: Select, table: AskedTable) -> list[AskedColumn]:
    """The columns that a query speaks of, in the order of the table."""
    wanted = {folded(name) for name in _all_columns(select)}
    return [c for c in table.columns if folded(c.name) in wanted and not c.is_row_number]


def _all_columns(select: Select) -> list[str]:
    inner = [part.select for part in parts(_terms(select)) if isinstance(part, Subquery)]
    found = columns(_terms(select))
    for each in inner:
        found += _all_columns(each)
    return found


def _terms(select: Select) -> tuple[object, ...]:
    return (select.items, select.where, select.group, select.having, select.order)


def _spread(select: Select, table: AskedTable) -> list[Expression]:
    found: list[Expression] = []
    for item in select.items:
        if isinstance(item, Star):
            found += [Column(c.name) for c in table.columns if not c.is_row_number]
        else:
            found.append(item)
    return found


def _limited(select: Select, fetched: Fetched, items: int) -> tuple[Fetched, int]:
    """The lines within the limit, with those that rank like the last of them."""
    if select.limit is None:
        return fetched, 0
    start, end = select.offset, select.offset + select.limit
    kept = list(fetched[start:end])
    tied = 0
    if kept and select.order:
        sorting = slice(1 + items, None)
        last = kept[-1][sorting]
        for line in fetched[end:]:
            if line[sorting] != last or last[0] is None:
                break
            tied += 1
    return kept, tied


def _rows(lines: Fetched) -> tuple[int, ...]:
    found: list[int] = []
    for line in lines:
        if isinstance(line[0], (int, float)):
            found.append(int(line[0]))
        elif isinstance(line[0], str):
            found += [int(number) for number in line[0].split(",")]
    return tuple(dict.fromkeys(found))


def _extreme_rows(item: Call, lines: Fetched, table: AskedTable) -> tuple[int, ...]:
    """The rows that hold a least or greatest value."""
    column = _column_of(item, table)
    if column is None or not lines:
        return ()
    value = lines[0][1]
    numbers = set(_rows(lines))
    return tuple(
        row.number for row in table.rows if row.number in numbers and value in _values(row, column)
    )


def _values(row: TableRow, column: AskedColumn) -> tuple[CellValue, CellValue]:
    """A cell as a value of its column, and as the number in it."""
    return row.values[column.place], number_of(row, column)


def _column_of(item: Expression, table: AskedTable) -> AskedColumn | None:
    if isinstance(item, Call) and item.of and isinstance(item.of[0], Column):
        return table.column(item.of[0].name)
    return None


def _shown(
    item: Expression,
    value: float | str | None,
    line: Sequence[float | str | None],
    table: AskedTable,
) -> str:
    """A value as the table writes it, where it does."""
    if value is None:
        return ""
    column = _column_of(item, table)
    if isinstance(item, Call) and column and item.name in ("MIN", "MAX"):
        numbers = set(_rows([tuple(line)]))
        for row in table.rows:
            if row.number in numbers and value in _values(row, column):
                return row.cells[column.place].strip()
    if isinstance(value, str):
        return value
    return figure(value, _unit(item, column))


def _unit(item: Expression, column: AskedColumn | None) -> str:
    if isinstance(item, Call) and item.name in ("SUM", "AVG", "MIN", "MAX") and column:
        return column.of.unit or ("s" if column.timed else "")
    return ""


def figure(value: float, unit: str = "") -> str:
    """A computed number in words of the table: without needless digits, with its unit."""
    if unit == "s":
        return _clock(value)
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    if unit == "%":
        return f"{text}%"
    return f"{text} {unit}" if unit else text


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.2f}".rstrip("0").rstrip(".") + " s"
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    tail = f"{rest:05.2f}".rstrip("0").rstrip(".")
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def _comparable(value: str) -> str:
    try:
        return f"{float(value.replace(',', '')):g}"
    except ValueError:
        return folded(value)

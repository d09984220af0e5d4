"""What a person must know about the cells that a query computes with: formulas without values, text
among figures, dates that can be read in two ways, what the file hides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.answering.injection import find_instructions
from app.core.answering.tables.asked_table import AskedColumn, AskedTable, is_formula, number_of
from app.core.answering.tables.query import (
    COMPARISONS,
    Call,
    Column,
    Number,
    Operation,
    Select,
    Subquery,
    parts,
)
from app.core.answering.tables.results import Result, named_columns
from app.core.domain.tabular.tables import TableRow

_MOST_ROWS = 500
"""Most rows whose cells are searched for instructions."""
_ORDERING = COMPARISONS - {"=", "!="}
_FIGURES = frozenset({"SUM", "AVG", "MIN", "MAX"})


@dataclass(frozen=True, slots=True)
class CellsOf:
    """Cells of a column, as written, each once, and how many there are."""

    column: str
    count: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cautions:
    """``formulas`` have no saved value; ``no_numbers`` are cells of figures that are left out;
    ``undecided`` are columns of dates whose order of day and month nothing tells; ``hidden``
    are columns; ``instructions`` are cells in the rows behind the result that are aimed at AI."""

    formulas: tuple[CellsOf, ...] = ()
    no_numbers: tuple[CellsOf, ...] = ()
    undecided: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    instructions: tuple[str, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether the result may be another: cells without a value, or with a figure in words."""
        figures = any(any(map(str.isdigit, text)) for of in self.no_numbers for text in of.texts)
        return bool(self.formulas) or figures


def cautions(select: Select, found: Result | None, table: AskedTable) -> Cautions:
    """The cautions about a query and what it gave; ``found`` is None where it gave nothing."""
    named = named_columns(select, table)
    behind = set(found.rows) if found and _adds_up(select) else set()
    rows = [row for row in table.rows if not behind or row.number in behind]
    computed = _computed(select)
    return Cautions(
        tuple(of for column in named if (of := _formulas(column, rows))),
        tuple(
            of
            for column in named
            if column.name in computed and column.numbered and (of := _no_numbers(column, rows))
        ),
        tuple(c.name for c in named if c.kind == "date" and c.of.order == "unknown"),
        tuple(column.name for column in named if column.of.hidden),
        _instructions(found, table),
    )


def _instructions(found: Result | None, table: AskedTable) -> tuple[str, ...]:
    numbers = set(found.rows[:_MOST_ROWS]) if found else set()
    cells = (cell for row in table.rows if row.number in numbers for cell in row.cells)
    return tuple(cell for cell in dict.fromkeys(cells) if find_instructions(cell))


def _formulas(column: AskedColumn, rows: Sequence[TableRow]) -> CellsOf | None:
    return _cells(column, [row for row in rows if is_formula(row.cells[column.place])])


def _no_numbers(column: AskedColumn, rows: Sequence[TableRow]) -> CellsOf | None:
    """The cells that no figure is computed with, as they are filled and hold none."""
    left_out = [
        row
        for row in rows
        if row.cells[column.place].strip()
        and not is_formula(row.cells[column.place])
        and (row.values[column.place] if column.kind == "number" else number_of(row, column))
        is None
    ]
    return _cells(column, left_out)


def _cells(column: AskedColumn, rows: Sequence[TableRow]) -> CellsOf | None:
    texts = dict.fromkeys(row.cells[column.place].strip() for row in rows)
    return CellsOf(column.name, len(rows), tuple(texts)) if rows else None


def _adds_up(select: Select) -> bool:
    """Whether figures are computed of all rows that a query leaves."""
    calls = [part for part in parts(select.items) if isinstance(part, Call)]
    return any(call.name in ("SUM", "AVG") for call in calls)


def _computed(select: Select) -> set[str]:
    """The columns that are computed with, ranked by, or compared with numbers."""
    found: set[str] = set()
    for part in parts((select.items, select.where, select.having, select.order)):
        if isinstance(part, Subquery):
            found |= _computed(part.select)
        elif isinstance(part, Call) and part.name in _FIGURES:
            found |= {of.name for of in part.of if isinstance(of, Column)}
        elif isinstance(part, Operation) and part.operator in _ORDERING:
            of, bound = part.left, part.right
            found |= {of.name} if isinstance(of, Column) and isinstance(bound, Number) else set()
    for order in select.order:
        found |= {part.name for part in parts(order.term) if isinstance(part, Column)}
    return found

"""Joins two tables of one file by a column of the same name, whose cells name each row of the
second once: orders get the columns of their customers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.core.domain.tabular.tables import TableInfo, TableRow

SHARED = 0.8
"""Least share of the cells of the first table that must be found in the second."""
FEWEST = 2
"""Fewest rows of a table that is joined."""

LoadedTable = tuple[TableInfo, Sequence[TableRow]]


def joined(first: LoadedTable, second: LoadedTable) -> LoadedTable | None:
    """The first table with the columns of the second behind its own; None where no column joins
    them. Rows have the numbers of the first."""
    (info, rows), (other, other_rows) = first, second
    others = [row for row in other_rows if not row.total]
    if len(rows) < FEWEST or len(others) < FEWEST:
        return None
    for place, column in enumerate(info.columns):
        for key, named in enumerate(other.columns):
            if not column.name or _plain(column.name) != _plain(named.name):
                continue
            found = {_plain(row.cells[key]): row for row in others if row.cells[key].strip()}
            if len(found) == len(others) and _share(rows, place, found) >= SHARED:
                return _widened(info, rows, place, other, key, found)
    return None


def _share(rows: Sequence[TableRow], place: int, known: Collection[str]) -> float:
    cells = [_plain(row.cells[place]) for row in rows if not row.total and row.cells[place].strip()]
    return sum(cell in known for cell in cells) / len(cells) if cells else 0.0


def _widened(
    info: TableInfo,
    rows: Sequence[TableRow],
    place: int,
    other: TableInfo,
    key: int,
    found: dict[str, TableRow],
) -> LoadedTable:
    kept = [n for n in range(len(other.columns)) if n != key]
    columns = (*info.columns, *(other.columns[n] for n in kept))
    wide = []
    for row in rows:
        match = found.get(_plain(row.cells[place]))
        cells = tuple(match.cells[n] if match else "" for n in kept)
        values = tuple(match.values[n] if match else None for n in kept)
        units: tuple[str, ...] = ()
        if row.units or (match and match.units):
            own = row.units or tuple(column.unit for column in info.columns)
            theirs = match.units if match and match.units else ()
            units = (*own, *(theirs[n] if theirs else other.columns[n].unit for n in kept))
        wide.append(replace(row, cells=row.cells + cells, values=row.values + values, units=units))
    return replace(info, columns=columns), wide


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())

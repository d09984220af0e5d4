"""Puts merged cells into their places: cells of sheets that ranges cover, and spans of tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.core.tables.grids import EMPTY, GridCell, GridRow

MOST_COLUMNS = 500
"""Columns that are kept of a row; a span may claim any number."""

Range = tuple[int, int, int, int]
"""First row, first column, last row and last column, with rows from 1 and columns from 0."""


def with_ranges(rows: Iterable[GridRow], ranges: Iterable[Range]) -> Iterator[GridRow]:
    """Rows of a sheet in which the cells of each range say that they are covered."""
    beginning: dict[int, list[Range]] = {}
    for merged in ranges:
        beginning.setdefault(merged[0], []).append(merged)
    if not beginning:
        yield from rows
        return
    active: list[tuple[Range, GridCell]] = []
    for row in rows:
        cells = list(row.cells)
        for merged in beginning.pop(row.number, ()):
            origin = cells[merged[1]] if merged[1] < len(cells) else EMPTY
            if origin.text and merged[3] < MOST_COLUMNS:
                active.append((merged, origin))
        for (first, left, _, right), origin in active:
            cells += [EMPTY] * (right + 1 - len(cells))
            for column in range(left, right + 1):
                if column > left:
                    cells[column] = origin._replace(covered="left")
                elif row.number > first:
                    cells[column] = origin._replace(covered="above")
        active = [one for one in active if one[0][2] > row.number]
        yield row._replace(cells=cells)


class SpannedRows:
    """Rows of a table whose cells span columns and rows, as in HTML, with all cells in place."""

    def __init__(self) -> None:
        self.rows: list[GridRow] = []
        self._cells: list[GridCell] = []
        self._above: dict[int, tuple[int, GridCell]] = {}
        """Cells that reach into the rows below: how many are left, by column."""

    def add(self, cell: GridCell, columns: int = 1, rows: int = 1) -> None:
        """Add the next cell of the open row."""
        self._fill()
        for number in range(min(max(columns, 1), MOST_COLUMNS)):
            placed = cell._replace(covered="left") if number else cell
            if rows > 1:
                below = cell._replace(covered="left" if number else "above")
                self._above[len(self._cells)] = (rows - 1, below)
            self._cells.append(placed)

    def end_row(self, header: bool = False) -> None:
        """End the row; one without cells of its own is none."""
        if self._cells:
            self._fill()
            self.rows.append(GridRow(len(self.rows) + 1, self._cells, header=header))
        self._cells = []

    def _fill(self) -> None:
        """Put the cells from above into their places, up to the next free one."""
        while (column := len(self._cells)) in self._above:
            left, cell = self._above.pop(column)
            self._cells.append(cell)
            if left > 1:
                self._above[column] = (left - 1, cell)

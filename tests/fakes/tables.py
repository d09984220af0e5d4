"""Tables of separated values for tests, and a ``TableStore`` of them."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answering.tables.asked_table import AskedTable, asked_table
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.tables import CellValue, ExtractedTable, TableInfo, TableRow
from app.core.tables.grids import Conventions, Grid, GridCell, GridRow
from app.core.tables.row_blocks import unpacked
from app.core.tables.typed_tables import typed_tables


def table_of(
    text: str, path: str = "/docs/table.csv", number: int = 1, hidden: Sequence[int] = ()
) -> tuple[TableInfo, list[TableRow]]:
    """A table of lines with '|' between their cells; ``hidden`` are numbers of rows."""
    lines = [line.split("|") for line in text.strip().splitlines()]
    rows = [
        GridRow(n, [GridCell(cell.strip()) for cell in line], n in hidden)
        for n, line in enumerate(lines, 1)
    ]
    (made,) = typed_tables(Grid(rows), Conventions())
    info = TableInfo(number, path, "", None, made.columns, made.row_count, 0, made.total_count)
    return info, [row for block in made.blocks for row in unpacked(block)]


def asked(text: str, hidden: Sequence[int] = ()) -> AskedTable:
    """The same as queries see it."""
    return asked_table(*table_of(text, hidden=hidden))


class FakeTableStore:
    def __init__(self, *tables: tuple[TableInfo, list[TableRow]]) -> None:
        self._tables = {info.id: (info, rows) for info, rows in tables}

    def tables(self, scope: Scope = EVERYWHERE) -> list[TableInfo]:
        return [
            info
            for info, _ in self._tables.values()
            if scope.folder in (None, info.path) and (not scope.paths or info.path in scope.paths)
        ]

    def table(self, table_id: int) -> TableInfo | None:
        return self._tables[table_id][0] if table_id in self._tables else None

    def rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        return self._tables[table_id][1][offset : offset + limit]

    def distinct(self, table_id: int, column: int, limit: int = 1000) -> list[CellValue]:
        return []

    def keep(self, path: str, tables: Sequence[ExtractedTable]) -> None:
        raise NotImplementedError

    def of_file(self, file_id: int) -> list[ExtractedTable]:
        return []

"""The port of tables: which there are in a scope, and what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.answering.tables.compilation import CompiledQuery
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.tables import CellValue, ExtractedTable, TableInfo, TableRow


class TableStore(Protocol):
    """The tables of all indexed files. They go with their file, and are replaced with it."""

    def tables(self, scope: Scope = EVERYWHERE) -> list[TableInfo]:
        """All tables of files within a scope, by path and place."""

    def table(self, table_id: int) -> TableInfo | None: ...

    def rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        """Rows below the header, in order, from the one with index ``offset``."""

    def distinct(self, table_id: int, column: int, limit: int = 1000) -> list[CellValue]:
        """The different values of a column (index from 0), the most frequent first; without None,
        and without rows that are totals."""

    def keep(self, path: str, tables: Sequence[ExtractedTable]) -> None:
        """Replace the tables of a file. What was read before goes; nothing is kept of a file that
        is not in the library."""

    def of_file(self, file_id: int) -> list[ExtractedTable]:
        """The tables of a file with all rows, to keep them for another of the same content."""


class TableQueries(Protocol):
    """Runs compiled queries of a table that is loaded; thread-safe."""

    def run(self, query: CompiledQuery) -> Sequence[tuple[float | str | None, ...]]:
        """Return what a query gives. Raises ``QueryProblem``, also where it takes too long."""

    def close(self) -> None: ...

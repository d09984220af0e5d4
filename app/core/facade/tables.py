"""Tables of documents as data."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.tables import TableInfo, TableRow


class TableCalls(Protocol):
    """Calls about tables, as they were read when their files were indexed."""

    def tables(self, scope: Scope = EVERYWHERE) -> list[TableInfo]:
        """The tables of the files within a scope, by path and place."""

    def rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        """Rows of a table below its header, from the one with index ``offset``; at most 1,000."""

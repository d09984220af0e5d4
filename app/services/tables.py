"""The tables of the library, for whoever looks at them."""

from __future__ import annotations

from app.core.domain.errors import UsageError
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.tables import TableInfo, TableRow
from app.core.ports.tabular.tables import TableStore

MOST_ROWS = 1000
"""Most rows of one call: a message of some megabytes at most."""


class Tables:
    """Lists tables, and shows their rows in steps."""

    def __init__(self, store: TableStore) -> None:
        self._store = store

    def tables(self, scope: Scope = EVERYWHERE) -> list[TableInfo]:
        return self._store.tables(scope)

    def rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        """Raises ``UsageError`` for a table that is not there (any more)."""
        if self._store.table(table_id) is None:
            raise UsageError(
                "The table is not in the library any more: its file was read again, or removed.",
                remedy="List the tables again.",
            )
        return self._store.rows(table_id, offset, min(limit, MOST_ROWS))

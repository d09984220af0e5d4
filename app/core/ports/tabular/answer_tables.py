"""The port of kept answer tables, and of what a model read of documents for them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import TableSchema, TableState
from app.core.tabulating.readings import Reading


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table as it is kept: what it asks of which documents, and how far it came."""

    id: int
    schema: TableSchema
    scope: Scope
    state: TableState
    matches: int
    created_at: float
    updated_at: float


class AnswerTableStore(Protocol):
    """Tables, corrections of their cells, and readings, which leave with their files.

    Raises ``UsageError`` for a table that does not exist.
    """

    def add(self, schema: TableSchema, scope: Scope, now: float) -> int: ...

    def tables(self) -> list[KeptTable]:
        """All tables, the latest first."""

    def table(self, table_id: int) -> KeptTable: ...

    def change(self, table_id: int, schema: TableSchema, now: float) -> None: ...

    def narrow(self, table_id: int, scope: Scope) -> None:
        """Replace the scope of a table."""

    def set_state(self, table_id: int, state: TableState, matches: int, now: float) -> None: ...

    def remove(self, table_id: int) -> None: ...

    def correct(self, table_id: int, file_id: int, field: str, value: str | None) -> None:
        """Keep a correction of a cell; None removes it."""

    def corrections(self, table_id: int) -> dict[tuple[int, str], str]:
        """The corrections of a table by file and field."""

    def readings(
        self, model: str, files: Mapping[int, str], fields: Collection[str]
    ) -> dict[tuple[int, str], Reading]:
        """What a model read of files, given with the digests of their texts, by file and field;
        not of files whose text has changed since."""

    def keep(self, model: str, file_id: int, digest: str, read: Mapping[str, Reading]) -> None:
        """Keep what a model read of a file, by field, as soon as it is read."""

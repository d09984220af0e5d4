"""Answer tables: every document in scope read for a question, kept and exported as rows."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.answer_tables import AnswerTable, TableFile, TableSchema, TableSummary


class AnswerTableCalls(Protocol):
    """Calls about answer tables. Raises ``UsageError`` for a table that does not exist."""

    def plan(self, question: str, scope: Scope = EVERYWHERE) -> TableSchema:
        """What the question, or a list of fields ('party, end, monthly fee'), asks of each
        document. Raises ``UsageError`` where it names nothing that a document could be asked, and
        ``ModelError``."""

    def start(self, schema: TableSchema, scope: Scope = EVERYWHERE) -> AnswerTable:
        """Keep a table and read its documents in the background; returns at once, with what is
        known already. Raises ``FolderOutside``."""

    def all(self) -> list[TableSummary]:
        """The kept tables, the latest first."""

    def table(self, table_id: int) -> AnswerTable: ...

    def follow(
        self, table_id: int, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> AnswerTable:
        """Wait until the table is not running any more; ``TableProgressed`` for every document.
        When cancelled it returns what is there; the reading goes on."""

    def pause(self, table_id: int) -> None:
        """Stop reading; what was read is kept."""

    def resume(self, table_id: int) -> None:
        """Go on reading, or read again what changed since the table was done."""

    def change(self, table_id: int, schema: TableSchema) -> AnswerTable:
        """Replace the schema. Only fields that are new are read; filter and figures are computed
        again."""

    def add_field(self, table_id: int, question: str) -> AnswerTable:
        """Add a column by a question ('Who signed it?') or a name, and read it."""

    def correct(self, table_id: int, path: str, field: str, value: str | None) -> AnswerTable:
        """Correct a cell, which keeps what was read; None takes the correction back."""

    def export(self, table_id: int, ending: str) -> TableFile:
        """The table as a file with the ending .csv or .xlsx, with the sources of its cells, for the
        client to write: the engine may write in the data folder only. Raises ``UsageError`` for
        another ending."""

    def remove(self, table_id: int) -> None:
        """Delete a table and its corrections."""

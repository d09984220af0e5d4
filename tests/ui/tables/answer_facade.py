"""A facade that keeps answer tables in memory, and reads them when a test lets it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

from app.core.cancellation import CancelToken
from app.core.domain.errors import UsageError
from app.core.domain.events import Listener, TableProgressed
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    AnswerTable,
    Cell,
    Certificate,
    Condition,
    Evidence,
    SetAside,
    TableField,
    TableProgress,
    TableSchema,
    TableSummary,
)
from tests.ui.demo_facade import FRIDGE, FRIDGE_TEXT, LEASE, DemoFacade

QUESTION = "Which contracts end in 2027?"
SCHEMA = TableSchema(
    QUESTION,
    (
        TableField("Party", "text", "Who is the other party?"),
        TableField("End", "date", "When does it end?"),
        TableField("Monthly fee", "money", "What is the monthly fee?", "EUR"),
    ),
    "contract",
    (Condition("End", "within", "2027-01-01", "2027-12-31"),),
)


def evidence(text: str) -> Evidence:
    start = FRIDGE_TEXT.index(text)
    return Evidence(FRIDGE, None, start, start + len(text), text)


ROWS = (
    AnswerRow(
        FRIDGE,
        "Vaccine fridge",
        (
            Cell("Northwind", "sure", "Northwind", evidence=evidence("fridge")),
            Cell("2027-03-31", "sure", "31 March 2027", note="begins 2025-04-01, runs 2 years"),
            Cell("1200.50", "sure", "1,200.50 €", "EUR"),
        ),
    ),
    AnswerRow(
        LEASE,
        "Lease of Coopers Wharf",
        (
            Cell("Coopers Estates", "sure", "Coopers Estates"),
            Cell("2027-01-15", "unsure", "mid-January 2027"),
            Cell("800", "sure", "EUR 800", "EUR"),
        ),
        "unsure",
        changed_by=("/docs/amendment.pdf",),
    ),
    AnswerRow(
        "/docs/cleaning.docx",
        "Cleaning contract",
        (
            Cell("Brightly", "sure", "Brightly"),
            Cell("2027-11-30", "sure", "30.11.2027"),
            Cell("90", "unsure", "90", "EUR"),
        ),
        flagged=True,
    ),
    AnswerRow(
        "/docs/hosting.docx",
        "Hosting contract",
        (Cell("Cloudy", "sure", "Cloudy"), Cell("2029-01-01", "sure"), Cell()),
        "other",
    ),
)
CERTIFICATE = Certificate(
    read=57,
    of=57,
    rows=40,
    matches=2,
    unsure=1,
    set_aside=(SetAside("/docs/memo.txt", "memo, not contract"),),
    without_text=(SetAside("/docs/scan.pdf", "no text"),),
)


class AnswerFacade(DemoFacade):
    """A table that was started is read to half until ``readable`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[int, AnswerTable] = {}
        self.readable = threading.Event()
        self.readable.set()
        self.unreadable = ""
        """Why no question can be planned; empty when they can."""
        self.rows: tuple[AnswerRow, ...] = ROWS

    def keep(self, schema: TableSchema = SCHEMA, state: str = "done") -> AnswerTable:
        """Keep a table, as if it had been made earlier."""
        number = len(self.kept) + 1
        progress = TableProgress(57, 57) if state == "done" else TableProgress(20, 57, 90.0)
        table = AnswerTable(
            number,
            schema,
            rows=self.rows if state == "done" else (),
            certificate=CERTIFICATE,
            progress=replace(progress, state=state),
            created_at=1_700_000_000.0,
            updated_at=1_700_000_060.0,
        )
        self.kept[number] = table
        return table

    def answer_tables_plan(self, question: str, scope: Scope = EVERYWHERE) -> TableSchema:
        if self.unreadable:
            raise UsageError(self.unreadable)
        return replace(SCHEMA, question=question)

    def answer_tables_start(self, schema: TableSchema, scope: Scope = EVERYWHERE) -> AnswerTable:
        return self.keep(schema, "running")

    def answer_tables_all(self) -> list[TableSummary]:
        return [
            TableSummary(t.id, t.schema.question, t.progress, 3, t.updated_at)
            for t in reversed(self.kept.values())
        ]

    def answer_tables_table(self, table_id: int) -> AnswerTable:
        return self.kept[table_id]

    def answer_tables_follow(
        self, table_id: int, listen: Listener, cancel: CancelToken
    ) -> AnswerTable:
        listen(TableProgressed(table_id, self.kept[table_id].progress))
        while self.kept[table_id].progress.state == "running" and not cancel.is_set():
            if self.readable.is_set():
                self._finish(table_id)
            time.sleep(0.005)  # a cancel token can be asked, not waited for
        return self.kept[table_id]

    def answer_tables_pause(self, table_id: int) -> None:
        self._set(table_id, "paused")

    def answer_tables_resume(self, table_id: int) -> None:
        self._set(table_id, "running")

    def answer_tables_change(self, table_id: int, schema: TableSchema) -> AnswerTable:
        width = len(schema.fields)
        rows = tuple(
            replace(row, cells=(*row.cells, *(Cell() for _ in range(width)))[:width])
            for row in self.kept[table_id].rows
        )
        self.kept[table_id] = replace(self.kept[table_id], schema=schema, rows=rows)
        return self.kept[table_id]

    def answer_tables_add_field(self, table_id: int, question: str) -> AnswerTable:
        schema = self.kept[table_id].schema
        fields = (*schema.fields, TableField(question, asked=question))
        return self.answer_tables_change(table_id, replace(schema, fields=fields))

    def answer_tables_correct(
        self, table_id: int, path: str, field: str, value: str | None
    ) -> AnswerTable:
        table = self.kept[table_id]
        at = [each.name for each in table.schema.fields].index(field)

        def mended(cell: Cell) -> Cell:
            if value is None:
                return replace(cell, value=cell.read, read="", state="sure")
            return replace(cell, value=value, read=cell.read or cell.value, state="corrected")

        rows = tuple(
            replace(row, cells=(*row.cells[:at], mended(row.cells[at]), *row.cells[at + 1 :]))
            if row.path == path
            else row
            for row in table.rows
        )
        self.kept[table_id] = replace(table, rows=rows)
        return self.kept[table_id]

    def answer_tables_export(self, table_id: int, path: str) -> int:
        return 3

    def answer_tables_remove(self, table_id: int) -> None:
        del self.kept[table_id]

    def _set(self, table_id: int, state: str) -> None:
        table = self.kept[table_id]
        self.kept[table_id] = replace(table, progress=replace(table.progress, state=state))

    def _finish(self, table_id: int) -> None:
        table = self.kept[table_id]
        done = TableProgress(57, 57, state="done")
        self.kept[table_id] = replace(table, rows=table.rows or self.rows, progress=done)

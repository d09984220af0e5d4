"""Files of answer tables, read by another library."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest

from app.adapters.files.table_files import table_file
from app.core.domain.errors import UsageError
from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    AnswerTable,
    Cell,
    Evidence,
    TableField,
    TableSchema,
)

FEE = Cell("1537.50", "sure", "€1,537.50", "EUR", Evidence("/d/a.pdf", 2, 0, 3, "fee"))
HEAD = ["document", "path", "fee", "fee: unit", "fee: state", "fee: source"]


def table(title: str) -> AnswerTable:
    schema = TableSchema("List the fees", (TableField("fee", "money"),))
    rows = (
        AnswerRow("/d/a.pdf", title, (FEE,), "match"),
        AnswerRow("/d/b.pdf", "another", (FEE,), "other"),
    )
    return AnswerTable(1, schema, rows=rows)


def test_a_sheet_has_numbers_sources_and_the_rows_that_match() -> None:
    made = table_file(table("Lease <A> & B"), ".xlsx")
    head, line = openpyxl.load_workbook(io.BytesIO(made.data)).active.values
    assert (made.rows, list(head)) == (1, HEAD)
    assert line[:5] == ("Lease <A> & B", "/d/a.pdf", 1537.5, "EUR", "sure")
    assert "a.pdf" in line[5]


def test_amounts_are_numbers_that_are_shown_as_money() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(table_file(table("a"), ".xlsx").data)).active
    assert (sheet["C2"].value, sheet["C2"].number_format) == (1537.5, "#,##0.00")
    (_, line) = csv.reader(io.StringIO(table_file(table("a"), ".csv").data.decode("utf-8-sig")))
    assert line[2:4] == ["1537.50", "EUR"]


def test_what_looks_like_a_formula_is_text() -> None:
    made = table_file(table("=1+1"), ".csv")
    (_, line) = csv.reader(io.StringIO(made.data.decode("utf-8-sig")))
    assert not line[0].startswith("=")
    made = table_file(table("=1+1"), ".xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(made.data)).active
    assert sheet["A2"].data_type != "f"


def test_another_ending_is_refused() -> None:
    with pytest.raises(UsageError):
        table_file(table("a"), ".pdf")

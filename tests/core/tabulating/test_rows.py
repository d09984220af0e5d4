"""Rows of documents: amendments joined, doubts, and figures of what matches."""

from __future__ import annotations

from app.core.domain.tabular.answer_tables import (
    Aggregate,
    AnswerRow,
    Cell,
    Condition,
    TableField,
    TableSchema,
)
from app.core.tabulating.rows import assemble, candidates, read_by_rule
from app.core.tabulating.selection import select
from app.core.tabulating.sources import Source
from app.core.tabulating.wording import shown

LEASE = Source(
    "lease.txt",
    "Lease of Mill House\n\nThis lease is made between Mill Estates Ltd (the “Landlord”) and Rivera"
    " Ltd (the “Tenant”).\n\nThe yearly rent is £54,000.",
)
AMENDMENT = Source(
    "amendment.txt",
    "Amendment No. 1 to the Lease of Mill House\n\nbetween Mill Estates Ltd (the “Landlord”) and"
    " Rivera Ltd (the “Tenant”).\n\nThe yearly rent is increased from £54,000 to £57,600.",
)


def rows_of(schema: TableSchema, *sources: Source) -> list[AnswerRow]:
    chosen = candidates(schema, sources)
    readings = {
        (source.path, field.name): read_by_rule(schema, field, source)
        for source in (*chosen.rows, *chosen.changing)
        for field in schema.fields
    }
    return assemble(schema, chosen, readings, lambda path, at: None)[0]


def test_an_amendment_changes_the_rent_of_its_lease_by_the_month() -> None:
    rent = TableField("monthly rent", "money")
    (row,) = rows_of(TableSchema("Which rent?", (rent,), "leases"), LEASE, AMENDMENT)
    assert (row.path, row.cells[0].value, row.cells[0].state) == ("lease.txt", "4800", "sure")


def test_an_amendment_that_names_the_parties_is_no_row() -> None:
    landlord = TableField("landlord", "text")
    (row,) = rows_of(TableSchema("Which landlord?", (landlord,), "leases"), LEASE, AMENDMENT)
    assert row.cells[0].value == "Mill Estates Ltd"


def test_other_than_leaves_out_what_is_so_and_doubts_what_is_not_said() -> None:
    law = TableField("law", "text")
    schema = TableSchema("?", (law,), "contracts", (Condition("law", "!=", "German; Germany"),))
    sources = (
        Source("a.txt", "Contract A\n\nGerman law applies."),
        Source("b.txt", "Contract B\n\nIt is governed by the laws of Finland."),
        Source("c.txt", "Contract C\n\nThe fee is EUR 5."),
    )
    uses = {row.path: row.use for row in select(schema, rows_of(schema, *sources)).rows}
    assert uses == {"a.txt": "other", "b.txt": "match", "c.txt": "unsure"}


def amount(path: str, value: str, vendor: str) -> AnswerRow:
    return AnswerRow(path, path, (Cell(value, unit="EUR"), Cell(vendor)))


def test_a_firm_in_capitals_is_the_same_firm() -> None:
    fields = (TableField("amount", "money"), TableField("vendor", "text"))
    schema = TableSchema("?", fields, aggregate=Aggregate("sum", "amount", "vendor"))
    made = select(schema, [amount("a", "5", "ACME LTD"), amount("b", "7", "Acme Ltd")])
    assert [(group.value, group.rows) for group in made.groups] == [("12", 2)]


def test_the_rows_that_a_figure_lacks_are_told() -> None:
    fields = (TableField("amount", "money"), TableField("vendor", "text"))
    schema = TableSchema("?", fields, aggregate=Aggregate("sum", "amount"))
    made = select(schema, [amount("a", "5", "Acme"), amount("b", "", "Acme")])
    assert (made.value, made.undecided) == ("5", {"b"})


def test_values_are_shown_in_the_language_of_the_question() -> None:
    assert shown(Cell("1", unit="years"), "duration") == "1 year"
    assert shown(Cell("3", unit="months"), "duration", "de") == "3 Monate"
    assert shown(Cell("60", unit="days"), "duration", "ru") == "60 дн."
    assert shown(Cell("no"), "yes_no", "de") == "nein"


def test_what_is_not_renewed_does_not_renew() -> None:
    renewal = TableField("automatic renewal", "text")
    schema = TableSchema("?", (renewal,), "contracts", (Condition(renewal.name, "not empty", ""),))
    sources = (
        Source("a.txt", "Contract A\n\nIt is renewed by a year unless notice is given."),
        Source("b.txt", "Contract B\n\nIt is not renewed automatically."),
        Source("c.txt", "Vertrag C\n\nDer Vertrag verlängert sich um ein Jahr."),
    )
    found = select(schema, rows_of(schema, *sources)).rows
    assert [row.path for row in found if row.use == "match"] == ["a.txt", "c.txt"]


def test_a_draft_is_listed_and_not_added_up() -> None:
    rent = TableField("monthly rent", "money")
    draft = Source("draft.txt", "DRAFT Lease of a shop\n\nThe monthly rent is £100.")
    listed = TableSchema("?", (rent,), "leases")
    summed = TableSchema("?", (rent,), "leases", aggregate=Aggregate("sum", rent.name))
    assert [row.use for row in select(listed, rows_of(listed, LEASE, draft)).rows] == ["match"] * 2
    made = select(summed, rows_of(summed, LEASE, draft))
    assert (made.value, made.rows[1].use) == ("4500", "unsure")

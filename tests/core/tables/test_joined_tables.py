"""Two tables of one file, joined by a column."""

from __future__ import annotations

from app.core.tables.joined_tables import joined
from tests.fakes.tables import table_of

ORDERS = table_of(
    """
    Order | Customer | Amount
    1 | Ada | 10
    2 | Bo | 20
    3 | ada | 30
    4 | Cy | 40
    """
)
CUSTOMERS = table_of("Customer | City\nAda | Cork\nBo | Vigo\nCy | Cork\nDee | Rome")


def test_rows_get_the_columns_of_what_they_name() -> None:
    found = joined(ORDERS, CUSTOMERS)
    assert found
    info, rows = found
    assert [column.name for column in info.columns] == ["Order", "Customer", "Amount", "City"]
    assert [(row.number, row.cells[3]) for row in rows] == [
        (2, "Cork"),
        (3, "Vigo"),
        (4, "Cork"),
        (5, "Cork"),
    ]


def test_tables_are_not_joined_by_what_does_not_name_rows_once() -> None:
    assert joined(CUSTOMERS, ORDERS) is None
    others = table_of("Customer | City\nEve | Cork\nFay | Vigo\nGus | Cork")
    assert joined(ORDERS, others) is None

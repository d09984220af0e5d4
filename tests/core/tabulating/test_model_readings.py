"""What a model copied counts as sure only where the document speaks of the field there."""

from __future__ import annotations

import pytest

from app.core.domain.tabular.answer_tables import TableField
from app.core.tabulating.model_readings import checked
from app.core.tabulating.sources import Source

LEASE = Source(
    "/d/lease.txt",
    "Lease of a shed\n\nThe deposit is EUR 500.\n\nThe monthly fee is EUR 395, in advance.",
)


@pytest.mark.parametrize(
    ("said", "value", "sure"),
    [("EUR 500", "500", True), ("EUR 395", "395", False), ("EUR 700", "", False)],
)
def test_an_amount_is_of_the_sentence_it_stands_in(said: str, value: str, sure: bool) -> None:
    field = TableField("deposit", "money", "deposit")
    reading = checked(f'{{"deposit": "{said}"}}', [field], LEASE)["deposit"]
    assert (reading.value, reading.sure) == (value, sure)

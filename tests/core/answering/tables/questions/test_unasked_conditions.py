"""Conditions that a model adds without being asked."""

from __future__ import annotations

import pytest

from app.core.answering.tables.query_parser import parsed
from app.core.answering.tables.questions.unasked_conditions import without_one, without_unasked
from tests.fakes.query_text import sql_of


@pytest.mark.parametrize(
    ("question", "where", "kept"),
    [
        ("how many goals against russia?", '"O" = \'Russia\' AND "G" = 2', "\"O\" = 'Russia'"),
        ("how many golfers from the us?", "\"C\" = 'United States'", "\"C\" = 'United States'"),
        (
            "how many canadian ships sank?",
            "\"C\" = 'Canada' AND \"L\" LIKE '%Erie%'",
            "\"C\" = 'Canada'",
        ),
        ("how often did she win?", "\"R\" = 'Winner'", "\"R\" = 'Winner'"),
        ("who came first?", '"P" = 1', '"P" = 1'),
        ("how many had three wins?", '"W" >= 3', '"W" >= 3'),
        ("how many are there?", '"W" >= 3', ""),
    ],
)
def test_what_the_question_does_not_say_is_taken_out(question: str, where: str, kept: str) -> None:
    select = without_unasked(parsed(f"SELECT COUNT(*) FROM t WHERE {where}"), question)
    expected = f"SELECT COUNT(*) FROM t{f' WHERE {kept}' if kept else ''}"
    assert sql_of(select) == expected


def test_a_query_without_rows_loses_what_is_meant_in_other_words_too() -> None:
    select = parsed("SELECT COUNT(*) FROM t WHERE \"R\" = 'Friendly'")
    wider = without_unasked(select, "how many goals?", all_of_them=True)
    assert sql_of(wider) == "SELECT COUNT(*) FROM t"


def test_parts_of_cells_are_left_out_one_by_one() -> None:
    select = parsed('SELECT "A" FROM t WHERE "B" LIKE \'%x%\' AND "C" LIKE \'%y%\' AND "D" = 1')
    assert len(list(without_one(select))) == 2
    assert list(without_one(parsed('SELECT "A" FROM t WHERE "B" LIKE \'%x%\''))) == []

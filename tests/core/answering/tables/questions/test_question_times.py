"""Times in questions about tables, in five languages."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.answering.tables.questions.question_reading import read
from app.core.answering.tables.questions.question_rules import by_rules
from app.core.answering.tables.questions.question_times import asked_times
from tests.fakes.query_text import sql_of
from tests.fakes.tables import asked

TODAY = date(2026, 11, 30)
INVOICES = asked(
    """
    Customer | Date | Amount
    Brandt | 2024-04-09 | 300
    Weber | 2025-04-03 | 2024
    Lopez | 2025-05-02 | 1999
    """
)


def bounds(question: str) -> list[tuple[str, str, bool]]:
    text, _ = read(question)
    return [(time.low, time.high, time.strict) for time in asked_times(text, "", TODAY)]


@pytest.mark.parametrize(
    ("low", "high", "strict", "questions"),
    [
        (
            "2025-04",
            "2025-04",
            False,
            "invoices from April 2025|Rechnungen im April 2025|facturas de abril de 2025"
            "|счета за апрель 2025 года|2025年4月的发票",
        ),
        (
            "",
            "2025-03-01",
            True,
            "before 1 March 2025|vor dem 1. März 2025|antes del 1 de marzo de 2025"
            "|до 1 марта 2025 года|2025年3月1日之前",
        ),
        (
            "2025-05",
            "",
            False,
            "since May 2025|seit Mai 2025|ab Mai 2025|desde mayo de 2025|с мая 2025 года"
            "|2025年5月以来",
        ),
        (
            "2025-05",
            "",
            True,
            "after May 2025|nach Mai 2025|después de mayo de 2025|после мая 2025|2025年5月之后",
        ),
        ("", "2025-05", False, "until May 2025|bis Mai 2025|hasta mayo de 2025"),
        (
            "2025-04",
            "2025-06",
            False,
            "in Q2 2025|in the second quarter of 2025|im zweiten Quartal 2025"
            "|en el segundo trimestre de 2025|во втором квартале 2025 года|2025年第二季度",
        ),
        (
            "2025-01",
            "2025-04",
            False,
            "from January to April 2025|between January and April 2025"
            "|zwischen Januar und April 2025|von Januar bis April 2025|de enero a abril de 2025"
            "|с января по апрель 2025 года",
        ),
        (
            "2025",
            "2025",
            False,
            "last year|letztes Jahr|el año pasado|в прошлом году|去年|in 2025|im Jahr 2025",
        ),
        ("2026-10", "2026-10", False, "last month|letzten Monat|el mes pasado|上个月"),
        ("--04", "--04", False, "in April|im April|en abril|в апреле|4月"),
        ("--04", "--06", False, "in Q2|im zweiten Quartal|第二季度"),
    ],
)
def test_times_in_five_languages(low: str, high: str, strict: bool, questions: str) -> None:
    for question in questions.split("|"):
        assert bounds(question) == [(low, high, strict)], question


@pytest.mark.parametrize(
    "question",
    [
        "which may be sold",
        "more than 2000 units",
        "mehr als 2000",
        "más de 2000",
        "2024 EUR",
        "what was the last year",
    ],
)
def test_what_is_no_time(question: str) -> None:
    assert bounds(question) == []


def test_a_date_in_numbers_keeps_its_other_reading_unless_the_table_decides() -> None:
    (time,) = asked_times("on 03/05/2025")
    assert (time.low, time.other) == ("2025-05-03", "2025-03-05")
    (time,) = asked_times("on 03/05/2025", "mdy")
    assert (time.low, time.other) == ("2025-03-05", "")


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("What is the total amount in 2024?", 'YEAR("Date") = 2024'),
        ("What is the total amount last year?", 'YEAR("Date") = 2025'),
        ("What is the total amount in April 2025?", "\"Date\" = '2025-04'"),
        ("What is the total amount in Q2 2025?", "\"Date\" BETWEEN '2025-04' AND '2025-06'"),
        ("What is the total amount before 1 May 2025?", "\"Date\" < '2025-05-01'"),
        ("What is the total amount since May 2025?", "\"Date\" >= '2025-05'"),
        ("What is the total amount in May?", 'MONTH("Date") = 5'),
        (
            "What is the total amount in April or May 2025?",
            "(\"Date\" = '2025-04') OR (\"Date\" = '2025-05')",
        ),
    ],
)
def test_times_are_conditions_on_dates_and_not_on_amounts(question: str, condition: str) -> None:
    ruled = by_rules(question, INVOICES, TODAY)
    assert ruled
    assert sql_of(ruled.select) == f'SELECT SUM("Amount") FROM t WHERE {condition}'


@pytest.mark.parametrize(
    ("question", "query"),
    [
        (
            "How many regions had a revenue above 2000 in 2024?",
            'SELECT COUNT(*) FROM t WHERE "Year" = \'2024\' AND "Revenue" > 2000',
        ),
        (
            "What is the total revenue since 2024?",
            'SELECT SUM("Revenue") FROM t WHERE YEAR("Year") >= 2024',
        ),
        (
            "What is the total revenue from 2023 to 2024?",
            'SELECT SUM("Revenue") FROM t WHERE YEAR("Year") BETWEEN 2023 AND 2024',
        ),
        (
            "How many regions have a revenue of 2024?",
            "SELECT COUNT(*) FROM t WHERE \"Revenue\" = '2024'",
        ),
    ],
)
def test_a_year_is_one_of_the_column_of_years(question: str, query: str) -> None:
    sales = asked(
        """
        Year | Region | Revenue
        2023 | North | 1999
        2024 | North | 2024
        2025 | South | 2500
        """
    )
    ruled = by_rules(question, sales, TODAY)
    assert ruled
    assert sql_of(ruled.select).replace("(", "").replace(")", "") == query.replace("(", "").replace(
        ")", ""
    )


def test_numbers_are_years_by_their_names_or_values() -> None:
    def dated(*lines: str) -> list[str]:
        return [column.name for column in asked("\n".join(lines)).columns if column.dated]

    assert dated("Item | Amount", "A | 2024", "B | 1999") == []
    assert dated("Item | Built", "A | 2024", "B | 1999") == ["Built"]
    assert dated("Item | Jahr", "A | 2024", "B | 1999") == ["Jahr"]
    assert dated("Item | Made", "A | 2024", "B | 12") == []

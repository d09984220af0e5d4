"""Signs that a query computes something else than is asked."""

from __future__ import annotations

import pytest

from app.adapters.storage.tabular.table_queries import SqliteTableQueries
from app.core.answering.tables.asked_table import AskedTable
from app.core.answering.tables.compilation import compiled
from app.core.answering.tables.query_parser import parsed
from app.core.answering.tables.questions.doubts import doubts
from app.core.answering.tables.questions.question_reading import QuestionReading
from app.core.answering.tables.results import result
from tests.fakes.tables import asked

RACES = asked(
    """
    Driver | Country | Year | Points | Note | Result
    Anna Berg | Norway | 2004 | 12 | clean | Won
    Anna Holm | Sweden | 2001 | 9 | 3 stops | Lost
    Piet Vos | Norway | 2007 | 12 | - | Won
    Ines Sol | Spain | 2009 | 3 | late | Lost
    """
)


def signs(question: str, query: str, table: AskedTable = RACES) -> tuple[str, ...]:
    select = parsed(query)
    fetched = SqliteTableQueries(table).run(compiled(select, table))
    return doubts(QuestionReading(question, table), select, result(select, fetched, table))


@pytest.mark.parametrize(
    ("question", "query"),
    [
        (
            "How many drivers are from Norway?",
            "SELECT COUNT(*) FROM t WHERE \"Country\" = 'Norway'",
        ),
        ("Which driver had the fewest points?", 'SELECT "Driver" FROM t ORDER BY "Points" LIMIT 1'),
        (
            "Which drivers had more than 9 points?",
            'SELECT "Driver" FROM t WHERE "Points" > 9',
        ),
        ("How many wins were there?", "SELECT COUNT(*) FROM t WHERE \"Result\" = 'Won'"),
        ("What is the average of the points?", 'SELECT AVG("Points") FROM t'),
        (
            "Which driver is not from Norway and won?",
            'SELECT "Driver" FROM t WHERE NOT "Country" = \'Norway\' AND "Result" = \'Won\'',
        ),
    ],
)
def test_nothing_speaks_against_a_query_of_all_that_is_asked(question: str, query: str) -> None:
    assert signs(question, query) == ()


@pytest.mark.parametrize(
    ("sign", "question", "query"),
    [
        (
            "cell",
            "How many drivers from Norway won?",
            "SELECT COUNT(*) FROM t WHERE \"Result\" = 'Won'",
        ),
        (
            "cell",
            "What are the points of Anna Krag?",
            'SELECT "Points" FROM t WHERE "Driver" LIKE \'%Anna%\'',
        ),
        (
            "column",
            "Which drivers have more points than Piet Vos?",
            'SELECT "Country" FROM t WHERE "Driver" = \'Piet Vos\'',
        ),
        (
            "number",
            "How many drivers had 9 points?",
            "SELECT COUNT(*) FROM t WHERE \"Result\" = 'Lost'",
        ),
        (
            "comparison",
            "Which drivers have more points than Piet Vos?",
            'SELECT "Points" FROM t WHERE "Driver" = \'Piet Vos\'',
        ),
        ("extreme", "Who has the most points?", 'SELECT "Driver" FROM t WHERE "Points" = 12'),
        ("figure", "What is the average of the points?", 'SELECT SUM("Points") FROM t'),
        ("figure", "How many engineers are there?", "SELECT COUNT(*) FROM t"),
        (
            "figure",
            "How many races has Piet Vos won?",
            "SELECT COUNT(*) FROM t WHERE \"Driver\" = 'Piet Vos'",
        ),
        (
            "negation",
            "Which drivers are not from Norway?",
            'SELECT "Driver" FROM t WHERE "Country" = \'Norway\'',
        ),
        (
            "alternative",
            "How many are from Norway or Spain?",
            "SELECT COUNT(*) FROM t WHERE \"Country\" = 'Norway'",
        ),
        (
            "order",
            "Which driver has the highest note?",
            'SELECT "Driver" FROM t ORDER BY "Note" DESC LIMIT 1',
        ),
        (
            "position",
            "Who was the first driver from Norway?",
            'SELECT "Driver" FROM t WHERE "Country" = \'Norway\' ORDER BY "row" LIMIT 1',
        ),
        (
            "tied",
            "Which driver had the most points?",
            'SELECT "Driver" FROM t ORDER BY "Points" DESC LIMIT 1',
        ),
        (
            "several",
            "Which is the only driver who won?",
            'SELECT "Driver" FROM t WHERE "Result" = \'Won\'',
        ),
        (
            "kind",
            "How many points did Piet Vos have?",
            'SELECT "Note" FROM t WHERE "Driver" = \'Piet Vos\'',
        ),
        (
            "asked",
            "Which country is Ines Sol from?",
            'SELECT "Year" FROM t WHERE "Driver" = \'Ines Sol\'',
        ),
    ],
)
def test_what_is_left_out_or_cannot_be_is_a_sign_of_doubt(
    sign: str, question: str, query: str
) -> None:
    assert sign in signs(question, query)


def test_amounts_of_several_currencies_are_no_figure() -> None:
    clients = asked(
        """
        Client | Balance | Currency
        Alder | 100 | EUR
        Birch | 200 | GBP
        """
    )
    query = 'SELECT SUM("Balance") FROM t'
    assert signs("What is the total balance?", query, clients) == ("figure",)
    within = f"{query} WHERE \"Currency\" = 'EUR'"
    assert "figure" not in signs("What is the total balance in EUR?", within, clients)

"""Queries by rules, in five languages."""

from __future__ import annotations

import pytest

from app.core.answering.tables.questions.question_rules import by_rules, computes
from tests.fakes.query_text import sql_of
from tests.fakes.tables import asked

ENGLISH = asked(
    """
    Device | Room | Bought on | Price (EUR) | Weight (kg)
    Fridge | Lab | 2022-05-12 | 2340 | 80
    Laser | Theatre | 2019-03-04 | 980 | 12
    Scanner | Theatre | 2023-06-08 | 14900 | 140
    Printer | Office | 2023-01-17 | 250 | 9
    """
)
COUNTRIES = {
    "de": "Gerät | Raum | Gekauft am | Preis (EUR)",
    "es": "Aparato | Sala | Comprado | Precio (EUR)",
    "ru": "Прибор | Комната | Куплен | Цена (EUR)",
    "zh": "设备 | 房间 | 购买日期 | 价格 (EUR)",
}
ROWS = """
    Alpha | Labor | 2022-05-12 | 2340
    Beta | Theater | 2019-03-04 | 980
    Gamma | Theater | 2023-06-08 | 14900
    """


@pytest.mark.parametrize(
    ("question", "query"),
    [
        (
            "How many devices are in the theatre?",
            "SELECT COUNT(*) FROM t WHERE \"Room\" = 'Theatre'",
        ),
        ("What is the total price?", 'SELECT SUM("Price (EUR)") FROM t'),
        (
            "What is the average weight of the devices in the theatre?",
            'SELECT AVG("Weight (kg)") FROM t WHERE "Room" = \'Theatre\'',
        ),
        (
            "Which is the most expensive device?",
            'SELECT "Device" FROM t ORDER BY "Price (EUR)" DESC LIMIT 1',
        ),
        (
            "Which device was bought last, the laser or the printer?",
            "SELECT \"Device\" FROM t WHERE \"Device\" IN ('Laser', 'Printer')"
            ' ORDER BY "Bought on" DESC LIMIT 1',
        ),
        (
            "How many devices were bought in 2023?",
            'SELECT COUNT(*) FROM t WHERE YEAR("Bought on") = 2023',
        ),
        (
            "How many devices have a weight of at least 50 kg?",
            'SELECT COUNT(*) FROM t WHERE "Weight (kg)" >= 50',
        ),
        (
            "Which device is listed right after the laser?",
            'SELECT "Device" FROM t WHERE "row" ='
            ' ((SELECT "row" FROM t WHERE "Device" = \'Laser\') + 1)',
        ),
        (
            "What is the price of the scanner?",
            'SELECT DISTINCT "Price (EUR)" FROM t WHERE "Device" = \'Scanner\'',
        ),
        (
            "Which room has the most devices?",
            'SELECT "Room" FROM t GROUP BY "Room" ORDER BY COUNT(*) DESC LIMIT 1',
        ),
        (
            "What is the total price per room?",
            'SELECT "Room", SUM("Price (EUR)") FROM t GROUP BY "Room" ORDER BY "Room"',
        ),
        (
            "Which room has the highest total price?",
            'SELECT "Room" FROM t GROUP BY "Room" ORDER BY SUM("Price (EUR)") DESC LIMIT 1',
        ),
        (
            "How many devices are there per room?",
            'SELECT "Room", COUNT(*) FROM t GROUP BY "Room" ORDER BY "Room"',
        ),
        (
            "What are the three most expensive devices?",
            'SELECT "Device" FROM t ORDER BY "Price (EUR)" DESC LIMIT 3',
        ),
    ],
)
def test_questions_in_english(question: str, query: str) -> None:
    ruled = by_rules(question, ENGLISH)
    assert ruled
    assert sql_of(ruled.select) == query


@pytest.mark.parametrize(
    ("language", "question", "query"),
    [
        (
            "de",
            "Wie viele Geräte sind im Theater?",
            "SELECT COUNT(*) FROM t WHERE \"Raum\" = 'Theater'",
        ),
        (
            "de",
            "Welches ist das teuerste Gerät?",
            'SELECT "Gerät" FROM t ORDER BY "Preis (EUR)" DESC LIMIT 1',
        ),
        ("de", "Was ist der durchschnittliche Preis?", 'SELECT AVG("Preis (EUR)") FROM t'),
        (
            "es",
            "¿Cuál es el aparato más caro?",
            'SELECT "Aparato" FROM t ORDER BY "Precio (EUR)" DESC LIMIT 1',
        ),
        ("es", "¿Cuál es el precio promedio?", 'SELECT AVG("Precio (EUR)") FROM t'),
        (
            "ru",
            "Какой прибор самый дорогой?",
            'SELECT "Прибор" FROM t ORDER BY "Цена (EUR)" DESC LIMIT 1',
        ),
        ("ru", "Какова средняя цена приборов?", 'SELECT AVG("Цена (EUR)") FROM t'),
        ("zh", "最贵的设备是哪个？", 'SELECT "设备" FROM t ORDER BY "价格 (EUR)" DESC LIMIT 1'),
        ("zh", "平均价格是多少？", 'SELECT AVG("价格 (EUR)") FROM t'),
    ],
)
def test_questions_in_other_languages(language: str, question: str, query: str) -> None:
    ruled = by_rules(question, asked(COUNTRIES[language] + ROWS))
    assert ruled
    assert sql_of(ruled.select) == query


def test_only_questions_that_compute_leave_their_passages() -> None:
    assert computes("Which is the most expensive device?")
    assert computes("Wie viele Geräte wurden 2023 gekauft?")
    assert not computes("What is the serial number of the autoclave?")
    assert not computes("When is the rent due?")

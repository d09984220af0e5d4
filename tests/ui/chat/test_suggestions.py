"""Suggested questions: what they are made of, and that the documents answer them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.adapters.extraction.formats.plain import read_plain
from app.core.answering.tables.asked_table import asked_table
from app.core.answering.tables.query import Select
from app.core.answering.tables.questions.question_rules import by_rules
from app.core.domain.files import Document
from app.core.domain.search import Hit
from app.core.domain.tabular.tables import TableColumn, TableInfo
from app.core.tables.row_blocks import unpacked
from app.services.answering.table_answerer import AGREED
from app.ui.chat.suggestions import Topic, suggestions, topics
from app.ui.widgets.controls import ElidedButton
from tests.fakes.facade import FakeFacade
from tests.ui.demo_facade import SAMPLES

REGISTER = SAMPLES / "finance" / "equipment-register.csv"


class Shelf(FakeFacade):
    """Documents with a passage each, and the table of a file."""

    def __init__(self, *passages: tuple[str, str, str], table: TableInfo | None = None) -> None:
        super().__init__()
        self.passages = passages
        paths = [path for path, _, _ in passages] + [table.path for table in [table] if table]
        self.results["library.documents"] = [
            Document(path, Path(path).suffix[1:], 1000, time.time(), "indexed") for path in paths
        ]
        self.results["tables.tables"] = [table] if table else []

    def answers_passages_with(self, text: str, k: int) -> list[Hit]:
        return [
            Hit(path, 1, 0, len(words), words, heading, 1.0, 1, 1, number)
            for number, (path, heading, words) in enumerate(self.passages)
            if text.casefold() in path.casefold()
        ]


def register() -> TableInfo:
    (table,) = read_plain(REGISTER.read_bytes(), "csv").tables
    return TableInfo(1, str(REGISTER), "", None, table.columns, table.row_count)


def understood(question: str, info: TableInfo, data: bytes) -> Select:
    """The query that rules write for a question, where they are sure of it."""
    (table,) = read_plain(data, "csv").tables
    rows = [row for block in table.blocks for row in unpacked(block)]
    found = by_rules(question, asked_table(info, rows))
    assert found is not None
    assert found.explained >= AGREED
    return found.select


def named(select: Select) -> tuple[list[str], list[str]]:
    """The columns that a query shows, and those that it orders by."""
    return [item.name for item in select.items], [order.term.name for order in select.order]


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_a_table_is_asked_for_what_rules_compute_in_its_own_language(language, code):
    language.choose(code)
    (offered,) = suggestions(topics(Shelf(table=register())))
    assert offered.question == "Which equipment has the highest price?"
    select = understood(offered.question, register(), REGISTER.read_bytes())
    assert named(select) == (["Equipment"], ["Price (EUR)"])
    assert offered.paths == (str(REGISTER),)


@pytest.mark.parametrize(
    ("code", "head", "words"),
    [
        ("en", "Equipment,Room,Price (EUR)", ("equipment", "price")),
        ("de", "Gerät,Standort,Preis (EUR)", ("Gerät", "„Preis“")),
        ("es", "Equipo,Lugar,Precio (EUR)", ("equipo", "precio")),
        ("ru", "Прибор,Место,Цена (EUR)", ("Прибор", "«Цена»")),
        ("zh_CN", "设备,地点,价格 (EUR)", ("设备", "价格")),
    ],
)
def test_rules_understand_the_question_about_a_table_in_every_language(language, code, head, words):
    language.choose(code)
    data = f"{head}\nScanner,A,100.00\nLampe,B,200.00\nEscáner,B,300.00\n".encode()
    (table,) = read_plain(data, "csv").tables
    info = TableInfo(1, "/d/x.csv", "", None, table.columns, table.row_count)
    (offered,) = suggestions(topics(Shelf(table=info)))
    assert all(word in offered.question for word in words)
    item, _, price = head.split(",")
    assert named(understood(offered.question, info, data)) == ([item], [price])


def test_a_unit_stays_where_it_tells_columns_apart(language):
    language.choose("en")
    columns = (
        TableColumn("Item of the list", position=1),
        TableColumn("Price (EUR)", "money", "EUR", position=2),
        TableColumn("Price (USD)", "money", "USD", position=3),
    )
    (topic,) = topics(Shelf(table=TableInfo(1, "/d/a.xlsx", "", 1, columns, 40)))
    assert topic.words[1] == "Price (EUR)"


@pytest.mark.parametrize(
    ("heading", "text", "asked"),
    [
        ("Lease > 4. Notice", "The notice of the tenant is six months.", "period under “Notice”"),
        ("Rent", "The rent is € 28,000 each quarter.", "amount is given under “Rent”"),
        ("Completion", "It was completed on 12 March 2024.", "date is given under “Completion”"),
        ("Kündigung", "Die Frist ist drei Monate und gilt für beide.", "Frist unter „Kündigung“"),
        ("Plazo", "El plazo de la entrega es de tres meses.", "plazo figura en «Plazo»"),
        ("How do I return keys?", "At the desk.", "How do I return keys?"),
    ],
)
@pytest.mark.parametrize("code", ["en", "de"])
def test_a_heading_is_asked_for_the_one_value_under_it_in_its_language(
    language, code, heading, text, asked
):
    language.choose(code)
    (offered,) = suggestions(topics(Shelf(("/d/lease.pdf", heading, text))))
    assert asked in offered.question
    assert offered.paths == ("/d/lease.pdf",)


def test_a_suggestion_says_which_document_it_is_about(qtbot, desktop):
    welcome = desktop.main_view.page.welcome
    welcome.suggest(())
    welcome.suggest_about([Topic("/d/lease.pdf", "money", ("Rent",))])
    (card,) = (made for made in welcome.findChildren(ElidedButton) if "Rent" in made.text())
    assert card.text().splitlines() == ["What amount is given under “Rent”?", "lease.pdf"]
    with qtbot.waitSignal(welcome.asked_about) as asked:
        card.click()
    assert asked.args == ["What amount is given under “Rent”?", ("/d/lease.pdf",)]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Notice", "Notices are in writing."),
        ("Notice", "These days it is counted in months."),
        ("Rent", "It is € 500 at first, then € 600."),
        ("", "The notice is six months."),
        ("7.", "The notice is six months."),
    ],
)
def test_without_a_value_there_is_no_question(heading, text):
    assert topics(Shelf(("/d/lease.pdf", heading, text))) == []


def test_a_table_that_tells_nothing_is_not_asked():
    names = (TableColumn("No.", position=1), TableColumn("Price", "money", "EUR", position=2))
    assert topics(Shelf(table=TableInfo(1, "/d/a.xlsx", "", 1, names, 40))) == []
    short = (TableColumn("Item", position=1), *names[1:])
    assert topics(Shelf(table=TableInfo(1, "/d/a.xlsx", "", 1, short, 2))) == []


def test_questions_are_few_and_of_different_folders_first():
    passages = [
        (f"/d/{folder}/{name}", heading, "It takes six months.")
        for folder, name, heading in (
            ("a", "first.pdf", "Notice"),
            ("a", "second.pdf", "Return"),
            ("b", "third.pdf", "Delivery"),
            ("c", "fourth.pdf", "Notice"),  # the same question is asked once
            ("c", "fifth.pdf", "Payment"),
        )
    ]
    found = topics(Shelf(*passages))
    assert [topic.words[0] for topic in found] == ["Notice", "Delivery", "Return"]
    assert found[0] == Topic("/d/a/first.pdf", "period", ("Notice",))

"""What documents say of fields: the value beside the words that ask for it, in five languages."""

from __future__ import annotations

import pytest

from app.core.domain.tabular.answer_tables import FieldType, TableField
from app.core.tabulating.model_readings import checked, excerpt, form
from app.core.tabulating.readings import UNDECIDED, read
from app.core.tabulating.sources import Source
from app.core.tabulating.text_readings import read_text, read_yes_no, stated

CONTRACT = (
    "Exhibit 10.1\n\nSERVICE AGREEMENT\n\nThis Agreement is made on 25 September 2018 between "
    "Alpha Inc., a Texas company, and Beta LLC. It replaces the agreement dated 11 June 2016.\n\n"
    "Term. This Agreement shall commence on 1 October 2018 and remain in effect for a period of 5 "
    "years. Either party may terminate it with 90 days' written notice.\n\nThis Agreement shall be "
    "governed by the laws of the State of Texas, without regard to its conflict rules.\n\n"
    "The annual fee is USD 12,500; a late fee of USD 50 is due after 14 days."
)


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [
        ("date made", "date", "2018-09-25"),
        ("begins", "date", "2018-10-01"),
        ("expiration date", "date", "2023-09-30"),
        ("notice", "duration", "90"),
        ("annual fee", "money", "12500"),
    ],
)
def test_the_value_beside_the_cue(name: str, kind: FieldType, value: str) -> None:
    reading = read(TableField(name, kind), Source("a.txt", CONTRACT))
    assert (reading.value, reading.sure) == (value, True)


@pytest.mark.parametrize(
    ("text", "name", "kind", "value"),
    [
        (
            "Mietvertrag\n\nDas Mietverhältnis beginnt am 1. März 2024 und endet am 28.02.2026.",
            "Ende",
            "date",
            "2026-02-28",
        ),
        (
            "Contrato\n\nEl contrato comienza el 1 de mayo de 2024 y vence el 30 de abril de 2026.",
            "vencimiento",
            "date",
            "2026-04-30",
        ),
        (
            "Договор\n\nДоговор начинается 1 мая 2024 года. Срок действия: 2 года.",
            "начало",
            "date",
            "2024-05-01",
        ),
        ("合同\n\n本合同自2024年5月1日起生效，2026年4月30日到期。", "到期", "date", "2026-04-30"),
    ],
)  # fmt: skip - a list
def test_five_languages(text: str, name: str, kind: FieldType, value: str) -> None:
    assert read(TableField(name, kind), Source("a.txt", text)).value == value


def test_a_term_follows_from_both_ends() -> None:
    text = "Lease\n\nThis lease begins on 1 May 2024. It ends on 30 April 2026."
    reading = read(TableField("run", "duration"), Source("a.txt", text))
    assert (reading.value, reading.unit) == ("730", "days")


def test_an_amount_without_its_qualifier_is_unsure() -> None:
    source = Source("a.txt", "Invoice 7\n\nNet amount EUR 100. Total due EUR 119.")
    assert not read(TableField("VAT pay", "money"), source).sure
    assert read(TableField("pay", "money"), source).value == "119"


def test_texts() -> None:
    source = Source("a.txt", CONTRACT)
    assert read_text("governing law", source).value == "Texas"
    assert read_text("parties", source).value == "Alpha Inc; Beta LLC"
    assert read_text("kind", source).value == "SERVICE AGREEMENT"
    assert read_text("colour of the door", source) == UNDECIDED


def test_a_text_counts_only_where_it_is_said_of_the_field() -> None:
    source = Source("cv.txt", "CV: Ada\n\nI worked in Leeds since 2005. I was trained in Graz.")
    assert stated("Leeds", frozenset({"work"}), source).value == "Leeds"
    assert stated("Graz", frozenset({"work"}), source).missing
    assert stated("Lyon", frozenset({"work"}), source).missing


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Paid on 3 May 2026, with thanks.", "yes"),
        ("Please pay within 14 days.", "no"),
        ("This invoice has not been paid.", "no"),
        ("To be paid by 3 May.", "no"),
    ],
)
def test_states(text: str, value: str) -> None:
    assert read_yes_no("paid", Source("a.txt", f"Invoice 7\n\n{text}")).value == value


def test_the_head_of_a_message_is_not_its_matter() -> None:
    text = (
        "Invoice R1\n\nFrom: a@example.org\nDate: Mon, 05 Oct 2026 09:00:00 +0000\n\n"
        "Invoice R1\n\nDate: 2026-07-14\n\nTotal due EUR 10."
    )
    assert read(TableField("date", "date"), Source("a.eml", text)).value == "2026-07-14"


def test_a_model_may_only_copy() -> None:
    fields = [TableField("seller"), TableField("price", "money")]
    source = Source("a.txt", "Beta\nLLC sells it for EUR 1,200.00.")
    read_ = checked('{"seller": "beta llc", "price": "EUR 1,200.00"}', fields, source)
    assert (read_["seller"].value, read_["price"].value, read_["price"].unit) == (
        "Beta LLC",
        "1200",
        "EUR",
    )
    assert checked('{"seller": "Gamma", "price": "5"}', fields, source)["seller"] == UNDECIDED
    assert checked("no JSON", fields, source)["price"] == UNDECIDED
    assert '"seller"' in form(fields)


def test_of_a_long_document_only_what_speaks_of_the_fields_is_sent() -> None:
    filler = "Nothing of interest is said in this sentence at all. " * 400
    text = f"Lease\n\n{filler}\n\nThe supplier of heat is Warm Ltd.\n\n{filler}"
    sent = excerpt([TableField("supplier")], Source("a.txt", text))
    assert "Warm Ltd" in sent
    assert len(sent) < 2_500

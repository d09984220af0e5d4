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


@pytest.mark.parametrize(
    ("text", "name", "value", "unit"),
    [
        # the decimal mark is that of the language where no number tells
        (
            "La renta mensual es de 2.700 euros, que se paga en los cinco primeros días.",
            "monthly rent",
            "2700",
            "EUR",
        ),
        ("The monthly rent is EUR 2.70.", "monthly rent", "2.7", "EUR"),
        ("服务费为每月800欧元。", "cost per month", "800", "EUR"),
        # by the month, whatever the document says
        ("The yearly rent is £54,000, payable quarterly.", "rent per month", "4500", "GBP"),
        ("The yearly rent is increased from £54,000 to £57,600.", "rent per month", "4800", "GBP"),
        ("The rent is £3,250 per calendar month.", "annual rent", "39000", "GBP"),
        # the main amount, not the price of one, nor what is due beside it
        (
            "Die Miete beträgt 65,00 EUR je Stellplatz, insgesamt also 195,00 EUR im Monat.",
            "monthly rent",
            "195",
            "EUR",
        ),
        (
            "The rent is £3,250 per month.\n\nA service charge of £410 per month is due.",
            "monthly rent",
            "3250",
            "GBP",
        ),
        (
            "Die Miete beträgt monatlich 9.300,00 €.\n\nBarkaution von drei Monatsmieten"
            " (27.900,00 €).",
            "monthly rent",
            "9300",
            "EUR",
        ),
        (
            "Unit price: EUR 27,900.00\nTotal price: EUR 83,700.00 net",
            "total amount or price",
            "83700",
            "EUR",
        ),
        (
            "| Alarm, September | £210.00 |\n| VAT | £42.00 |\n| **Total** | **£252.00** |",
            "total amount",
            "252",
            "GBP",
        ),
        ("Net |  |  | 3,680.00\nTotal EUR |  |  | 4,379.20", "total", "4379.2", "EUR"),
        ("TOTAL ....................... 1.379,40 €", "total", "1379.4", "EUR"),
        (
            "  60 bags  at  £118.00               £7,080.00\n"
            "  15 bags  at  £124.03               £1,860.50\n"
            "  Total due                           £8,940.50",
            "total amount",
            "8940.5",
            "GBP",
        ),
        (
            "Zwischensumme                 1.625,00 EUR\nRechnungsbetrag               1.933,75"
            " EUR",
            "total amount",
            "1933.75",
            "EUR",
        ),
        ("4 Deposit\n\nThe deposit is EUR 23,550.00.", "deposit", "23550", "EUR"),
    ],
)  # fmt: skip - a table
def test_amounts_as_documents_write_them(text: str, name: str, value: str, unit: str) -> None:
    reading = read(TableField(name, "money"), Source("a.txt", text))
    assert (reading.value, reading.unit) == (value, unit)
    assert reading.sure


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("The term is ten years from 1 October 2021.", "end", "2031-09-30"),
        (
            "It is let for a term of ten years from and including 1 September 2019.",
            "end",
            "2029-08-31",
        ),
        (
            "Das Mietverhältnis beginnt am 01.07.2023 und ist bis zum 31.12.2028 fest.",
            "begin",
            "2023-07-01",
        ),
        ("Vigencia: del 1 de mayo de 2025 al 30 de abril de 2027.", "end", "2027-04-30"),
        ("Period: 12 May 2024 to 11 May 2026.", "end", "2026-05-11"),
        ("LOAN\n\nThe loan is to be repaid in one sum on 15 January 2027.", "end", "2027-01-15"),
        (
            "RECHNUNG 31\nAn: Nord GmbH              Hamburg, den 31.03.2026\nMärz 2026  5 EUR",
            "date",
            "2026-03-31",
        ),
        (
            "FACTURA 8\nFecha: 4 de mayo de 2026\nVencimiento: 3 de junio de 2026",
            "due date",
            "2026-06-03",
        ),
        ("Lebenslauf\nGeburtsdatum: 12.11.1996", "date of birth", "1996-11-12"),
    ],
)  # fmt: skip - a table
def test_days_as_documents_write_them(text: str, name: str, value: str) -> None:
    reading = read(TableField(name, "date"), Source("a.txt", text))
    assert (reading.value, reading.sure) == (value, True)


@pytest.mark.parametrize(
    "text",
    [
        "Der Vertrag beginnt am 1. Mai 2024 und läuft auf unbestimmte Zeit.",
        "Employment begins on 1 September 2023 for an indefinite period.",
    ],
)
def test_what_runs_until_somebody_ends_it_has_no_end(text: str) -> None:
    reading = read(TableField("end", "date"), Source("a.txt", text))
    assert (reading.value, reading.sure) == ("", True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Er kann mit einer Frist von drei Monaten gekündigt werden.", "3 months"),
        ("Frist von zwölf Monaten zum Ende eines Kalenderjahres, gekündigt.", "1 years"),
        ("La trabajadora avisará con 15 días de antelación.", "15 days"),
        ("Сторона вправе расторгнуть договор, предупредив за 60 дней.", "60 days"),
    ],
)
def test_notice_by_other_words(text: str, value: str) -> None:
    reading = read(TableField("notice", "duration"), Source("a.txt", text))
    assert f"{reading.value} {reading.unit}" == value


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("ACME LTD              INVOICE 9021\nTo: Rivera Ltd", "ACME LTD"),
        (
            "Rechnung 8\n\nDruckhaus Elster GmbH, Leipzig\n\nKunde: Nord GmbH\n\nLeistung | Betrag",
            "Druckhaus Elster GmbH",
        ),
        ("INVOICE\n\nSparkle & Sons, 12 High Street\nBill to: Rivera Ltd", "Sparkle & Sons"),
        ("ООО «Север»\nСЧЁТ № 3", "ООО «Север»"),
    ],
)  # fmt: skip - a table
def test_who_sends_an_invoice(text: str, vendor: str) -> None:
    assert read_text("vendor", Source("a.txt", text)).value == vendor


@pytest.mark.parametrize(
    ("text", "landlord"),
    [
        (
            "De una parte, doña Carmen Ortega Ruiz, con DNI 28, en adelante la ARRENDADORA.",
            "Carmen Ortega Ruiz",
        ),
        (
            "ООО «Балтик», именуемое в дальнейшем «Арендодатель», и K. Lind.\n\n"
            "Арендодатель: А. Озолиньш            Арендатор: K. Lind",
            "ООО «Балтик»",
        ),
        ("Landlord: Mill Ltd            Tenant: Rivera Ltd", "Mill Ltd"),
    ],
)
def test_who_has_a_role(text: str, landlord: str) -> None:
    assert read_text("landlord", Source("a.txt", text)).value == landlord


@pytest.mark.parametrize(
    "line",
    ["a" * 5_000, "A. " * 2_000, "& A " * 2_000, "a " * 3_000, " " * 9_000 + "a:", "1." * 4_000],
)
def test_a_line_of_repeated_characters_is_read_like_any_other(line: str) -> None:
    """Patterns that took more than linear time stopped the engine for hours: with them, this test
    does not end."""
    source = Source("a.txt", f"Invoice 7\n\n{line}\n\nTotal: 5.00 EUR\n{line} law")
    for name in ("vendor", "law", "landlord", "party", "number", "place"):
        read_text(name, source)
    assert read(TableField("total", "money"), source).value == "5"


def test_a_message_is_of_the_firm_that_signs_it() -> None:
    mail = Source(
        "offer.eml",
        "Quotation 7\n\nFrom: jack@brew.example\nTo: helen@rowe.example\nDate: Fri, 9 Oct 2026\n\n"
        "Hi Helen,\n\nthe price is €12,990.\n\nBest\nJack Dunmore\nBrewline Ltd",
    )
    assert read_text("vendor", mail).value == "Brewline Ltd"

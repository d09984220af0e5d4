"""Who has a role in a document, which law governs it in other languages, and what it is silent
on."""

from __future__ import annotations

import pytest

from app.core.domain.tabular.answer_tables import Condition, TableField, TableSchema
from app.core.tabulating.readings import MISSING
from app.core.tabulating.rows import assemble, candidates, read_by_rule
from app.core.tabulating.sources import Source
from app.core.tabulating.text_readings import read_text

LEASE = (
    "LEASE AGREEMENT\n\nThis lease is made on 1 March 2024 between Harbour House Trust, a charity "
    'registered in England ("the Landlord"), and Smith and Sons Ltd (the "Tenant").\n\n'
    "The Tenant insures the contents."
)
GERMAN = (
    "MIETVERTRAG\n\nzwischen\nImmobilien Nord GmbH, Hafenstr. 3, 20457 Hamburg\n(nachfolgend "
    "„Vermieter“ genannt)\nund\nFrau Anna Berg\n(nachfolgend „Mieterin“ genannt)\n"
)
SPANISH = (
    'CONTRATO\n\nentre Inmobiliaria Sol SL (en adelante, la "Arrendadora") y Juan Pérez (el '
    '"Arrendatario").'
)


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        (LEASE, "landlord", "Harbour House Trust"),
        (LEASE, "lessor", "Harbour House Trust"),
        (LEASE, "tenant", "Smith and Sons Ltd"),
        (GERMAN, "landlord", "Immobilien Nord GmbH"),
        (GERMAN, "tenant", "Frau Anna Berg"),
        (SPANISH, "landlord", "Inmobiliaria Sol SL"),
        (SPANISH, "tenant", "Juan Pérez"),
        ("Lease\n\nLessor: Oak Ltd\nLessee: Jane Roe", "landlord", "Oak Ltd"),
        (
            "Contract\n\nbetween Acme GmbH, as employer, and Max Muster, as employee.",
            "employee",
            "Max Muster",
        ),
        (
            'SUPPLY AGREEMENT between ABC Corp., a Delaware corporation ("Supplier"), and XYZ, '
            'Inc. ("Customer").',
            "customer",
            "XYZ, Inc",
        ),
    ],
)
def test_who_has_a_role(text: str, role: str, name: str) -> None:
    reading = read_text(role, Source("a.txt", text))
    assert (reading.value, reading.sure) == (name, True)


def test_who_has_a_role_is_unsure_where_a_name_may_have_two_parts() -> None:
    text = 'Contract between Smith and Sons Ltd (the "Supplier") and Oak Ltd.'
    assert not read_text("supplier", Source("a.txt", text)).sure


@pytest.mark.parametrize(
    ("clause", "country"),
    [
        ("Este contrato se rige por la ley española.", "Spain"),
        ("El contrato se regirá por el derecho inglés.", "England"),
        ("Es gilt deutsches Recht.", "Germany"),
        ("Der Vertrag unterliegt schweizerischem Recht.", "Switzerland"),
        ("Договор регулируется российским правом.", "Russia"),
        ("本合同适用中华人民共和国法律。", "China"),
    ],
)
def test_the_law_of_a_people_in_its_language(clause: str, country: str) -> None:
    reading = read_text("law", Source("a.txt", f"CONTRACT\n\n{clause}"))
    assert (reading.value, reading.sure) == (country, True)


@pytest.mark.parametrize(
    "clause",
    [
        "Este contrato se rige por la ley española.",
        "Das Recht Spaniens gilt für diesen Vertrag; es unterliegt spanischem Recht.",
        "Se rige por las leyes de España.",
    ],
)
def test_a_law_that_is_asked_for_is_found_in_other_languages(clause: str) -> None:
    field = TableField("law", "text", "law")
    schema = TableSchema("?", (field,), "contracts", (Condition("law", "=", "Spanish; Spain"),))
    assert read_by_rule(schema, field, Source("a.txt", f"CONTRACT\n\n{clause}")).value == "Spain"


def silence(name: str, kind: str) -> tuple[TableSchema, TableField]:
    field = TableField(name, kind, name)  # type: ignore[arg-type]  # one of the literals
    return TableSchema("?", (field,), "contracts", (Condition(name, "empty", ""),)), field


@pytest.mark.parametrize(
    ("name", "kind"),
    [("notice period", "duration"), ("governing law", "text"), ("confidentiality clause", "text")],
)
def test_a_document_without_a_word_of_it_says_nothing(name: str, kind: str) -> None:
    schema, field = silence(name, kind)
    assert read_by_rule(schema, field, Source("a.txt", LEASE)) == MISSING


def test_a_clause_is_there_where_a_sentence_speaks_of_it() -> None:
    schema, field = silence("confidentiality clause", "text")
    text = f"{LEASE}\n\nThe parties keep all information confidential."
    reading = read_by_rule(schema, field, Source("a.txt", text))
    assert (reading.value, reading.sure) == ("The parties keep all information confidential.", True)


def test_a_clause_on_termination_is_no_date() -> None:
    schema, field = silence("termination clause", "text")
    until = Source("a.txt", f"{LEASE}\n\nThe rent is fixed until 1 May 2027.")
    ended = Source("b.txt", f"{LEASE}\n\nEither party may terminate this lease at any time.")
    assert read_by_rule(schema, field, until) == MISSING
    assert read_by_rule(schema, field, ended).sure


def test_an_amendment_of_another_kind_gives_no_row() -> None:
    supply = Source("supply.txt", "Supply agreement with Drayton Software\n\nDated 1 May 2024.")
    change = Source(
        "change.txt", "Amendment No. 1 to the supply agreement with Drayton Software\n\nIt ends."
    )
    lease = Source("lease.txt", LEASE)
    invoice = Source("invoice.txt", "Invoice 12\n\nTotal EUR 5.00")
    sources = [supply, change, lease, invoice]
    leases = candidates(TableSchema("?", (), "leases"), sources)
    invoices = candidates(TableSchema("?", (), "invoices"), sources)
    contracts = candidates(TableSchema("?", (), "contracts"), sources)
    assert ([s.path for s in leases.rows], leases.changing) == (["lease.txt"], ())
    assert ([s.path for s in invoices.rows], invoices.changing) == (["invoice.txt"], ())
    assert contracts.amendments == {"change.txt": "supply.txt"}


def test_leases_are_so_in_other_languages() -> None:
    sources = [
        Source("a.txt", LEASE),
        Source("b.txt", GERMAN),
        Source("c.txt", "CONTRATO DE ARRENDAMIENTO\n\nentre A y B"),
        Source("d.txt", "Service agreement\n\nbetween A and B"),
    ]
    found = candidates(TableSchema("?", (), "leases"), sources)
    assert [source.path for source in found.rows] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("| folder | holds |\n| contracts | the lease |\n\nAn overview\n\nText.", "An overview"),
        (
            "First week\n\nWelcome the new colleague, and hand over the agreement on the key card.",
            "First week",
        ),
        ("Acme Ltd\n\nINVOICE 12\n\nTotal 5", "INVOICE 12"),
    ],
)
def test_neither_a_row_nor_a_sentence_is_a_title(text: str, title: str) -> None:
    assert Source("a.md", text).title == title


def test_a_narrower_kind_may_stand_in_the_text() -> None:
    chairs = Source("a.txt", "Offer\n\nTwenty office chairs, EUR 4,000.00")
    coffee = Source("b.txt", "Offer\n\nThis is for a coffee machine, which would be EUR 90.00")
    found = candidates(TableSchema("?", (), "chair offer"), [chairs, coffee])
    assert [source.path for source in found.rows] == ["a.txt"]


def test_an_offer_in_another_language_may_be_of_chairs() -> None:
    chairs = Source("a.txt", "Offer\n\nTwenty office chairs, EUR 4,000.00")
    other = Source("b.txt", "Angebot\n\nWir bieten Ihnen zwanzig Bürostühle für 3.900 EUR an.")
    found = candidates(TableSchema("Which chair offer?", (), "chair offer"), [chairs, other])
    assert [source.path for source in found.rows] == ["a.txt", "b.txt"]
    assert found.doubtful == {"b.txt"}


@pytest.mark.parametrize(
    ("title", "sure"),
    [
        ("Service Agreement", True),
        ("Dienstleistungsvertrag IT", True),
        ("Contrato de prestación de servicios", True),
        ("Договор оказания услуг", True),
        ("Wartungsvertrag Aufzug", False),
        ("Cleaning contract", False),
        ("Lease of offices", None),
        ("Arbeitsvertrag", None),
    ],
)
def test_service_contracts_in_five_languages(title: str, sure: bool | None) -> None:
    """Some call a maintenance contract a service contract."""
    found = candidates(TableSchema("?", (), "service contracts"), [Source("a.txt", title)])
    assert [source.path for source in found.rows] == ([] if sure is None else ["a.txt"])
    assert found.doubtful == ({"a.txt"} if sure is False else set())


def test_a_message_is_no_contract_and_a_credit_note_no_invoice() -> None:
    mail = Source(
        "lift.eml",
        "Maintenance contract for the lift\n\nFrom: a@b.example\nTo: c@d.example\n"
        "Date: Mon, 2 Nov 2026\n\nDoes our contract cover it?",
    )
    sent = Source(
        "b.eml", mail.text.replace("Does our", "Maintenance contract with Schmitz\n\nDoes our")
    )
    assert candidates(TableSchema("?", (), "contracts"), [sent]).rows == (sent,)
    note = Source("n.txt", "Credit note 12 to invoice 2207\nCredit: £430.00")
    assert candidates(TableSchema("?", (), "contracts"), [mail]).rows == ()
    assert candidates(TableSchema("?", (), "invoices"), [note]).rows == ()
    assert candidates(TableSchema("?", (), "e-mails"), [mail]).rows == (mail,)


def test_a_draft_is_shown_as_doubtful() -> None:
    draft = Source("d.txt", "DRAFT v2 - subject to contract - Lease of a shop")
    assert candidates(TableSchema("?", (), "leases"), [draft]).doubtful == {"d.txt"}


INVOICE = "{kind}\n{vendor}\nTo: Rivera Ltd\n{date}\nPaper 180.00 EUR\n{total}: 214.20 EUR\n{state}"


@pytest.mark.parametrize(
    ("kind", "vendor", "date", "total", "state", "paid"),
    [
        (
            "INVOICE",
            "From: Acme Ltd",
            "Invoice date: 14 January 2025",
            "Total",
            "Status: PAID",
            "yes",
        ),
        ("INVOICE", "From: Acme Ltd", "Date: 14 January 2025", "Total due", "Status: UNPAID", "no"),
        (
            "INVOICE",
            "From: Acme Ltd",
            "Date: 14 January 2025",
            "Total",
            "Terms: 30 days. OPEN",
            "no",
        ),
        ("INVOICE", "From: Acme Ltd", "Date: 14 January 2025", "Total", "Please pay soon.", "no"),
        ("Rechnung", "Acme Ltd", "Rechnungsdatum: 14.01.2025", "Gesamtbetrag", "Noch offen.", "no"),
        ("Rechnung", "Acme Ltd", "Datum: 14.01.2025", "Endbetrag", "Bezahlt: 17.04.2025", "yes"),
        ("FACTURA", "Proveedor: Acme Ltd", "Fecha: 14 de enero de 2025", "Total", "Pagada", "yes"),
        (
            "FACTURA",
            "Proveedor: Acme Ltd",
            "Fecha: 14 de enero de 2025",
            "Total",
            "Estado: pendiente de pago",
            "no",
        ),
        ("СЧЁТ № 58 от 14 января 2025 г.", "Поставщик: Acme Ltd", "", "Итого", "Не оплачен", "no"),
        ("发票", "销售方:Acme Ltd", "开票日期:2025年1月14日", "价税合计", "状态:已付款", "yes"),
    ],
)
def test_an_invoice_in_five_languages(
    kind: str, vendor: str, date: str, total: str, state: str, paid: str
) -> None:
    said = INVOICE.format(kind=kind, vendor=vendor, date=date, total=total, state=state)
    source = Source("a.txt", said)
    fields = (
        TableField("date", "date", "date"),
        TableField("vendor", "text", "vendor"),
        TableField("paid", "yes_no", "paid"),
        TableField("amount", "money", "total amount"),
    )
    schema = TableSchema("?", fields, "invoices")
    found = [read_by_rule(schema, field, source) for field in fields]
    assert [each.value for each in found] == ["2025-01-14", "Acme Ltd", paid, "214.2"]
    assert all(each.sure for each in found)


def test_paid_and_unpaid_is_unsure() -> None:
    schema = TableSchema("?", (TableField("paid", "yes_no", "paid"),), "invoices")
    text = "INVOICE\n\nThis invoice was paid.\n\nStatus: unpaid"
    assert not read_by_rule(schema, schema.fields[0], Source("a.txt", text)).sure


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Geschäftsraummietvertrag\n\nLaufzeit: vom 1. Juli 2024 bis 30. Juni 2029.", "2029-06-30"),
        ("Wartungsvertrag\n\nVertragsbeginn: 1. Juli 2023, Laufzeit vier Jahre", "2027-06-30"),
        ("Liefervertrag\n\nVertragsende: 30.11.2026", "2026-11-30"),
        (
            "Contrato\n\nEl contrato empieza el 1 de enero de 2023 y termina el 31 de diciembre de "
            "2026.",
            "2026-12-31",
        ),
        ("翻译服务合同\n\n合同期限:自2024年11月1日起至2026年10月31日止。", "2026-10-31"),
    ],
)
def test_the_end_of_contracts_of_four_languages(text: str, end: str) -> None:
    schema = TableSchema("?", (TableField("end", "date", "end"),), "contracts")
    source = Source("a.txt", text)
    assert source.kind == "contract"
    reading = read_by_rule(schema, schema.fields[0], source)
    assert (reading.value, reading.sure) == (end, True)


def test_an_amount_without_cents() -> None:
    schema = TableSchema("?", (TableField("rent", "money", "rent"),), "leases")
    source = Source("a.txt", "Mietvertrag\n\nDer monatliche Mietzins beträgt EUR 1.980,--.")
    assert read_by_rule(schema, schema.fields[0], source).value == "1980"


def test_what_calls_itself_nothing_counts_only_if_it_speaks_of_the_kind() -> None:
    sources = [
        Source("a.txt", "Acme Ltd\n\nThis is your invoice for May.\n\nTotal 5.00 EUR"),
        Source("b.txt", "Assets\n\nServer R350, bought from Acme Ltd"),
        Source("c.txt", "Reminder: invoice NG-2419\n\nour invoice of May is still unpaid"),
        Source("d.txt", "INVOICE 12\n\nTotal 5.00 EUR"),
    ]
    found = candidates(TableSchema("?", (), "invoices"), sources)
    assert [source.path for source in found.rows] == ["a.txt", "d.txt"]


def test_languages_are_found_by_their_names_in_others() -> None:
    field = TableField("speak", "list", "speak")
    schema = TableSchema("?", (field,), "applicants", (Condition("speak", "=", "German"),))
    for text in ("Lebenslauf\n\nSprachen: Deutsch, Englisch", "Currículum\n\nIdiomas: alemán"):
        assert read_by_rule(schema, field, Source("a.txt", text)).value == "German"


def test_who_sent_the_mail_is_not_who_sent_the_invoice() -> None:
    head = "From: office@example.org\nTo: Rivera Ltd\nSubject: Invoice 12\nDate: 3 May 2025\n\n"
    field = TableField("vendor", "text", "vendor")
    schema = TableSchema("?", (field,), "invoices")
    reading = read_by_rule(schema, field, Source("a.eml", f"{head}Acme Ltd\n\nInvoice 12"))
    assert reading.value == "Acme Ltd"


LONDON = Source(
    "lease.txt",
    "Lease of office premises\n\nLandlord: Thornbury Ltd\n\nThe term ends on 31 May 2026. "
    "The rent is £3,100 per month.",
)
WIEN = Source("wien.txt", "Lease of the Mill\n\nLandlord: Oak Ltd\n\nIt ends on 1 May 2027.")


def test_an_amendment_extends_what_it_names_by_its_title() -> None:
    first = Source(
        "first.txt",
        "FIRST AMENDMENT\nto the Lease of office premises dated 1 June 2021 between Thornbury Ltd "
        "and Rivera Ltd\n\n1. The term of the Lease is extended to 31 May 2028.\n2. From 1 June "
        "2026 the rent is £3,350 per month.\n\nSigned 3 November 2025",
    )
    fields = (
        TableField("end", "date", "end"),
        TableField("monthly rent", "money", "monthly rent"),
        TableField("date made", "date", "date made"),
    )
    schema = TableSchema("?", fields, "leases")
    chosen = candidates(schema, [LONDON, WIEN, first])
    assert chosen.amendments == {"first.txt": "lease.txt"}
    readings = {
        (source.path, field.name): read_by_rule(schema, field, source)
        for source in (*chosen.rows, *chosen.changing)
        for field in fields
    }
    rows, _ = assemble(schema, chosen, readings, lambda path, at: None)
    (row,) = (row for row in rows if row.path == "lease.txt")
    end, rent, made = row.cells
    assert (end.value, end.state, end.note) == ("2028-05-31", "sure", "changed from 2026-05-31")
    assert (rent.value, rent.state) == ("3350", "unsure")  # it does not say that this is a change
    assert not made.value
    assert row.changed_by == ("first.txt",)

"""Schemas of questions: what is asked of each document, which rows are wanted, what is computed."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.domain.tabular.answer_tables import (
    Aggregate,
    Condition,
    FieldType,
    Operator,
    TableSchema,
)
from app.core.tabulating.concepts import cues_of, singular
from app.core.tabulating.planning.listings import field_of
from app.core.tabulating.planning.planner import compared_names, plan, ranges_over_documents
from app.core.tabulating.readings import UNDECIDED
from app.core.tabulating.rows import read_by_rule
from app.core.tabulating.sources import Source

TODAY = date(2026, 11, 29)


def planned(question: str) -> TableSchema:
    schema = plan(question, TODAY)
    assert schema is not None
    return schema


@pytest.mark.parametrize(
    ("question", "field", "kind", "condition"),
    [
        (
            "Which leases end in 2027?",
            "end",
            "date",
            Condition("end", "within", "2027-01-01", "2027-12-31"),
        ),
        (
            "Which offers cost more than 1,200 euros?",
            "cost",
            "money",
            Condition("cost", ">", "1200"),
        ),
        (
            "Which policies can be cancelled with at most 30 days of notice?",
            "notice",
            "duration",
            Condition("notice", "<=", "30"),
        ),
        (
            "How many contracts are governed by the law of New York?",
            "law",
            "text",
            Condition("law", "=", "New York"),
        ),
        (
            "Which orders have not been delivered yet?",
            "delivered",
            "yes_no",
            Condition("delivered", "=", "no"),
        ),
        (
            "Which candidates speak Dutch?",
            "speak",
            "list",
            Condition("speak", "=", "Dutch"),
        ),
        (
            "Which contracts were signed before 2020?",
            "signed",
            "date",
            Condition("signed", "<", "2020-01-01", "2020-12-31"),
        ),
    ],
)
def test_conditions(question: str, field: str, kind: str, condition: Condition) -> None:
    schema = planned(question)
    assert [(each.name, each.type) for each in schema.fields] == [(field, kind)]
    assert schema.filter == (condition,)


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("Which contracts end next year?", Condition("end", "within", "2027-01-01", "2027-12-31")),
        (
            "Which contracts expire within the next 12 months?",
            Condition("end", "within", "2026-11-29", "2027-11-29"),
        ),
        (
            "Which flats cost between 300 and 700 euros a month?",
            Condition("cost month", "within", "300", "700"),
        ),
        (
            "Which invoices were paid in March 2026?",
            Condition("paid", "within", "2026-03-01", "2026-03-31"),
        ),
        (
            "Which invoices are over 1000 euros?",
            Condition("amount", ">", "1000"),
        ),
    ],
)
def test_periods_and_ranges(question: str, condition: Condition) -> None:
    assert planned(question).filter == (condition,)


def test_a_rate_is_no_grouping() -> None:
    rate = planned("How much do we pay for all leases per month?")
    assert (rate.aggregate.function, rate.aggregate.by) == ("sum", "")
    each_year = planned("How many contracts expire each year?")
    assert (each_year.aggregate.by, each_year.aggregate.period) == ("expire", "year")


def test_what_comes_first_is_an_order() -> None:
    schema = planned("Which contract ends first?")
    assert (schema.order, schema.descending, schema.limit) == ("end", False, 1)


def test_a_narrower_kind_is_kept() -> None:
    assert planned("Which service agreements end in 2027?").kind == "service agreements"
    assert planned("Which unpaid invoices are there?").kind == "invoices"


def test_a_list_of_fields_is_a_table() -> None:
    schema = planned("List all orders with customer, order number, delivery date and price.")
    assert [(each.name, each.type) for each in schema.fields] == [
        ("customer", "text"),
        ("order number", "text"),
        ("delivery date", "date"),
        ("price", "money"),
    ]
    assert [each.name for each in planned("party, end date, monthly fee").fields] == [
        "party",
        "end date",
        "monthly fee",
    ]


def test_figures() -> None:
    total = planned("What is the total of all invoices from Acme Ltd?")
    assert (total.aggregate.function, total.aggregate.field) == ("sum", "total")
    assert total.filter == (Condition("vendor", "=", "Acme Ltd"),)
    spent = planned("What did we spend by quarter?")
    assert (spent.aggregate.by, spent.aggregate.period) == ("date", "quarter")
    oldest = planned("Which is the oldest agreement?")
    assert (oldest.order, oldest.descending, oldest.limit) == ("date made", False, 1)


def test_a_comparison_has_a_row_for_each_document() -> None:
    schema = planned("Compare the prices of these two suppliers")
    assert [each.name for each in schema.fields] == ["vendor", "prices"]
    assert schema.filter == ()


@pytest.mark.parametrize(
    ("question", "over"),
    [
        ("Which contracts expire in 2027?", True),
        ("How many applicants are a welder?", True),
        ("How much did we pay in 2025 altogether?", True),
        ("When does the lease end?", False),
        ("How much is the rent?", False),
    ],
)
def test_which_questions_range_over_documents(question: str, over: bool) -> None:
    schema = plan(question, TODAY) or TableSchema(question, ())
    assert ranges_over_documents(question, schema) is over


def test_a_list_keeps_the_conditions_before_its_fields() -> None:
    schema = planned("List all invoices from Office Mart with date and total")
    assert [each.name for each in schema.fields] == ["vendor", "date", "total"]
    assert schema.filter == (Condition("vendor", "=", "Office Mart"),)


def test_a_number_without_a_name_is_an_amount_of_invoices() -> None:
    schema = planned("Which invoices are above 1000?")
    assert [(each.name, each.type) for each in schema.fields] == [("amount", "money")]


def test_a_currency_is_that_of_the_amounts() -> None:
    schema = planned("What is the sum of the invoices in EUR?")
    assert [(each.type, each.unit) for each in schema.fields] == [("money", "EUR")]
    assert schema.filter == ()


def test_a_firm_that_is_called_like_a_currency_is_a_firm() -> None:
    schema = planned("What is the sum of the invoices from Yen?")
    assert schema.filter == (Condition("vendor", "=", "Yen"),)


def test_the_law_of_a_people_is_that_of_its_country() -> None:
    schema = planned("Which contracts are governed by Spanish law?")
    assert schema.filter[0].value == "Spanish; Spain"
    assert planned("Which candidates speak Spanish?").filter[0].value == "Spanish"


@pytest.mark.parametrize(
    "question",
    [
        "What did we spend with Brandt Ltd in total?",
        "How much did we pay Brandt Ltd?",
        "Total spend with Brandt Ltd",
        "What did we pay to Brandt Ltd altogether?",
    ],
)
def test_what_was_spent_is_the_sum_of_the_invoices_of_a_vendor(question: str) -> None:
    schema = planned(question)
    assert schema.kind == "invoices"
    assert schema.filter == (Condition("vendor", "=", "Brandt Ltd"),)
    assert schema.aggregate == Aggregate("sum", "amount")
    assert ranges_over_documents(question, schema)


def test_an_agreed_rate_is_not_what_was_spent() -> None:
    question = "How much rent do we pay for the mill?"
    schema = plan(question, TODAY)
    assert schema is None or schema.kind != "invoices"


def test_what_is_owed_was_not_paid() -> None:
    schema = planned("How much do we owe Brandt Ltd?")
    assert Condition("paid", "=", "no") in schema.filter


def test_a_group_and_a_period() -> None:
    schema = planned("What did we spend by supplier in 2025?")
    assert schema.aggregate == Aggregate("sum", "amount", "supplier")
    assert schema.filter == (Condition("date", "within", "2025-01-01", "2025-12-31"),)


def test_names_of_one_vendor_are_alternatives_and_languages_are_not() -> None:
    schema = planned("Which invoices are from Acme Ltd or from Brandt Ltd?")
    assert schema.filter == (Condition("vendor", "=", "Acme Ltd; Brandt Ltd"),)
    both = planned("Which candidates speak Dutch and also speak Polish?")
    assert [each.value for each in both.filter] == ["Dutch", "Polish"]


@pytest.mark.parametrize(
    ("question", "name", "kind", "operator"),
    [
        ("Which contracts have no governing law?", "governing law", "text", "empty"),
        ("Which contracts do not mention a notice period?", "notice period", "duration", "empty"),
        ("Contracts without a termination clause", "termination clause", "text", "empty"),
        ("Which invoices lack a due date?", "due date", "date", "empty"),
        (
            "Which contracts have a confidentiality clause?",
            "confidentiality clause",
            "text",
            "not empty",
        ),
        ("Welche Verträge haben keine Kündigungsfrist?", "Kündigungsfrist", "duration", "empty"),
    ],
)
def test_what_a_document_does_not_say(
    question: str, name: str, kind: FieldType, operator: Operator
) -> None:
    schema = planned(question)
    assert [(each.name, each.type) for each in schema.fields] == [(name, kind)]
    assert schema.filter == (Condition(name, operator, ""),)
    assert ranges_over_documents(question, schema)


@pytest.mark.parametrize(
    "question",
    [
        "What is the largest invoice?",
        "Which invoice is the highest?",
        "Which is the most expensive invoice?",
        "Welche Rechnung ist die höchste?",
        "¿Cuál es la factura más alta?",
        "Какой счёт самый большой?",
    ],
)
def test_the_greatest_invoice_is_that_of_the_greatest_amount(question: str) -> None:
    schema = planned(question)
    assert (schema.fields[0].type, schema.order, schema.limit) == (
        "money",
        schema.fields[0].name,
        1,
    )
    assert schema.descending


def test_who_is_asked_for_is_a_column() -> None:
    schema = planned("Which supplier sent the largest invoice?")
    assert [each.name for each in schema.fields] == ["supplier", "amount"]


def test_from_a_year_is_within_it() -> None:
    schema = planned("What is the sum of all invoices from 2025?")
    assert schema.filter == (Condition("date", "within", "2025-01-01", "2025-12-31"),)
    onward = planned("Which invoices are from 2025 onwards?")
    assert onward.filter[0].operator == ">="


@pytest.mark.parametrize(
    ("question", "kind", "fields"),
    [
        ("Who is the landlord in each lease?", "lease", ["landlord"]),
        ("What is the notice period of every contract?", "contract", ["notice period"]),
        ("When does each lease end?", "lease", ["end"]),
    ],
)
def test_what_each_document_is_asked(question: str, kind: str, fields: list[str]) -> None:
    schema = planned(question)
    assert (schema.kind, [each.name for each in schema.fields]) == (kind, fields)
    assert ranges_over_documents(question, schema)


def test_a_comparison_of_two_by_name() -> None:
    question = "Compare the prices of Brandt and Acme"
    schema = planned(question)
    assert schema.filter == (
        Condition("named", "=", "Brandt; Acme"),
        Condition("prices", "not empty", ""),
    )
    assert compared_names(schema) == ("Brandt", "Acme")
    assert ranges_over_documents(question, schema)


@pytest.mark.parametrize(
    ("question", "columns"),
    [
        ("Wie viel haben wir bei Brandt Technik insgesamt ausgegeben?", ["Lieferant", "Betrag"]),
        ("¿Cuánto gastamos con Brandt en total?", ["proveedor", "importe"]),
        ("Сколько всего мы потратили у Brandt?", ["поставщик", "сумма"]),
    ],
)
def test_columns_are_in_the_language_of_the_question(question: str, columns: list[str]) -> None:
    assert [each.name for each in planned(question).fields] == columns


def test_those_with_a_total_are_listed_and_not_added_up() -> None:
    schema = planned("Which invoices have a total of more than 1000 euros?")
    assert schema.aggregate == Aggregate()
    assert (
        planned("What is the total of all invoices above 1000 euros?").aggregate.function == "sum"
    )


@pytest.mark.parametrize(
    ("question", "kind", "condition"),
    [
        (
            "Which leases run out in 2027?",
            "leases",
            Condition("end", "within", "2027-01-01", "2027-12-31"),
        ),
        ("Show me everything Acme billed us that is not paid yet", "invoices", None),
        ("Which invoices are still open?", "invoices", Condition("paid", "=", "no")),
        ("Welche Rechnungen sind noch offen?", "invoices", Condition("bezahlt", "=", "no")),
        ("¿Qué facturas están pendientes de pago?", "invoices", Condition("pagado", "=", "no")),
        ("Which leases say nothing about notice?", "leases", Condition("notice", "empty", "")),
        (
            "Which offers do not say how long they are valid?",
            "offers",
            Condition("valid", "empty", ""),
        ),
        (
            "¿Qué contratos no mencionan la ley aplicable?",
            "contracts",
            Condition("ley aplicable", "empty", ""),
        ),
    ],
)
def test_other_words_for_the_same(question: str, kind: str, condition: Condition | None) -> None:
    schema = planned(question)
    assert schema.kind == kind
    assert ranges_over_documents(question, schema)
    if condition:
        assert schema.filter == (condition,)
    else:
        assert {each.value for each in schema.filter} == {"Acme", "no"}


def test_what_each_supplier_charged() -> None:
    question = "How much did each supplier charge us in 2025?"
    schema = planned(question)
    assert (schema.kind, schema.aggregate) == ("invoices", Aggregate("sum", "amount", "supplier"))


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("Give me the name and languages of each candidate", ["name", "languages"]),
        ("What deposit did we pay for each lease?", ["deposit"]),
        (
            "Liste aller Mietverträge mit Vermieter, Ende und Monatsmiete",
            ["Vermieter", "Ende", "Monatsmiete"],
        ),
        (
            "Haz una lista de las ofertas con precio y plazo de entrega",
            ["precio", "plazo de entrega"],
        ),
    ],
)
def test_lists_in_other_words(question: str, fields: list[str]) -> None:
    schema = planned(question)
    assert [each.name for each in schema.fields] == fields
    assert ranges_over_documents(question, schema)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many service contracts do we have?", "service contracts"),
        ("Which offer for chairs is the cheapest?", "chair offers"),
        ("Wie viele Dienstleistungsverträge haben wir?", "service contracts"),
        ("¿Cuántos contratos de servicios tenemos?", "service contracts"),
        ("Сколько у нас договоров аренды?", "leases"),
        ("我们有多少份租赁合同？", "leases"),
        ("Who is the landlord of each of our premises?", "leases"),
        ("What is the average monthly rent of our offices?", "leases"),
        ("How many people applied, going by the CVs?", "applications"),
    ],
)
def test_kinds_by_the_words_that_people_use(question: str, kind: str) -> None:
    schema = planned(question)
    assert singular(schema.kind) == singular(kind)
    assert ranges_over_documents(question, schema)


@pytest.mark.parametrize(
    "question",
    [
        "Welche Verträge enden im nächsten Jahr?",
        "Welche Verträge laufen im nächsten Jahr aus?",
        "¿Qué contratos vencen el próximo año?",
        "Какие договоры заканчиваются в следующем году?",
        "哪些合同明年到期？",
    ],
)
def test_next_year_in_other_languages(question: str) -> None:
    (condition,) = planned(question).filter
    year = TODAY.year + 1
    assert (condition.value, condition.upto) == (f"{year}-01-01", f"{year}-12-31")


@pytest.mark.parametrize(
    "question",
    [
        "Is the rent in Berlin or in Vienna higher?",
        "Which is higher, the rent in Berlin or in Vienna?",
        "Ist die Miete in Berlin höher als in Wien?",
        "¿Es más alto el alquiler en Berlín o en Viena?",
    ],
)
def test_two_are_set_side_by_side(question: str) -> None:
    schema = planned(question)
    assert schema.filter[0].value == "Berlin; Vienna"
    assert schema.order == schema.fields[1].name
    assert schema.fields[1].type == "money"
    assert ranges_over_documents(question, schema)


def test_the_youngest_by_the_date_of_birth() -> None:
    question = "Who is the youngest applicant?"
    schema = planned(question)
    assert (schema.order, schema.descending, schema.limit) == ("date of birth", True, 1)
    assert planned("Who is the oldest applicant?").descending is False
    assert ranges_over_documents(question, schema)


def test_what_is_valid_then_ends_then_or_later() -> None:
    (condition,) = planned("Which offers are still valid in December 2025?").filter
    assert (condition.operator, condition.value) == (">=", "2025-12-01")


def test_a_phrase_says_more_than_its_words() -> None:
    assert cues_of("runs out") == {"end"}


def test_other_than_is_not_the_same() -> None:
    (condition,) = planned("Which contracts are governed by a law other than German law?").filter
    assert (condition.field, condition.operator) == ("law", "!=")


@pytest.mark.parametrize(
    ("question", "operator", "value"),
    [
        ("Which contracts need six months' notice or more?", ">=", "6"),
        ("Which contracts end by the end of March 2027?", "<=", "2027-03-01"),
        ("Which invoices are above 5,000 euros?", ">", "5000"),
    ],
)
def test_how_a_value_is_compared(question: str, operator: str, value: str) -> None:
    (condition,) = planned(question).filter
    assert (condition.operator, condition.value) == (operator, value)


def test_what_has_expired_ended_before_today() -> None:
    (condition,) = planned("Which service contracts have already expired?").filter
    assert (condition.field, condition.operator, condition.value) == ("end", "<", TODAY.isoformat())


def test_what_is_overdue_was_due_before_today() -> None:
    paid, due = planned("Which invoices are overdue?").filter
    assert (paid.field, paid.value) == ("paid", "no")
    assert (due.field, due.operator, due.value) == ("due", "<", TODAY.isoformat())


def test_whether_one_invoice_was_paid() -> None:
    question = "Was invoice 9021 paid?"
    schema = planned(question)
    assert [each.name for each in schema.fields] == ["number", "paid"]
    assert schema.filter == (Condition("number", "=", "9021"),)
    assert ranges_over_documents(question, schema)


def test_what_each_employee_has_stands_in_the_contracts() -> None:
    question = "How many days of holiday does each employee have?"
    schema = planned(question)
    assert (schema.kind, schema.fields[0].type) == ("employment contracts", "duration")
    assert ranges_over_documents(question, schema)


def test_two_offers_are_compared_by_what_is_listed() -> None:
    question = "Compare the offers of Acme and Brandt: price, delivery time and warranty"
    names = [each.name for each in planned(question).fields]
    assert names == ["named", "price", "delivery time", "warranty"]


def test_the_highest_in_a_currency_is_an_amount() -> None:
    (field,) = planned("Which invoice is the largest in euros?").fields
    assert (field.type, field.unit) == ("money", "EUR")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("未付发票的总金额是多少？", "invoices"),
        ("每份租约的月租金是多少？", "leases"),
        ("有多少位应聘者？", "applications"),
        ("最便宜的报价是哪一家？", "offer"),
        ("Welches Angebot hat die längste Garantie?", "offers"),
    ],
)
def test_more_questions_in_other_languages(question: str, kind: str) -> None:
    schema = planned(question)
    assert schema.kind == kind
    assert ranges_over_documents(question, schema)


@pytest.mark.parametrize(
    ("question", "kind", "field"),
    [
        ("How much have we borrowed in total?", "loan", "loan"),
        ("Which loan is the largest?", "loan", "loan"),
        ("Which supplier delivers fastest?", "offers", "delivery time"),
        ("Which contracts renew automatically?", "contracts", "automatic renewal"),
        ("Welche Verträge verlängern sich automatisch?", "contracts", "automatic renewal"),
    ],
)
def test_what_is_asked_of_documents_that_are_not_named(
    question: str, kind: str, field: str
) -> None:
    schema = planned(question)
    assert (schema.kind, schema.fields[-1].name) == (kind, field)
    assert ranges_over_documents(question, schema)


def test_the_highest_of_all_is_one_and_no_column() -> None:
    schema = planned("What is the highest monthly fee of all contracts?")
    assert (schema.order, schema.limit) == ("monthly fee", 1)
    assert schema.aggregate.function == "maximum"


def test_a_column_by_a_question_for_yes_or_no() -> None:
    field = field_of("Does the contract say when payment is due?")
    assert field.type == "yes_no"
    assert field_of("When is payment due?").type == "date"
    source = Source("a.txt", "Contract A\n\nThis contract begins on 1 May 2026.")
    assert read_by_rule(TableSchema("?", (field,)), field, source) == UNDECIDED

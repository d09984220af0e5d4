"""Questions in other languages than English."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.domain.tabular.answer_tables import TableSchema
from app.core.tabulating.planning.planner import plan

TODAY = date(2026, 11, 29)


def asked(schema: TableSchema | None) -> tuple[object, ...]:
    """What a schema asks, whatever the question."""
    assert schema
    return (
        [field.type for field in schema.fields],
        [(each.operator, each.value.split("; ")[0], each.upto) for each in schema.filter],
        schema.aggregate.function,
        schema.order != "",
        schema.descending,
    )


@pytest.mark.parametrize(
    ("english", "others"),
    [
        (
            "Which contracts expire in 2028?",
            (
                "Welche Verträge laufen 2028 ab?",
                "¿Qué contratos vencen en 2028?",
                "Какие договоры истекают в 2028 году?",
                "哪些合同在2028年到期？",
            ),
        ),
        (
            "Which contracts have a monthly fee of more than 35000 euros?",
            (
                "Welche Verträge haben eine monatliche Gebühr von mehr als 35.000 Euro?",
                "¿Qué contratos tienen una cuota mensual de más de 35.000 euros?",
                "В каких договорах ежемесячная плата больше 35 000 евро?",
                "哪些合同的月费超过35000欧元？",
            ),
        ),
        (
            "Which invoices have not been paid yet?",
            (
                "Welche Rechnungen sind noch nicht bezahlt?",
                "¿Qué facturas no se han pagado todavía?",
                "Какие счета ещё не оплачены?",
                "哪些发票还没有付款？",
            ),
        ),
        (
            "Which applicants speak German?",
            (
                "Welche Bewerber sprechen Deutsch?",
                "¿Qué candidatos hablan alemán?",
                "Какие кандидаты говорят по-немецки?",
                "哪些申请人会说德语？",
            ),
        ),
        (
            "How many contracts are governed by the law of England and Wales?",
            (
                "Wie viele Verträge unterliegen dem Recht von England and Wales?",
                "¿Cuántos contratos se rigen por la ley de England and Wales?",
                "Сколько договоров регулируются правом England and Wales?",
                "有多少份合同适用England and Wales法律？",
            ),
        ),
        (
            "Which contract has the highest monthly fee?",
            (
                "Welcher Vertrag hat die höchste monatliche Gebühr?",
                "¿Qué contrato tiene la cuota mensual más alta?",
                "У какого договора самая высокая ежемесячная плата?",
                "哪份合同的月费最高？",
            ),
        ),
    ],
)
def test_a_question_is_planned_as_in_english(english: str, others: tuple[str, ...]) -> None:
    for question in others:
        assert asked(plan(question, TODAY)) == asked(plan(english, TODAY)), question


@pytest.mark.parametrize(
    "question",
    [
        "Welche Verträge enthalten eine Wertsicherungsklausel?",
        "¿Qué contratos mencionan una penalización?",
        "Какие договоры содержат неустойку?",
        "哪些合同有违约条款？",
    ],
)
def test_a_word_that_is_not_known_makes_no_schema(question: str) -> None:
    assert plan(question, TODAY) is None


def test_names_are_looked_for_in_both_languages() -> None:
    schema = plan("Welche Bewerber sprechen Französisch?", TODAY)
    assert schema
    assert [each.value for each in schema.filter] == ["French; Französisch"]

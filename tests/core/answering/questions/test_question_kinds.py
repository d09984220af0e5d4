"""What questions ask for, in five languages, with questions that look like another kind."""

from __future__ import annotations

from typing import get_args

import pytest

from app.core.answering.questions.question_kinds import (
    OVER_DOCUMENTS,
    QuestionKind,
    asks_for_several,
    cannot_answer,
    kind_of,
    unsuited,
)

ENGLISH: dict[str, QuestionKind] = {
    "How many employees does Acme have?": "span",
    "How many documents must the tenant hand over?": "span",
    "How many minutes does the alarm last?": "span",
    "What is the largest city of the region?": "span",
    "Who was the first director of the clinic?": "span",
    "What is the total on invoice 17?": "span",
    "What is the average rainfall in May?": "span",
    "Which contract was signed in Bremen?": "span",
    "Who wrote “Which is better: A or B”?": "span",
    "Can you tell me when the lease ends?": "span",
    "I have a lease. When does it end?": "span",
    "What animal is larger than a horse?": "span",
    "Is there a deposit, and how high is it?": "span",
    "How many of the contracts expire in 2027?": "count",
    "How many unpaid invoices are there?": "count",
    "how many letters do we have": "count",
    "How many people work there altogether?": "count",
    "What is the sum of all open invoices?": "total",
    "What is the average monthly rent of our offices?": "total",
    "How many days of holiday does each employee have?": "list",
    "What is the average rent of our leases?": "total",
    "How much did we pay Medivet in total?": "total",
    "Which invoice is the highest?": "extreme",
    "Who made the cheapest offer?": "extreme",
    "Which is the oldest agreement?": "extreme",
    "Which contract expires first?": "extreme",
    "Which contracts are governed by the law of Nevada?": "list",
    "List all suppliers with their addresses": "list",
    "Could you please list the open invoices?": "list",
    "What are all the deadlines?": "list",
    "List every contract with the date it was made.": "list",
    "What is the difference between the two leases?": "comparison",
    "Is the new lease cheaper than the old one?": "comparison",
    "Which firm is older, Klein or Sturm?": "comparison",
    "Is the deposit one or two months' rent?": "comparison",
    "Does the firm have more than 20 employees?": "yes_no",
    "May I sublet the flat?": "yes_no",
    "Do you know whether dogs are allowed?": "yes_no",
    "Why was the fridge replaced?": "reason",
    "How come the rent was raised?": "reason",
    "cheapest offer": "span",
    "Notice period?": "span",
    "": "span",
    "?": "span",
}
SPANISH: dict[str, QuestionKind] = {
    "¿Cuántos empleados tiene Acme?": "span",
    "¿Cuántos documentos debe entregar el inquilino?": "span",
    "¿Cuál es la ciudad más grande del país?": "span",
    "¿Quién fue el primer director?": "span",
    "¿Por qué precio se vendió la casa?": "span",
    "¿Precio del microchip?": "span",
    "¿Me puedes decir cuándo termina el contrato?": "span",
    "¿Cuántos de los contratos vencen en 2027?": "count",
    "¿Cuántas facturas están sin pagar?": "count",
    "¿Cuánto hemos pagado en total?": "total",
    "¿Cuál es la suma de todas las facturas?": "total",
    "¿Cuál es la factura más alta?": "extreme",
    "¿Quién presentó la oferta más barata?": "extreme",
    "¿Qué contratos vencen en 2027?": "list",
    "Enumera los proveedores": "list",
    "¿Cuál es la diferencia entre los dos contratos?": "comparison",
    "¿Es la oferta de Klein más barata que la de Sturm?": "comparison",
    "¿El contrato permite mascotas?": "yes_no",
    "¿Puedo subarrendar el piso?": "yes_no",
    "¿Por qué se cambió la nevera?": "reason",
}
GERMAN: dict[str, QuestionKind] = {
    "Wie viele Mitarbeiter hat Acme?": "span",
    "Welche Unterlagen muss der Mieter vorlegen?": "span",
    "Was ist die größte Stadt der Region?": "span",
    "Wer war der erste Vorsitzende?": "span",
    "Wie viel schwerer ist Sauerstoff-18 als Sauerstoff-16?": "span",
    "Können Sie mir sagen, wann der Vertrag endet?": "span",
    "Was kostet Miete?": "span",
    "Wie hoch ist die höchste Temperatur spätestens im Mai?": "span",
    "Wie viele der Verträge laufen 2027 aus?": "count",
    "Wie viele offene Rechnungen gibt es?": "count",
    "Wie viel haben wir insgesamt bezahlt?": "total",
    "Wie hoch ist die Summe aller Rechnungen?": "total",
    "Welche Rechnung ist die höchste?": "extreme",
    "Von wem ist das günstigste Angebot?": "extreme",
    "Welcher Vertrag läuft zuerst aus?": "extreme",
    "Welche Verträge laufen 2027 aus?": "list",
    "Liste alle Lieferanten auf": "list",
    "Was ist der Unterschied zwischen den beiden Verträgen?": "comparison",
    "Ist das Angebot von Klein billiger als das von Sturm?": "comparison",
    "Darf ich die Wohnung untervermieten?": "yes_no",
    "Weißt du, ob Hunde erlaubt sind?": "yes_no",
    "Warum wurde der Kühlschrank ersetzt?": "reason",
}
RUSSIAN: dict[str, QuestionKind] = {
    "Сколько сотрудников работает в клинике?": "span",
    "Какие документы нужны арендатору?": "span",
    "Какой самый большой город области?": "span",
    "Кто был первым директором?": "span",
    "Какова сумма договора?": "span",
    "Скажите, пожалуйста, когда кончается аренда?": "span",
    "Сколько договоров истекает в 2027 году?": "count",
    "Сколько у нас неоплаченных счетов?": "count",
    "Сколько мы всего заплатили за ремонт?": "total",
    "Какова сумма всех счетов?": "total",
    "Какой договор истекает раньше всех?": "extreme",
    "Кто прислал самое дешёвое предложение?": "extreme",
    "Какие договоры истекают в 2027 году?": "list",
    "Перечислите всех поставщиков": "list",
    "В чём разница между двумя договорами?": "comparison",
    "Что дешевле: аренда или покупка?": "comparison",
    "Можно ли держать собаку?": "yes_no",
    "Есть ли в договоре залог?": "yes_no",
    "Почему заменили холодильник?": "reason",
}
CHINESE: dict[str, QuestionKind] = {
    "公司有多少员工？": "span",
    "租户需要提供哪些文件？": "span",
    "该地区最大的城市是哪个？": "span",
    "谁是第一任所长？": "span",
    "这个地方被称为什么？": "span",
    "合同有几份附件？": "span",
    "请问租约什么时候到期？": "span",
    "有多少份合同在2027年到期？": "count",
    "我们一共有几台冰箱？": "count",
    "所有发票的总金额是多少？": "total",
    "我们一共花了多少钱？": "total",
    "哪份合同最早到期？": "extreme",
    "最便宜的报价是谁的？": "extreme",
    "哪些合同在2027年到期？": "list",
    "列出所有供应商": "list",
    "两份合同和旧版有什么区别？": "comparison",
    "新租约比旧租约便宜吗？": "comparison",
    "可以转租吗？": "yes_no",
    "合同是否有押金？": "yes_no",
    "为什么更换冰箱？": "reason",
}
TABLE = {**ENGLISH, **SPANISH, **GERMAN, **RUSSIAN, **CHINESE}


@pytest.mark.parametrize(("question", "kind"), TABLE.items())
def test_what_a_question_asks_for(question: str, kind: QuestionKind) -> None:
    assert kind_of(question) == kind


@pytest.mark.parametrize(
    "question",
    [
        "What documents does the lease mention?",
        "Which other files did Dr Rivas refer to?",
        "Welche Dokumente nennt der Mietvertrag?",
        "¿Qué documentos menciona el contrato?",
        "Какие документы упоминает договор?",
    ],
)
def test_what_one_document_names_is_not_asked_of_all(question: str) -> None:
    assert kind_of(question) == "span"


def test_a_writer_of_spans_is_suited_to_spans_alone() -> None:
    kinds = get_args(QuestionKind)
    assert [kind for kind in kinds if not unsuited("extractive", kind)] == ["span"]
    assert not any(unsuited(name, kind) for name in ("small", "large") for kind in kinds)
    assert set(kinds) > OVER_DOCUMENTS


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Why was the fridge replaced?", "short passages"),
        ("¿Por qué se cambió la nevera?", "pasajes breves"),
        ("Warum wurde der Kühlschrank ersetzt?", "kurze Stellen"),
        ("Почему заменили холодильник?", "короткие отрывки"),
        ("为什么更换冰箱？", "简短的段落"),
        ("Pourquoi le frigo a-t-il été remplacé ?", "short passages"),
    ],
)
def test_the_refusal_is_in_the_language_of_the_question(question: str, said: str) -> None:
    assert said in cannot_answer(question)
    assert "alcove models list" in cannot_answer(question)


def test_long_and_odd_questions_take_no_long_search() -> None:
    for text in (
        "which of the " * 2000,
        "how many a" * 3000,
        "是" * 9000,
        "¿" * 9000 + "или" * 900,
    ):
        assert kind_of(text) in get_args(QuestionKind)


@pytest.mark.parametrize(
    ("question", "several"),
    [
        ("Which firms sent an offer for the roof?", True),
        ("What documents must be kept?", True),
        ("Which summer courses are there?", True),
        ("¿Qué cursos de verano ofrece el centro?", True),
        ("Welche Firmen haben ein Angebot geschickt?", True),
        ("Какие музеи есть в городе?", True),
        ("哪些公司给了打印机报价？", True),
        ("What is the rent?", False),
        ("What was the turnover of the clinic?", False),
        ("Which address does the landlord have?", False),
        ("How many firms sent an offer?", False),
        ("¿Qué es la fianza?", False),
        ("Welche Firma hat das Dach repariert?", False),
    ],
)
def test_a_question_in_the_plural_asks_for_names(question: str, several: bool) -> None:
    assert asks_for_several(question) is several

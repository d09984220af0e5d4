"""Names in a question that stand nowhere in the library, and what is no such name."""

from __future__ import annotations

import pytest

from app.core.retrieval.unknown_names import unknown_names
from tests.core.retrieval.test_spelling import Words

LIBRARY = Words(
    en="Anna Brandt is the tenant. What the salary of a nurse is, who pays it, and the dose of"
    " metformin for adults. How is it taken? The United Nations and its allies in the report.",
    de="Frau Keller ist die Mieterin. Wie hoch das Gehalt von ihr ist, und was in der Wohnung ist.",
    es="El contrato es de la señora Ortega. Cuál es el sueldo de ella, y quién lo paga.",
    ru="Договор подписала Ольга Смирнова. Какая зарплата у врача и кто платит.",
)
COMMON_WORDS = (
    "maria lopez carlos kingdom united taking doctor expression tablet when does salary manager"
    " contract nurse germany explain wohnung overtime whit field over"
)
COMMON = frozenset(COMMON_WORDS.split())


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Who is Maria Petrova?", ("Maria", "Petrova")),
        ("What is the salary of Maria Lopez?", ("Maria", "Lopez")),
        ("What is the salary of Mr Lopez?", ("Lopez",)),
        ("What is the salary of Dr. Lopez?", ("Lopez",)),
        ("Who is Lopez?", ("Lopez",)),
        ("What is the salary of Whitfield?", ("Whitfield",)),
        ("¿Quién es Lopez y cuál es su sueldo?", ("Lopez",)),
        ("What is the salary of Anna Petrova?", ("Petrova",)),
        ("what is the salary of petrova", ("petrova",)),
        ("What is the dose of semaglutide?", ("semaglutide",)),
        ("Wie hoch ist das Gehalt von Frau Lopez?", ("Lopez",)),
        ("Wie hoch ist das Gehalt von Szymanowski?", ("Szymanowski",)),
        ("¿Cuál es el sueldo de la señora Lopez?", ("Lopez",)),
        ("¿Cuál es el sueldo de Etxeberria?", ("Etxeberria",)),
        ("Какая зарплата у Кузнецовой?", ("Кузнецовой",)),
    ],
)
def test_a_name_that_no_document_holds_is_told(question: str, names: tuple[str, ...]) -> None:
    assert unknown_names(question, LIBRARY, COMMON) == names


@pytest.mark.parametrize(
    "question",
    [
        "Who is Anna Brandt?",
        "What is Brandt's salary?",
        "What is the salary of the doctor?",
        "What is the dose of metformin when taking a tablet?",
        "What is the salary in Germany?",
        "Explain what the overexpression is",
        "What is the salary of ANNA?",
        'What is the salary of AX-1042 and of "Maria Lopez"?',
        "What is the salary of petrova@example.org?",
        "Wie hoch ist das Gehalt der Kellers?",
        "Wie hoch ist das Gehalt in der Wohnung?",
        "Wie hoch ist das Gehalt in der Endmontage?",
        "¿Cuál es el sueldo que desaparecería?",
        "Какая зарплата у врача извинилась?",
        "What is the salary that a nurse in the ward with rare allograft duties has?",
        "Какая зарплата у Смирновой?",
        'What is the salary in @petrova and @"Maria Petrova"?',
        "王小明的工资是多少？",
        "Wo arbeitet Szymanowski heute?",
        "",
    ],
)
def test_other_words_are_no_unknown_names(question: str) -> None:
    assert unknown_names(question, LIBRARY, COMMON) == ()

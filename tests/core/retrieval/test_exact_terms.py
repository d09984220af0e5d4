"""Exact terms are found in questions, and missed in passages that lack every spelling of them."""

from __future__ import annotations

import pytest

from app.core.retrieval.exact_terms import exact_terms, missing


def kinds(question: str) -> list[tuple[str, str]]:
    return [(term.kind, term.text) for term in exact_terms(question)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When was INV-2024-0117 paid?", [("code", "INV-2024-0117")]),
        ("What does part X200/B cost?", [("code", "X200/B")]),
        ("Are we certified for ISO 9001?", [("code", "ISO 9001")]),
        ("Who sent order 4711023?", [("code", "4711023")]),
        ("Was ist neu in Version 2.4.1?", [("version", "Version 2.4.1")]),
        ("What does § 5.2 say?", [("section", "§ 5.2")]),
        ("What does section 4.1 say?", [("section", "section 4.1")]),
        ("Was steht in Ziffer 7?", [("section", "Ziffer 7")]),
        ("第5条规定了什么？", [("section", "第5条")]),
        ("Who wrote budget_2024.xlsx?", [("file", "budget_2024.xlsx")]),
        ("What was due on 3 May 2024?", [("date", "3 May 2024")]),
        ("Was war am 03.05.2024 fällig?", [("date", "03.05.2024")]),
        ("¿Qué vence el 3 de mayo de 2024?", [("date", "3 de mayo de 2024")]),
        ("Что было 3 мая 2024 года?", [("date", "3 мая 2024")]),
        ("2024年5月3日发生了什么？", [("date", "2024年5月3日")]),
        ("Who paid $12,400?", [("amount", "$12,400")]),
        ("Wer zahlt 3,5 Millionen Euro?", [("amount", "3,5 Millionen Euro")]),
        ("Who is maria.dodd@example.com?", [("address", "maria.dodd@example.com")]),
        ('Who said "not in my name"?', [("quote", "not in my name")]),
        ("Was heißt „höhere Gewalt“ im Vertrag?", [("quote", "höhere Gewalt")]),
        ("《保密协议》有几页？", [("quote", "保密协议")]),
        ("What was built in the 19th century, in the 1960s or in 2019?", []),
        ("How many 10-year-old children live here?", []),
        ("What is the 3rd largest city?", []),
        ("How many people came at 10am in Q3?", []),
        ("What does it cost, and what's the owner's name?", []),
        ("Which article I read was best?", []),
    ],
)
def test_exact_terms_of_a_question(question: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(question) == expected


def test_a_term_belongs_to_one_kind_and_terms_keep_their_order() -> None:
    question = 'Does "§ 5" of AB-12.pdf apply to AB-12 since 2024-05-03?'
    assert kinds(question) == [
        ("quote", "§ 5"),
        ("file", "AB-12.pdf"),
        ("code", "AB-12"),
        ("date", "2024-05-03"),
    ]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("When was INV-2024-0117 paid?", "inv 2024 0117 was paid"),
        ("When was INV-2024-0117 paid?", "(INV20240117) was paid"),
        ("When was AB1234 paid?", "The part AB\u20111234."),
        ("Is ISO 9001 met?", "We meet ISO-9001."),
        ("What does § 5.2 say?", "5.2 Termination"),
        ("What does section 7 say?", "Clause 7: Termination"),
        ("What does section 7 say?", "7. Termination"),
        ("What is new in version 2.4?", "Release v2.4 brings"),
        ("What was due on 3 May 2024?", "due 2024-05-03"),
        ("What was due on 3 May 2024?", "fällig am 3. Mai 2024"),
        ("What was due on 2024-05-03?", "May 3rd, 2024"),
        ("What was due on 2024-05-03?", "5/3/2024"),
        ("What was due on 03.05.2024?", "2024年5月3日"),
        ("What was due in May 2024?", "due on 03.05.2024"),
        ("Who paid $12,400?", "12.400,00 Euro"),
        ("Who paid 5 million dollars?", "They paid $5,000,000."),
        ("Who paid $5,000,000?", "They paid 5 million dollars."),
        ('Who said "Not in my name"?', "He said: not in\nmy name."),
        ("Who wrote Budget_2024.xlsx?", "budget_2024.xlsx, sheet 1"),
        ("《保密协议》有几页？", "这份保密协议共三页"),
    ],
)
def test_a_term_is_found_in_its_usual_spellings(question: str, text: str) -> None:
    terms = exact_terms(question)
    assert terms
    assert missing(terms, ["Something else.", text]) == ()


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("When was INV-2024-0117 paid?", "INV-2024-0118 and INV-2024-01171 were paid"),
        ("When was AB-12 paid?", "CAB-12, AB-123"),
        ("What does § 5.2 say?", "5.21 Termination, 15.2, 5.2.1"),
        ("What does section 7 say?", "within 7 days"),
        ("What is new in version 2.4?", "Release v2.4.1 and 12.4"),
        ("What was due on 3 May 2024?", "3 May 2023, 4 May 2024, May 2024"),
        ("Who paid $12,400?", "They paid 12,500 and 2,400."),
        ("Who paid 5 million dollars?", "5 people paid 50 million."),
        ('Who said "Not in my name"?', "not in your name"),
        ("Who is maria.dodd@example.com?", "maria@example.com"),
    ],
)
def test_a_term_is_missing_where_only_similar_ones_stand(question: str, text: str) -> None:
    terms = exact_terms(question)
    assert terms
    assert missing(terms, [text]) == terms


def test_everything_is_missing_without_passages() -> None:
    terms = exact_terms("Who paid INV-1?")
    assert missing(terms, []) == terms

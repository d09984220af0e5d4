"""The words that carry an answer are marked, or those that were asked for."""

from __future__ import annotations

import pytest

from app.core.answering.marking import absent, asked_for, carrying
from app.core.domain.answers import Citation

TEXT = (
    "The lease of the surgery began in May 2019. The rent is 950 euros a month and due in advance. "
    "Either party may end the lease with three months' notice."
)
PASSAGE = Citation(4, "/docs/lease.pdf", 2, 100, 100 + len(TEXT), TEXT)


def marked(answer: str, question: str = "How high is the rent of the lease?") -> list[str]:
    return [TEXT[start:end] for start, end in carrying(answer, PASSAGE, question)]


def test_the_sentence_that_carries_a_claim_is_marked() -> None:
    assert marked("The rent is 950 euros [4].") == [
        "The rent is 950 euros a month and due in advance."
    ]


def test_each_claim_that_cites_the_passage_has_its_sentence_in_the_order_of_the_text() -> None:
    said = "It ends with three months' notice [4]. It is 950 euros [4]. The clinic is new [1]."
    assert marked(said) == [
        "The rent is 950 euros a month and due in advance.",
        "Either party may end the lease with three months' notice.",
    ]


def test_a_number_tells_more_than_words() -> None:
    assert marked("A month of notice, due in 2019 [4].") == [
        "The lease of the surgery began in May 2019."
    ]


def test_an_answer_in_words_of_the_question_is_found_by_them() -> None:
    assert marked("The lease began in May 2019 [4].", "Did the lease begin in May 2019?") == [
        "The lease of the surgery began in May 2019."
    ]


@pytest.mark.parametrize("answer", ["The rent is 950 euros [1].", "Zebras gallop [4].", ""])
def test_nothing_is_marked_where_nothing_carries_the_answer(answer: str) -> None:
    assert marked(answer) == []


def test_the_words_that_were_asked_for_are_those_of_the_sentence_that_has_most_of_them() -> None:
    spans = asked_for("Which party can end the lease early?", TEXT)
    assert [TEXT[start:end] for start, end in spans] == ["party", "lease"]
    assert asked_for("Где мосты?", TEXT) == ()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How high is the deposit of the lease?", ("high", "deposit")),
        ("When was the surgery's lease of 2019 begun?", ("begun",)),
        ("What of the leases and 2018?", ("2018",)),
        ("租金是多少？", ()),
    ],
)
def test_words_in_no_passage_are_told_whatever_their_form(
    question: str, words: tuple[str, ...]
) -> None:
    assert absent(question, [TEXT, "Something else."]) == words

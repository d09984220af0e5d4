"""Descriptions in the place of names: which are found, what is asked, and what counts as a name."""

from __future__ import annotations

import pytest

from app.core.answering.questions.descriptions import Description, described, is_covered, name_in


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Where did the author of Emma die?", "the author of Emma"),
        ("Who is the sister of the tenant of Mill House?", "the tenant of Mill House"),
        ("How large is the town where Ada Byron died?", "the town where Ada Byron died"),
        ("Who leads the county in which Kelso is located?", "the county in which Kelso is located"),
        ("When was the firm that built Dock Road sold?", "the firm that built Dock Road"),
        ("Which river is near Ada Byron's birthplace?", "Ada Byron's birthplace"),
        ("When was the Dutch Church's founder born?", "the Dutch Church's founder"),
        ("Where is the park that Knott is part of in Wales?", "the park that Knott is part of"),
        (
            "When did the country where the singer of Night Train lives join?",
            "the singer of Night Train",
        ),
        ('What did the director of "the long day" study?', 'the director of "the long day"'),
    ],
)
def test_a_description_is_found(question: str, text: str) -> None:
    found = described(question)
    assert found is not None
    assert found.text == text
    assert found.question == f"What is the name of {text}?"


@pytest.mark.parametrize(
    "question",
    [
        "Who is the author of Emma?",
        "What is the name of the author of Emma?",
        "What is the net internal area of the premises?",
        "When does the lease of Coopers Wharf end?",
        "How high is the rent that we pay?",
        "Which town is the birthplace of Ada Byron?",
        "Where did the designer of Pump station North study?",
        "Wo starb die Autorin von Emma?",
    ],
)
def test_what_is_asked_for_itself_or_has_no_name_is_none(question: str) -> None:
    assert described(question) is None


def test_the_name_takes_the_place_of_the_description() -> None:
    question = "Where did the author of Emma die?"
    found = described(question)
    assert found is not None
    assert found.replaced(question, "Jane Austen") == "Where did Jane Austen die?"


def test_a_passage_that_holds_most_words_of_both_answers_without_a_name() -> None:
    question = "Which school moved into the house that Ada Byron designed?"
    found = described(question)
    assert found is not None
    both = "The school moved in 1960 into the house that was designed by Ada Byron."
    assert is_covered(question, found, [both])
    assert not is_covered(question, found, ["Ada Byron designed the house.", "The school moved."])


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("Jane Austen", "Jane Austen"),
        ("The Red Lion.", "The Red Lion"),
        ("The author of Emma is Jane Austen.", "Jane Austen"),
        ("Jane Austen is the author of Emma.", "Jane Austen"),
        ("The author of the book Emma was Jane Austen.", "Jane Austen"),
        ("Jane Austen wrote Emma", "Jane Austen"),
        ("Emma", ""),  # stands in the description
        ("Ada Byron or Jane Austen wrote it, nobody is sure of it.", ""),
        ("a writer of novels", ""),
        ("", ""),
    ],
)
def test_a_name_is_told_in_a_few_words_or_a_sentence(answer: str, name: str) -> None:
    description = Description("the author of Emma", "What is the name of the author of Emma?")
    assert name_in(answer, description) == name

"""Comparisons: which questions are ones, what is asked of each thing, and what the answers tell."""

from __future__ import annotations

import pytest

from app.core.answering.questions.comparisons import comparison, verdict, worded


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("Who was born first, Ada Berg or Tom Fay?", "When was Ada Berg born?", "Tom Fay"),
        ("Which firm was founded earlier Klein or Sturm ?", "When was Klein founded?", "Sturm"),
        ("What came first, the fire or the flood?", "When was the fire?", "the flood"),
        ("Who is older, Ada Berg or Tom Fay?", "When was Ada Berg born?", "Tom Fay"),
        ("Which lease is longer, Mill Lane or Dock Road?", "How long is Mill Lane?", "Dock Road"),
        ("Which is cheaper, the offer of Klein or that of Sturm?", "How much", "offer of Sturm"),
        ("Are the lease and the annex both signed?", "Is the lease signed?", "Is annex signed?"),
        ("Are both firms, Klein and Sturm, insured?", "Is Klein insured?", "Is Sturm insured?"),
        ("Do Klein and Sturm offer repairs?", "Does Klein offer repairs?", "Does Sturm"),
        ("Are Passau and Linz in the same country?", "Which country is Passau in?", "Linz"),
        ("Did Ada and Tom attend the same school?", "Which school did Ada attend?", "Tom"),
    ],
)
def test_each_thing_is_asked_about(question: str, first: str, second: str) -> None:
    asked = comparison(question)
    assert asked is not None
    assert first in asked.questions[0]
    assert second in asked.questions[1]


@pytest.mark.parametrize(
    "question",
    [
        "",
        "When was the lease signed?",
        "Is the fridge locked and alarmed?",
        "Which is better, Klein or Sturm?",
        "What do Klein and Sturm have in common?",
        "Who signed the lease and the annex?",
        "Wer ist älter, Ada Berg oder Tom Fay?",
    ],
)
def test_other_questions_are_none(question: str) -> None:
    assert comparison(question) is None


@pytest.mark.parametrize(
    ("question", "answers", "told"),
    [
        ("Who was born first, Ada or Tom?", ("12 May 1924", "in 1923"), "Tom"),
        ("Who was born first, Ada or Tom?", ("12 May 1924", "1924"), ""),
        ("Who was born last, Ada or Tom?", ("12 May 1924", "3 June 1924"), "Tom"),
        ("Who is younger, Ada or Tom?", ("1990", "1980"), "Ada"),
        ("Which lease is longer, North or South?", ("ten years", "18 months"), "North"),
        ("Which offer is cheaper, Klein or Sturm?", ("12,400 euros", "11,900 euros"), "Sturm"),
        ("Which offer is cheaper, Klein or Sturm?", ("12,400 euros", "11,900 dollars"), ""),
        ("Which wall is higher, North or South?", ("3 m", "20 cm"), ""),
        ("Which wall is higher, North or South?", ("3 m", "2 m"), "North"),
        ("Are Klein and Sturm both insured?", ("Yes", "no"), "no"),
        ("Are Klein and Sturm both insured?", ("yes", "Yes."), "yes"),
        ("Are Klein and Sturm both insured?", ("yes", "since 2020"), ""),
        ("Did Ada and Tom attend the same school?", ("Eton", "Eton College"), "yes"),
        ("Did Ada and Tom attend the same school?", ("Eton", "Harrow"), "no"),
        ("Did Ada and Tom attend the same school?", ("", "Harrow"), ""),
    ],
)
def test_code_compares(question: str, answers: tuple[str, str], told: str) -> None:
    asked = comparison(question)
    assert asked is not None
    assert verdict(asked, answers) == told


def test_the_answer_says_what_was_read_of_each_unless_it_is_to_be_brief() -> None:
    asked = comparison("Which lease is longer, the north one or the south one?")
    assert asked is not None
    answers = ("ten years [2]", "18 months [1]")
    assert worded(asked, "the north one", answers) == (
        "The north one. The north one: ten years [2]; the south one: 18 months [1]."
    )
    assert worded(asked, "the north one", answers, brief=True) == "the north one [2][1]"

"""Choosing between the model's answer and the extracted span."""

from __future__ import annotations

import pytest

from app.core.answering.answer_selection import (
    KEPT,
    MARGIN,
    QA_WEIGHT,
    Candidate,
    answerable,
    candidates,
    choose,
    likelier,
    likely,
    repeats,
)
from app.core.answering.citations import NOT_FOUND
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction, Span

PASSAGES = ["The rent is 950 euros a month.", "Notice is three months."]


def hit(text: str, score: float = 1.0) -> Hit:
    return Hit("/docs/lease.pdf", 1, 0, len(text), text, "", score, 1, 1, 1)


SENT = [hit(text) for text in PASSAGES]


def prediction(
    passage: str, absent: float = 0.0, present: float = 0.0, **scores: float
) -> QaPrediction:
    spans = [
        Span(passage.index(text), passage.index(text) + len(text), score)
        for text, score in ((name.replace("_", " "), score) for name, score in scores.items())
    ]
    return QaPrediction(absent, present, tuple(sorted(spans, key=lambda span: -span.score)))


@pytest.mark.parametrize(
    ("wrote", "own", "other", "expected"),
    [
        ("950 euros [1]", 5.0, 5.0 + MARGIN, "950 euros [1]"),
        ("950 euros [1]", 5.0, 5.1 + MARGIN, "three months [2]"),
        ("The 950 Euros. [1]", 5.0, 4.0, "The 950 Euros. [1]"),
        (NOT_FOUND, 0.0, 1.0, "three months [2]"),
    ],
)
def test_a_clearly_likelier_span_replaces_the_answer(
    wrote: str, own: float, other: float, expected: str
) -> None:
    predictions = [
        prediction(PASSAGES[0], **{"950_euros": own}),
        prediction(PASSAGES[1], three_months=other),
    ]
    assert choose(wrote, SENT, predictions) == expected


def test_an_answer_that_is_no_span_ranks_below_all_spans() -> None:
    predictions = [
        prediction(PASSAGES[0], **{"950_euros": 6.0, "rent": 1.0}),
        prediction(PASSAGES[1]),
    ]
    assert choose("a month [1]", SENT, predictions) == "950 euros [1]"
    predictions = [prediction(PASSAGES[0], **{"950_euros": 6.0}), prediction(PASSAGES[1])]
    assert choose("a month [1]", SENT, predictions) == "a month [1]"
    assert choose("a month [1]", SENT, [prediction(text) for text in PASSAGES]) == "a month [1]"


def test_a_span_of_a_worse_passage_must_be_as_much_likelier() -> None:
    predictions = [
        prediction(PASSAGES[0], **{"950_euros": 4.0}),
        prediction(PASSAGES[1], three_months=6.0),
    ]
    worse = [hit(PASSAGES[0], 1.0), hit(PASSAGES[1], 0.5)]
    assert choose(NOT_FOUND, worse, predictions) == "950 euros [1]"
    assert choose(NOT_FOUND, SENT, predictions) == "three months [2]"
    assert likely(worse, predictions, 3) == (worse[0], ((12, 21),))


def test_line_breaks_in_a_span_become_spaces() -> None:
    passage = "The rent is 950\neuros a month."
    found = QaPrediction(0.0, 9.0, (Span(12, 21, 9.0),))
    assert choose(NOT_FOUND, [hit(passage)], [found]) == "950 euros [1]"


def test_the_best_passage_determines_the_log_odds() -> None:
    predictions = [
        prediction(PASSAGES[0], absent=6.0, present=4.5, **{"950_euros": 4.0}),
        prediction(PASSAGES[1], absent=1.0, present=4.0, three_months=3.5),
    ]
    assert answerable(predictions) == 3.0
    assert answerable([]) == 0.0


def test_a_span_has_the_number_under_which_its_passage_was_sent() -> None:
    predictions = [prediction(PASSAGES[0]), prediction(PASSAGES[1], three_months=2.0)]
    assert choose(NOT_FOUND, SENT, predictions, (7, 3)) == "three months [3]"


def spans(own: float = 3.0, other: float = 3.0) -> list[Candidate]:
    predictions = [
        prediction(PASSAGES[0], **{"950_euros": own}),
        prediction(PASSAGES[1], three_months=other),
    ]
    return candidates(SENT, predictions)


@pytest.mark.parametrize(
    ("wrote", "likelihoods", "own", "expected"),
    [
        ("950 euros [1]", [-1.0, -1.0], -1.0, "950 euros [1]"),  # likely to both
        ("950 euros [1]", [-6.0, -6.0 + KEPT + 0.1], -6.0, "three months [2]"),
        ("950 euros [1]", [-6.0, -6.0 + KEPT - 0.1], -6.0, "950 euros [1]"),
        ("a month [1]", [-9.0, -9.0], -1.0, "a month [1]"),  # the writer is sure of what is no span
        ("a month [1]", [-4.0, -9.0], -9.0, "950 euros [1]"),
    ],
)
def test_a_span_replaces_what_the_writer_itself_finds_less_likely(
    wrote: str, likelihoods: list[float], own: float, expected: str
) -> None:
    assert likelier(wrote, spans(), likelihoods, own) == expected


def test_the_qa_model_has_a_say() -> None:
    sure = KEPT / QA_WEIGHT + 3.1
    found = spans(own=3.0, other=sure)
    assert likelier("950 euros [1]", found, [-2.0, -2.0], -2.0) == "three months [2]"
    assert likelier("950 euros [1]", spans(), [-2.0, -2.0], -2.0) == "950 euros [1]"


def test_without_spans_the_text_is_kept() -> None:
    assert likelier("950 euros [1]", [], [], -50.0) == "950 euros [1]"


def test_candidates_differ_and_have_the_numbers_of_their_passages() -> None:
    predictions = [
        prediction(PASSAGES[0], **{"950_euros": 2.0, "The_rent": 1.0}),
        prediction(PASSAGES[0], **{"950_euros": 4.0}),
    ]
    found = candidates([hit(PASSAGES[0])] * 2, predictions, (7, 3))
    assert [(span.text, span.n) for span in found] == [("950 euros", 3), ("The rent", 7)]


@pytest.mark.parametrize(
    ("question", "said", "expected"),
    [
        ("Besides Little Rock, Arkansas, where are the offices?", "Little Rock, Arkansas", True),
        ("Besides Little Rock, Arkansas, where are the offices?", "New York City", False),
        ("Besides the Little Rock office, which?", "Little Rock [2].", True),
        ("Which had a wider release, Skyfall or Spectre?", "Spectre", False),
        ("Was ist älter, das Haus oder die Brücke?", "die Brücke", False),
        ("哪个更早，甲书还是乙书？", "乙书", False),
        ("Wie heißt der Sohn von Anna Berg?", "Anna Berg", True),
        ("Which rock is it?", "", False),
    ],
)
def test_an_answer_may_only_repeat_a_question_that_offers_it(
    question: str, said: str, expected: bool
) -> None:
    assert repeats(question, said) is expected


def test_a_span_of_the_question_is_no_candidate() -> None:
    predictions = [prediction(PASSAGES[0], **{"950_euros": 2.0, "The_rent": 4.0})]
    found = candidates([hit(PASSAGES[0])], predictions, question="How high is the rent?")
    assert [span.text for span in found] == ["950 euros"]

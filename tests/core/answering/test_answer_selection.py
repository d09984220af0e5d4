"""Which of two answers stands: the model's, or a reader's that is clearly likelier."""

from __future__ import annotations

import pytest

from app.core.answering.answer_selection import MARGIN, answerable, choose
from app.core.answering.citations import NOT_FOUND
from app.core.llm.answer_spans import QaPrediction, Span

PASSAGES = ["The rent is 950 euros a month.", "Notice is three months."]


def reading(
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
def test_the_clearly_likelier_span_stands(
    wrote: str, own: float, other: float, expected: str
) -> None:
    readings = [
        reading(PASSAGES[0], **{"950_euros": own}),
        reading(PASSAGES[1], three_months=other),
    ]
    assert choose(wrote, PASSAGES, readings) == expected


def test_words_no_reader_names_are_less_likely_than_those_it_does() -> None:
    readings = [reading(PASSAGES[0], **{"950_euros": 6.0, "rent": 1.0}), reading(PASSAGES[1])]
    assert choose("a month [1]", PASSAGES, readings) == "950 euros [1]"
    readings = [reading(PASSAGES[0], **{"950_euros": 6.0}), reading(PASSAGES[1])]
    assert choose("a month [1]", PASSAGES, readings) == "a month [1]"
    assert choose("a month [1]", PASSAGES, [reading(text) for text in PASSAGES]) == "a month [1]"


def test_words_over_a_line_end_are_said_in_one_line() -> None:
    passage = "The rent is 950\neuros a month."
    found = QaPrediction(0.0, 9.0, (Span(12, 21, 9.0),))
    assert choose(NOT_FOUND, [passage], [found]) == "950 euros [1]"


def test_the_passage_that_holds_the_answer_decides_how_sure_a_reader_is() -> None:
    readings = [
        reading(PASSAGES[0], absent=6.0, present=4.5, **{"950_euros": 4.0}),
        reading(PASSAGES[1], absent=1.0, present=4.0, three_months=3.5),
    ]
    assert answerable(readings) == 3.0
    assert answerable([]) == 0.0

"""The latest of several reports, where a question asks for it."""

from __future__ import annotations

import pytest

from app.core.retrieval.ranking import fuse
from app.core.retrieval.recency import latest

CONTEXTS = {
    "spring": "Form 10-Q Orchard Inc.\nquarterly period ended April 1, 2023",
    "summer": "Form 10-Q Orchard Inc.\nquarterly period ended July 1, 2023, third quarter of 2023",
    "other": "Form 10-Q Mill Corp.\nquarterly period ended April 30, 2023",
    "lease": "Lease of the mill",
    "none": "",
}


@pytest.mark.parametrize(
    "question",
    [
        "What was the gross margin in the latest 10-Q?",
        "What does the most recent filing say about risks?",
        "Was steht im neuesten Bericht?",
        "¿Qué dice el informe más reciente?",
        "Что сказано в последнем отчёте?",
        "最新的报告怎么说？",
    ],
)
def test_the_latest_report_of_each_title_is_found(question: str) -> None:
    assert latest(question, CONTEXTS) == {"summer", "other"}


@pytest.mark.parametrize("question", ["What was the margin in 2023?", "Who came last?", ""])
def test_other_questions_ask_for_no_latest(question: str) -> None:
    assert latest(question, CONTEXTS) == frozenset()


def test_the_latest_report_outranks_an_earlier_one_that_says_the_same() -> None:
    leg = [("spring", 0.71), ("summer", 0.70)]
    similarities = dict(leg)
    asked = "What was the margin in the latest 10-Q?"
    assert fuse(asked, leg, [], similarities, {}, ())[0].key == "spring"
    found = fuse(asked, leg, [], similarities, {}, (), latest=latest(asked, CONTEXTS))
    assert found[0].key == "summer"

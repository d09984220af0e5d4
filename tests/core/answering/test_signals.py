"""Signals tell right answers from wrong ones."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from app.core.answering.signals import SIGNALS, signals
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction, Span
from app.core.llm.generation import Generation

TEXT = "The rent is 950 euros a month and due in May."
QUESTION = "How high is the rent?"
SENT = [Hit("/lease.pdf", 1, 0, len(TEXT), TEXT, "", score, 1, 1, 1) for score in (0.9, 0.7)]
FIGURES = Generation(100, 0, 5, 0.0, 1.0, 1.0, -0.1, -0.4)


def span(text: str, score: float) -> Span:
    return Span(TEXT.index(text), TEXT.index(text) + len(text), score)


READ = [QaPrediction(-2.0, 6.0, (span("950 euros", 8.0), span("May", 3.0)))] * 2


def told(answer: str, written: str = "", figures: Generation = FIGURES) -> dict[str, float]:
    return signals(answer, written or answer, QUESTION, SENT, SENT, READ, figures)


def test_every_signal_of_a_calibration_is_there() -> None:
    assert tuple(told("950 euros [1]")) == SIGNALS


def test_the_writers_own_words_count_even_where_a_span_replaced_them() -> None:
    assert told("950 euros [1]", "It is 950 euros.")["agreement"] == 1.0
    assert told("950 euros [1]", "It is May.")["agreement"] == 0.0


def test_claims_without_support_are_told() -> None:
    assert told("950 euros [1]")["support"] > told("800 dollars [1]")["support"]


def test_token_probabilities_are_those_of_the_writer_or_a_usual_one() -> None:
    assert (told("950 euros")["mean"], told("950 euros")["least"]) == (-0.1, -0.4)
    server = Generation(100, 0, 5, 0.0, 1.0, 1.0)
    assert told("950 euros", figures=server)["mean"] < 0


def test_the_view_of_the_qa_model_is_left_out_where_it_does_not_read_the_language() -> None:
    found = signals("950 euros [1]", "", QUESTION, SENT, SENT, READ, FIGURES, unread=True)
    assert (found["odds"], found["agreement"], found["unread"]) == (0.0, 0.0, 1.0)
    assert found["support"] == told("950 euros [1]")["support"]


def test_names_and_numbers_that_no_cited_passage_holds_are_told() -> None:
    def named(question: str) -> float:
        return signals("950 euros [1]", "", question, SENT, SENT, READ, FIGURES)["named"]

    assert named("How high is the rent in May?") == 1.0
    assert named("How high is the rent of Peter in May 2026?") == pytest.approx(1 / 3)
    assert named("how high is the rent?") == 1.0


@pytest.mark.parametrize(("probability", "odds"), [(0.5, 0.0), (0.9, 2.197), (1.0, 8.0)])
def test_how_near_a_refusal_was(probability: float, odds: float) -> None:
    figures = replace(FIGURES, refusal_log_probability=math.log(probability))
    assert told("950 euros", figures=figures)["refusing"] == pytest.approx(odds, abs=1e-3)
    assert told("950 euros")["refusing"] == -8.0


def test_the_lead_of_the_best_passage() -> None:
    assert round(told("950 euros")["lead"], 6) == 0.2

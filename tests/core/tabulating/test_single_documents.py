"""A question about one document is read by rule only where each of its words is understood."""

from __future__ import annotations

import pytest

from app.core.tabulating.single_documents import LAW, MADE, field_asked, may_ask

NAMES = ("Services agreement between Alder and Birch", "alder-services_2019.pdf")


@pytest.mark.parametrize(
    "question",
    [
        "Which law governs the services agreement?",
        "Which law governs the Services Agreement in alder-services_2019.pdf?",
        "What is the governing law?",
        "Which law applies to this contract?",
        "Welches Recht gilt?",
        "¿Qué ley rige el contrato?",
        "这份合同适用什么法律？",
    ],
)
def test_the_law_is_asked_for(question: str) -> None:
    assert field_asked(question, NAMES) == LAW


@pytest.mark.parametrize(
    "question",
    ["When was the agreement made?", "When was it signed?", "Wann wurde der Vertrag geschlossen?"],
)
def test_the_date_is_asked_for(question: str) -> None:
    assert field_asked(question, NAMES) == MADE


@pytest.mark.parametrize(
    "question",
    [
        "What does the law say about the deposit?",
        "Which law governs the lease of Cedar?",
        "Who governs the trust?",
        "When was the company of Alder made public?",
        "When does the agreement end?",
        "How long is the notice?",
    ],
)
def test_any_other_word_is_left_to_the_writer(question: str) -> None:
    assert field_asked(question, NAMES) is None


def test_most_questions_are_seen_to_be_others_without_the_document() -> None:
    assert may_ask("Which law governs the lease?")
    assert not may_ask("How long is the notice?")

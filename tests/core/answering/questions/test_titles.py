"""Titles of chats tell apart what they are about."""

from __future__ import annotations

import pytest

from app.core.answering.questions.titles import LONGEST, title


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("What is the notice period\n of the lease?", "Notice period of the lease"),
        ("How high is the rent?", "Rent"),
        ("When does the lease end?", "When does the lease end?"),
        ("Wie hoch ist die Miete der Praxis?", "Miete der Praxis"),
        ("¿Cuál es el plazo de preaviso?", "Plazo de preaviso"),
        ("Какова арендная плата?", "Арендная плата"),
        ("租金是多少？", "租金"),
        ("?", "?"),
        ("What is the", "What is the"),
    ],
)
def test_a_title_is_what_is_asked_about(question: str, made: str) -> None:
    assert title(question) == made


def test_two_chats_have_no_title_in_common() -> None:
    assert title("What is the rent?", ["Rent", "Rent (2)"]) == "Rent (3)"
    long = title("word " * 40)
    assert len(long) <= LONGEST
    assert long.endswith("…")
    second = title("word " * 40, [long])
    assert second != long
    assert len(second) <= LONGEST

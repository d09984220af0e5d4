"""Guardrails: combining them, instructions, and detecting violations."""

from __future__ import annotations

import pytest

from app.core.answering.guardrails import refused_topic, violated
from app.core.domain.guardrails import LENGTHS, Guardrails

TOPICS = ("salary", "medical advice", "Gehalt", "薪水")


def test_a_chats_guardrails_override_the_librarys_but_lift_no_prohibition() -> None:
    library = Guardrails("de", "sentence", must_cite=True, refused_topics=("salary",))
    chat = Guardrails("es", refused_topics=("divorce",), persona="You are brief.")
    assert chat.within(library) == Guardrails(
        "es", "sentence", "", True, ("salary", "divorce"), "You are brief."
    )
    assert Guardrails().within(library) == library


def test_without_guardrails_there_are_no_instructions_and_no_violations() -> None:
    assert Guardrails().instructions() == ""
    assert Guardrails().most_tokens(256) == 256
    assert violated(Guardrails(), "Whatever. It says!\n\nMore.", cited=False) == ()


def test_instructions_state_language_length_and_persona() -> None:
    told = Guardrails("es", "sentence", persona="You are a paralegal.").instructions()
    assert told.splitlines() == [
        "You are a paralegal.",
        "Answer in Spanish.",
        "Answer with one sentence.",
    ]


def test_a_length_limits_the_tokens() -> None:
    assert Guardrails(length="words").most_tokens(256) == LENGTHS["words"][1]
    assert Guardrails(length="paragraph").most_tokens(100) == 100


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What is the salary of Mr Hale?", "salary"),
        ("Which salaries were agreed?", "salary"),
        ("Can you give me medical advice?", "medical advice"),
        ("Which advice does the lawyer give?", None),
        ("Welche Gehälter stehen im Vertrag?", "Gehalt"),
        ("他的薪水是多少？", "薪水"),
        ("What is sold at the saloon?", None),
        ("", None),
    ],
)
def test_questions_on_refused_topics_are_recognised(question: str, topic: str | None) -> None:
    assert refused_topic(question, TOPICS) == topic


@pytest.mark.parametrize(
    ("rules", "answer", "cited", "rule"),
    [
        (Guardrails(language="de"), "The notice period is three months.", True, "language"),
        (Guardrails(language="de"), "Die Frist beträgt drei Monate.", True, None),
        (Guardrails(language="de"), "2 to 8 °C", True, None),
        (Guardrails(length="sentence"), "It ends in May. Then it is renewed.", True, "length"),
        (Guardrails(length="sentence"), "It ends in May.", True, None),
        (Guardrails(length="words"), "one two three " * 5, True, "length"),
        (Guardrails(length="paragraph"), "One.\n\nTwo.", True, "length"),
        (Guardrails(must_cite=True), "Three months.", False, "citation"),
        (Guardrails(must_cite=True), "Three months.", True, None),
    ],
)
def test_violations_are_detected(
    rules: Guardrails, answer: str, cited: bool, rule: str | None
) -> None:
    assert violated(rules, answer, cited) == ((rule,) if rule else ())

"""Prompts for a judge, and parsing its reply."""

from __future__ import annotations

import re
from itertools import permutations

import pytest

from app.core.domain.answers import ChatMessage
from app.core.domain.errors import ModelInvalid, ModelTooLarge
from app.core.domain.search import Hit
from app.core.evaluation.judging import (
    LABELS,
    consistency,
    grammar,
    lineup,
    orders,
    prompt,
    ranking,
)


def hit(text: str) -> Hit:
    return Hit("/docs/lease.pdf", 2, 0, len(text), text, "", 1.0, 1, 1, 1)


def count(messages: tuple[ChatMessage, ...]) -> int:
    return sum(len(message.content.split()) for message in messages)


def derived(text: str) -> set[str]:
    """Every text that a grammar of alternatives permits."""
    rules = dict(line.split(" ::= ") for line in text.splitlines())

    def texts(symbols: str) -> list[str]:
        found = []
        for choice in symbols.split(" | "):
            made = [""]
            for literal, name in re.findall(r'"([^"]*)"|([\w-]+)', choice):
                ends = texts(rules[name]) if name else [literal]
                made = [start + end for start in made for end in ends]
            found += made
        return found

    return set(texts(rules["root"]))


@pytest.mark.parametrize("answers", [2, 3, 4, 6])
def test_the_grammar_permits_every_order_and_nothing_else(answers: int) -> None:
    expected = {" > ".join(order) for order in permutations(LABELS[:answers])}
    assert derived(grammar(answers)) == expected


def test_answers_rotate_through_all_positions_in_an_order_set_by_the_seed() -> None:
    made = orders(4, 8, "seed")
    for half in (made[:4], made[4:]):
        assert all(sorted(place) == [0, 1, 2, 3] for place in zip(*half, strict=True))
    assert made[:4] != made[4:]
    assert made == orders(4, 8, "seed") != orders(4, 8, "another")
    assert len(orders(5, 2, "seed")) == 2


def test_a_reply_is_mapped_back_to_the_models() -> None:
    lined = lineup(["Three months.", "Six.", "Never."])
    assert ranking("B > C > A", [2, 0, 1], lined) == [1, 2, 3]
    assert ranking("A > B > C", [2, 0, 1], lined) == [2, 3, 1]


def test_models_that_answer_the_same_share_a_rank() -> None:
    lined = lineup(["Three months.", "Six.", " three  MONTHS."])
    assert lined.answers == ("Three months.", "Six.")
    assert ranking("A > B", [0, 1], lined) == [1.5, 3, 1.5]
    assert ranking("A > B", [1, 0], lined) == [2.5, 1, 2.5]
    alike = lineup(["Six."] * 4)
    assert ranking("A", [0], alike) == [2.5] * 4


@pytest.mark.parametrize("reply", ["", "A", "A > A > B", "A > B > C > D", "The best is A."])
def test_a_reply_that_is_no_order_is_refused(reply: str) -> None:
    with pytest.raises(ModelInvalid, match="ABC") as raised:
        ranking(reply, [0, 1, 2], lineup(["one", "two", "three"]))
    assert "another judge" in raised.value.remedy


def test_a_judge_sees_question_passages_and_labelled_answers() -> None:
    system, user = prompt(
        "How long?",
        [hit("The notice period is three months.")],
        ["Three\nmonths.", "Six."],
        count=count,
        budget=500,
    )
    assert (system.role, user.role) == ("system", "user")
    assert "three months" in user.content
    assert user.content.endswith("Question: How long?\n\nA: Three months.\nB: Six.")


def test_long_texts_are_truncated_and_at_last_refused() -> None:
    passages, answers = [hit("word " * 400)] * 3, ["long " * 300, "Six."]
    whole = count(prompt("How long?", passages, answers, count=count, budget=5000))
    cut = count(prompt("How long?", passages, answers, count=count, budget=400))
    assert cut <= 400 < whole
    with pytest.raises(ModelTooLarge, match="do not fit") as raised:
        prompt("How long?", passages, answers, count=count, budget=40)
    assert "context" in raised.value.remedy


def test_consistency_reveals_position_bias() -> None:
    lined = lineup(["one", "two", "three"])
    shown = orders(3, 3, "seed")
    placed = [ranking("A > B > C", order, lined) for order in shown]
    truly = [[3.0, 1.0, 2.0]] * 3
    assert consistency([truly, truly]) == pytest.approx(1)
    assert consistency([placed]) == pytest.approx(-0.5)
    assert consistency([truly, placed]) == pytest.approx(0.25)
    assert consistency([[[1.0, 2.0]]]) is None
    assert consistency([[[1.5, 1.5]] * 3]) is None

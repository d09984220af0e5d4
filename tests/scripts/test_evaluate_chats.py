"""The scorer of follow-up chats, and the chats it scores."""

from __future__ import annotations

from collections import Counter

import evaluate_chats
import pytest


@pytest.mark.parametrize(
    ("answer", "every", "expected"),
    [
        ("It costs 1.150 Euro [1].", False, True),
        ("It costs 1150 euros.", False, True),
        ("Klein and 1,150", True, True),
        ("1.150", True, False),
        ("", False, False),
    ],
)
def test_an_answer_is_right_if_it_contains_what_is_accepted(
    answer: str, every: bool, expected: bool
) -> None:
    turn = {"answers": ["1.150", "Klein"], "every": every}
    assert evaluate_chats.right(turn, answer) == expected


def test_a_chat_counts_only_if_all_its_turns_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    turns = [
        {"id": "a-1", "chat": "a", "question": "Who?", "answers": ["Ott"]},
        {"id": "a-2", "chat": "a", "question": "When?", "answers": ["May"]},
        {"id": "b-1", "chat": "b", "question": "Who?", "answers": ["Roth"]},
    ]
    evaluate_chats.report(turns, [{"id": "a-1", "answer": "Ott"}, {"id": "b-1", "answer": "Roth"}])
    printed = capsys.readouterr().out
    assert "1 of 2 chats" in printed
    assert "a-2: When?" in printed


def test_every_answer_of_the_chats_stands_in_its_document() -> None:
    turns = evaluate_chats.read(evaluate_chats.CHATS)
    assert Counter(Counter(turn["chat"] for turn in turns).values()) == {3: 20}
    for turn in turns:
        text = (evaluate_chats.DOCUMENTS / turn["article"]).read_text("utf-8")
        assert evaluate_chats.right({"answers": turn["answers"]}, text), turn["id"]

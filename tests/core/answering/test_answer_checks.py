"""What a model wrote is checked: refusals, empty answers, words of the instructions, loops."""

from __future__ import annotations

import pytest

from app.core.answering.answer_checks import (
    is_usable,
    loop_start,
    may_refuse,
    refuses,
    without_echo,
)


@pytest.mark.parametrize("text", ["NONE", "none.", " NONE [1]", '"NONE"', "**NONE**\n"])
def test_a_refusal_is_recognised(text: str) -> None:
    assert refuses(text)


@pytest.mark.parametrize("text", ["None of the tenants paid [1].", "Nonesuch Park [2]", "No [1]"])
def test_an_answer_is_no_refusal(text: str) -> None:
    assert not refuses(text)


@pytest.mark.parametrize("text", ["", "N", "NO", "no", "NONE", '"NO'])
def test_the_beginning_of_a_refusal_is_held_back(text: str) -> None:
    assert may_refuse(text)


@pytest.mark.parametrize("text", ["The", "38 metres", "North"])
def test_other_beginnings_are_not(text: str) -> None:
    assert not may_refuse(text)


@pytest.mark.parametrize("text", ["", " ", ",,,", "[1]", "[1][2].", "。", "-"])
def test_without_a_word_it_is_no_answer(text: str) -> None:
    assert not is_usable(text)


@pytest.mark.parametrize("text", ["No", "38", "38 [1]", "租金"])
def test_a_word_or_a_number_is_an_answer(text: str) -> None:
    assert is_usable(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("38 metres in your documents.", "38 metres."),
        ("38 metres, in the passages [1].", "38 metres [1]."),
        ("38 metres in [2]", "38 metres [2]"),
        ("38 metres, as stated in passage 2.", "38 metres."),
        ("According to passage [1], it is 38 metres tall [1].", "it is 38 metres tall [1]."),
        ("Answer: 38 metres [1]", "38 metres [1]"),
        ("It is kept in the archive [1].", "It is kept in the archive [1]."),
        ("38 metres [1]", "38 metres [1]"),
    ],
)
def test_words_of_the_instructions_are_removed(text: str, kept: str) -> None:
    assert without_echo(text) == kept


def test_a_loop_is_found_where_it_begins_to_repeat() -> None:
    line = "The rent is 950 euros. "
    text = f"Briefly: {line * 4}"
    start = loop_start(text)
    assert start is not None
    assert text[:start].rstrip() == f"Briefly: {line}".rstrip()


@pytest.mark.parametrize(
    "text", ["", "A short answer.", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10", "-" * 60, "ha " * 3]
)
def test_other_texts_do_not_loop(text: str) -> None:
    assert loop_start(text) is None

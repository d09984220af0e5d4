"""What a model wrote is checked: refusals, empty answers, words of the instructions, loops."""

from __future__ import annotations

import pytest

from app.core.answering.answer_checks import (
    invents_figures,
    is_usable,
    loop_start,
    may_refuse,
    quotation,
    refuses,
    restates,
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
        ("38 metres, passage 1", "38 metres [1]"),
        ("38 metros (pasaje 2).", "38 metros [2]"),
        ("38 Meter, Abschnitt [12]", "38 Meter [12]"),
        ("the north passage 1", "the north passage 1"),
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


@pytest.mark.parametrize(
    ("question", "text", "restated"),
    [
        ("Why do the owners prefer Sturm Ltd?", "The owners prefer Sturm Ltd [1].", True),
        ("Why do the owners prefer Sturm Ltd?", "The owners prefer its warranty [1].", False),
        ("Was the lease signed?", "The lease was signed [1].", False),
        ("Which opened first, Miramar or Alameda?", "Alameda opened first [1].", False),
        ("Warum wurde das Haus verkauft?", "Das Haus wurde verkauft [2].", True),
        ("Почему музей закрыли на ремонт?", "Музей закрыли на ремонт.", True),
        ("¿Por qué se cerró el hotel?", "El hotel se cerró [1].", True),
        ("为什么杭州仓库禁止存放化学品？", "杭州仓库禁止存放化学品。[1]", True),
        ("为什么杭州仓库禁止存放化学品？", "因为隔壁是小学。[1]", False),
        ("Why?", "[1]", False),
    ],
)
def test_an_answer_may_only_say_again_what_is_asked(
    question: str, text: str, restated: bool
) -> None:
    assert restates(question, text) == restated


@pytest.mark.parametrize(
    ("text", "known", "invents"),
    [
        ("It is 3,610 euros [2].", "It is 3.450 euros.", True),
        ("It is 12.400 euros.", "It is 12,400 euros.", False),
        ("It is 1200.50 [1].", "Total: 1,200.50", False),
        ("It is 020 7946 0958.", "Call 020-7946-0958.", False),
        ("Two of 12 firms [113].", "Klein and Sturm offered.", False),
        ("In 2024 and 2025.", "From 2024, 2025.", False),
    ],
)
def test_a_long_number_stands_in_what_it_was_written_from(
    text: str, known: str, invents: bool
) -> None:
    assert invents_figures(text, ["Nothing.", known]) == invents


def test_a_quotation_says_what_is_asked_and_more() -> None:
    texts = [
        "杭州仓库的面积是520平方米。",
        "仓库很大。杭州仓库禁止存放化学品，因为隔壁是小学。",
    ]
    found = quotation("为什么杭州仓库禁止存放化学品？", texts)
    assert found == (1, "杭州仓库禁止存放化学品，因为隔壁是小学。")
    assert quotation("Why did it rain?", ["The owners prefer Sturm Ltd."]) is None
    assert quotation("Why do the owners prefer Sturm?", ["The owners prefer Sturm."]) is None

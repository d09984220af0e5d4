"""Excerpts are cut around what matters, at the bounds of words."""

from __future__ import annotations

from app.core.text.excerpts import shortened

LONG = " ".join(f"word{n}" for n in range(200))


def test_a_short_text_is_whole_on_one_line() -> None:
    assert shortened("three\n  months ", (0, 0), 80) == "three months"


def test_a_long_text_is_cut_around_a_span_at_the_bounds_of_words() -> None:
    start = LONG.index("word150")
    line = shortened(LONG, (start, start + 7), 80)
    assert line.startswith("… word14")
    assert " word150 " in line
    assert line.endswith(" …")
    assert len(line) <= 84


def test_without_a_span_it_is_the_beginning() -> None:
    assert shortened(LONG, (0, 0), 80).startswith("word0 word1 ")


def test_the_end_has_no_ellipsis() -> None:
    assert shortened(LONG, (len(LONG) - 7, len(LONG)), 80).endswith(" word199")


def test_a_span_longer_than_the_excerpt_is_shown_whole() -> None:
    assert shortened(LONG, (0, 200), 80).startswith(LONG[:200])


def test_white_space_alone_is_not_left_out() -> None:
    assert shortened("one" + " " * 200, (0, 3), 80) == "one"

"""Markdown as plain text, for lists that show a line of it."""

from __future__ import annotations

import pytest

from app.core.text.inert_text import unmarked


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**Three months** in `writing` [1][2].", "Three months in writing."),
        ("# Terms\n\n- rent\n2. deposit\n> quoted", "Terms rent deposit quoted"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
        ("see [the lease](http://x) and ![a](b)", "see the lease and a"),
        ("snake_case * 2 and 3*4", "snake_case * 2 and 3*4"),
    ],
)
def test_signs_go_and_words_stay(text: str, plain: str) -> None:
    assert unmarked(text) == plain

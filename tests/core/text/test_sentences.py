"""Splitting text into sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import sentences


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It cost 3.5 euros. Dr. J. R. Roe paid.", ["It cost 3.5 euros.", "Dr. J. R. Roe paid."]),
        ("Born in the U.S. in 1950. Then he left.", ["Born in the U.S. in 1950.", "Then he left."]),
        ('He said "Go." She went.', ['He said "Go."', "She went."]),
        ("A first line\nand a second", ["A first line", "and a second"]),
        ("巴黎是首都。东京也是！对吗？", ["巴黎是首都。", "东京也是！", "对吗？"]),
        ("Paris is old. [1] Rome is older. [2][3]", ["Paris is old. [1]", "Rome is older. [2][3]"]),
        ("Costs rose, e.g. rent. They fell.", ["Costs rose, e.g. rent.", "They fell."]),
        ("For:\n\n1. Food\n2. Light", ["For:", "1. Food", "2. Light"]),
        ("It was 12. Then 1066. Then 2.", ["It was 12.", "Then 1066.", "Then 2."]),
        ("  \n ", []),
    ],
)
def test_borders(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@given(st.text(alphabet="ab.!?。 \n[1]\"'", max_size=80))
def test_spans_are_in_order_and_hold_all_but_white_space(text: str) -> None:
    found = list(sentences.spans(text))
    assert found == sorted(found)
    assert all(a_end <= b_start for (_, a_end), (b_start, _) in pairwise(found))
    kept = "".join(text[start:end] for start, end in found)
    assert "".join(kept.split()) == "".join(text.split())

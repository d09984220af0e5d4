"""Excerpts show the likely words, whatever spans and texts they are made of."""

from __future__ import annotations

import pytest

from app.ui.foundation.excerpts import LONGEST, excerpt

LONG = " ".join(f"word{n}" for n in range(200))


def shown(pieces) -> str:
    return "".join(piece for piece, _ in pieces)


def test_a_short_passage_is_shown_whole_with_its_words_marked():
    text = "The Tenant may leave\n  with three months' notice.\n"
    start = text.index("three")
    assert excerpt(text, [(start, start + 13)]) == [
        ("The Tenant may leave with ", False),
        ("three months'", True),
        (" notice.", False),
    ]


def test_a_long_passage_is_cut_around_its_likely_words_at_the_bounds_of_words():
    start = LONG.index("word150")
    pieces = excerpt(LONG, [(start, start + 7)])
    assert ("word150", True) in pieces
    text = shown(pieces)
    assert text.startswith("… word")
    assert text.endswith(" …")
    assert len(text) <= LONGEST + 4
    assert set(text.strip("… ").split()) < set(LONG.split())


def test_without_likely_words_it_is_the_beginning():
    pieces = excerpt(LONG)
    assert not any(marked for _, marked in pieces)
    assert shown(pieces).startswith("word0 word1 ")
    assert shown(pieces).endswith(" …")


def test_the_end_of_a_passage_has_no_ellipsis():
    text = shown(excerpt(LONG, [(len(LONG) - 7, len(LONG))]))
    assert text.endswith(" word199")


@pytest.mark.parametrize(
    "spans",
    [
        [(5, 5)],
        [(-4, 3)],
        [(9, 4)],
        [(3, 10), (5, 20), (0, 4)],
        [(0, 10_000)],
        [(9_000, 10_000)],
        [(0, 2), (1490, 1495)],
    ],
)
def test_spans_that_overlap_or_lie_outside_lose_no_text(spans):
    assert shown(excerpt("Three months in writing", spans)) == "Three months in writing"
    pieces = excerpt(LONG, spans)
    assert shown(pieces).strip("… ") in LONG


def test_a_text_without_spaces_is_cut_too():
    text = "通知期为三个月。" * 100
    start = text.index("三个月", 400)
    pieces = excerpt(text, [(start, start + 3)])
    assert ("三个月", True) in pieces
    assert len(shown(pieces)) <= LONGEST + 4


def test_characters_that_disguise_a_text_are_shown_as_such():
    assert shown(excerpt("invoice\u202efdp.exe")) == "invoice\ufffdfdp.exe"


def test_a_table_of_markdown_has_no_lines_and_its_marks_stay():
    text = "Who\n\n| Folder | Ask |\n|---|---|\n| contracts | Tom |\n"
    at = text.index("Tom")
    shown = excerpt(text, [(at, at + 3)])
    said = " ".join("".join(piece for piece, _ in shown).split())
    assert said == "Who Folder · Ask contracts · Tom"
    assert [piece for piece, marked in shown if marked] == ["Tom"]

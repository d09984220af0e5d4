"""Questions are compared with passages in another language without what only the language does."""

from __future__ import annotations

from array import array

import pytest

from app.core.retrieval.language_shift import PARALLEL, LanguageShift


def embed(text: str) -> bytes:
    """Two dimensions of what is said, and one that says whether it is Chinese."""
    chinese = not text.isascii() and any("\u4e00" <= letter <= "\u9fff" for letter in text)
    return array("f", [0.6, 0.0, 0.8 if chinese else -0.8]).tobytes()


def test_a_question_is_moved_to_the_other_language() -> None:
    shift = LanguageShift(embed)
    moved = array("f", shift.moved(array("f", [0.0, 0.6, 0.8]).tobytes(), "zh", "en"))
    assert moved[1] > 0.9
    assert abs(moved[2]) < 0.3
    assert sum(value * value for value in moved) == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize(("asked", "spoken"), [("en", "en"), ("en", "fr"), ("ja", "en")])
def test_a_question_stays_where_it_is_in_its_own_language_and_in_unknown_ones(asked, spoken):
    vector = embed("What?")
    assert LanguageShift(embed).moved(vector, asked, spoken) == vector


def test_every_language_has_the_same_number_of_questions() -> None:
    assert len({len(questions) for questions in PARALLEL.values()}) == 1
    assert all(len(set(questions)) == len(questions) for questions in PARALLEL.values())

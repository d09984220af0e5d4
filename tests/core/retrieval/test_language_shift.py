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


def test_what_all_questions_have_in_common_does_not_tell_passages_apart() -> None:
    shift = LanguageShift(embed)
    asked = array("f", [0.6, 0.5, 0.62]).tobytes()
    apart, factor = shift.apart(asked, "zh", "en")
    rest = array("f", apart)
    # 0.6 of (0.6, 0, 0.8) is taken off, and of the difference (0, 0, 1.6) for ``moved``.
    assert [value / rest[1] for value in rest] == pytest.approx([0.48, 1.0, 0.28], abs=1e-5)
    length, of_moved = (0.24**2 + 0.5**2 + 0.14**2) ** 0.5, (0.6**2 + 0.5**2 + 0.34**2) ** 0.5
    assert factor == pytest.approx(length / of_moved, abs=1e-5)


@pytest.mark.parametrize(("asked", "spoken"), [("en", "en"), ("en", "fr"), ("ja", "en")])
def test_a_question_stays_where_it_is_in_its_own_language_and_in_unknown_ones(asked, spoken):
    vector = embed("What?")
    assert LanguageShift(embed).moved(vector, asked, spoken) == vector
    assert LanguageShift(embed).apart(vector, asked, spoken) == (vector, 1.0)


def test_every_language_has_the_same_number_of_questions() -> None:
    assert len({len(questions) for questions in PARALLEL.values()}) == 1
    assert all(len(set(questions)) == len(questions) for questions in PARALLEL.values())

"""Weights are found from what is right, and each compared ranking differs in what its name says."""

from __future__ import annotations

import numpy as np
import pytest
from fit_ranking import (
    FIRST,
    SECOND,
    Asked,
    by_rank,
    first_right,
    fitted,
    fitted_to,
    loaded,
    row_of,
    table,
    weighed,
    without,
)

from app.core.domain.passages import Passage, StoredPassage
from app.core.evaluation.scoring import GoldQuestion
from app.core.retrieval.ranking import WEIGHTS
from app.services.answering.searcher import Legs

TEXTS = {
    "near": "A warm kitchen.",
    "both": "The boiler is in the kitchen.",
    "words": "boiler boiler",
}
LEGS = Legs(
    dense=[("near", 0.805), ("both", 0.8)],
    lexical=[("words", 9.0), ("both", 8.0)],
    passages={
        key: [StoredPassage(n, n, f"{key}.md", "md", Passage(0, text, 0, len(text)), key)]
        for n, (key, text) in enumerate(TEXTS.items())
    },
    similarities={"near": 0.805, "both": 0.8, "words": 0.1},
    terms={key: text.lower().rstrip(".") for key, text in TEXTS.items()},
    verbatim=frozenset({"words"}),
)
QUESTION = GoldQuestion("1", "Where is the boiler?", frozenset({"both.md"}), ("in the kitchen",))
PRODUCT = np.array([1.0, 0.0175, 0.0175, 0.00875, 0.00875, 0.0175])


@pytest.fixture
def row() -> dict[str, object]:
    return row_of(QUESTION, LEGS, "all-MiniLM-L6-v2", ("en",))


@pytest.fixture
def question(row: dict[str, object]) -> Asked:
    return loaded([row])[0]


def questions(seed: int, known: bool = True) -> list[Asked]:
    """Questions whose right candidate is the first by twice the cosine plus coverage."""
    random = np.random.default_rng(seed)
    found = []
    for _ in range(40):
        features = random.random((12, 6))
        scores = features @ np.array([2.0, 1.0, 0.0, 0.0, 0.0, 0.0])
        right = (scores == scores.max()).astype(float)
        nothing = np.zeros(12)
        found.append(Asked("any", known, features, np.zeros((12, 2)), right, nothing))
    return found


def test_weights_are_those_that_rank_the_right_first() -> None:
    weights = fitted([questions(1), questions(2)])
    assert weights[0] == 1.0
    assert weights[1] == pytest.approx(0.5, abs=0.1)
    assert np.abs(weights[2:]).max() < 0.1
    assert fitted([questions(1)], "covered")[1] == 0.0


def test_words_weigh_more_where_that_helps_in_languages_the_embedder_does_not_know() -> None:
    strange = [
        Asked(q.embedder, False, q.features * [1, *[0.2] * 5], q.ranks, q.right, q.verbatim)
        for q in questions(3)
    ]
    assert fitted_to({"en": questions(1)})[1] == WEIGHTS.unsupported_language
    assert fitted_to({"en": questions(1), "xx": strange})[1] > WEIGHTS.unsupported_language


def test_sets_of_one_kind_are_left_out_together() -> None:
    sets = {"xquad-es": [], "xquad-de": [], "squad": []}
    assert list(without(sets, "xquad-es")) == ["squad"]


def test_each_way_ranks_by_its_own_rule(question: Asked) -> None:
    assert question.right.sum() == 1
    assert first_right(question, weighed(PRODUCT)(question)) == 2  # one is verbatim
    assert first_right(question, weighed(PRODUCT, verbatim=False)(question)) == 1
    assert first_right(question, by_rank(FIRST)(question)) == 2
    assert first_right(question, by_rank(SECOND)(question)) == 2
    assert first_right(question, by_rank(FIRST, SECOND)(question)) == 1


def test_the_table_has_a_column_for_each_set() -> None:
    lines = list(table({"one": questions(1), "two": questions(2)}))
    assert lines[0] == "| ranking | one | two |"
    assert {line.count("|") for line in lines} == {4}
    (other,) = [line for line in lines if line.startswith("| fitted to the other sets")]
    assert float(other.split("|")[2].split("/")[0]) > 0.9

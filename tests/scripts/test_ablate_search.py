"""Each compared ranking differs in what its name says."""

from __future__ import annotations

import pytest
from ablate_search import WAYS, place

from app.core.domain.passages import EmbedderIdentity, Passage, StoredPassage
from app.core.evaluation.scoring import GoldQuestion
from app.services.answering.searcher import Legs

ENGLISH = EmbedderIdentity("all-MiniLM-L6-v2", "0", 384, languages=("en",))
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


@pytest.mark.parametrize(
    ("way", "first"),
    [
        ("dense alone", "near"),
        ("BM25 alone", "words"),
        ("reciprocal rank fusion", "both"),
        ("as it is", "words"),
        ("verbatim matches not first", "both"),
    ],
)
def test_each_way_ranks_by_its_own_rule(way: str, first: str) -> None:
    assert WAYS[way]("Where is the boiler?", LEGS, ENGLISH)[0] == first


def test_the_place_is_that_of_the_first_passage_with_the_answer() -> None:
    question = GoldQuestion("1", "Where is it?", frozenset({"both.md"}), ("in the kitchen",))
    assert place(question, LEGS, WAYS["dense alone"], ENGLISH) == 2
    assert place(question, LEGS, WAYS["reciprocal rank fusion"], ENGLISH) == 1

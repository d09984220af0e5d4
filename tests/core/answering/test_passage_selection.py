"""Passage selection: the best passages without duplicates."""

from __future__ import annotations

from app.core.answering.passage_selection import select
from app.core.domain.search import Hit


def hits(*texts: str) -> list[Hit]:
    return [
        Hit(f"/{n}.txt", None, 0, len(text), text, "", 1 / (n + 1), n + 1, None, n)
        for n, text in enumerate(texts)
    ]


def selected(*texts: str, most: int = 3) -> list[str]:
    return [hit.text for hit in select(hits(*texts), most)]


def test_the_best_are_sent_in_their_order() -> None:
    assert selected("One.", "Two.", "Three.", "Four.") == ["One.", "Two.", "Three."]


def test_duplicates_are_dropped() -> None:
    assert selected("Rent is due.", "RENT is  due!", "is due", "Notice.") == [
        "Rent is due.",
        "Notice.",
    ]


def test_passages_that_differ_in_a_number_are_both_sent() -> None:
    both = ["The rent is 800 euros.", "The rent is 900 euros."]
    assert selected(*both) == both


def test_parts_of_words_are_no_duplicates() -> None:
    assert selected("Unpaid rents", "paid rent") == ["Unpaid rents", "paid rent"]


def test_no_hits_give_no_passages() -> None:
    assert select([], 3) == ()

"""Passage selection: the best passages without duplicates."""

from __future__ import annotations

from app.core.answering.passage_selection import place, select, widen
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


SECTION = [
    Hit(
        "/a.md",
        None,
        100 * n,
        100 * n + 50,
        f"Sentence {n} is here. " + "word " * size,
        "",
        0,
        1,
        1,
        n,
    )
    for n, size in enumerate((100, 10, 10, 10, 250))
]


def around(hit: Hit) -> list[Hit]:
    return SECTION if hit in SECTION else [hit]


def test_a_short_passage_is_sent_with_what_adjoins_it_up_to_the_size_of_a_whole_one() -> None:
    assert widen([SECTION[2]], around, 1000) == {2: tuple(SECTION[0:4])}
    assert widen([SECTION[0], SECTION[4]], around, 1000) == {}


def test_passages_that_adjoin_are_one_run() -> None:
    runs = widen([SECTION[1], SECTION[3]], around, 1000)
    assert runs[1] == runs[3]
    assert list(runs[1]) == SECTION[0:4]


def test_without_room_or_with_what_was_sent_before_nothing_is_added() -> None:
    assert widen([SECTION[2]], around, 5) == {}
    assert widen([SECTION[2]], around, 1000, {place(SECTION[1]), place(SECTION[3])}) == {}

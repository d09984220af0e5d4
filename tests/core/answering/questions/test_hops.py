"""Second searches follow the names in the best passage, and are merged with the first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.answering.questions.hops import (
    KEPT,
    MOST_QUERIES,
    merge,
    second_queries,
)
from app.core.domain.search import Hit


def hit(number: int, text: str) -> Hit:
    return Hit(f"/docs/{number}.txt", None, 0, len(text), text, "", 1.0 / number, 1, 1, number)


FILM = hit(
    1, "Fist Power\n\nFist Power is a 2000 Hong Kong film by Aman Chang. It won the Golden Reel."
)
QUESTION = "When was the country that produced Fist Power taken by the British?"


def test_a_second_query_joins_a_name_to_the_words_still_open() -> None:
    assert second_queries(QUESTION, [FILM])[0] == "Hong Kong country produced taken British"


def test_names_in_sentences_that_share_words_with_the_question_come_first() -> None:
    passage = hit(
        1, "The Golden Reel was given by Mary Stone. The Orion engine is made by Acme Works."
    )
    queries = second_queries("Who founded the company that makes the Orion engine?", [passage])
    assert queries[0].startswith("Acme Works founded company")


def test_names_of_the_question_lead_nowhere() -> None:
    assert second_queries("Who founded Fist Power?", [hit(1, "Fist Power is a film.")]) == ()


def test_nothing_is_open_when_the_passage_covers_the_question() -> None:
    question = "Who directed Fist Power?"
    assert second_queries(question, [hit(1, "Aman Chang directed Fist Power.")]) == ()
    assert second_queries(question, []) == ()


def test_names_keep_small_words_inside_but_not_around() -> None:
    passage = hit(1, "It was shown at the Museum of the City of Bern and in the Hague.")
    queries = second_queries("Where is the painting?", [passage])
    assert [query.removesuffix(" painting") for query in queries] == [
        "Museum of the City of Bern",
        "Hague",
    ]


def test_there_are_only_so_many_queries() -> None:
    passage = hit(1, ". ".join(f"Then came {chr(65 + n)}bel" for n in range(20)))
    assert len(second_queries("Where is the painting?", [passage])) == MOST_QUERIES


def test_results_are_interleaved_after_the_first_ones() -> None:
    first = [hit(n, f"first {n}") for n in range(1, 9)]
    seconds = [[hit(11, "one"), hit(12, "two")], [hit(21, "three"), first[0], hit(22, "four")]]
    merged = [found.passage_id for found in merge(first, seconds, 9)]
    kept = [1, 2, 3][:KEPT]
    rest = [11, 21, KEPT + 1, 12, KEPT + 2, 22, KEPT + 3]
    assert merged == (kept + rest)[:9]


def test_without_second_searches_the_first_stays_as_it_is() -> None:
    first = [hit(n, f"text {n}") for n in range(1, 9)]
    assert merge(first, [], 5) == tuple(first[:5])
    assert merge([], [], 5) == ()


@given(
    st.lists(st.integers(1, 30), unique=True),
    st.lists(st.lists(st.integers(1, 30), unique=True), max_size=4),
    st.integers(1, 12),
)
def test_a_merge_has_no_duplicates_and_loses_none_while_there_is_room(
    first: list[int], seconds: list[list[int]], k: int
) -> None:
    def hits(numbers: list[int]) -> list[Hit]:
        return [hit(n, f"text {n:02}") for n in numbers]

    merged = [found.passage_id for found in merge(hits(first), map(hits, seconds), k)]
    known = set(first).union(*seconds)
    assert len(set(merged)) == len(merged) == min(k, len(known))
    assert merged[:KEPT] == first[: min(KEPT, k)] or len(first) < KEPT

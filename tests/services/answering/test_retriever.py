"""What is searched for a question: once, for its exact terms, and for names of several hops."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core.domain.events import Listener, ignore
from app.core.domain.passages import Passage, StoredPassage
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.services.answering.retriever import Retriever


def hit(n: int, text: str, path: str = "/docs/a.txt") -> Hit:
    return Hit(path, None, 0, len(text), text, "", 1.0 / n, n, n, n)


class Index:
    """A search with given results by text; others find the first ones."""

    def __init__(self, **results: tuple[Hit, ...]) -> None:
        self.results = {text.replace("_", " "): hits for text, hits in results.items()}
        self.first = next(iter(results.values()))
        self.asked: list[tuple[str, Scope]] = []

    def find(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        *,
        question: str = "",
        listen: Listener = ignore,
    ) -> SearchResult:
        self.asked.append((text, scope))
        found = self.results.get(text, () if len(self.asked) > 1 else self.first)
        return SearchResult(found[:k], {})


def test_an_ordinary_question_is_searched_once() -> None:
    index = Index(first=(hit(1, "The rent is 950 euros."),))
    retrieved = Retriever(index).find("How high is the rent?", 0, EVERYWHERE)
    assert [h.text for h in retrieved.found.hits] == ["The rent is 950 euros."]
    assert (retrieved.missing, len(index.asked)) == ((), 1)


def test_a_passage_with_the_exact_part_number_comes_first() -> None:
    alike = hit(1, "Part AB-1235 costs 4 euros.")
    exact = hit(2, "Part ab 1234 costs 9 euros.")
    index = Index(first=(alike,), **{"AB-1234": (exact,)})
    scope = Scope("/docs")
    retrieved = Retriever(index).find("What does part AB-1234 cost?", 0, scope)
    assert retrieved.found.hits == (exact, alike)
    assert retrieved.missing == ()
    assert [text for text, _ in index.asked] == ["What does part AB-1234 cost?", "AB-1234"]
    assert {asked for _, asked in index.asked} == {scope}


def test_a_part_number_that_stands_nowhere_is_said() -> None:
    index = Index(first=(hit(1, "Part AB-1235 costs 4 euros."),))
    retrieved = Retriever(index).find("What does part AB-1234 cost?", 0, EVERYWHERE)
    assert [term.text for term in retrieved.missing] == ["AB-1234"]


def test_a_date_that_stands_nowhere_decides_nothing() -> None:
    index = Index(first=(hit(1, "He moved to Paris that autumn."),))
    retrieved = Retriever(index).find("Where did he live on 3 May 1849?", 0, EVERYWHERE)
    assert retrieved.missing == ()


def test_names_in_the_best_passage_are_followed() -> None:
    makes = hit(1, "The Norwell engine is made by Harland Works in Leeds.")
    founded = hit(2, "Ada Prentice founded it in 1901.", "/docs/Harland Works.txt")
    index = Index(first=(makes,), **{"Harland Works founded company": (founded,)})
    retriever = Retriever(index)
    question = "Who founded the company of the Norwell engine?"
    found = retriever.find(question, 0, EVERYWHERE).found
    followed = retriever.follow(question, found, EVERYWHERE, 3)
    assert all("Harland Works" in text or "Leeds" in text for text, _ in index.asked[1:])
    assert 1 <= len(index.asked) - 1 <= 3
    assert followed.hits[0] == makes
    assert "second_ms" in followed.stages


class File:
    """A file of numbered passages below headings."""

    def __init__(self, *headings: str) -> None:
        self.headings = headings

    def in_order(self, scope: Scope) -> list[int]:
        return list(range(1, len(self.headings) + 1))

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]:
        return {
            n: StoredPassage(
                n,
                1,
                "/docs/a.txt",
                "txt",
                Passage(n, f"Text {n}.", n * 10, n * 10 + 7, None, self.headings[n - 1]),
                "",
            )
            for n in ids
        }


def test_the_section_of_a_passage_is_what_stands_below_the_same_heading() -> None:
    retriever = Retriever(Index(first=()), File("A", "B", "B", "B", "A"))
    found = replace(hit(3, "Text 3."), heading="B")
    assert [h.text for h in retriever.section(found)] == ["Text 2.", "Text 3.", "Text 4."]
    assert retriever.section(hit(9, "Gone.")) == (hit(9, "Gone."),)
    assert Retriever(Index(first=())).section(found) == (found,)

"""What an older version says otherwise is said with the answer."""

from __future__ import annotations

from dataclasses import replace

from app.core.answering.citations import Cited, citation, cite, numbered
from app.core.answering.older_versions import noted
from app.core.domain.search import Hit, Version

NEW = "Trips are booked early. The daily allowance abroad is 52 euros. Taxis are paid at night."
OLD = "Trips are booked early. The daily allowance abroad is 44 euros. Taxis are never paid."
QUESTION = "What is the daily allowance abroad?"


def passage(text: str, *versions: Version) -> Hit:
    return Hit("/d/policy v2.md", None, 0, len(text), text, "", 1.0, 1, 1, 7, versions)


def older(text: str, relation: str = "older") -> Version:
    return Version("/d/policy v1.md", relation, "v1", 3, 100, 100 + len(text), text)  # type: ignore[arg-type]


def answered(*versions: Version, answer: str = "It is 52 euros [1].") -> tuple[Cited, str]:
    hits = [passage(NEW, *versions), passage("Nothing.")]
    prompted = numbered(hits)
    return noted(cite(answer, prompted, QUESTION), hits, prompted, "", QUESTION)


def test_the_sentence_in_the_place_of_the_answers_is_quoted_and_cited() -> None:
    cited, note = answered(older(OLD))
    said = "The daily allowance abroad is 44 euros."
    assert cited.text == "It is 52 euros [1].\n\nAn older version (v1) says: “" + said + "” [3]"
    assert cited.text.endswith(note)
    citation = cited.citations[-1]
    assert (citation.n, citation.path, citation.page) == (3, "/d/policy v1.md", 3)
    assert (citation.text, OLD[citation.start - 100 : citation.end - 100]) == (said, said)


def test_nothing_is_said_where_the_older_version_says_the_same_or_nothing() -> None:
    assert answered(older(OLD), answer="Trips are booked early [1].")[1] == ""
    assert answered(older("The garden is watered."))[1] == ""
    assert answered(older(OLD, "newer"))[1] == ""
    assert answered()[1] == ""
    assert answered(older(OLD), answer="Not in your documents.")[1] == ""


def test_the_note_is_in_the_language_of_the_answer() -> None:
    hits = [passage(NEW, older(OLD))]
    prompted = numbered(hits)
    _, note = noted(cite("52 euros [1].", prompted, QUESTION), hits, prompted, "de", QUESTION)
    assert note.strip().startswith("Eine ältere Fassung (v1) sagt: „The daily")


def test_a_version_without_a_mark_is_named_by_its_file() -> None:
    assert "(policy v1.md)" in answered(replace(older(OLD), label=""))[1]


def test_passages_are_known_by_their_places_as_numbers_go_on_from_earlier_turns() -> None:
    """Here the prompt holds an earlier passage as 1, and those for the question as 2 and 3."""
    hits = [passage(NEW, older(OLD)), replace(passage("Nothing."), path="/d/other.md")]
    prompted = [citation(n, hit) for n, hit in zip((2, 3), hits, strict=True)]
    earlier = citation(1, replace(passage("Hello."), path="/d/before.md"))
    cited = cite("It is 52 euros [2].", [*prompted, earlier], QUESTION)
    noted_answer, _ = noted(cited, hits, [*prompted, earlier], "", QUESTION)
    assert [(c.n, c.path) for c in noted_answer.citations] == [
        (2, "/d/policy v2.md"),
        (4, "/d/policy v1.md"),
    ]

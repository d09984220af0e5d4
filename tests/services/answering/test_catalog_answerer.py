"""Counts, lists and changes are answered from the catalog."""

from __future__ import annotations

import os
from datetime import datetime

import pytest

from app.core.cancellation import NEVER
from app.core.catalog.intents import recognise
from app.core.domain.answers import Answer, AskRequest
from app.core.domain.events import AnswerPiece, Event, PassagesFound
from app.core.domain.search import EVERYWHERE, Scope
from app.services.answering.catalog_answerer import LISTED, CatalogAnswerer
from app.services.answering.query_router import QueryRouter
from app.services.answering.summariser import Summariser
from tests.services.library_fixture import LibraryHarness

LONG_AGO = datetime(2020, 5, 1).timestamp()


def no_model(*_: object) -> object:
    raise AssertionError("The list of files needs no model.")


def ask(harness: LibraryHarness, question: str, scope: Scope = EVERYWHERE, *earlier: str) -> Answer:
    """The answer of the list of files; its pieces and passages are as announced."""
    catalog_answerer = CatalogAnswerer(harness.catalog, harness.passages)
    query_router = QueryRouter(
        harness.catalog, catalog_answerer, Summariser(harness.passages, no_model, 9)
    )
    heard: list[Event] = []
    answer = query_router.answer(AskRequest(question, scope), earlier, heard.append, NEVER)
    assert answer is not None
    assert heard == [PassagesFound(answer.passages), AnswerPiece(answer.answer)]
    assert (answer.model, answer.tokens.generated, answer.abstained) == ("", 0, False)
    return answer


@pytest.fixture
def office(harness: LibraryHarness) -> LibraryHarness:
    """Five files in two folders; one of them cannot be read, and one is old."""
    harness.write("contracts/lease.txt", "The rent is due on the first day.")
    harness.write("contracts/supply.md", "Medivet delivers every Monday.\n\nPenalties apply.")
    old = harness.write("mail/contract-offer.txt", "We offer the vaccine fridge.")
    harness.write("mail/monday.txt", "The contract with Medivet ends; the rent does not.")
    harness.write("mail/broken.txt", "damaged")
    os.utime(old, (LONG_AGO, LONG_AGO))
    harness.run()
    return harness


def names(answer: Answer) -> list[str]:
    return [os.path.basename(citation.path) for citation in answer.citations]


def test_documents_are_counted_by_kind_and_folder_and_named(office: LibraryHarness) -> None:
    answer = ask(office, "How many documents do I have?")
    assert "**5 documents**" in answer.answer
    assert "By kind: txt 4, md 1" in answer.answer
    assert "By folder: mail 3, contracts 2" in answer.answer
    assert "not on their text" in answer.answer
    assert names(answer)[-1] == "contract-offer.txt"
    assert len(answer.citations) == len(answer.passages) == 5
    assert answer.citations[-1].text == "We offer the vaccine fridge."
    assert answer.stages["catalog_ms"] > 0


def test_what_was_not_read_is_said(harness: LibraryHarness) -> None:
    harness.write("full.txt", "The rent is due.")
    harness.write("empty.txt", "")
    harness.run()
    answer = ask(harness, "How many files are there?")
    assert "**2 documents**" in answer.answer
    assert "1 document could not be read" in answer.answer
    assert names(answer) == ["full.txt"]


def test_a_topic_is_told_by_names_and_by_words_in_the_text(office: LibraryHarness) -> None:
    answer = ask(office, "How many contracts do I have?")
    assert "**3 documents** with “contracts” in the name" in answer.answer
    assert "**1 document** with the words of" in answer.answer
    assert names(answer)[-1] == "monday.txt"
    assert "the text was not interpreted" in answer.answer


def test_the_passage_that_holds_the_words_is_the_one_cited(office: LibraryHarness) -> None:
    answer = ask(office, "Which documents mention Medivet and penalties?")
    assert names(answer) in ([], ["supply.md"])
    answer = ask(office, "Which documents mention the rent?")
    assert sorted(names(answer)) == ["lease.txt", "monday.txt"]
    assert all("rent" in citation.text for citation in answer.citations)


def test_nothing_found_is_said(office: LibraryHarness) -> None:
    answer = ask(office, "List all files about elephants")
    assert "There are none." in answer.answer
    assert answer.citations == ()


def test_chips_kinds_and_folders_narrow_what_is_counted(office: LibraryHarness) -> None:
    contracts = Scope(paths=(str(office.folder / "contracts"),))
    assert "**2 documents**" in ask(office, "How many files are there?", contracts).answer
    assert "**3 documents**" in ask(office, "How many files are in the folder mail?").answer
    assert "**1 document**" in ask(office, "How many markdown files do I have?").answer
    assert "**2 documents**" in ask(office, "How many files are in contracts?").answer
    scoped = ask(office, "How many files are in the folder mail?", contracts)
    assert "no folder “mail”" in scoped.answer


def test_a_follow_up_goes_on_with_the_question_before(office: LibraryHarness) -> None:
    answer = ask(office, "and in the folder mail?", EVERYWHERE, "How many documents do I have?")
    assert "**3 documents**" in answer.answer


def test_a_name_that_is_no_folder_makes_it_an_ordinary_question(office: LibraryHarness) -> None:
    catalog_answerer = CatalogAnswerer(office.catalog, office.passages)
    query_router = QueryRouter(
        office.catalog, catalog_answerer, Summariser(office.passages, no_model, 9)
    )
    for question in ("How many files are in evidence?", "Summarise the risk factors", "Why?"):
        assert query_router.answer(AskRequest(question), (), lambda event: None, NEVER) is None


def test_this_document_has_to_be_chosen(office: LibraryHarness) -> None:
    assert "Which document or folder?" in ask(office, "Summarise this document").answer


def test_long_lists_are_cut_and_the_rest_counted(harness: LibraryHarness) -> None:
    for n in range(LISTED + 5):
        harness.write(f"{n}.txt", f"Text number {n}.")
    harness.run()
    answer = ask(harness, "List my documents")
    assert len(answer.citations) == LISTED
    assert "… and 5 more" in answer.answer
    assert len(ask(harness, "Show my 3 latest documents").citations) == 3
    assert ask(harness, "How many documents do I have?").citations == ()


def test_files_that_only_hold_the_words_are_counted_when_the_list_is_full(
    harness: LibraryHarness,
) -> None:
    for n in range(LISTED):
        harness.write(f"lease {n}.txt", f"Text number {n}.")
    harness.write("other.txt", "The lease ends.")
    harness.run()
    answer = ask(harness, "Which files mention the lease?")
    assert "**1 document** with the words of" in answer.answer
    assert len(answer.citations) == LISTED


def test_changes_are_what_is_new_changed_or_gone_since_then(office: LibraryHarness) -> None:
    answer = ask(office, "What changed today?")
    assert f"Since {datetime.now():%Y-%m-%d}" in answer.answer
    assert "New in the library: 5 documents" in answer.answer
    (office.folder / "mail" / "monday.txt").unlink()
    office.run()
    answer = ask(office, "What changed this week?")
    assert "Removed: 1 document\n\n- mail/monday.txt" in answer.answer
    assert "Changed" not in answer.answer


def test_what_was_known_before_and_touched_since_counts_as_changed(office: LibraryHarness) -> None:
    later = datetime(2100, 1, 4, 12)
    path = office.folder / "mail" / "contract-offer.txt"
    os.utime(path, (later.timestamp() - 3600, later.timestamp() - 3600))
    office.run()
    catalog_answerer = CatalogAnswerer(office.catalog, office.passages, lambda: later)
    intent = recognise("What changed today?")
    assert intent is not None
    answer = catalog_answerer.answer(intent, EVERYWHERE, lambda event: None)
    assert "Changed: 1 document" in answer.answer
    assert names(answer) == ["contract-offer.txt"]
    yesterday = CatalogAnswerer(office.catalog, office.passages, lambda: datetime(2101, 1, 1))
    answer = yesterday.answer(intent, EVERYWHERE, lambda event: None)
    assert "Nothing new, changed or removed." in answer.answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("¿Cuántos documentos tengo?", "5 documentos"),
        ("Wie viele Dokumente habe ich?", "5 Dokumente"),
        ("Сколько у меня документов?", "документов: 5"),
        ("我有多少文件？", "5 个文件"),
    ],
)
def test_the_answer_is_in_the_language_of_the_question(office, question, words) -> None:
    assert f"**{words}**" in ask(office, question).answer


def test_names_cannot_be_more_than_names(harness: LibraryHarness) -> None:
    harness.write("[1] *bold* <b>.txt", "Something.")
    harness.run()
    answer = ask(harness, "List my documents").answer
    assert r"\[1\] \*bold\* \<b\>.txt" in answer

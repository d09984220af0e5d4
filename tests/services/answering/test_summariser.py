"""Summaries: passages read, progress, and which sentences of the model are kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer
from app.core.domain.errors import Cancelled
from app.core.domain.events import AnswerPiece, Event, Listener, PassagesFound, SummaryProgress
from app.core.domain.search import EVERYWHERE, Scope
from app.services.answering.summariser import Summariser
from tests.fakes.language_model import FakeLanguageModel
from tests.services.library_fixture import LibraryHarness

FRIDGE = "The vaccine fridge of the clinic stands in the small dispensary."
RENT = "The rent of the premises is 2,450 euros in every month."
CASTLE = "The landlord of the premises owns seven horses and one old castle."


class SummariserHarness:
    """A summariser over a library and a scripted model."""

    def __init__(self, harness: LibraryHarness, *replies: str, most: int = 50) -> None:
        self.model = FakeLanguageModel(*replies, window=600)
        self.heard: list[Event] = []
        self._summariser = Summariser(harness.passages, self._open, most)

    def summarise(
        self, scope: Scope = EVERYWHERE, language: str = "en", cancel: CancelToken = NEVER
    ) -> Answer:
        return self._summariser.summarise(language, scope, self.heard.append, cancel)

    @contextmanager
    def _open(self, listen: Listener) -> Iterator[FakeLanguageModel]:
        yield self.model


@pytest.fixture
def clinic(harness: LibraryHarness) -> LibraryHarness:
    harness.write("a/fridge.txt", FRIDGE)
    harness.write("b/rent.txt", RENT)
    harness.run()
    return harness


def test_sentences_carry_the_marks_of_their_passages(clinic: LibraryHarness) -> None:
    desk = SummariserHarness(clinic, f"{RENT} {FRIDGE}")
    answer = desk.summarise()
    assert "Read all 2 passages of 2 documents." in answer.answer
    assert "in every month [1]. The vaccine fridge of the clinic stands" in answer.answer
    assert "Written by fake" in answer.answer
    assert [c.text for c in answer.citations] == [RENT, FRIDGE]
    assert (answer.model, answer.unsupported, answer.abstained) == ("fake", (), False)
    assert [p.text for p in answer.passages] == [FRIDGE, RENT]
    assert answer.stages["map_ms"] > 0
    assert answer.tokens.generated > 0


def test_what_no_passage_carries_is_marked(clinic: LibraryHarness) -> None:
    answer = SummariserHarness(clinic, f"{RENT} {CASTLE} {FRIDGE}").summarise()
    ((start, end),) = answer.unsupported
    assert answer.answer[start:end] == CASTLE


def test_a_summary_that_passages_do_not_carry_gives_way_to_their_own_sentences(
    clinic: LibraryHarness,
) -> None:
    answer = SummariserHarness(
        clinic, f"{CASTLE} The castle is full of gold and the horses are all white."
    ).summarise()
    assert "castle" not in answer.answer
    assert "quoted from the documents" in answer.answer
    assert (answer.model, answer.unsupported) == ("", ())
    assert [c.text for c in answer.citations] == [FRIDGE, RENT]


def test_progress_is_told_from_the_beginning_to_the_end(clinic: LibraryHarness) -> None:
    desk = SummariserHarness(clinic, f"{RENT} {FRIDGE}")
    answer = desk.summarise()
    assert desk.heard[0] == PassagesFound(answer.passages)
    assert desk.heard[1] == SummaryProgress(0, 1, 2, 2)
    assert isinstance(desk.heard[2], SummaryProgress)
    assert (desk.heard[2].done, desk.heard[2].seconds_left) == (1, 0.0)
    assert desk.heard[3:] == [AnswerPiece(answer.answer)]


def test_only_what_is_in_scope_is_read(clinic: LibraryHarness) -> None:
    answer = SummariserHarness(clinic, RENT).summarise(Scope(folder=str(clinic.folder / "b")))
    assert [p.text for p in answer.passages] == [RENT]
    assert "Read all 1 passages of 1 document." in answer.answer


def test_of_more_passages_than_allowed_evenly_spread_ones_are_read(harness: LibraryHarness) -> None:
    for n in range(10, 30):
        harness.write(f"{n}.txt", f"Room {n} of the building has {n} chairs and one long table.")
    harness.run()
    answer = SummariserHarness(harness, most=4).summarise()
    assert "Read 4 of 20 passages, evenly spread over 4 documents." in answer.answer
    assert [p.path[-6:] for p in answer.passages] == ["12.txt", "17.txt", "22.txt", "27.txt"]


def test_many_parts_are_summarised_again_until_few_sentences_are_left(
    harness: LibraryHarness,
) -> None:
    rooms = [f"Room {n} has {n} chairs and one long blue table." for n in range(10, 18)]
    for n, text in enumerate(rooms):
        harness.write(f"{n}.txt", " ".join([text] * 20))
    harness.run()
    # Of the rooms that every part is said to hold, each keeps its own.
    desk = SummariserHarness(harness, *[" ".join(rooms)] * 4, f"{rooms[6]} {rooms[3]}")
    answer = desk.summarise()
    assert len(desk.model.calls) == 5
    assert [desk.model.calls[-1][-1].content.count(room) for room in rooms] == [1] * 8
    assert "Room 16 has 16 chairs and one long blue table [1]. Room 13 has 13" in answer.answer


def test_it_stops_between_words_and_nothing_is_left(clinic: LibraryHarness) -> None:
    cancel = threading.Event()
    desk = SummariserHarness(clinic, f"{RENT} {FRIDGE}")
    desk.model.hold = True
    stopper = threading.Thread(target=lambda: (desk.model.started.wait(10), cancel.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        desk.summarise(cancel=cancel)
    stopper.join()


def test_where_there_is_no_text_it_says_so_without_a_model(harness: LibraryHarness) -> None:
    desk = SummariserHarness(harness)
    answer = desk.summarise(language="de")
    assert answer.answer == "Es gibt keinen Text, der sich zusammenfassen ließe."
    assert answer.abstained
    assert desk.model.calls == []

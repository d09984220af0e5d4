"""Wording of numbers, states and places."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.core.domain import file_kinds
from app.core.domain.answers import Chat, Coverage
from app.core.domain.errors import Cancelled, EngineDied
from app.core.domain.events import (
    AnswerPiece,
    LikelyPassage,
    Loading,
    PassagesFound,
    PromptProgress,
    QuestionRewritten,
    SummaryProgress,
)
from app.core.domain.folders import Root, RootStatus
from app.core.domain.library import Status
from app.ui.chat import history_rows
from app.ui.chat.scope import DAY, ScopeFilter
from app.ui.foundation import wording
from app.ui.foundation.indexing_progress import Indexing
from app.ui.foundation.turns import Turn, turns_of
from app.ui.library import folder_rows
from app.ui.theme import icons
from tests.ui.demo_facade import DemoFacade, lease_answer

pytestmark = pytest.mark.usefixtures("language")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0123, "12 ms"),
        (0.99, "990 ms"),
        (1.0, "1.0 s"),
        (59.9, "59.9 s"),
        (59.97, "1 min"),
        (150, "2 min"),
        (3700, "1 h 2 min"),
    ],
)
def test_durations(seconds, words):
    assert wording.duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (1.9, ""),
        (2.6, "about 3 s left"),
        (5.2, "about 5 s left"),
        (13, "about 15 s left"),
        (90, "2 min left"),
    ],
)
def test_the_time_until_an_answer_begins_is_told_where_it_is_long(seconds, words):
    assert wording.first_words_in(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (4, "a few seconds left"),
        (33, "30 s left"),
        (57, "1 min left"),
        (170, "3 min left"),
    ],
)
def test_time_left_is_a_guess_and_sounds_like_one(seconds, words):
    assert wording.time_left(seconds) == words


def test_sizes_and_speeds():
    assert [wording.size(n) for n in (0, 999, 145e6, 4.68e9)] == [
        "0 B",
        "999 B",
        "145 MB",
        "4.7 GB",
    ]
    assert [wording.speed(n) for n in (41.3, 5.24)] == ["41 tok/s", "5.2 tok/s"]


def test_names_that_are_no_text_can_be_shown():
    assert wording.name("/docs/caf\udce9.txt") == "caf\ufffd.txt"
    assert wording.name("/docs/") == "docs"


def test_the_line_of_an_indexing_run():
    state = Indexing(12, 90, "/x/a.pdf", 45.2, started=0.0, updated=10.0)
    words = "12 of 90 files searchable by words"
    assert wording.indexing(state) == f"1 min left · {words} · 45 passages/s"
    embedding = replace(state, embedded=310, embeddable=2000)
    assert f" · {words}, 310 by meaning · " in wording.indexing(embedding)
    read = replace(embedding, done=90)
    assert wording.indexing(read).startswith("2,000 files searchable by words, 310 by meaning · ")
    other = replace(read, embedder="e5-small")
    assert wording.indexing(other).startswith("e5-small has embedded 310 of 2,000 files · ")
    assert wording.indexing(Indexing(loading="MiniLM", started=0.0)) == "Loading MiniLM…"
    assert wording.indexing(Indexing()) == ""


def test_the_library_in_the_status_bar():
    status = Status(1, {"indexed": 1523}, 1, 1, 7, "e", "m", "/h", "1")
    embedding = replace(status, queue=0, words_only=310)
    said = wording.library(embedding, busy=False, paused=False)
    assert said == "1,523 documents · 310 documents not searchable by meaning yet"
    assert "1,523" in wording.library(status, busy=True, paused=False)
    assert wording.library(status, busy=False, paused=True).endswith("paused")


@pytest.mark.parametrize(
    ("change", "ground"),
    [
        ({}, "partly"),
        ({"unsupported": (), "text": "Either party may end the lease [1]."}, "documents"),
        ({"unsupported": ()}, "partly"),
        ({"text": "Two dogs [1]."}, "unsure"),
        ({"citations": ()}, "elsewhere"),
        ({"abstained": True}, "nothing"),
        ({"stages": {"catalog_ms": 3.0}}, "catalog"),
        ({"stages": {"map_ms": 3.0}}, "summary"),
        ({"stages": {"map_ms": 3.0}, "passages": ()}, "summary"),
    ],
)
def test_what_an_answer_stands_on(change, ground):
    turn = Turn("?")
    assert turn.provenance is None
    turn.apply(PassagesFound(lease_answer().passages), 1.0)
    turn.finish(lease_answer())
    for name, value in change.items():
        setattr(turn, name, value)
    assert turn.provenance == ground
    assert all(wording.provenance(turn))


def test_an_answer_shows_the_passages_that_were_sent_not_all_that_were_found():
    turn = Turn("?")
    answer = lease_answer()
    turn.apply(PassagesFound(answer.passages[:2]), 1.0)
    turn.finish(answer)
    assert turn.passages == answer.passages[:2]
    assert "2 passages" in wording.figures(turn)


def test_the_confidence_is_explained_in_the_tooltip():
    turn = Turn("?")
    turn.finish(replace(lease_answer(), confidence=0.85))
    assert "Confidence 85%" in wording.figures(turn)
    tip = wording.figures_tip(turn)
    assert "Confidence 85%" in tip
    assert "probability that this answer is right" in tip


def test_a_turn_tells_what_is_being_done():
    turn = Turn("?")
    assert wording.phase(turn) == "Searching your documents…"
    turn.apply(Loading("model", "SmolLM2"), 1.0)
    assert wording.phase(turn) == "Loading SmolLM2…"
    turn.apply(PassagesFound(lease_answer().passages), 2.0)
    assert wording.phase(turn).startswith("Reading 3 passage")
    turn.apply(SummaryProgress(0, 7, 2, 40), 2.5)
    assert wording.phase(turn) == "Summarising 40 passages of 2 documents · 0 of 7 parts"
    turn.apply(SummaryProgress(1, 7, 2, 40, 150.0), 2.5)
    assert wording.phase(turn).endswith("1 of 7 parts · 2 min left")
    turn.apply(AnswerPiece("Three"), 3.0)
    assert turn.running
    turn.fail(Cancelled())
    assert (turn.phase, turn.text, turn.running) == ("stopped", "Three", False)
    turn.fail(EngineDied("x"))
    assert turn.phase == "failed"


def test_a_stored_chat_becomes_turns():
    demo_facade = DemoFacade()
    (turn,) = turns_of(demo_facade.chats.messages(2))
    assert (turn.question, turn.phase) == ("Notice period of the lease", "done")
    assert turn.citations == demo_facade.answer.citations
    (unanswered,) = turns_of(demo_facade.chats.messages(2)[:1])
    assert unanswered.provenance is None


def test_chats_stand_under_their_day():
    today = date(2026, 11, 21)

    def chat(n: int, *day: int, pinned: bool = False) -> tuple[Chat, str]:
        when = datetime(*day, 12).timestamp()
        return Chat(n, str(n), when, when, pinned), ""

    rows = history_rows.entries(
        [
            chat(1, 2026, 1, 1, pinned=True),
            chat(2, 2026, 11, 21),
            chat(3, 2026, 11, 21),
            chat(4, 2026, 11, 20),
            chat(5, 2026, 11, 16),
            chat(6, 2026, 11, 1),
            chat(7, 2026, 3, 1),
        ],
        today,
    )
    assert [row.text for row in rows] == [
        "Pinned",
        "1",
        "Today",
        "2",
        "3",
        "Yesterday",
        "4",
        "This week",
        "5",
        "This month",
        "6",
        "March 2026",
        "7",
    ]


def test_a_folder_that_is_away_is_marked():
    away = RootStatus(Root(3, "/media/Scans", state="offline"), 9, 0, 0, 0, 1)
    row = folder_rows.entry(away)
    assert (row.text, row.icon, row.tone, row.tail) == ("Scans", "drive", "warning", "9")
    busy = RootStatus(Root(1, "/docs"), 3, 6, 0, 0, 1)
    assert folder_rows.entry(busy).tail == "3 of 9"
    failing = RootStatus(Root(1, "/docs"), 3, 0, 2, 1, 1, left_out=4)
    assert (folder_rows.entry(failing).icon, folder_rows.entry(failing).tail) == ("warning", "6")
    assert folder_rows.details(failing)[1:] == [
        "6 documents",
        "2 could not be read",
        "1 without text",
        "4 excluded",
    ]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"indexed": 9}, "9 documents, all up to date"),
        ({"indexed": 9, "failed": 1, "quarantined": 1}, "11 documents, 2 not searchable"),
        ({"indexed": 9, "skipped": 2}, "11 documents, 2 not searchable"),
        ({}, "0 documents, all up to date"),
    ],
)
def test_nothing_is_called_up_to_date_beside_what_could_not_be_read(language, files, said):
    status = Status(1, files, 0, 0, files.get("pending", 0), "", "", "", "")
    assert wording.library(status, busy=False, paused=False) == said


def test_the_documents_that_answers_come_from_are_counted_among_all(language):
    assert wording.sources(9, 9).startswith("Answers come from 9 documents,")
    assert wording.sources(9, 11).startswith("Answers come from 9 of 11 documents,")


def test_a_scope_is_put_together_and_taken_apart():
    scope_filter = ScopeFilter(group=file_kinds.PDF, days=7).with_paths(
        ["/docs/Contracts", "/docs/Contracts"]
    )
    scope = scope_filter.scope(now=1000 * DAY)
    assert (scope.paths, scope.kind, scope.since) == (("/docs/Contracts",), "pdf", 993 * DAY)
    assert [chip.text for chip in scope_filter.chips()] == ["Contracts", "PDF only", "last 7 days"]
    for chip in scope_filter.chips():
        scope_filter = scope_filter.without(chip.key)
    assert scope_filter == ScopeFilter()
    assert scope_filter.scope(0).everything


def test_every_group_of_files_has_an_icon():
    assert {group.icon for group in file_kinds.GROUPS} <= set(icons.GLYPHS)
    icon_names = [icons.of_kind(kind) for kind in ("pdf", "msg", "png", "conf", "")]
    assert icon_names == ["pdf", "mail", "image", "text", "text"]


def test_while_one_waits_the_passage_being_read_and_the_likely_one_are_known():
    answer = lease_answer()
    turn = Turn("And for the clinic?")
    turn.apply(QuestionRewritten("What is the notice period of the clinic?"), 0.0)
    assert turn.query == "What is the notice period of the clinic?"
    turn.apply(PassagesFound(answer.passages), 0.0)
    turn.apply(LikelyPassage(answer.passages[1], ((0, 4),)), 0.0)
    assert turn.number_of(turn.likely.passage) == 2
    assert turn.source(2).path == answer.passages[1].path
    assert turn.source(9) is None
    turn.apply(Loading("model", "SmolLM2"), 0.0)
    turn.apply(PromptProgress(0, 3, None), 0.0)
    assert wording.phase(turn) == "Reading 1 of 3 passages"
    turn.apply(PromptProgress(2, 3, 5.2), 0.0)
    assert wording.phase(turn) == "Reading 3 of 3 passages · about 5 s left"
    turn.apply(PromptProgress(3, 3, 0.4), 0.0)
    assert wording.phase(turn) == "Reading 3 of 3 passages"
    turn.finish(answer)
    assert turn.query == "What is the notice period of the clinic?"
    assert turn.at_issue(answer.citations[1]) == ((0, 4),)
    first = answer.citations[0]
    said = [first.text[start:end] for start, end in turn.at_issue(first)]
    assert said[-1].endswith("either party may end the lease with one month's notice.")


def test_below_a_refusal_only_words_that_were_asked_for_are_marked():
    answer = replace(lease_answer(), answer="Not in your documents.", abstained=True)
    turn = Turn("What did the zeppelin cost?")
    turn.apply(PassagesFound(answer.passages), 0.0)
    turn.apply(LikelyPassage(answer.passages[1], ((0, 4),)), 0.0)
    turn.finish(answer)
    assert turn.at_issue(answer.citations[1]) == ()


def test_an_unsure_answer_is_not_called_good_and_opens_its_passages():
    answer = replace(lease_answer(), unsure=True, confidence=0.31, unsupported=())
    turn = Turn("What is the notice period?")
    turn.apply(PassagesFound(answer.passages), 0.0)
    assert turn.opened == ()
    turn.finish(answer)
    assert wording.provenance(turn) == ("question", "negative", "Unsure")
    assert turn.opened == answer.citations
    assert wording.figures(turn).startswith("Confidence 31%")
    turn.finish(replace(answer, citations=()))
    assert [source.n for source in turn.opened] == [1, 2, 3]
    assert [source.text for source in turn.opened] == [hit.text for hit in answer.passages]
    turn.finish(lease_answer())
    assert turn.opened == ()


def test_no_answer_is_shown_as_certain():
    turn = Turn("What is the notice period?")
    turn.finish(replace(lease_answer(), confidence=0.998))
    assert wording.figures(turn).startswith("Confidence 99%")


def test_what_was_not_read_is_said():
    turn = Turn("Which contracts end in 2027?")
    assert wording.coverage(turn) == ""
    answer = lease_answer()
    turn.apply(PassagesFound(answer.passages), 0.0)
    turn.finish(replace(answer, coverage=Coverage(2, 1523)))
    assert wording.coverage(turn) == (
        "From the 3 best passages; not all documents were read (2 of 1,523)"
    )
    turn.finish(replace(answer, coverage=Coverage(57, 57, 1)))
    assert wording.coverage(turn) == "57 of 57 documents read · 1 unsure"


def test_a_stored_answer_shows_what_it_showed_when_it_was_given():
    facade = DemoFacade()
    facade.answer = replace(
        facade.answer, unsure=True, query="What is the notice period?", coverage=Coverage(2, 1523)
    )
    (turn,) = turns_of(facade.chats_messages(2))
    assert (turn.provenance, turn.query) == ("unsure", "What is the notice period?")
    assert turn.opened == facade.answer.citations
    assert wording.coverage(turn) == "2 of 1,523 documents read"

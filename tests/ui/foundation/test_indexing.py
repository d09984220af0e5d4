"""Progress of the indexing run, folded from events."""

from __future__ import annotations

import pytest

from app.core.domain.events import (
    Embedding,
    FileDone,
    FileStarted,
    FolderWalked,
    LibraryChanged,
    Loading,
    Progress,
)
from app.ui.foundation import wording
from app.ui.foundation.indexing_progress import IDLE, coalesced, fold


def folded(*timed):
    state = IDLE
    for now, event in timed:
        state = fold(state, event, now)
    return state


def test_nothing_is_going_on_until_a_file_is_read():
    assert not folded((0, FolderWalked("/x", 10, 0))).active
    assert not IDLE.active
    assert IDLE.share is None


def test_a_run_counts_what_is_to_be_read():
    state = folded(
        (0, FolderWalked("/x", 50, 40)), (0, FolderWalked("/y", 9, 2)), (1, FileStarted("/x/a"))
    )
    assert (state.active, state.total, state.name, state.share) == (True, 42, "a", 0.0)


def test_the_page_is_that_of_the_file_being_read():
    state = folded((0, FileStarted("/x/a.pdf", 3, 31)))
    assert wording.reading(state) == "a.pdf p. 3 / 31"
    state = fold(state, Progress(1, 2, 9, 4.5, "/x/b"), 1)
    assert wording.reading(state) == "b"


def test_the_time_left_is_told_when_the_pace_is_known():
    events = [(0.0, FileStarted("/x/a")), (1.0, Progress(2, 100, 9, 4.5, "/x/b"))]
    assert folded(*events).seconds_left is None
    events += [(10.0, Progress(20, 100, 90, 9.0, ""))]
    state = folded(*events)
    assert state.seconds_left == pytest.approx(40)
    assert (state.name, state.queue, state.rate) == ("b", 80, 9.0)


def test_joining_a_run_late_does_not_spoil_the_pace():
    state = folded((5.0, Progress(900, 1000, 1, 1, "")), (15.0, Progress(950, 1000, 1, 1, "")))
    assert state.seconds_left == pytest.approx(10)


def test_loading_is_told_until_it_goes_on():
    state = folded((0, Loading("embedder", "MiniLM")))
    assert state.loading == "MiniLM"
    assert fold(state, Progress(1, 2, 3, 1.0, ""), 1).loading == ""
    assert not folded((0, Loading("model", "SmolLM2"))).active


def test_a_run_ends():
    assert folded((0, FileStarted("/x/a")), (1, LibraryChanged())) == IDLE


def test_only_the_last_place_of_a_bundle_counts():
    first, last = Progress(1, 2, 3, 4.0, "a"), Progress(2, 2, 3, 4.0, "b")
    done = FileDone("a", "indexed", 3)
    assert coalesced([FileStarted("a"), first, done, last]) == [FileStarted("a"), last, done]


def test_after_reading_the_share_and_the_time_left_are_those_of_embedding():
    state = folded((0, Progress(10, 20, 9, 4.5, "a")), (0, Embedding(100, 1000, 9.0)))
    assert (state.share, state.embedded) == (0.5, 100)
    state = fold(state, Progress(20, 20, 9, 4.5, "a"), 5)
    state = fold(state, Embedding(200, 1000, 9.0), 10)
    assert (state.share, state.seconds_left, state.rate) == (0.2, pytest.approx(80), 9.0)
    state = fold(state, Embedding(0, 1000, 9.0, "e5-small"), 20)
    assert (state.share, state.seconds_left) == (0.0, None)

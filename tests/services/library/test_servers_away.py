"""A server that becomes unavailable costs no finished work; work resumes when it is back, and local
fallbacks serve meanwhile."""

from __future__ import annotations

import threading

import pytest

from app.core.domain.answers import AskRequest
from app.core.domain.errors import RemoteUnavailable
from app.core.domain.events import AnswerPiece, Embedding, Event, Notice
from app.core.settings.settings import Settings
from app.services.answering import searcher as searching
from app.services.answering.answerer import Answerer
from app.services.library import embedding_lane
from app.services.models.model_registry import ModelRegistry
from app.services.vectors import exact_search
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.extractive_qa import FakeExtractiveQa
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.passage_search import FakePassageSearch
from tests.services.answering.test_answerer import HITS
from tests.services.library_fixture import LibraryHarness

LEASE, CATS = "The lease ends in May.", "Cats sleep most of the day."


def notices(events: list[Event]) -> list[str]:
    return [event.reason for event in events if isinstance(event, Notice)]


def test_indexing_continues_and_the_index_gets_pending_operations_later(
    harness: LibraryHarness,
) -> None:
    harness.write("a.txt", LEASE)
    harness.index.unavailable = True
    report = harness.run()
    assert (report.files.indexed, report.embedded) == (1, 1)
    assert notices(harness.events) == ["chroma.lan:8000 is away."]
    harness.index.unavailable = False
    harness.write("b.txt", CATS)
    harness.events.clear()
    harness.run()
    assert len(harness.index.held) == 2
    assert notices(harness.events) == []
    assert harness.vector_sync.unavailable is None


def test_a_server_that_refuses_is_told_of_and_does_not_stop_the_work(
    harness: LibraryHarness,
) -> None:
    harness.write("a.txt", LEASE)
    harness.index.refusing = True
    assert harness.run().files.indexed == 1
    assert harness.found("When does the lease end?") == ["a.txt"]
    assert notices(harness.events) == ["chroma.lan:8000 says 404."]
    harness.index.refusing = False
    assert harness.found("When does the lease end?") == ["a.txt"]
    assert len(harness.index.held) == 1


def test_lost_in_the_middle_nothing_is_lost(harness: LibraryHarness) -> None:
    harness.write("a.txt", LEASE)
    harness.run()
    harness.index.unavailable = True
    harness.write("a.txt", CATS)
    harness.run()
    assert harness.found("When does the lease end?") == ["a.txt"]
    assert len(harness.index.held) == 1
    harness.index.unavailable = False
    assert harness.found("What do cats do?") == ["a.txt"]
    assert harness.index.held.keys() == harness.passages.hashes(harness.embedder.identity.stamp)


def test_a_server_that_comes_back_empty_is_filled_again(harness: LibraryHarness) -> None:
    harness.write("a.txt", LEASE)
    harness.run()
    harness.index.unavailable = True
    harness.found("lease")
    harness.index.held.clear()
    harness.index.unavailable = False
    harness.found("lease")
    assert len(harness.index.held) == 1
    assert harness.embedder.embedded.count(LEASE) <= 1


def test_while_it_is_away_a_search_is_exact(harness: LibraryHarness) -> None:
    harness.write("a.txt", LEASE)
    harness.write("b.txt", CATS)
    harness.run()
    usual = harness.searcher.find("What do cats do?")
    harness.index.unavailable = True
    found = harness.searcher.find("What do cats do?")
    assert found.hits == usual.hits
    assert (usual.unavailable, found.unavailable) == ("", "chroma.lan:8000 is away.")


def test_where_that_takes_too_long_it_goes_by_words(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exact_search, "EXACT", 1)
    monkeypatch.setattr(searching, "EXACT", 1)
    harness.write("a.txt", LEASE)
    harness.write("b.txt", CATS)
    harness.run()
    harness.index.unavailable = True
    (hit,) = harness.searcher.find("cats").hits
    assert (hit.dense_rank, hit.lexical_rank) == (None, 1)


def test_without_the_embedder_a_search_goes_by_words(harness: LibraryHarness) -> None:
    harness.write("a.txt", LEASE)
    harness.run()
    harness.embedder.unavailable = True
    found = harness.searcher.find("lease")
    assert [hit.dense_rank for hit in found.hits] == [None]
    assert found.unavailable == "gpu.lan:8081 is away."
    harness.embedder.unavailable = False
    assert harness.searcher.find("lease").unavailable == ""


def test_without_the_embedder_files_can_be_searched_by_words(harness: LibraryHarness) -> None:
    harness.write("a.txt", LEASE)
    harness.embedder.unavailable = True
    with pytest.raises(RemoteUnavailable):
        harness.run()
    assert harness.searcher.find("lease").words_only == 1
    assert harness.found("lease") == ["a.txt"]
    harness.embedder.unavailable = False
    report = harness.run_known()
    assert (report.files.indexed, report.embedded) == (0, 1)
    assert harness.searcher.find("lease").words_only == 0


def test_watching_tells_and_tries_again_soon(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding_lane, "RETRY_SECONDS", 0.0)
    harness.write("a.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    harness.embedder.unavailable = True
    stop, heard = threading.Event(), list[Event]()

    def listen(event: Event) -> None:
        heard.append(event)
        if isinstance(event, Notice):
            harness.embedder.unavailable = False
        if isinstance(event, Embedding):
            stop.set()

    harness.library.watch(listen, stop)
    assert notices(heard) == ["gpu.lan:8081 is away."]
    assert harness.passages.vector_count(harness.embedder.identity.stamp) == 1


class Bench:
    """An answerer whose model is elsewhere, with one here to fall back on."""

    def __init__(self, *replies: str, fallback: bool = True, bundled: bool = True) -> None:
        self.remote = FakeLanguageModel(*replies, name="large")
        self.local = FakeLanguageModel("Three months [1].", name="small")
        self.chats = FakeChatStore()
        files = FakeModelFiles("/bundled/small.gguf" if bundled else None)
        self.keeper = ModelRegistry(
            files,
            lambda path, **_: self.local,
            "",
            lambda path: None,
            remote=self.remote,
            fallback=fallback,
        )
        self.answerer = Answerer(
            FakePassageSearch(*HITS),
            self.keeper,
            self.chats,
            Settings(passages=3),
            FakeExtractiveQa(),
        )
        self.heard: list[Event] = []

    def ask(self, chat_id: int | None = None) -> str:
        request = AskRequest("How long is the notice period?", chat_id=chat_id)
        return self.answerer.ask(request, self.heard.append).model

    def streamed(self) -> str:
        return "".join(event.text for event in self.heard if isinstance(event, AnswerPiece))


def test_the_model_elsewhere_answers() -> None:
    bench = Bench("Three months [1].")
    assert bench.ask() == "large"
    assert (bench.keeper.name, bench.keeper.is_remote) == ("large", True)
    assert [info.name for info in bench.keeper.all() if info.active] == ["large"]
    bench.keeper.close()
    assert bench.remote.closed


def test_lost_in_the_middle_of_an_answer_what_was_written_is_kept_and_the_next_one_works() -> None:
    bench = Bench("Three months", "Three months [1].", "Three months [1].")
    chat = bench.chats.create("Lease").id
    bench.remote.lost_after = 1
    with pytest.raises(RemoteUnavailable, match="in the middle"):
        bench.ask(chat)
    assert bench.streamed() == "Three"
    (kept,) = bench.chats.messages(chat)[1:]
    assert kept.text.startswith("Three")
    bench.remote.lost_after = None
    assert bench.ask(chat) == "large"


def test_lost_before_its_first_word_the_model_here_answers_and_that_is_told() -> None:
    bench = Bench("Three months [1].")
    bench.remote.lost_after = 0
    bench.remote.check = _failing_after(1)  # type: ignore[method-assign]
    assert bench.ask() == "small"
    assert notices(bench.heard) == ["gpu.lan:8000 is away."]


def _failing_after(count: int):  # type: ignore[no-untyped-def]
    left = [count]

    def check() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise RemoteUnavailable("gpu.lan:8000 is away.")

    return check


def test_while_it_is_away_the_model_here_answers_and_later_it_does_again() -> None:
    bench = Bench("Three months [1].")
    bench.remote.unavailable = True
    assert bench.ask() == "small"
    assert notices(bench.heard) == ["gpu.lan:8000 is away."]
    bench.remote.unavailable = False
    assert bench.ask() == "large"


@pytest.mark.parametrize("change", [{"fallback": False}, {"bundled": False}])
def test_without_a_model_to_fall_back_on_the_error_is_the_servers(change: dict[str, bool]) -> None:
    bench = Bench("Three months [1].", **change)
    bench.remote.unavailable = True
    with pytest.raises(RemoteUnavailable, match=r"gpu\.lan"):
        bench.ask()

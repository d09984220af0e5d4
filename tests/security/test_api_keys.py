"""A key for some folders learns nothing about the others."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.api.fd_broker import BrokerClient
from app.core.domain.answers import Answer, AskRequest
from app.core.domain.errors import EngineError
from app.core.domain.events import LikelyPassage, PassagesFound, SearchNarrowed
from app.core.domain.library import Status
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import (
    Correction,
    Hit,
    MissingFile,
    Narrowing,
    Scope,
    SearchResult,
    Version,
    beginning,
)
from app.core.security.api_keys import AccessKey
from app.ipc.client import Client
from app.ipc.server import Server
from tests.api.conftest import served
from tests.api.test_fd_broker import broker as broker
from tests.api.test_fd_broker import missed as missed
from tests.fakes.facade import FakeFacade
from tests.services.answering.test_answerer import Bench
from tests.services.library_fixture import LibraryHarness

NARROW = AccessKey("1", "narrow", ("/docs/a",), 0.0, "")
WHOLE = AccessKey("2", "whole", (), 0.0, "")
VERSIONS = (Version("/docs/a/old.txt", "older"), Version("/docs/b/old.txt", "older"))
HITS = tuple(
    Hit("/docs/a/x.txt", None, 0, 1, "x", "", score, 3, 7, number, VERSIONS)
    for score, number in ((0.731, 48_112), (0.2, 9))
)
NARROWING = Narrowing(Scope(), (), (MissingFile("salaries", ("/docs/b/salaries.xlsx",)),))
CORRECTED = (Correction("salery", "salary"),)
RESULTS = (
    SearchResult(HITS, {}, corrections=CORRECTED, narrowing=NARROWING),
    Answer(
        "x", False, (), HITS, {}, TokenCounts(), "tiny",
        signals={"score": 0.731}, corrections=CORRECTED, narrowing=NARROWING,
    ),
    PassagesFound(HITS),
    LikelyPassage(HITS[0]),
)  # fmt: skip  # a table


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)
def test_scores_numbers_and_words_of_other_folders_are_not_told(result: object) -> None:
    telling = ("0.731", "48112", "salar", "/docs/b")
    assert any(word in repr(WHOLE.told(result)) for word in telling)  # the way in
    told = repr(NARROW.told(result))
    assert not [word for word in telling if word in told]
    assert "/docs/a/x.txt" in told
    assert "/docs/a/old.txt" in told


def test_names_of_files_that_were_not_found_are_not_told() -> None:
    narrowed = SearchNarrowed(NARROWING)
    assert "salaries" in repr(WHOLE.told(narrowed))  # the way in
    assert "salaries" not in repr(NARROW.told(narrowed))


def test_counts_of_the_whole_library_are_not_told() -> None:
    languages = {"fi": 41}
    status = Status(
        7, {"indexed": 4711}, 4712, 4713, 4714, "e5", "tiny", "/home/eva", "1.0",
        uncovered=languages, words_only=4715, next_waiting=4716,
    )  # fmt: skip  # in the order of the fields
    assert WHOLE.told(status) == status
    told = NARROW.told(status)
    assert told == Status(0, {}, 0, 0, 0, "e5", "tiny", "", "1.0")


def test_whether_others_name_somebody_is_not_told() -> None:
    """A name that no document has is said to be in none: the answer told of all folders."""
    asked: list[str] = []

    def unknown(question: str) -> list[str]:
        asked.append(question)
        return ["Petrova"]

    bench = Bench("Three months [1].")
    bench.answerer = bench.made(unknown_names=unknown)
    request = AskRequest("What is the salary of Petrova?", keep=False)
    assert "Petrova" in bench.answerer.ask(request).answer
    assert len(asked) == 1  # the way in
    assert "Petrova" not in bench.answerer.ask(NARROW.question(request)).answer
    assert len(asked) == 1


def test_the_engine_itself_tells_a_restricted_connection_no_more(
    tmp_path: Path,
    broker: BrokerClient,
) -> None:
    home, facade = str(tmp_path), FakeFacade()
    facade.api_keys.make("narrow", ("/docs",))
    with (
        closing(Server(facade, home)),
        closing(Client(home, broker.reach).bearing("secret")) as client,
    ):
        assert [hit.score for hit in client.answers.search("sky").hits] == [1.0, 0.5]
        assert facade.calls[-1][1]["as_typed"]
        with pytest.raises(EngineError, match="whole library"):
            client.measurements.gauges()


def test_metrics_of_all_programs_need_a_key_to_the_whole_library(tmp_path: Path) -> None:
    for roots, status in (((), 200), (("/docs/a",), 403)):
        facade = FakeFacade()
        facade.api_keys.make("key", roots)
        with served(facade, tmp_path / "log") as place:
            assert place.ask("GET", "/metrics")[0].status == status


def test_what_others_asked_is_embedded_again_for_a_key(tmp_path: Path) -> None:
    """A cached vector answers sooner, which tells that somebody asked the same."""
    shop = LibraryHarness(tmp_path)
    shop.write("a/sky.txt", "The sky is blue.")
    shop.run()
    embedded: list[str] = []
    before = shop.embedder.embed_question

    def noted(text: str) -> bytes:
        embedded.append(text)
        return before(text)

    shop.embedder.embed_question = noted  # type: ignore[method-assign]
    for scope in (Scope(), Scope(), Scope(paths=(str(shop.folder),)), Scope(paths=("/docs/b",))):
        shop.searcher.find("Which colour?", scope=scope)
    assert len(embedded) == 3  # only the second was cached
    shop.close()


@pytest.mark.parametrize(
    "said", ["@docs", "@own", "@own/", "@others", "@salaries", "@salaries.txt"]
)
def test_no_words_of_a_question_reach_beyond_a_key(tmp_path: Path, said: str) -> None:
    """A folder named with @ took the place of the folders of the key."""
    shop = LibraryHarness(tmp_path)
    shop.write("own/docs/pub/sky.txt", "The sky over the salary office is blue.")
    shop.write("own/docs/others/salaries.txt", "The salary of Anna Winter is 98,000 euros.")
    shop.run()
    key = AccessKey("k1", "narrow", (str(shop.folder / "own/docs/pub"),), 0.0, "")
    scope = key.within(Scope())
    for asked in ("the salary of Anna Winter", "salary"):
        found = shop.searcher.find(f"{asked} {said}", scope=scope)
        assert {hit.path for hit in found.hits} <= {str(shop.folder / "own/docs/pub/sky.txt")}
        assert "Winter" not in repr(key.told(found))
    shop.close()


def test_what_lies_beyond_a_key_is_not_told_even_if_it_was_found() -> None:
    key = AccessKey("k1", "narrow", ("/docs/pub",), 0.0, "")
    beyond = [Hit(f"/docs/{name}", 1, 0, 3, name, "", 0.5, 1, 1, 7) for name in ("pub/a", "b")]
    narrowing = Narrowing(Scope(paths=("/docs", "/docs/pub/a")))
    found = SearchResult(tuple(beyond), {}, narrowing=narrowing, named=("/docs/b", "/docs/pub/a"))
    told = key.told(found)
    assert isinstance(told, SearchResult)
    assert [hit.path for hit in told.hits] == ["/docs/pub/a"]
    assert told.named == ("/docs/pub/a",)
    assert told.narrowing == Narrowing(Scope(paths=("/docs/pub/a",)))
    assert key.told(LikelyPassage(beyond[1])) == LikelyPassage(beginning(""))

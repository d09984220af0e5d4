"""Connections passed on by the broker work, and are restricted."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.api.fd_broker import BrokerClient, FdBroker
from app.core.domain.answers import AskRequest
from app.core.domain.errors import EngineError, EngineUnavailable
from app.core.domain.search import Scope
from app.core.llm.completions import CompletionRequest
from app.ipc import interface
from app.ipc.client import Client
from app.ipc.server import Server
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no local API")


@pytest.fixture
def missed() -> list[str]:
    return []


@pytest.fixture
def broker(tmp_path: Path, missed: list[str]) -> Iterator[BrokerClient]:
    ours, theirs = socket.socketpair()
    with theirs, closing(FdBroker(ours, str(tmp_path), lambda: missed.append("engine"))):
        yield BrokerClient(theirs)


def test_only_the_calls_of_the_local_api_are_allowed(tmp_path: Path, broker: BrokerClient) -> None:
    home, facade = str(tmp_path), FakeFacade()
    facade.api_keys.make("all")
    with closing(Server(facade, home)) as server, closing(Client(home)) as own:
        with closing(Client(home, broker.reach).bearing("secret")) as client:
            assert client.answers.search("sky").hits == facade.hits
            assert client.answers.embed(["a"]).tokens == 3
            for path in interface.CALLS.keys() - interface.FOR_OTHERS:
                with pytest.raises(EngineError, match="Other programs may not"):
                    client._invoke(interface.CALLS[path], {})
            client.shutdown()
        assert {name for name, _ in facade.calls} == {
            "api_keys.make",
            "api_keys.find",
            "answers.search",
            "answers.embed",
        }
        assert not server._shutdown_requested.is_set()
        assert own.api_keys.revoke("k1") is None


def test_the_engine_enforces_the_folders_of_a_key(tmp_path: Path, broker: BrokerClient) -> None:
    home, facade = str(tmp_path), FakeFacade()
    facade.api_keys.make("narrow", ("/docs/a",))
    beyond = Scope("/docs", "pdf", ("/docs",))
    with (
        closing(Server(facade, home)),
        closing(Client(home, broker.reach).bearing("secret")) as client,
    ):
        assert client.api_keys.find("secret") == facade.access[0]
        assert client.api_keys.find("guess") is None
        client.answers.search("sky")
        assert facade.calls[-1][1]["scope"] == Scope(reach=("/docs/a",))
        client.answers.search("sky", scope=beyond)
        assert facade.calls[-1][1]["scope"] == Scope("/docs", "pdf", ("/docs",), reach=("/docs/a",))
        client.answers.ask(AskRequest("Which?", beyond, 2, chat_id=1, replaces=2))
        assert facade.calls[-1][1]["request"] == AskRequest(
            "Which?",
            Scope("/docs", "pdf", ("/docs",), reach=("/docs/a",)),
            2,
            keep=False,
            search_only=True,
            as_typed=True,
        )
        assert client.system.settings() == facade.system.settings()


def test_without_a_key_a_restricted_connection_allows_nothing(
    tmp_path: Path, broker: BrokerClient
) -> None:
    home, facade = str(tmp_path), FakeFacade()
    facade.api_keys.make("one")
    with closing(Server(facade, home)):
        for secret in ("", "guess"):
            with closing(Client(home, broker.reach).bearing(secret)) as client:
                for call in (
                    client.system.status,
                    client.measurements.gauges,
                    lambda: client.answers.search("sky"),
                    lambda: client.answers.ask(AskRequest("Which?")),
                    lambda: client.answers.embed(["a"]),
                    lambda: client.answers.complete(CompletionRequest(text="a")),
                ):
                    with pytest.raises(EngineError, match="No key"):
                        call()
    assert {name for name, _ in facade.calls} == {"api_keys.make", "api_keys.find"}


def test_a_missing_engine_is_requested(
    tmp_path: Path, broker: BrokerClient, missed: list[str]
) -> None:
    with pytest.raises(EngineUnavailable):
        broker.reach(str(tmp_path))
    assert missed == ["engine"]


def test_without_the_broker_there_is_no_engine(tmp_path: Path) -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        ours.close()
        with pytest.raises(EngineUnavailable):
            BrokerClient(theirs).reach(str(tmp_path))

"""Lines to the engine that were handed over: they work, and they are narrow."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.api.handover import Extension, Switchboard
from app.core.errors import EngineError, EngineUnavailable
from app.link import interface
from app.link.client import Client
from app.link.server import Server
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no local API")


@pytest.fixture
def missed() -> list[str]:
    return []


@pytest.fixture
def extension(tmp_path: Path, missed: list[str]) -> Iterator[Extension]:
    ours, theirs = socket.socketpair()
    with theirs, closing(Switchboard(ours, str(tmp_path), lambda: missed.append("engine"))):
        yield Extension(theirs)


def test_what_others_may_do_is_done_and_nothing_else(tmp_path: Path, extension: Extension) -> None:
    home, facade = str(tmp_path), FakeFacade()
    with closing(Server(facade, home)) as server, closing(Client(home)) as own:
        with closing(Client(home, extension.reach)) as client:
            assert client.search("sky").hits == facade.hits
            assert client.embed(["a"]).tokens == 3
            for method in interface.METHODS.keys() - interface.FOR_OTHERS:
                with pytest.raises(EngineError, match="Other programs may not"):
                    client._call(object, method)
            client.shutdown()
        assert {name for name, _ in facade.calls} == {"search", "embed"}
        assert not server._unneeded.is_set()
        assert own.revoke_key("k1") is None


def test_without_an_engine_one_is_wanted(
    tmp_path: Path, extension: Extension, missed: list[str]
) -> None:
    with pytest.raises(EngineUnavailable):
        extension.reach(str(tmp_path))
    assert missed == ["engine"]


def test_without_the_other_end_there_is_no_engine(tmp_path: Path) -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        ours.close()
        with pytest.raises(EngineUnavailable):
            Extension(theirs).reach(str(tmp_path))

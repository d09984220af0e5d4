from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from app.ipc.client import Client
from app.ipc.server import Server
from tests.fakes.facade import FakeFacade

settings.register_profile("patient", deadline=None)  # a busy machine is no failure
settings.load_profile("patient")

FOREVER = 20.0
"""Seconds after which a test that waits has failed."""


@pytest.fixture
def home(tmp_path) -> str:
    return str(tmp_path)


@pytest.fixture
def facade() -> FakeFacade:
    return FakeFacade()


@pytest.fixture
def server(facade, home) -> Iterator[Server]:
    server = Server(facade, home)
    yield server
    server.close(finish_seconds=0)


@pytest.fixture
def client(server, home) -> Iterator[Client]:
    client = Client(home)
    yield client
    client.close()

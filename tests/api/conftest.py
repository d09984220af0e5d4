"""Fixtures for the local API: over a fake facade, and as the real program.

All traffic is to 127.0.0.1, which these tests are allowed.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from app.api.application import application
from app.api.http.engine_calls import EngineCalls
from app.api.http.metrics import Metrics
from app.api.http.middleware import AccessMiddleware, AccessPolicy
from app.api.http.request_log import RequestLog
from app.api.listener import server_config
from app.core.settings.settings import Settings
from tests.e2e.conftest import SAMPLES
from tests.fakes.facade import FakeFacade

CANARY = "Zwitscherquux"
"""A word that must not be found where no contents are wanted."""
SETTINGS = f"""
[rules]
persona = "You are {CANARY}."
[answers]
context_tokens = 1024
answer_tokens = 24
passages = 1
[api]
api_requests_per_minute = 100000
"""
SECRET = "secret"
"""Of the fake facade's keys."""


@dataclass
class Place:
    """Where a server answers, and how to ask it."""

    port: int
    secret: str = SECRET

    def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[http.client.HTTPResponse, Any]:
        """The response and what is in it."""
        given = {"Authorization": f"Bearer {self.secret}", "Content-Type": "application/json"}
        given |= headers
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)) as line:
            data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
            line.request(method, path, data, given)
            response = line.getresponse()
            text = response.read()
        kind = response.headers.get("Content-Type", "")
        return response, json.loads(text) if "json" in kind else text.decode()

    def raw(self, data: bytes) -> bytes:
        """What is answered to these bytes, until the other side closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as line:
            with contextlib.suppress(OSError):  # it may have hung up before all was said
                line.sendall(data)
            return rest(line)


def rest(line: socket.socket) -> bytes:
    """All that comes until the end."""
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := line.recv(65_536):
            received += piece
    return received


Serve = Callable[..., Any]


@contextmanager
def served(
    facade: FakeFacade, log: Path, per_minute: int = 10_000, most: int = 4
) -> Iterator[Place]:
    """A server in this process over a fake."""
    if not facade.access:
        facade.api_keys.make("test")
    with (
        closing(EngineCalls(lambda: facade, most)) as calls,
        closing(RequestLog(str(log))) as requests,
    ):
        metrics = Metrics()
        guard = AccessMiddleware(
            application(calls, metrics), calls, AccessPolicy(per_minute), metrics, requests
        )
        server = uvicorn.Server(server_config(guard, Settings()))
        with socket.create_server(("127.0.0.1", 0)) as port:
            thread = threading.Thread(target=server.run, args=[[port]])
            thread.start()
            try:
                yield Place(port.getsockname()[1])
            finally:
                facade.release.set()
                server.should_exit = True
                thread.join()


@pytest.fixture
def facade() -> FakeFacade:
    return FakeFacade()


@pytest.fixture
def place(facade: FakeFacade, tmp_path: Path) -> Iterator[Place]:
    with served(facade, tmp_path / "api.log") as place:
        yield place


class Alcove:
    """The real program: `alcove serve` over a data folder with a part of the sample library."""

    def __init__(self, home: Path, documents: Path) -> None:
        self.home, self.documents = home, documents

    def run(self, *arguments: str) -> Any:
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments, "--json", "--home", str(self.home)],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return json.loads(done.stdout)

    def key(self, name: str, *folders: Path) -> str:
        """The secret of a new key."""
        more = [word for folder in folders for word in ("--folder", str(folder))]
        return str(self.run("keys", "make", name, *more)["secret"])


@pytest.fixture(scope="session")
def alcove(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Alcove, Place]]:
    base = tmp_path_factory.mktemp("api")
    documents = base / "documents"
    for part in ("procedures", "mail"):
        shutil.copytree(SAMPLES / part, documents / part)
    (documents / f"{CANARY}.pdf").write_bytes(b"%PDF-1.4 " + CANARY.encode())
    home = base / "home"
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text(SETTINGS)
    program = Alcove(home, documents)
    command = [sys.executable, "-m", "app", "serve", "--port", "0", "--json", "--home", str(home)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        address = json.loads(process.stdout.readline())["address"]
        program.run("index", str(documents))
        place = Place(int(address.split(":")[2].split("/")[0]), program.key("all"))
        yield program, place
        process.terminate()
        assert process.wait(60) == 0

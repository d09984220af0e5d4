"""What a process that was taken over writes into the settings opens no way to the network at the
next start: servers, and addresses at which others are let in, are allowed elsewhere."""

from __future__ import annotations

import itertools
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from app.core.domain.errors import RemoteUnavailable
from app.core.settings.configured_servers import reaching_out
from app.core.settings.settings import Settings
from app.egress import start
from app.ipc.egress_channel import EgressChannel
from app.ipc.server import Server
from app.sandbox import consent, landlock
from app.sandbox.private_folder import MOST_BYTES
from tests.e2e.conftest import Alcove
from tests.fakes.facade import FakeFacade

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="there is no egress process"),
    pytest.mark.timeout(600),
]

TAKEN_OVER = """
import sys
from pathlib import Path
from app.sandbox import confinement, consent
home, kind, url = sys.argv[1:]
getattr(confinement, "confine_" + kind)(home)
Path(home, "settings.toml").write_text(f'[remote]\\nvectors_url = "{url}"\\n')
try:
    consent.allow([url])
    print("allowed")
except PermissionError:
    print("refused")
"""
STARTED = """
import sys
from app.sandbox import consent
consent.QUESTION = "tests.security.person_deciding"
from app.__main__ import main
sys.argv = ["alcove", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.fixture(autouse=True)
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose settings are elsewhere than the data folder."""
    (tmp_path / "config").mkdir()
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def attacker() -> Iterator[socket.socket]:
    """Somebody to whom data would be sent."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        yield listening


def url_of(listening: socket.socket) -> str:
    return f"http://127.0.0.1:{listening.getsockname()[1]}"


def connect(home: Path, place: str, *more: str) -> str:
    """Why the next start does not connect an engine to the place; empty if it does."""
    channel = EgressChannel(wait_seconds=240)  # however slow it starts
    command = [sys.executable, "-c", STARTED, "egress", "--home", str(home), *more]
    with (
        closing(channel),
        closing(Server(FakeFacade(), str(home), channel)),
        subprocess.Popen(command, stdin=subprocess.PIPE) as egress,
    ):
        try:
            channel.connect(place).close()
        except RemoteUnavailable as error:
            return error.reason
        finally:
            egress.communicate()
    return ""


@pytest.mark.skipif(landlock.version() < landlock.RENAMES_BY_VERSION, reason="no Landlock")
@pytest.mark.parametrize("kind", ["program", "desktop"])
def test_a_process_that_was_taken_over_can_name_a_server_but_not_allow_it(
    tmp_path: Path, attacker: socket.socket, kind: str
) -> None:
    home, url = tmp_path / "data", url_of(attacker)
    command = [sys.executable, "-c", TAKEN_OVER, str(home), kind, url]
    assert subprocess.check_output(command, text=True).strip() == "refused"
    assert start.not_allowed(start.settings_of(str(home))) == [url]
    assert "has not been allowed" in connect(home, url.removeprefix("http://"))
    with pytest.raises(BlockingIOError):  # nobody has connected
        attacker.accept()


def test_the_name_of_a_server_that_is_not_allowed_is_not_resolved(tmp_path: Path) -> None:
    """A name server would be told it, and so whatever it is made of."""
    home = tmp_path / "data"
    (home / "settings.toml").write_text('[remote]\nvectors_url = "http://a-secret.invalid"\n')
    assert "has not been allowed" in connect(home, "a-secret.invalid:80")


def test_what_a_person_allows_by_the_command_is_connected_to(
    tmp_path: Path, attacker: socket.socket
) -> None:
    home, url = tmp_path / "data", url_of(attacker)
    (home / "settings.toml").write_text(f'[remote]\nvectors_url = "{url}"\n')
    assert Alcove(home).run("settings", "allow")["allowed"] == [url]
    assert Alcove(home).run("settings", "allow")["allowed"] == []
    assert connect(home, url.removeprefix("http://")) == ""
    attacker.accept()[0].close()


@pytest.mark.parametrize("answer", ["yes", ""])
def test_the_window_has_a_process_of_its_own_ask(
    tmp_path: Path, attacker: socket.socket, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    pytest.importorskip("PySide6")
    home, url = tmp_path / "data", url_of(attacker)
    (home / "settings.toml").write_text(f'[remote]\nvectors_url = "{url}"\n')
    monkeypatch.setenv("XDG_PERSON", answer)
    found = connect(home, url.removeprefix("http://"), "--ask")
    assert (found == "") == (answer == "yes")
    assert consent.allowed() == ({url} if answer else frozenset())


def test_other_computers_are_let_in_only_where_that_was_allowed(tmp_path: Path) -> None:
    home = tmp_path / "data"
    (home / "settings.toml").write_text('[api]\napi_address = "0.0.0.0"\napi_port = 0\n')
    assert "has not been allowed" in refusal(home)
    consent.allow(["0.0.0.0"])
    assert "`api_certificate` is not set" in refusal(home)


def refusal(home: Path, *command: str) -> str:
    """Why the local API is not served, or another command does nothing."""
    with Alcove(home).start(
        *(command or ("serve",)), "--json", stdin=subprocess.DEVNULL
    ) as serving:
        said, _ = serving.communicate()
    assert serving.returncode
    return said


@contextmanager
def pipe(path: Path, *answers: str) -> Iterator[None]:
    """A named pipe that tells each reader something else, within the block."""
    os.mkfifo(path)
    ended = threading.Event()

    def tell() -> None:
        for answer in itertools.chain(answers, itertools.repeat("")):
            writing = os.open(path, os.O_WRONLY)  # waits for a reader
            with suppress(BrokenPipeError):
                os.write(writing, answer.encode())
            os.close(writing)
            if ended.is_set():
                return

    thread = threading.Thread(target=tell)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        thread.join()


@pytest.mark.parametrize(
    ("command", "text"),
    [
        (["serve", "--until-eof"], '[api]\napi_address = "0.0.0.0"\napi_port = 0\n'),
        (["egress"], '[remote]\nvectors_url = "http://a-secret.invalid"\n'),
        (["settings", "allow"], '[remote]\nvectors_url = "http://a-secret.invalid"\n'),
    ],
)
def test_settings_that_are_not_the_same_for_each_reader_are_not_used(
    tmp_path: Path, command: list[str], text: str
) -> None:
    """What was not allowed would be read by what uses it, and not by what looks whether it was."""
    with pipe(tmp_path / "data" / "settings.toml", *[text] * 3):
        assert "not a regular file" in refusal(tmp_path / "data", *command)
    assert consent.allowed() == frozenset()


def test_nor_are_settings_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.toml").write_text("")
    (tmp_path / "data" / "settings.toml").symlink_to(tmp_path / "elsewhere.toml")
    assert "symbolic links" in refusal(tmp_path / "data")
    (tmp_path / "data" / "settings.toml").unlink()
    (tmp_path / "data" / "settings.toml").write_text("#" * (MOST_BYTES + 1))
    assert "too large" in refusal(tmp_path / "data")


def test_what_is_used_is_what_was_looked_at(tmp_path: Path) -> None:
    """Settings that change between two looks at the file; and only what is allowed is used, not
    all that is not refused."""
    file, url = tmp_path / "data" / "settings.toml", "http://chroma.lan:80"
    file.write_text(f'[remote]\nvectors_url = "{url}"\n')
    used = start.settings_of(str(tmp_path / "data"))
    file.write_text("")
    assert start.not_allowed(used) == [url]
    assert url not in start.allowed()


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({}, set()),
        ({"api_address": "::1"}, set()),
        ({"api_address": "192.168.1.4"}, {"192.168.1.4"}),
        ({"vectors_url": "http://chroma.lan"}, {"http://chroma.lan:80"}),
        ({"generation_url": "https://gpu.lan:8443/v1"}, {"https://gpu.lan:8443"}),
    ],
)
def test_what_has_to_be_allowed(changed: dict[str, str], named: set[str]) -> None:
    assert reaching_out(Settings(**changed)) == named  # type: ignore[arg-type]  # its fields


@pytest.mark.parametrize("content", ["", "{}", "null", "not JSON"])
def test_a_damaged_file_allows_nothing(tmp_path: Path, content: str) -> None:
    consent.allow(["http://chroma.lan:80"])
    (file,) = (tmp_path / "config" / "alcove").iterdir()
    assert json.loads(file.read_text()) == ["http://chroma.lan:80"]
    file.write_text(content)
    assert consent.allowed() == frozenset()

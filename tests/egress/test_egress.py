"""The egress process: who may use it, where it connects, and what it may do."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.domain.errors import RemoteUnavailable
from app.core.domain.servers import Server as RemoteServer
from app.core.domain.servers import Service, is_own
from app.egress import process, start
from app.ipc import codec
from app.ipc.egress_channel import EgressChannel
from app.ipc.endpoint import reach
from app.ipc.server import Server
from app.sandbox import consent, landlock
from app.sandbox.connection_log import ConnectionLog, connections
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces it")

HELD = """
import os, socket, sys
from app.ipc.egress_channel import EgressChannel
from app.ipc.server import Server
from app.sandbox.network_denial import Needs, deny_network
from tests.fakes.facade import FakeFacade

def failing(what):
    try:
        what()
    except OSError as error:
        return error.errno
    return 0

deny_network(Needs.UNIX_SERVER)
channel = EgressChannel()
server = Server(FakeFacade(), sys.argv[1], channel)
end = channel.connect(sys.argv[2])
end.sendall(b"hello")
print(end.recv(5).decode(), failing(lambda: socket.socket(socket.AF_INET)),
      failing(lambda: end.connect(("127.0.0.1", 9))), flush=True)
server.close()
channel.close()
"""


@pytest.fixture
def port() -> Iterator[socket.socket]:
    """Where something listens, on this computer."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(60)
        yield listening


@pytest.fixture(autouse=True)
def allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: socket.socket) -> None:
    """A person has allowed the server."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    consent.allow([f"http://{place(port)}"])


def place(port: socket.socket) -> str:
    return f"127.0.0.1:{port.getsockname()[1]}"


@contextmanager
def egress_process(home: Path, url: str) -> Iterator[subprocess.Popen[bytes]]:
    """An egress process for the vectors at ``url``, until the block ends."""
    (home / "settings.toml").write_text(f'[remote]\nvectors_url = "{url}"\n')
    child = start.start(str(home))
    assert child
    with child:
        yield child
        assert child.stdin
        child.stdin.close()
        assert child.wait(30) == 0


@contextmanager
def engine(home: Path) -> Iterator[EgressChannel]:
    channel = EgressChannel(wait_seconds=60)
    with closing(channel), closing(Server(FakeFacade(), str(home), channel)):
        yield channel


def test_an_engine_without_network_receives_a_connection(
    tmp_path: Path, port: socket.socket
) -> None:
    with (
        egress_process(tmp_path, f"http://{place(port)}"),
        subprocess.Popen(
            [sys.executable, "-c", HELD, str(tmp_path), place(port)], stdout=-1
        ) as held,
    ):
        end, _ = port.accept()
        with end:
            end.sendall(end.recv(5))
            out, _ = held.communicate(timeout=60)
    assert out.decode().split() == ["hello", "13", "13"]
    (made,) = connections(str(tmp_path))
    assert (made.service, made.place, made.made, made.failed) == ("vectors", place(port), 1, 0)


DESKTOP = """
import sys
from app.sandbox.network_denial import Needs, deny_network
from app.ui.foundation import launcher

launcher.split_off()
launcher.keep_to(sys.argv[1])
deny_network(Needs.UNIX_SOCKETS)
launcher.start_egress()
launcher.start_egress()
sys.stdin.read()
launcher.close()
"""


def test_the_desktop_starts_it_through_the_launcher(tmp_path: Path, port: socket.socket) -> None:
    (tmp_path / "settings.toml").write_text(f'[remote]\nvectors_url = "http://{place(port)}"\n')
    command = [sys.executable, "-c", DESKTOP, str(tmp_path)]
    with engine(tmp_path) as channel, subprocess.Popen(command, stdin=-1) as desktop:
        channel.connect(place(port)).close()
        desktop.communicate(timeout=60)
    assert desktop.returncode == 0


def test_it_serves_one_engine_after_another(tmp_path: Path, port: socket.socket) -> None:
    with egress_process(tmp_path, f"http://{place(port)}"):
        for _ in range(2):
            with engine(tmp_path) as channel:
                channel.connect(place(port)).close()
    assert connections(str(tmp_path))[0].made == 2


def test_an_unreachable_server_is_reported_with_the_system_error(
    tmp_path: Path, port: socket.socket
) -> None:
    where = place(port)
    port.close()
    with (
        egress_process(tmp_path, f"http://{where}"),
        engine(tmp_path) as channel,
        pytest.raises(RemoteUnavailable, match=f"{where}: Connection refused"),
    ):
        channel.connect(where)
    assert connections(str(tmp_path))[0].failed == 1


def test_its_probe_shows_that_it_is_confined(tmp_path: Path, port: socket.socket) -> None:
    with egress_process(tmp_path, f"http://{place(port)}") as child, engine(tmp_path) as channel:
        channel.connect(place(port)).close()
        (proof,) = channel.examine()
    open_ways = {attempt.way for attempt in proof.attempts if not attempt.refused}
    tried = {attempt.way for attempt in proof.attempts}
    assert open_ways <= ({"TCP to other ports"} if landlock.version() < 4 else set())
    assert tried >= {"UDP", "UDP over IPv6", "raw IP", "DNS", "TCP to other ports"}
    assert (proof.kind, proof.pid, proof.seccomp) == ("egress", child.pid, 2)


def test_a_server_added_to_the_settings_later_is_not_connected_to() -> None:
    ours, theirs = socket.socketpair()
    with closing(EgressChannel(wait_seconds=0)) as channel, theirs:
        channel.take("a.lan:1", ours.detach())
        with pytest.raises(RemoteUnavailable, match="is not running"):
            channel.connect("b.lan:1")


def test_a_missing_egress_process_is_reported() -> None:
    with pytest.raises(RemoteUnavailable, match="is not running"):
        EgressChannel(wait_seconds=0).connect("vectors")


def test_an_ended_egress_process_is_replaced_by_another(
    tmp_path: Path, port: socket.socket
) -> None:
    channel = EgressChannel(wait_seconds=0)
    ours, theirs = socket.socketpair()
    theirs.close()
    channel.take("a.lan:1", ours.detach())
    with pytest.raises(RemoteUnavailable, match="is not running"):
        channel.connect("a.lan:1")


def test_a_restricted_connection_cannot_offer_egress(tmp_path: Path) -> None:
    channel = EgressChannel(wait_seconds=0)
    with closing(Server(FakeFacade(), str(tmp_path), channel)):
        with closing(reach(str(tmp_path))) as connection:
            connection.send(codec.encode(codec.Restrict()))
            connection.send(codec.encode(codec.OfferEgress("a.lan:1")))
            assert connection.waiting(30)  # it was hung up
        with pytest.raises(RemoteUnavailable, match="is not running"):
            channel.connect("a.lan:1")


def test_it_is_not_started_unless_the_settings_name_servers(tmp_path: Path) -> None:
    assert start.start(str(tmp_path)) is None
    assert not (tmp_path / "settings.toml").exists()
    (tmp_path / "settings.toml").write_text("not = [toml")
    assert start.start(str(tmp_path)) is None


def test_it_ends_at_once_if_its_parent_has_no_network(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from app.core.settings.configured_servers import servers\n"
        "from app.egress import process, start\n"
        "from app.sandbox.network_denial import Needs, deny_network\n"
        "deny_network(Needs.UNIX_SOCKETS)\n"
        "named = servers(start.settings_of(sys.argv[1]))\n"
        "process.run(sys.argv[1], named, [server.origin for server in named])\n"
    )
    (tmp_path / "settings.toml").write_text('[remote]\nvectors_url = "http://10.0.0.1:1"\n')
    command = [sys.executable, "-c", script, str(tmp_path)]
    assert subprocess.run(command, stdin=subprocess.PIPE, timeout=60).returncode == 0
    assert not (tmp_path / "connections.jsonl").exists()


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("192.168.1.4", True),
        ("10.1.2.3", True),
        ("172.20.0.1", True),
        ("127.0.0.1", True),
        ("fd00::1", True),
        ("fe80::1%eth0", True),
        ("8.8.8.8", False),
        ("2606:4700::1", False),
    ],
)
def test_an_internet_address_is_never_connected_to(address: str, own: bool) -> None:
    assert is_own(address) is own
    host = address.partition("%")[0]
    route = process.resolve(RemoteServer(Service.VECTORS, host, 80, False, "", "", ""))
    assert bool(route.addresses) is own
    assert ("outside your own network" in route.reason) is not own


def test_an_unknown_host_name_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    server = RemoteServer(Service.VECTORS, "chroma.invalid", 80, False, "", "", "")
    route = process.resolve(server)
    assert (route.addresses, route.reason) == ((), "chroma.invalid: Name or service not known.")


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["ask", "--home", "/h", "why?"], "/h"),
        (["ask", "why?", "--home=/h"], "/h"),
        (["ask", "--home"], "/e"),
        (["status"], "/e"),
    ],
)
def test_the_data_folder_is_found_before_the_command_line_is_parsed(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], found: str
) -> None:
    monkeypatch.setenv("ALCOVE_HOME", "/e")
    assert start.home_in(arguments) == found


def test_the_connection_log_starts_a_new_file_when_it_is_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sandbox.connection_log.LONGEST", 10)
    for error in ("", "refused", ""):
        with closing(ConnectionLog(str(tmp_path))) as log:
            log.note("vectors", "chroma.lan:8000", "10.0.0.1", error)
    (found,) = connections(str(tmp_path))
    assert (found.made, found.failed) == (1, 1)  # of the latest two files
    assert json.loads((tmp_path / "connections.jsonl").read_text())[1] == "vectors"
    assert (tmp_path / "connections.jsonl").stat().st_mode & 0o077 == 0

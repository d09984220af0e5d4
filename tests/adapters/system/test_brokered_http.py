"""Handling of valid and invalid responses, from a small server scripted by the tests."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.system.brokered_http import Remote
from app.core.cancellation import NEVER
from app.core.domain.errors import Cancelled, RemoteRefused, RemoteUnavailable
from app.core.domain.servers import Server, Service

SERVER = Server(Service.VECTORS, "chroma.lan", 8000, False, "", "", "")
EVENTS = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
Play = Callable[..., Remote]


def reply(body: bytes, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def request(end: socket.socket) -> bytes:
    """A whole request; empty when there is none."""
    heard = b""
    while b"\r\n\r\n" not in heard:
        if not (piece := end.recv(1 << 16)):
            return b""
        heard += piece
    length = re.search(rb"Content-Length: (\d+)", heard)
    while length and len(heard.partition(b"\r\n\r\n")[2]) < int(length[1]):
        heard += end.recv(1 << 16)
    return heard


class Theatre:
    """One end of every connection, which says what is next on its list, and hangs up with None."""

    def __init__(self, *says: bytes | None, secure: ssl.SSLContext | None = None) -> None:
        self.says = list(says)
        self._secure = secure
        self.heard: list[bytes] = []
        self.connections = 0
        self._threads: list[threading.Thread] = []

    def connect(self) -> socket.socket:
        self.connections += 1
        ours, theirs = socket.socketpair()
        self._threads.append(threading.Thread(target=self._play, args=[theirs]))
        self._threads[-1].start()
        return ours

    def _play(self, end: socket.socket) -> None:
        if self._secure:
            try:
                end = self._secure.wrap_socket(end, server_side=True)
            except ssl.SSLError:  # who called does not trust us
                end.close()
                return
        with end:
            while self.says and (heard := request(end)):
                self.heard.append(heard)
                said = self.says.pop(0)
                if said is None:
                    return
                end.sendall(said)

    def join(self) -> None:
        for thread in self._threads:
            thread.join(10)


@pytest.fixture
def play() -> Iterator[Callable[..., tuple[Remote, Theatre]]]:
    made: list[tuple[Remote, Theatre]] = []

    def start(*says: bytes | None, server: Server = SERVER) -> tuple[Remote, Theatre]:
        theatre = Theatre(*says)
        made.append((Remote(server, theatre.connect), theatre))
        return made[-1]

    yield start
    for remote, theatre in made:
        remote.close()
        theatre.join()


def test_a_request_goes_to_the_server_by_its_name(play: Play) -> None:
    remote, theatre = play(reply(b'{"a": 1}'))
    assert remote.ask("POST", "/x", {"b": 2}) == {"a": 1}
    assert theatre.heard[0].startswith(b"POST /x HTTP/1.1\r\nHost: chroma.lan:8000\r\n")
    assert b'{"b": 2}' in theatre.heard[0]
    assert b"uthorization" not in theatre.heard[0]


def test_a_connection_is_used_again(play: Play) -> None:
    remote, theatre = play(reply(b"1"), reply(b"2"))
    assert [remote.ask("GET", "/"), remote.ask("GET", "/")] == [1, 2]
    assert theatre.connections == 1


def test_a_connection_that_breaks_is_made_again_once(play: Play) -> None:
    remote, theatre = play(None, reply(b"1"))
    assert remote.ask("GET", "/") == 1
    assert theatre.connections == 2
    assert remote.trouble == ""
    remote, theatre = play(None, None)
    with pytest.raises(RemoteUnavailable, match=r"chroma\.lan:8000"):
        remote.ask("GET", "/")
    assert "chroma.lan" in remote.trouble


def test_a_key_comes_from_a_file_that_its_owner_alone_can_read(play: Play, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("sesame\n")
    file.chmod(0o644)
    server = replace(SERVER, key_file=str(file))
    remote, theatre = play(reply(b"1"), server=server)
    with pytest.raises(RemoteRefused, match="others can read") as refused:
        remote.ask("GET", "/")
    assert "sesame" not in str(refused.value)
    assert refused.value.remedy == f"Run `chmod 600 {file}`."
    file.chmod(0o600)
    remote.ask("GET", "/")
    assert b"Authorization: Bearer sesame\r\n" in theatre.heard[0]
    file.unlink()
    with pytest.raises(RemoteRefused, match="cannot be read"):
        remote.ask("GET", "/")


@pytest.mark.parametrize(
    ("status", "error", "told"),
    [
        ("401 Unauthorized", RemoteRefused, "key"),
        ("403 Forbidden", RemoteRefused, "key"),
        ("404 Not Found", RemoteRefused, "404: nonsense"),
        ("302 Found", RemoteRefused, "302"),
        ("429 Too Many", RemoteUnavailable, "429"),
        ("503 Loading", RemoteUnavailable, "503"),
    ],
)
def test_a_refusal_is_told_in_our_words(
    play: Play, status: str, error: type[Exception], told: str
) -> None:
    remote, _ = play(reply(b"nonsense", status))
    with pytest.raises(error, match=told):
        remote.ask("GET", "/")


@pytest.mark.parametrize("said", [reply(b"<html>"), reply(b"\xff")])
def test_what_is_no_json_is_refused(play: Play, said: bytes) -> None:
    remote, _ = play(said)
    with pytest.raises(RemoteRefused, match="JSON"):
        remote.ask("GET", "/")


def test_what_is_no_http_is_a_server_that_does_not_answer(play: Play) -> None:
    remote, _ = play(*[b"220 mail.lan ESMTP\r\n\r\n"] * 2)
    with pytest.raises(RemoteUnavailable):
        remote.ask("GET", "/")


def test_an_answer_without_end_is_refused(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.adapters.system.brokered_http.LARGEST", 10)
    remote, _ = play(reply(b'"' + b"a" * 20 + b'"'), EVENTS + b"data: " + b"a" * 20)
    with pytest.raises(RemoteRefused, match="too large"):
        remote.ask("GET", "/")
    with pytest.raises(RemoteRefused, match="too long"):
        list(remote.stream("/", {}, NEVER))


def test_a_server_that_is_silent_is_given_up(play: Play) -> None:
    remote, _ = play(b"", b"never said")
    with pytest.raises(RemoteUnavailable, match="ReadTimeout"):
        remote.ask("GET", "/", seconds=0.1)


def test_events_come_as_they_are_sent(play: Play) -> None:
    said = b': hello\r\n\r\ndata: {"a": 1}\r\n\r\ndata: {"a": 2}\n\ndata: [DONE]\n\n'
    remote, _ = play(EVENTS + said)
    assert list(remote.stream("/", {}, NEVER)) == [{"a": 1}, {"a": 2}]
    assert remote.trouble == ""


def test_events_that_end_too_soon_are_told(play: Play) -> None:
    remote, _ = play(EVENTS + b'data: {"a": 1}\n\n')
    events = remote.stream("/", {}, NEVER)
    assert next(events) == {"a": 1}
    with pytest.raises(RemoteUnavailable, match="in the middle"):
        next(events)
    assert "in the middle" in remote.trouble


def test_who_stops_waiting_hangs_up(play: Play) -> None:
    remote, theatre = play(EVENTS + b'data: {"a": 1}\n\n', b"never said")
    stop = threading.Event()
    events = remote.stream("/", {}, stop)
    next(events)
    stop.set()
    with pytest.raises(Cancelled):
        next(events)
    theatre.join()
    assert theatre.says == [b"never said"]


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the certificate")
def test_a_server_is_trusted_by_its_certificate_alone(tmp_path: Path) -> None:
    certificate, key = tmp_path / "server.pem", tmp_path / "key.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-subj",
            "/CN=chroma.lan",
            "-addext",
            "subjectAltName=DNS:chroma.lan",
            "-keyout",
            key,
            "-out",
            certificate,
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    trusted = replace(SERVER, secure=True)
    for server, authority, answered in (
        (trusted, str(certificate), True),
        (trusted, "", False),
        (replace(trusted, host="other.lan"), str(certificate), False),
    ):
        theatre = Theatre(reply(b"1"), reply(b"2"), secure=context)
        remote = Remote(server, theatre.connect, authority)
        if answered:
            assert [remote.ask("GET", "/"), remote.ask("GET", "/")] == [1, 2]
            assert theatre.connections == 1
        else:
            with pytest.raises(RemoteUnavailable, match="CERTIFICATE_VERIFY_FAILED"):
                remote.ask("GET", "/")
            assert theatre.heard == []
        remote.close()
        theatre.join()


def test_a_server_that_was_not_reached_is_left_alone_for_a_while() -> None:
    tries = []

    def connect() -> socket.socket:
        tries.append(1)
        raise RemoteUnavailable("chroma.lan:8000: No route to host.")

    remote = Remote(SERVER, connect, rest=1000.0)
    for _ in range(3):
        with pytest.raises(RemoteUnavailable, match="No route"):
            remote.ask("GET", "/")
    assert len(tries) == 1
    eager = Remote(SERVER, connect, rest=0.0)
    for _ in range(2):
        with pytest.raises(RemoteUnavailable):
            eager.ask("GET", "/")
    assert len(tries) == 3

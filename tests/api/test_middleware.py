"""Access control: bad and malicious requests get a clear error and never reach the engine."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
from pathlib import Path

import pytest

from app.api.http import http_timeouts, middleware
from app.core.domain.errors import EngineDied
from app.core.domain.events import AnswerPiece
from tests.api.conftest import SECRET, Place, rest, served
from tests.api.test_endpoints import begin
from tests.fakes.facade import FakeFacade

CHAT = {"model": "tiny", "messages": [{"role": "user", "content": "a canary of words"}]}


def refused(place: Place, *request: object, **headers: str) -> tuple[int, str]:
    """Status and code of a request that must be refused in the form of OpenAI's API."""
    response, body = place.ask(*request, **headers)  # type: ignore[arg-type]
    assert set(body["error"]) == {"message", "type", "param", "code"}
    assert "access-control-allow-origin" not in {name.lower() for name in response.headers}
    return response.status, body["error"]["code"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": ""},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Basic {SECRET}"},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer \udcff".encode("utf-8", "surrogateescape").decode("latin-1")},
    ],
)
def test_requests_without_a_key_are_rejected(
    place: Place, facade: FakeFacade, headers: dict[str, str]
) -> None:
    for path in ("/v1/models", "/metrics", "/v1/nothing"):
        assert refused(place, "GET", path, **headers) == (401, "invalid_api_key")
    assert {name for name, _ in facade.calls} == {"api_keys.make", "api_keys.find"}


def test_a_revoked_key_is_rejected_from_the_next_request_on(
    place: Place, facade: FakeFacade
) -> None:
    assert place.ask("GET", "/v1/models")[0].status == 200
    facade.api_keys.revoke("k1")
    assert refused(place, "GET", "/v1/models") == (401, "invalid_api_key")


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Origin": "https://example.org"}, "origin_refused"),
        ({"Origin": "null"}, "origin_refused"),
        ({"Sec-Fetch-Site": "cross-site"}, "origin_refused"),
        ({"Host": "rebound.example.org"}, "host_refused"),
        ({"Host": "127.0.0.1.example.org:80"}, "host_refused"),
        ({"Host": ""}, "host_refused"),
    ],
)
def test_requests_from_web_pages_are_rejected(
    place: Place, headers: dict[str, str], code: str
) -> None:
    for path in ("/v1/models", "/openapi.json"):
        assert refused(place, "GET", path, **headers) == (403, code)


def test_a_preflight_is_not_answered(place: Place) -> None:
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    assert refused(place, "OPTIONS", "/v1/ask", **asked) == (403, "origin_refused")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:1", "[::1]:80", "LOCALHOST"])
def test_host_names_of_this_computer_are_accepted(place: Place, host: str) -> None:
    assert place.ask("GET", "/v1/models", Host=host)[0].status == 200


def test_a_too_large_body_is_rejected_however_it_is_sent(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "MAX_BODY", 1000)
    large = b"x" * 1001
    assert refused(place, "POST", "/v1/chat/completions", large) == (413, "request_too_large")
    head = f"POST /v1/ask HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n"
    said = place.raw(head.encode() + b"Connection: close\r\nContent-Length: 1001\r\n\r\n")
    assert said.startswith(b"HTTP/1.1 413")  # before any of it has come
    said = place.raw(
        head.encode()
        + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"
        + large
        + b"\r\n"
    )
    assert said.startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"a":' * 5000, b"\xff\xfe", b'{"model": "\\ud800"}']
)
def test_malformed_requests_are_rejected(place: Place, body: bytes) -> None:
    for path in ("/v1/chat/completions", "/v1/embeddings", "/v1/search", "/v1/ask"):
        assert refused(place, "POST", path, body)[0] == 400


@pytest.mark.parametrize(
    "path",
    [
        "//v1/models",
        "/v1/models/",
        "/v1/../metrics",
        "/v1/%2e%2e/metrics",
        "/v1/models/..%2f..",
        "/etc/passwd",
        "/v1/models%00",
        "/docs",
        "/",
    ],
)
def test_path_tricks_do_not_work(place: Place, path: str) -> None:
    assert refused(place, "GET", path)[0] == 404


def test_a_wrong_method_is_reported(place: Place) -> None:
    assert refused(place, "GET", "/v1/ask")[0] == 405


def test_a_client_that_does_not_speak_http_is_disconnected(place: Place) -> None:
    assert place.raw(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n").startswith(b"HTTP/1.1 400")


def test_endless_headers_are_cut_off(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    head = b"GET /v1/models HTTP/1.1\r\nHost: localhost\r\n"
    for flood in (b"a: b\r\n" * 20_000, b"a: " + b"b" * 100_000, b"a" * 100_000):
        said = place.raw(head + flood)
        assert said == b"" or said.startswith(b"HTTP/1.1 400")
    assert place.ask("GET", "/v1/models", Upgrade="x", Connection="upgrade")[0].status == 200
    assert caplog.messages == []  # or anybody could fill the file it goes to


def test_a_client_slow_with_its_headers_is_disconnected(
    facade: FakeFacade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_timeouts, "HEADER_SECONDS", 0.2)
    with served(facade, tmp_path / "log") as place:
        with socket.create_connection(("127.0.0.1", place.port), timeout=30) as line:
            assert line.recv(1) == b""
        with socket.create_connection(("127.0.0.1", place.port), timeout=0.05) as line:
            with contextlib.suppress(OSError):
                for byte in (
                    b"GET / HTTP/1.1\r\n" * 1000
                ):  # each piece would start a naive timer anew
                    line.send(bytes([byte]))
                    with contextlib.suppress(TimeoutError):
                        assert line.recv(1) == b""
                        break
            line.settimeout(30)
            assert rest(line) == b""
        assert place.ask("GET", "/v1/models")[0].status == 200


def test_a_client_slow_with_its_body_gets_a_timeout(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "BODY_SECONDS", 0.2)
    head = f"POST /v1/ask HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n"
    said = place.raw(head.encode() + b"Connection: close\r\nContent-Length: 100\r\n\r\n{")
    assert said.startswith(b"HTTP/1.1 408")


def test_a_client_that_does_not_read_is_disconnected(
    place: Place, facade: FakeFacade, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_timeouts, "SEND_SECONDS", 0.2)
    monkeypatch.setattr(http_timeouts, "MOST_CONNECTIONS", 2)
    facade.events = [AnswerPiece("x" * 1_000_000) for _ in range(20)]
    facade.hold = True
    with contextlib.ExitStack() as stack:
        for _ in range(2):
            line = stack.enter_context(begin(place, {**CHAT, "stream": True}))
            assert line.recv(12) == b"HTTP/1.1 200"  # its answer has begun
        assert facade.cancelled.wait(30)
        facade.events, facade.hold = [], False
        while True:  # both count as connections until they are closed
            with contextlib.suppress(OSError, http.client.HTTPException):
                if "alcove_cancelled_total 2" in place.ask("GET", "/metrics")[1]:
                    break


def test_connections_without_a_request_cannot_hold_all_places(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_timeouts, "MOST_CONNECTIONS", 2)
    with contextlib.ExitStack() as stack:
        silent = [
            stack.enter_context(socket.create_connection(("127.0.0.1", place.port), timeout=30))
            for _ in range(2)
        ]
        assert place.ask("GET", "/v1/models")[0].status == 200
        assert rest(silent[0]) == b""  # the one that had been there for longest


def test_requests_per_key_are_rate_limited(facade: FakeFacade, tmp_path: Path) -> None:
    with served(facade, tmp_path / "log", per_minute=3) as place:
        assert [place.ask("GET", "/v1/models")[0].status for _ in range(3)] == [200] * 3
        response, body = place.ask("GET", "/v1/models")
        assert (response.status, body["error"]["code"]) == (429, "rate_limit_exceeded")
        assert 1 <= int(response.headers["Retry-After"]) <= 21


def test_wrong_keys_are_rate_limited(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {"Authorization": "Bearer guess"}
    seen = [refused(place, "GET", "/v1/models", **wrong)[0] for _ in range(61)]
    assert set(seen[:60]) == {401}
    assert seen[60] == 429
    assert place.ask("GET", "/v1/models")[0].status == 200


def test_log_and_metrics_contain_no_contents(place: Place, tmp_path: Path) -> None:
    place.ask("POST", "/v1/chat/completions", CHAT)
    place.ask("POST", "/v1/search", {"query": "a canary of words"})
    place.ask("GET", "/canary")
    metrics = place.ask("GET", "/metrics")[1]
    log = (tmp_path / "api.log").read_text("utf-8")
    assert "canary" not in log + metrics
    first = json.loads(log.splitlines()[0])
    assert (first["endpoint"], first["status"]) == ("/v1/chat/completions", 200)
    assert set(first) == {"at", "key", "method", "endpoint", "status", "ms"}
    assert 'alcove_requests_total{endpoint="other",status="404"} 1' in metrics
    assert 'alcove_tokens_total{kind="cached"} 4' in metrics


def test_a_missing_engine_is_reported(place: Place, facade: FakeFacade) -> None:
    facade.fault = EngineDied("It stopped.")
    response, body = place.ask("POST", "/v1/chat/completions", CHAT)
    assert (response.status, body["error"]["code"]) == (503, "engine-died")
    assert response.headers["Retry-After"]
    facade.fault = None
    assert place.ask("POST", "/v1/chat/completions", CHAT)[0].status == 200

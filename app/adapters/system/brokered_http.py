"""HTTP client for servers in the settings, over connections opened by the egress process.

This process may not open connections, so httpcore gets a network backend that requests them.
"""

from __future__ import annotations

import json
import os
import socket
import ssl
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any

import httpcore

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import Cancelled, RemoteRefused, RemoteUnavailable
from app.core.domain.servers import Server

Connect = Callable[[], socket.socket]
"""Returns a connection to the server. Raises ``RemoteUnavailable``."""

ANSWER_SECONDS = 60.0
"""Timeout for each read of a response."""
REST_SECONDS = 5.0
"""Seconds in which an unreachable server is not tried again: calls fail at once meanwhile."""
TICK = 0.1
"""Seconds between two checks of a cancel token."""
LARGEST = 256 << 20
"""Most bytes of a response."""
CUT = (httpcore.NetworkError, httpcore.ProtocolError)


class Remote:
    """Client of one server; remembers whether it responded last. Thread-safe."""

    def __init__(
        self, server: Server, connect: Connect, authority: str = "", rest: float = REST_SECONDS
    ) -> None:
        """``authority`` is a certificate authority's file (PEM); empty for the system's ones."""
        self.server = server
        self.trouble = ""
        """Why the last request failed, or empty."""
        self._connect = connect
        self._authority = authority
        self._rest = rest
        self._unreached = ("", 0.0)
        """Why the last connection failed, and until when none is tried."""
        self._pool = self._made_pool(NEVER)

    def ask(
        self, method: str, path: str, body: object = None, seconds: float = ANSWER_SECONDS
    ) -> Any:
        """Send an idempotent request, again if its connection breaks; return the JSON response.
        Raises ``RemoteError``."""
        try:
            return self._asked(method, path, body, seconds)
        except RemoteUnavailable as error:
            if not isinstance(error.__cause__, CUT):
                raise
        return self._asked(method, path, body, seconds)

    def stream(self, path: str, body: object, cancel: CancelToken) -> Generator[Any]:
        """Yield the JSON events of a POST as they come; ``cancel`` closes the connection, which
        tells the server to stop. Raises ``Cancelled`` or ``RemoteError``."""
        with (
            self._watched(),
            self._made_pool(cancel) as pool,
            self._sent(pool, "POST", path, body, ANSWER_SECONDS) as answer,
        ):
            for line in _lines(answer.iter_stream()):
                if line == b"data: [DONE]":
                    return
                if line.startswith(b"data:"):
                    yield json.loads(line[5:])
            raise RemoteUnavailable(
                f"{self.server.place} closed the connection in the middle of an answer."
            )

    def close(self) -> None:
        self._pool.close()

    def _asked(self, method: str, path: str, body: object, seconds: float) -> Any:
        with self._watched(), self._sent(self._pool, method, path, body, seconds) as answer:
            return json.loads(_whole(answer) or b"null")

    @contextmanager
    def _sent(
        self, pool: httpcore.ConnectionPool, method: str, path: str, body: object, seconds: float
    ) -> Iterator[httpcore.Response]:
        scheme = "https" if self.server.secure else "http"
        with pool.stream(
            method,
            f"{scheme}://{self.server.place}{path}",
            headers=self._headers(),
            content=None if body is None else json.dumps(body).encode(),
            extensions={"timeout": {"connect": seconds, "read": seconds, "write": seconds}},
        ) as answer:
            if answer.status >= 300:
                raise self._refusal(answer)
            yield answer

    def _headers(self) -> list[tuple[str, str]]:
        headers = [("Content-Type", "application/json"), ("User-Agent", "alcove")]
        if key := self._key():
            headers += [("Authorization", f"Bearer {key}"), ("X-Chroma-Token", key)]
        return headers

    def _key(self) -> str:
        """Read the API key for each request, so that it can be corrected at runtime."""
        file, setting = self.server.key_file, f"`{self.server.service}_key_file`"
        if not file:
            return ""
        try:
            if os.name == "posix" and os.stat(file).st_mode & 0o077:
                raise RemoteRefused(
                    f"{setting}: others can read {file}.", remedy=f"Run `chmod 600 {file}`."
                )
            with open(file, encoding="ascii") as key:
                return key.read().strip()
        except (OSError, UnicodeDecodeError) as error:
            raise RemoteRefused(f"{setting}: {file} cannot be read.") from error

    def _refusal(self, answer: httpcore.Response) -> RemoteUnavailable | RemoteRefused:
        place, status = self.server.place, answer.status
        if status in (401, 403):
            return RemoteRefused(
                f"{place} rejected the API key.",
                remedy=f"Correct it in the file named by `{self.server.service}_key_file`.",
            )
        words = _whole(answer)[:300].decode("utf-8", "replace").strip()
        said = f"{place} says {status}: {words}" if words else f"{place} says {status}."
        return (RemoteUnavailable if status >= 500 or status == 429 else RemoteRefused)(said)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Remember whether the server responded, and translate errors."""
        try:
            yield
        except RemoteUnavailable as error:
            self.trouble = error.reason
            raise
        except (*CUT, httpcore.TimeoutException, ssl.SSLError) as error:
            self.trouble = f"{self.server.place}: {type(error).__name__}. {error}".strip()
            raise RemoteUnavailable(self.trouble) from error
        except ValueError as error:
            raise RemoteRefused(f"{self.server.place} did not send valid JSON.") from error
        self.trouble = ""

    def _made_pool(self, cancel: CancelToken) -> httpcore.ConnectionPool:
        context = None
        if self.server.secure:
            context = ssl.create_default_context(cafile=self._authority or None)
        return httpcore.ConnectionPool(
            context, keepalive_expiry=30.0, network_backend=_Backend(self._reached, cancel)
        )

    def _reached(self) -> socket.socket:
        reason, until = self._unreached
        if time.monotonic() < until:
            raise RemoteUnavailable(reason)
        try:
            return self._connect()
        except RemoteUnavailable as error:
            self._unreached = (error.reason, time.monotonic() + self._rest)
            raise


class _Backend(httpcore.NetworkBackend):
    """Requests connections from the egress process, which knows the address."""

    def __init__(self, connect: Connect, cancel: CancelToken) -> None:
        self._connect = connect
        self._cancel = cancel

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._connect(), self._cancel)


class _Stream(httpcore.NetworkStream):
    """An open connection. Raises ``Cancelled`` while waiting to read."""

    def __init__(self, end: socket.socket, cancel: CancelToken) -> None:
        self._end = end
        self._cancel = cancel

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._wait(timeout)
        try:
            return self._end.recv(max_bytes)
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            self._end.settimeout(timeout)
            self._end.sendall(buffer)
            self._end.settimeout(None)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            self._end.settimeout(timeout)
            end = ssl_context.wrap_socket(self._end, server_hostname=server_hostname)
            end.settimeout(None)
        except OSError as error:  # includes those of TLS
            self.close()
            raise httpcore.ConnectError(str(error)) from error
        return _Stream(end, self._cancel)

    def close(self) -> None:
        self._end.close()

    def get_extra_info(self, info: str) -> Any:
        """httpcore asks before reuse: an idle connection that is readable was closed."""
        return bool(wait([self._end], 0)) if info == "is_readable" else None

    def _wait(self, timeout: float | None) -> None:
        if isinstance(self._end, ssl.SSLSocket) and self._end.pending():
            return
        deadline = None if timeout is None else time.monotonic() + timeout
        while not wait([self._end], TICK):
            if self._cancel.is_set():
                raise Cancelled()
            if deadline is not None and time.monotonic() > deadline:
                raise httpcore.ReadTimeout(f"No data for {timeout:.0f} s.")


def _whole(answer: httpcore.Response) -> bytes:
    """Read a whole response. Raises ``RemoteRefused`` beyond ``LARGEST``."""
    data = bytearray()
    for piece in answer.iter_stream():
        data += piece
        if len(data) > LARGEST:
            raise RemoteRefused("The server's response is too large.")
    return bytes(data)


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines as soon as they are complete. Raises ``RemoteRefused`` beyond ``LARGEST``."""
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        yield from (line.rstrip(b"\r") for line in lines)
        if len(rest) > LARGEST:
            raise RemoteRefused("A line of the server's response is too long.")

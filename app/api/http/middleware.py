"""Access control of the HTTP API: host, origin, API key, rate limit, body size, timeouts.

Everything except the size is checked before the request body is read.
"""

from __future__ import annotations

import asyncio
import ipaddress
import time
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.api.http.engine_calls import BEARER, EngineCalls
from app.api.http.errors import ApiError, of_error
from app.api.http.metrics import Metrics
from app.api.http.request_log import RequestLog
from app.core.domain.errors import AppError
from app.core.security.api_keys import AccessKey

MAX_BODY = 1 << 20
"""Maximum bytes of a request body."""
BODY_SECONDS = 30.0
WRONG_KEYS_PER_MINUTE = 60
PUBLIC = {"/openapi.json"}
"""Paths that need no API key: they reveal nothing about the library."""
CLIENT_CLOSED = 499
"""Client closed the request; used only in logs and metrics, as in nginx."""
LOOPBACK_NAMES = {"localhost"}

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class AccessPolicy:
    """Requests per minute and API key, and whether to accept only loopback host names."""

    per_minute: int
    loopback_only: bool = True


class TokenBucket:
    """A rate limit of ``per_minute``, with bursts of as many."""

    def __init__(self, per_minute: int) -> None:
        self._rate = per_minute / 60
        self._capacity = self._tokens = float(per_minute)
        self._at = time.monotonic()

    def take(self) -> float:
        """Take a token; returns 0, or the seconds until there is one."""
        now = time.monotonic()
        self._tokens = min(self._capacity, self._tokens + (now - self._at) * self._rate)
        self._at = now
        if self._tokens < 1:
            return (1 - self._tokens) / self._rate
        self._tokens -= 1
        return 0.0


class AccessMiddleware:
    """The outermost ASGI application."""

    def __init__(
        self,
        inner: Application,
        calls: EngineCalls,
        policy: AccessPolicy,
        metrics: Metrics,
        log: RequestLog,
    ) -> None:
        self._inner = inner
        self._calls = calls
        self._policy = policy
        self._metrics = metrics
        self._log = log
        self._buckets: dict[str, TokenBucket] = {}
        self._wrong_keys = TokenBucket(WRONG_KEYS_PER_MINUTE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        exchange = _Exchange(scope, send)
        try:
            await self._respond(exchange, receive)
        except ApiError as error:
            if exchange.status is None:
                await error.response()(scope, receive, exchange.send)
        except AppError as error:  # the engine cannot be asked for the keys
            await of_error(error).response()(scope, receive, exchange.send)
        finally:
            self._note(exchange)

    async def _respond(self, exchange: _Exchange, receive: Receive) -> None:
        self._check_origin(exchange)
        await self._check_key(exchange)
        body = await _body(exchange, receive)
        work = asyncio.create_task(self._inner(exchange.scope, _replayed(body), exchange.send))
        disconnected = asyncio.create_task(_disconnected(receive))
        try:
            await asyncio.wait((work, disconnected), return_when=asyncio.FIRST_COMPLETED)
            exchange.client_closed = not work.done()
        finally:
            for task in (work, disconnected):
                task.cancel()
            await asyncio.wait((work, disconnected))
        if not work.cancelled():
            work.result()

    def _check_origin(self, exchange: _Exchange) -> None:
        """Reject web pages: of another origin, or by DNS rebinding."""
        if exchange.header("origin") or exchange.header("sec-fetch-site") not in (None, "none"):
            raise ApiError(403, "Requests from web pages are not accepted.", "origin_refused")
        if self._policy.loopback_only and not _is_loopback(exchange.header("host") or ""):
            raise ApiError(403, "The Host header must be 127.0.0.1 or localhost.", "host_refused")

    async def _check_key(self, exchange: _Exchange) -> None:
        if exchange.scope["path"] in PUBLIC:
            return
        kind, _, secret = (exchange.header("authorization") or "").partition(" ")
        BEARER.set(secret.strip())
        found = await self._calls.ask(lambda facade: facade.api_keys.find(secret.strip()))
        if kind.lower() != "bearer" or found is None:
            _limit_rate(self._wrong_keys)
            raise ApiError(
                401,
                "An API key is required: Authorization: Bearer KEY.",
                "invalid_api_key",
                headers={"WWW-Authenticate": "Bearer"},
            )
        exchange.key = exchange.scope.setdefault("state", {})["key"] = found
        _limit_rate(self._buckets.setdefault(found.id, TokenBucket(self._policy.per_minute)))

    def _note(self, exchange: _Exchange) -> None:
        status = CLIENT_CLOSED if exchange.client_closed else exchange.status or 500
        if exchange.client_closed:
            self._metrics.cancelled()
        self._metrics.request(exchange.endpoint, status)
        self._log.note(
            key=exchange.key.id if exchange.key else "",
            method=exchange.scope["method"][:10],
            endpoint=exchange.endpoint,
            status=status,
            ms=(time.monotonic() - exchange.began) * 1000,
        )


class _Exchange:
    """One request and the status of its response."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.scope = scope
        self.began = time.monotonic()
        self.key: AccessKey | None = None
        self.status: int | None = None
        self.client_closed = False
        self._send = send

    @property
    def endpoint(self) -> str:
        """The declared path; an unknown one may contain anything and is not logged."""
        route = self.scope.get("route")
        return str(getattr(route, "path", "other"))

    def header(self, name: str) -> str | None:
        """The header's value, None if missing; repeated headers are joined."""
        wanted = name.encode("ascii")
        found = [v.decode("latin-1") for k, v in self.scope["headers"] if k.lower() == wanted]
        return ", ".join(found) if found else None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)


async def _body(exchange: _Exchange, receive: Receive) -> bytes:
    length = exchange.header("content-length") or "0"
    too_large = ApiError(
        413, f"The request body may have at most {MAX_BODY:,} bytes.", "request_too_large"
    )
    if length.isdecimal() and int(length) > MAX_BODY:
        raise too_large
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    exchange.client_closed = True
                    raise ApiError(CLIENT_CLOSED, "The client closed the request.", "client_closed")
                body += message.get("body", b"")
                if len(body) > MAX_BODY:
                    raise too_large
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        raise ApiError(408, "The request body took too long.", "request_timeout") from None


def _replayed(body: bytes) -> Receive:
    """A ``receive`` that returns a body read before, then blocks."""
    pending = [body]

    async def receive() -> Message:
        if pending:
            return {"type": "http.request", "body": pending.pop(), "more_body": False}
        await asyncio.Event().wait()
        raise AssertionError  # the event is never set

    return receive


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _limit_rate(bucket: TokenBucket) -> None:
    if seconds := bucket.take():
        raise ApiError.retry_later(
            int(seconds) + 1, "Too many requests per minute.", "rate_limit_exceeded"
        )


def _is_loopback(host: str) -> bool:
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    with suppress(ValueError):
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    return name.lower() in LOOPBACK_NAMES

"""Who is let in, with how much and for how long: host, origin, key, rate, size, time, presence.

All of it is decided before anything of a request's body is read, but for its size.
"""

from __future__ import annotations

import asyncio
import ipaddress
import time
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.api.http.engine_calls import BEARER, Calls
from app.api.http.errors import Refusal, of_error
from app.api.http.metrics import Metrics
from app.api.http.request_log import RequestLog
from app.core.domain.errors import AppError
from app.core.security.api_keys import AccessKey

MOST_BODY = 1 << 20
"""Bytes of a request's body."""
BODY_SECONDS = 30.0
WRONG_KEYS_PER_MINUTE = 60
OPEN = {"/openapi.json"}
"""Needs no key: it says nothing of this library."""
GONE = 499
"""The client went away; a status of logs alone, as nginx has it."""
LOOPBACK_NAMES = {"localhost"}

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Rules:
    """Requests a key may make in a minute, and whether only this machine is let in."""

    per_minute: int
    loopback: bool = True


class Bucket:
    """Lets ``per_minute`` through, as many at once (a token bucket)."""

    def __init__(self, per_minute: int) -> None:
        self._rate = per_minute / 60
        self._room = self._held = float(per_minute)
        self._at = time.monotonic()

    def take(self) -> float:
        """0 when one more may pass, else the seconds until it may."""
        now = time.monotonic()
        self._held = min(self._room, self._held + (now - self._at) * self._rate)
        self._at = now
        if self._held < 1:
            return (1 - self._held) / self._rate
        self._held -= 1
        return 0.0


class Guard:
    """The outermost ASGI application."""

    def __init__(
        self, inner: Application, calls: Calls, rules: Rules, metrics: Metrics, log: RequestLog
    ) -> None:
        self._inner = inner
        self._calls = calls
        self._rules = rules
        self._metrics = metrics
        self._log = log
        self._buckets: dict[str, Bucket] = {}
        self._wrong = Bucket(WRONG_KEYS_PER_MINUTE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        visit = _Visit(scope, send)
        try:
            await self._attend(visit, receive)
        except Refusal as refusal:
            if visit.status is None:
                await refusal.response()(scope, receive, visit.send)
        except AppError as error:  # the engine is not there to ask for the keys
            await of_error(error).response()(scope, receive, visit.send)
        finally:
            self._note(visit)

    async def _attend(self, visit: _Visit, receive: Receive) -> None:
        self._check_place(visit)
        await self._check_key(visit)
        body = await _body(visit, receive)
        work = asyncio.create_task(self._inner(visit.scope, _replayed(body), visit.send))
        left = asyncio.create_task(_left(receive))
        try:
            await asyncio.wait((work, left), return_when=asyncio.FIRST_COMPLETED)
            visit.gone = not work.done()
        finally:
            for task in (work, left):
                task.cancel()
            await asyncio.wait((work, left))
        if not work.cancelled():
            work.result()

    def _check_place(self, visit: _Visit) -> None:
        """Against pages in a browser: of another origin, or by way of a name that was rebound."""
        if visit.header("origin") or visit.header("sec-fetch-site") not in (None, "none"):
            raise Refusal(403, "Pages in a browser are not let in.", "origin_refused")
        if self._rules.loopback and not _is_loopback(visit.header("host") or ""):
            raise Refusal(403, "The Host header must be 127.0.0.1 or localhost.", "host_refused")

    async def _check_key(self, visit: _Visit) -> None:
        if visit.scope["path"] in OPEN:
            return
        kind, _, secret = (visit.header("authorization") or "").partition(" ")
        BEARER.set(secret.strip())
        found = await self._calls.ask(lambda facade: facade.api_keys.find(secret.strip()))
        if kind.lower() != "bearer" or found is None:
            _pass(self._wrong)
            raise Refusal(
                401, "A key is needed: Authorization: Bearer KEY.", "invalid_api_key",
                headers={"WWW-Authenticate": "Bearer"},
            )  # fmt: skip
        visit.key = visit.scope.setdefault("state", {})["key"] = found
        _pass(self._buckets.setdefault(found.id, Bucket(self._rules.per_minute)))

    def _note(self, visit: _Visit) -> None:
        status = GONE if visit.gone else visit.status or 500
        if visit.gone:
            self._metrics.cancelled()
        self._metrics.request(visit.endpoint, status)
        self._log.note(
            key=visit.key.id if visit.key else "", method=visit.scope["method"][:10],
            endpoint=visit.endpoint, status=status, ms=(time.monotonic() - visit.began) * 1000,
        )  # fmt: skip


class _Visit:
    """One request, and what became of it."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.scope = scope
        self.began = time.monotonic()
        self.key: AccessKey | None = None
        self.status: int | None = None
        self.gone = False
        self._send = send

    @property
    def endpoint(self) -> str:
        """As it is declared; a path that is none of ours may say anything, and is not told."""
        route = self.scope.get("route")
        return str(getattr(route, "path", "other"))

    def header(self, name: str) -> str | None:
        """None where it is missing; of several, all."""
        wanted = name.encode("ascii")
        found = [v.decode("latin-1") for k, v in self.scope["headers"] if k.lower() == wanted]
        return ", ".join(found) if found else None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)


async def _body(visit: _Visit, receive: Receive) -> bytes:
    announced = visit.header("content-length") or "0"
    too_large = Refusal(413, f"A body may have {MOST_BODY:,} bytes.", "request_too_large")
    if announced.isdecimal() and int(announced) > MOST_BODY:
        raise too_large
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    visit.gone = True
                    raise Refusal(GONE, "The client went away.", "gone")
                body += message.get("body", b"")
                if len(body) > MOST_BODY:
                    raise too_large
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        raise Refusal(408, "The body did not come in time.", "request_timeout") from None


def _replayed(body: bytes) -> Receive:
    """A ``receive`` for a body that is there already; then nothing more comes."""
    pending = [body]

    async def receive() -> Message:
        if pending:
            return {"type": "http.request", "body": pending.pop(), "more_body": False}
        await asyncio.Event().wait()
        raise AssertionError  # nobody sets it

    return receive


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _pass(bucket: Bucket) -> None:
    if seconds := bucket.take():
        raise Refusal.later(int(seconds) + 1, "Too many requests a minute.", "rate_limit_exceeded")


def _is_loopback(host: str) -> bool:
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    with suppress(ValueError):
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    return name.lower() in LOOPBACK_NAMES

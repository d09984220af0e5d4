"""Streamed responses, as server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any, TypeVar

from starlette.responses import Response

from app.api.http.engine_calls import Done
from app.api.http.errors import of_error
from app.core.domain.errors import AppError
from app.core.domain.events import Event

T = TypeVar("T")
Followed = AsyncGenerator[Event | Done[T], None]


class EventStream(Response):
    """A response that always closes its generator, however sending ends."""

    media_type = "text/event-stream"

    def __init__(self, events: AsyncGenerator[bytes, None]) -> None:
        super().__init__(headers={"Cache-Control": "no-store"})
        del self.headers["content-length"]
        self._events = events

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        async with aclosing(self._events) as events:
            async for piece in events:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


def event(data: Any, name: str = "") -> bytes:
    """One event; ``data`` becomes JSON."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(data, separators=(',', ':'))}\n\n".encode("ascii")


async def started(events: Followed[T]) -> Followed[T]:
    """Wait for the first event, so that an error before it gets its own HTTP status.

    Raises ``AppError``.
    """
    try:
        first = await anext(events)
    except BaseException:  # also if the client disconnects
        await events.aclose()
        raise
    return _rest(first, events)


async def _rest(first: Event | Done[T], events: Followed[T]) -> Followed[T]:
    async with aclosing(events):
        yield first
        async for item in events:
            yield item


async def with_errors(events: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """The same events; an error on the way becomes the last event."""
    try:
        async for piece in events:
            yield piece
    except AppError as error:
        yield event(of_error(error).body)

"""Limit the number of concurrent requests; reject further ones."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TypeVar

from app.api.http.engine_calls import Done, EngineCalls, Work
from app.api.http.errors import ApiError
from app.api.http.metrics import Metrics
from app.core.domain.errors import AppError
from app.core.domain.events import Event

T = TypeVar("T")
RETRY_SECONDS = 2


class ConcurrencyLimit:
    """Not thread-safe: for the thread of the event loop."""

    def __init__(self, calls: EngineCalls, metrics: Metrics) -> None:
        self.calls = calls
        self.metrics = metrics

    async def follow(self, work: Work[T]) -> AsyncGenerator[Event | Done[T], None]:
        """As ``EngineCalls.follow``. Raises ``ApiError`` above the limit."""
        if self.calls.active >= self.calls.limit:
            why = f"The limit of {self.calls.limit} concurrent requests is reached."
            raise ApiError.retry_later(RETRY_SECONDS, why, "overloaded")
        async with aclosing(self.calls.follow(work)) as events:
            async for item in events:
                yield item

    async def result(self, work: Work[T]) -> T:
        """The result of a call. Raises ``ApiError`` and ``AppError``."""
        async with aclosing(self.follow(work)) as events:
            async for item in events:
                if isinstance(item, Done):
                    return item.value
        raise AppError("A call ended without a result.")

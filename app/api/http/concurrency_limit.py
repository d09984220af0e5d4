"""Where requests are taken on: as many at once as the settings say, and the others sent away."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TypeVar

from app.api.http.engine_calls import Calls, Done, Work
from app.api.http.errors import Refusal
from app.api.http.metrics import Metrics
from app.core.domain.errors import AppError
from app.core.domain.events import Event

T = TypeVar("T")
LATER_SECONDS = 2


class ConcurrencyLimit:
    """For the thread of the event loop."""

    def __init__(self, calls: Calls, metrics: Metrics) -> None:
        self.calls = calls
        self.metrics = metrics

    async def follow(self, work: Work[T]) -> AsyncGenerator[Event | Done[T], None]:
        """As ``Calls.follow``. Raises ``Refusal`` when there is too much to do already."""
        if self.calls.active >= self.calls.most:
            why = f"{self.calls.most} requests are being worked on already."
            raise Refusal.later(LATER_SECONDS, why, "overloaded")
        async with aclosing(self.calls.follow(work)) as events:
            async for item in events:
                yield item

    async def result(self, work: Work[T]) -> T:
        """What it returned. Raises ``Refusal`` and ``AppError``."""
        async with aclosing(self.follow(work)) as events:
            async for item in events:
                if isinstance(item, Done):
                    return item.value
        raise AppError("A call ended without a result.")

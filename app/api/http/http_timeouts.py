"""HTTP with an end to patience: who opens a connection has to say what is wanted, and to take what
is answered, in time.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

HEADER_SECONDS = 10.0
"""For all of a request's head, also on a connection that is kept open."""
SEND_SECONDS = 60.0
"""For a piece of an answer to be taken, and for the rest of it when the connection is to end."""
MOST_CONNECTIONS = 512
"""Further ones are closed at once. A process has 1,024 descriptors by custom."""


class TimeoutProtocol(H11Protocol):
    """uvicorn's, which would wait for a head, and for an answer to be taken, for ever."""

    _deadline: asyncio.TimerHandle | None = None
    _sending: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        if len(self.connections) >= MOST_CONNECTIONS:
            transport.abort()
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._rest()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._wait()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._sending = self.loop.call_later(SEND_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._taken()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        self._taken()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._rest()
        self._deadline = self.loop.call_later(HEADER_SECONDS, self._hang_up)

    def _hang_up(self) -> None:
        self.transport.close()  # which waits for what was not taken yet
        self._deadline = self.loop.call_later(SEND_SECONDS, self.transport.abort)

    def _rest(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _taken(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None

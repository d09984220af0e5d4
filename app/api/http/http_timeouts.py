"""HTTP with timeouts for clients that are slow to send a request or to read the response."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

HEADER_SECONDS = 10.0
"""Timeout for a request's headers, also on a keep-alive connection."""
SEND_SECONDS = 60.0
"""Timeout for the client to read a piece of the response, and its rest before closing."""
MOST_CONNECTIONS = 512
"""Beyond these, the one that has sent no request for longest is closed, or where all have sent one,
the newest. The usual limit is 1,024 descriptors per process."""


class TimeoutProtocol(H11Protocol):
    """uvicorn's protocol, which has no timeouts for headers and for sending."""

    _header_timer: asyncio.TimerHandle | None = None
    _send_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        if len(self.connections) >= MOST_CONNECTIONS:
            silent = self._longest_silent()
            (silent.transport if silent else transport).abort()
        super().connection_made(transport)
        self._start_header_timer()

    def _longest_silent(self) -> TimeoutProtocol | None:
        """The connection that has waited longest for a request: it may come from anybody."""
        waiting = [
            (each._header_timer.when(), number, each)
            for number, each in enumerate(self.connections)
            if isinstance(each, TimeoutProtocol) and each._header_timer is not None
        ]
        return min(waiting)[2] if waiting else None

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop_header_timer()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._start_header_timer()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._send_timer = self.loop.call_later(SEND_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop_send_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_header_timer()
        self._stop_send_timer()
        super().connection_lost(exc)

    def _start_header_timer(self) -> None:
        self._stop_header_timer()
        self._header_timer = self.loop.call_later(HEADER_SECONDS, self._hang_up)

    def _hang_up(self) -> None:
        self.transport.close()  # waits until pending data is sent
        self._header_timer = self.loop.call_later(SEND_SECONDS, self.transport.abort)

    def _stop_header_timer(self) -> None:
        if self._header_timer is not None:
            self._header_timer.cancel()
            self._header_timer = None

    def _stop_send_timer(self) -> None:
        if self._send_timer is not None:
            self._send_timer.cancel()
            self._send_timer = None

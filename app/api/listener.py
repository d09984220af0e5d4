"""The process that hears the network. It holds nothing: its port and its line to the engine come
open from its parent, it can make no socket and connect to nothing, and it reads no file but its
own program; what it may write is its log.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import sys
from contextlib import closing, suppress
from functools import partial

import uvicorn

from app.api.application import application
from app.api.fd_broker import BrokerClient
from app.api.http.engine_calls import Calls
from app.api.http.http_timeouts import TimeoutProtocol
from app.api.http.metrics import Metrics
from app.api.http.middleware import Guard, Rules
from app.api.http.request_log import RequestLog
from app.api.supervisor import is_loopback, log_folder
from app.core.domain.settings import Settings
from app.ipc.client import Client
from app.sandbox import landlock

HEADER_BYTES = 32 * 1024
IDLE_SECONDS = 5
GOODBYE_SECONDS = 5
LEASH = 0
"""Standard input, which ends with the parent however that ends."""


def listen(home: str, port: int, line: int) -> None:
    """Serve until the parent is gone. Takes descriptors. Raises ``AppError``."""
    broker = BrokerClient(socket.socket(fileno=line))
    connect = partial(Client, home, broker.reach)
    with closing(connect()) as engine:
        settings = engine.settings()
    logs = str(log_folder(home))
    with (
        closing(Calls(connect, settings.api_at_once)) as calls,
        closing(RequestLog(os.path.join(logs, "api.log"))) as log,
    ):
        metrics = Metrics()
        guard = Guard(application(calls, metrics), calls, rules(settings), metrics, log)
        config = configured(guard, settings)
        config.load()
        landlock.confine(landlock.program_paths(), [logs])
        asyncio.run(_serve(uvicorn.Server(config), socket.socket(fileno=port)))


def configured(guard: Guard, settings: Settings) -> uvicorn.Config:
    """How HTTP is spoken. What a caller gets wrong is no line on standard error: that may be a file
    of ours, which anybody could fill."""
    return uvicorn.Config(
        guard,
        http=TimeoutProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=logging.ERROR,
        access_log=False,
        server_header=False,
        h11_max_incomplete_event_size=HEADER_BYTES,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
        ssl_certfile=settings.api_certificate or None,
        ssl_keyfile=settings.api_certificate_key or None,
    )


async def _serve(server: uvicorn.Server, port: socket.socket) -> None:
    def end() -> None:
        with suppress(OSError):
            if os.read(LEASH, 1024):
                return
        asyncio.get_running_loop().remove_reader(LEASH)
        server.should_exit = True

    asyncio.get_running_loop().add_reader(LEASH, end)
    await server.serve([port])


def rules(settings: Settings) -> Rules:
    """What the settings make of who is let in."""
    own = is_loopback(settings.api_address)
    return Rules(settings.api_requests_per_minute, loopback=own)


def examine() -> object:
    """What this process can reach, for the proof of being offline."""
    from app.sandbox import probe

    confined = landlock.confine(landlock.program_paths())
    return probe.examine("listener", confined=confined and sys.platform == "linux")

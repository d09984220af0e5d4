"""The process that serves HTTP. It holds no data: it inherits its port and its connection to the
engine from its parent, can create no socket and connect to nothing, reads only the files of its own
program, and writes only its log.
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
from app.api.http.engine_calls import EngineCalls
from app.api.http.http_timeouts import TimeoutProtocol
from app.api.http.metrics import Metrics
from app.api.http.middleware import AccessMiddleware, AccessPolicy
from app.api.http.request_log import RequestLog
from app.api.supervisor import is_loopback, log_folder
from app.core.settings.settings import Settings
from app.ipc.client import Client
from app.sandbox import landlock

HEADER_BYTES = 32 * 1024
IDLE_SECONDS = 5
SHUTDOWN_SECONDS = 5
PARENT_PIPE = 0
"""Standard input: it reaches its end when the parent process ends."""


def listen(home: str, port: int, broker: int) -> None:
    """Serve until the parent ends. ``port`` and ``broker`` are descriptors. Raises ``AppError``."""
    engines = BrokerClient(socket.socket(fileno=broker))
    connect = partial(Client, home, engines.reach)
    with closing(connect()) as engine:
        settings = engine.system.settings()
    logs = str(log_folder(home))
    with (
        closing(EngineCalls(connect, settings.api_at_once)) as calls,
        closing(RequestLog(os.path.join(logs, "api.log"))) as log,
    ):
        metrics = Metrics()
        guarded = AccessMiddleware(
            application(calls, metrics), calls, access_policy(settings), metrics, log
        )
        config = server_config(guarded, settings)
        config.load()
        landlock.confine(landlock.program_paths(), [logs])
        asyncio.run(_serve(uvicorn.Server(config), socket.socket(fileno=port)))


def server_config(guarded: AccessMiddleware, settings: Settings) -> uvicorn.Config:
    """The HTTP server. Does not log client errors to standard error: it may go to a file, which
    any client could fill."""
    return uvicorn.Config(
        guarded,
        http=TimeoutProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=logging.ERROR,
        access_log=False,
        server_header=False,
        h11_max_incomplete_event_size=HEADER_BYTES,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        ssl_certfile=settings.api_certificate or None,
        ssl_keyfile=settings.api_certificate_key or None,
    )


async def _serve(server: uvicorn.Server, port: socket.socket) -> None:
    def end() -> None:
        with suppress(OSError):
            if os.read(PARENT_PIPE, 1024):
                return
        asyncio.get_running_loop().remove_reader(PARENT_PIPE)
        server.should_exit = True

    asyncio.get_running_loop().add_reader(PARENT_PIPE, end)
    await server.serve([port])


def access_policy(settings: Settings) -> AccessPolicy:
    """The access policy that the settings ask for."""
    return AccessPolicy(
        settings.api_requests_per_minute, loopback_only=is_loopback(settings.api_address)
    )


def examine() -> object:
    """Network probe of this process, for the offline proof."""
    from app.sandbox import probe

    confined = landlock.confine(landlock.program_paths())
    return probe.examine("listener", confined=confined and sys.platform == "linux")

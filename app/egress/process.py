"""The egress process: connects to the servers that the settings name, and passes the open sockets
to the engine, which can make none.

It takes two commands, one byte each: connect, and run the network probe. Host names and ports come
from the settings, which it reads once, at start; it resolves the names once, too. It does not see
what is sent over a connection.
"""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Collection, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass

from app.core.domain.errors import EngineUnavailable
from app.core.domain.servers import OUTSIDE, Server, is_own
from app.ipc import codec
from app.ipc.connection import Closed
from app.ipc.egress_channel import CONNECT
from app.ipc.endpoint import reach
from app.sandbox import landlock, probe
from app.sandbox.connection_log import ConnectionLog
from app.sandbox.network_denial import Needs, deny_network

CONNECT_SECONDS = 3.0
"""Connect timeout; in a local network a connection takes a few milliseconds."""
RETRY_SECONDS = 0.2
"""Pause between two attempts to reach an engine."""
PARENT_PIPE = 0
"""Standard input: it reaches its end when the parent process ends."""
NOT_ALLOWED = "{} has not been allowed yet: `alcove settings allow` allows it."

Address = tuple[int, tuple[str, int]]
"""Address family, and the argument of ``connect``."""


@dataclass(frozen=True, slots=True)
class Route:
    """A server with its resolved addresses, or the reason why it has none."""

    server: Server
    addresses: Sequence[Address]
    reason: str = ""


def run(home: str, servers: Sequence[Server], allowed: Collection[str]) -> None:
    """Serve the engines over ``home`` until the parent ends; connect to no origin but those
    ``allowed``. Does nothing if this process has no network already."""
    if not _may_connect():
        return
    routes = [
        resolve(server)
        if server.origin in allowed
        else Route(server, (), NOT_ALLOWED.format(server.origin))
        for server in servers
    ]
    with closing(ConnectionLog(home)) as log:
        deny_network(Needs.REMOTE_TCP)
        ports = {route.server.port for route in routes if route.addresses}
        landlock.confine([*landlock.program_paths(), home], ports=ports)
        for route in routes:
            threading.Thread(target=_serve, args=(home, route, log), daemon=True).start()
        with suppress(OSError):
            while os.read(PARENT_PIPE, 1024):
                pass


def _may_connect() -> bool:
    try:
        socket.socket().close()
    except OSError:
        return False
    return True


def resolve(server: Server) -> Route:
    """Resolve a server's name, leaving out addresses outside the user's own network."""
    try:
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    except OSError as error:
        return Route(server, (), f"{server.host}: {error.strerror}.")
    places = {(int(family), (str(place[0]), int(place[1]))): None for family, *_, place in found}
    inside = [each for each in places if is_own(each[1][0])]
    outside = ", ".join(address for _, (address, _) in places)
    return Route(server, inside, "" if inside else OUTSIDE.format(server.host, outside))


def _serve(home: str, route: Route, log: ConnectionLog) -> None:
    """Serve one engine after another, for ever."""
    while True:
        with suppress(EngineUnavailable, Closed, OSError):
            with closing(reach(home)) as connection:
                connection.send(codec.encode(codec.OfferEgress(route.server.place)))
                descriptor = os.dup(connection.fileno())
            with socket.socket(fileno=descriptor) as commands:
                handle_commands(commands, route, log)
        time.sleep(RETRY_SECONDS)  # no event says when an engine starts


def handle_commands(commands: socket.socket, route: Route, log: ConnectionLog) -> None:
    """Handle the engine's commands until it closes the socket."""
    while command := commands.recv(1):
        if command == CONNECT:
            _connect(commands, route, log)
        else:
            proof = probe.examine("egress", confined=landlock.version() > 0, remote_tcp=True)
            commands.sendall(_line(asdict(proof)))


def _connect(commands: socket.socket, route: Route, log: ConnectionLog) -> None:
    server, reason = route.server, route.reason
    for family, address in route.addresses:
        with socket.socket(family) as end:
            end.settimeout(CONNECT_SECONDS)
            try:
                end.connect(address)
            except OSError as error:
                reason = f"{server.place}: {error.strerror or error}."
                log.note(server.service, server.place, address[0], reason)
                continue
            log.note(server.service, server.place, address[0])
            end.settimeout(None)
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            socket.send_fds(commands, [_line("")], [end.fileno()])
            return
    commands.sendall(_line(reason))


def _line(value: object) -> bytes:
    return json.dumps(value).encode("ascii") + b"\n"

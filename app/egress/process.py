"""What the courier does: it connects to the servers that the settings name, and hands the open
connections to the engine, which can make none.

It takes two orders, each a byte: to connect, and to examine itself. Names and ports come from the
settings, which it reads once, at its start, as it looks the names up once. What goes over a
connection it does not see.
"""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Sequence
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
"""Longest time for a connection; in one's own network it takes a few milliseconds."""
LOOK_SECONDS = 0.2
"""Between two looks whether there is an engine."""
LEASH = 0
"""Standard input, which ends with who started it."""

Address = tuple[int, tuple[str, int]]
"""Family, and what ``connect`` takes."""


@dataclass(frozen=True, slots=True)
class Route:
    """A server with its addresses, or why it has none."""

    server: Server
    addresses: Sequence[Address]
    reason: str = ""


def carry(home: str, servers: Sequence[Server]) -> None:
    """Serve the engines over ``home`` until the leash ends. Does nothing in a process that was
    started by one without the network."""
    if not _may_connect():
        return
    routes = [route_to(server) for server in servers]
    with closing(ConnectionLog(home)) as journal:
        deny_network(Needs.SERVERS)
        ports = {server.port for server in servers}
        landlock.confine([*landlock.own_places(), home], ports=ports)
        for route in routes:
            threading.Thread(target=_serve, args=(home, route, journal), daemon=True).start()
        with suppress(OSError):
            while os.read(LEASH, 1024):
                pass


def _may_connect() -> bool:
    try:
        socket.socket().close()
    except OSError:
        return False
    return True


def route_to(server: Server) -> Route:
    """Look a server up, once and for all; any address outside of one's own network is left out."""
    try:
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    except OSError as error:
        return Route(server, (), f"{server.host}: {error.strerror}.")
    places = {(int(family), (str(place[0]), int(place[1]))): None for family, *_, place in found}
    inside = [each for each in places if is_own(each[1][0])]
    outside = ", ".join(address for _, (address, _) in places)
    return Route(server, inside, "" if inside else OUTSIDE.format(server.host, outside))


def _serve(home: str, route: Route, journal: ConnectionLog) -> None:
    """One engine after the other."""
    while True:
        with suppress(EngineUnavailable, Closed, OSError):
            with closing(reach(home)) as line:
                line.send(codec.encode(codec.Courier(route.server.place)))
                descriptor = os.dup(line.fileno())
            with socket.socket(fileno=descriptor) as orders:
                obey(orders, route, journal)
        time.sleep(LOOK_SECONDS)


def obey(orders: socket.socket, route: Route, journal: ConnectionLog) -> None:
    """Carry out orders until there are no more."""
    while order := orders.recv(1):
        if order == CONNECT:
            _connect(orders, route, journal)
        else:
            proof = probe.examine("courier", confined=landlock.version() > 0, leaves=True)
            orders.sendall(_line(asdict(proof)))


def _connect(orders: socket.socket, route: Route, journal: ConnectionLog) -> None:
    server, reason = route.server, route.reason
    for family, address in route.addresses:
        with socket.socket(family) as end:
            end.settimeout(CONNECT_SECONDS)
            try:
                end.connect(address)
            except OSError as error:
                reason = f"{server.place}: {error.strerror or error}."
                journal.note(server.service, server.place, address[0], reason)
                continue
            journal.note(server.service, server.place, address[0])
            end.settimeout(None)
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            socket.send_fds(orders, [_line("")], [end.fileno()])
            return
    orders.sendall(_line(reason))


def _line(said: object) -> bytes:
    return json.dumps(said).encode("ascii") + b"\n"

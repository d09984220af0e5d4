"""The engine's endpoint: an owner-only file in the data folder with its address and key."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Client as connect
from pathlib import Path

from app.core.domain.errors import EngineError, EngineReason, EngineUnavailable
from app.ipc import codec
from app.ipc.connection import Closed, Connection
from app.ipc.listener import ConnectionListener, make_listener
from app.sandbox import private_folder

LONGEST_SOCKET_PATH = 100
"""Bytes; the kernel's ``sun_path`` holds 104 on macOS and 108 on Linux, with the final zero."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The address of an engine's socket or pipe, and the key (hexadecimal) to authenticate with."""

    address: str
    key: str


def find(home: str) -> Endpoint:
    """The endpoint published by the engine for ``home``. Raises ``EngineUnavailable``."""
    try:
        endpoint: Endpoint = codec.typed(json.loads(_file(home).read_bytes()), Endpoint)
        bytes.fromhex(endpoint.key)
    except (OSError, ValueError, EngineError) as error:
        raise EngineUnavailable(EngineReason.NOT_RUNNING.format(home)) from error
    return endpoint


def reach(home: str) -> Connection:
    """An authenticated connection to the engine for ``home``. Raises ``EngineUnavailable``."""
    endpoint = find(home)
    try:
        connection = Connection(connect(endpoint.address))
    except (OSError, ValueError) as error:
        raise EngineUnavailable(EngineReason.NO_ANSWER.format(home)) from error
    try:
        connection.authenticate(endpoint.key, server=False)
    except Closed as error:
        connection.close()
        raise EngineUnavailable(EngineReason.ANOTHER.format(home)) from error
    return connection


def publish(home: str, address: str) -> Endpoint:
    """Make a new key and write the endpoint file atomically."""
    endpoint = Endpoint(address, secrets.token_hex(32))
    handle, draft = tempfile.mkstemp(dir=home, prefix="engine-")  # created with mode 0600
    with open(handle, "w", encoding="ascii") as file:
        json.dump(asdict(endpoint), file)
    Path(draft).replace(_file(home))
    return endpoint


def withdraw(home: str) -> None:
    """Remove the endpoint file and socket, even of a killed engine. The caller holds the lock."""
    with suppress(EngineUnavailable, OSError):
        address = Path(find(home).address)
        if address.is_socket():
            address.unlink()
        if address.parent != Path(home):
            address.parent.rmdir()  # fails for a folder in use, which is not ours
    for leftover in (_file(home), _socket(home)):
        with suppress(OSError):
            leftover.unlink()


def listen(home: str) -> ConnectionListener:
    """Listen on a socket (a pipe on Windows) for this user only. Raises ``EngineError``."""
    failure: OSError | None = None
    for address in _addresses(home):
        try:
            return make_listener(address)
        except OSError as error:  # a file system without sockets: try the next address
            failure = error
    raise EngineError(f"Cannot create a socket for {home}: {failure}.") from failure


def _file(home: str) -> Path:
    return Path(home, "engine.json")


def _socket(home: str) -> Path:
    return Path(home, "engine.sock")


def _addresses(home: str) -> Iterator[str]:
    if sys.platform == "win32":
        yield rf"\\.\pipe\alcove-{secrets.token_hex(16)}"
        return
    if len(os.fsencode(_socket(home))) <= LONGEST_SOCKET_PATH:
        yield str(_socket(home))
    if place := private_folder.find():
        folder = tempfile.mkdtemp(prefix=private_folder.beginning(home), dir=place)
        yield os.path.join(folder, "engine.sock")

"""Where the engine is met: one owner-only file in the data folder names its address and key."""

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

from app.core.domain.errors import EngineError, EngineUnavailable
from app.ipc import codec
from app.ipc.connection import Closed, Line
from app.ipc.listener import ConnectionListener, door

LONGEST_SOCKET_PATH = 100
"""Bytes; the kernel's ``sun_path`` holds 104 on macOS and 108 on Linux, with the closing zero."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The address of an engine's socket or pipe, and the key (hexadecimal) that opens it."""

    address: str
    key: str


def find(home: str) -> Endpoint:
    """What the engine over ``home`` published. Raises ``EngineUnavailable``."""
    try:
        place: Endpoint = codec.typed(json.loads(_file(home).read_bytes()), Endpoint)
        bytes.fromhex(place.key)
    except (OSError, ValueError, EngineError) as error:
        raise EngineUnavailable(f"No engine works on {home}.") from error
    return place


def reach(home: str) -> Line:
    """A proven line to the engine, by what it published. Raises ``EngineUnavailable``."""
    place = find(home)
    try:
        line = Line(connect(place.address))
    except (OSError, ValueError) as error:
        raise EngineUnavailable(f"No engine answers for {home}.") from error
    try:
        line.prove(place.key, host=False)
    except Closed as error:
        line.close()
        reason = f"What answers for {home} is not the engine that was started there."
        raise EngineUnavailable(reason) from error
    return line


def publish(home: str, address: str) -> Endpoint:
    """Make a new key and say where the engine is; the file appears whole or not at all."""
    place = Endpoint(address, secrets.token_hex(32))
    handle, draft = tempfile.mkstemp(dir=home, prefix="engine-")  # made with mode 0600
    with open(handle, "w", encoding="ascii") as file:
        json.dump(asdict(place), file)
    Path(draft).replace(_file(home))
    return place


def withdraw(home: str) -> None:
    """Remove what an engine published, also one that was killed. The caller holds the lock."""
    with suppress(EngineUnavailable, OSError):
        address = Path(find(home).address)
        if address.is_socket():
            address.unlink()
        if address.parent != Path(home):
            address.parent.rmdir()  # our own once it is empty; a folder in use stays
    for leftover in (_file(home), _socket(home)):
        with suppress(OSError):
            leftover.unlink()


def listen(home: str) -> ConnectionListener:
    """A socket (on Windows a pipe) that only this user reaches. Raises ``EngineError``."""
    failure: OSError | None = None
    for address in _addresses(home):
        try:
            return door(address)
        except OSError as error:  # a drive without sockets: the next place may have them
            failure = error
    raise EngineError(f"No socket can be made for {home}: {failure}.") from failure


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
    runtime = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    yield os.path.join(tempfile.mkdtemp(prefix="alcove-", dir=runtime), "engine.sock")

"""Where a process may be connected to: its engine, and what a window needs of a session."""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
import urllib.parse
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.sandbox import private_folder

UNIX = socket.AF_UNIX.to_bytes(2, "little")
SECONDS = 5.0
"""Longest time to connect, after which the other end is taken for busy."""
ENGINE, ENDPOINT = "engine.sock", "engine.json"


class Destinations:
    """The engine's socket of one data folder, and the buses of the session if ``window``."""

    def __init__(self, home: str, window: bool) -> None:
        self._home = os.path.realpath(home)
        self._private = [os.path.realpath(folder) for folder in private_folder.existing()]
        self._window = window
        self._buses = list(_session_bus()) if window else []
        if window and (given := os.environ.get("AT_SPI_BUS_ADDRESS")):
            self.add_bus(given)

    def add_bus(self, address: str) -> None:
        """Allow another bus, of which one that is allowed has told."""
        self._buses.extend(addresses(address))

    def bus(self, address: bytes) -> str:
        """The bus that an address of a socket means; empty if it is none."""
        wanted = _name(address)
        if not wanted or not self._window:
            return ""
        known = [*self._buses, *_input_methods()]
        return next((bus for bus in known if _same(wanted, bus)), "")

    def engine(self, address: bytes) -> socket.socket:
        """A connection to the engine at an address. Raises ``OSError``, with EACCES if it is not
        one of the data folder."""
        folder, name = os.path.split(_name(address))
        if folder.startswith("/") and name == ENGINE:
            if os.path.realpath(folder) == self._home:
                return _connected_below(self._home, [name])
            above, between = os.path.split(folder)
            own = between.startswith(private_folder.beginning(self._home))
            if own and os.path.realpath(above) in self._private:
                return _connected_below(os.path.realpath(above), [between, name])
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    def own_engine(self) -> socket.socket:
        """A connection to the engine of the data folder. Raises ``PermissionError`` without one."""
        try:
            address = json.loads(Path(self._home, ENDPOINT).read_bytes())["address"]
            return self.engine(UNIX + os.fsencode(address))
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES)) from error


def connected(name: str) -> socket.socket:
    """A connection to a socket by its path, or its abstract name, which begins with a zero. Raises
    ``OSError``."""
    end = socket.socket(socket.AF_UNIX)
    try:
        end.settimeout(SECONDS)
        end.connect(name)
        end.settimeout(None)
    except OSError:
        end.close()
        raise
    return end


def addresses(given: str) -> Iterator[str]:
    """The sockets that an address of D-Bus names, as ``unix:path=/run/user/1000/bus,guid=…``."""
    for each in given.split(";"):
        kind, _, rest = each.partition(":")
        pairs = dict(pair.partition("=")[::2] for pair in rest.split(","))
        values = {key: urllib.parse.unquote(value) for key, value in pairs.items()}
        if kind == "unix" and values.get("path", "").startswith("/"):
            yield values["path"]
        elif kind == "unix" and "abstract" in values:
            yield "\0" + values["abstract"]


def _session_bus() -> Iterator[str]:
    if given := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        yield from addresses(given)
    elif runtime := os.environ.get("XDG_RUNTIME_DIR"):
        yield os.path.join(runtime, "bus")


def _input_methods() -> Iterator[str]:
    """The buses of IBus, which writes their addresses into files where no confined process can."""
    if given := os.environ.get("IBUS_ADDRESS"):
        yield from addresses(given)
    with suppress(OSError, RuntimeError):
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        for file in (config / "ibus" / "bus").iterdir():
            for line in file.read_text("utf-8", "replace").splitlines():
                if line.startswith("IBUS_ADDRESS="):
                    yield from addresses(line.partition("=")[2])


def _name(address: bytes) -> str:
    """A path, or an abstract name after a zero; empty for another family."""
    if address[:2] != UNIX:
        return ""
    name = address[2:] if address[2:3] == b"\0" else address[2:].split(b"\0")[0]
    return os.fsdecode(name)


def _same(one: str, other: str) -> bool:
    if one[:1] == "\0" or other[:1] == "\0":
        return one == other
    return one.startswith("/") and os.path.realpath(one) == os.path.realpath(other)


def _connected_below(folder: str, parts: Sequence[str]) -> socket.socket:
    """A connection to a socket of this user below a folder, to which no link leads: a process that
    may write there could put one there."""
    at = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        for part in parts:
            inner = os.open(part, os.O_PATH | os.O_NOFOLLOW, dir_fd=at)
            os.close(at)
            at = inner
        status = os.fstat(at)
        if not stat.S_ISSOCK(status.st_mode) or status.st_uid != os.getuid():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return connected(f"/proc/self/fd/{at}")
    finally:
        os.close(at)

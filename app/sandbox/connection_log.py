"""Log of the connections that the egress process makes. The file is opened before the process gives
up the right to open files.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.core.security.offline_proof import ServerConnection
from app.sandbox import private_folder

NAME = "connections.jsonl"
LONGEST = 1 << 20
"""Bytes after which the next egress process starts a new file; the previous one is kept."""


class ConnectionLog:
    """A file in the data folder with one line per connection. Thread-safe."""

    def __init__(self, home: str) -> None:
        """Raises ``OSError``."""
        path = Path(home, NAME)
        with suppress(FileNotFoundError):
            if path.stat().st_size > LONGEST:
                path.replace(_before(home))
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        self._file = private_folder.open_below(home, NAME, flags)

    def note(self, service: str, place: str, address: str, error: str = "") -> None:
        """Record a connection or its error. Ignores a full disk: it must not stop the work."""
        line = [time.time(), service, place, address, error]
        with suppress(OSError):
            os.write(self._file, json.dumps(line).encode("ascii") + b"\n")

    def close(self) -> None:
        os.close(self._file)


def connections(home: str) -> tuple[ServerConnection, ...]:
    """The logged connections, summed by server."""
    found: dict[tuple[str, str, str], ServerConnection] = {}
    for at, service, place, address, error in _lines(home):
        key = (service, place, address)
        before = found.get(key, ServerConnection(*key, 0, 0, 0.0))
        made, failed = before.made + (not error), before.failed + bool(error)
        found[key] = ServerConnection(*key, made, failed, at)
    return tuple(found.values())


def _lines(home: str) -> Iterator[tuple[float, str, str, str, str]]:
    for path in (_before(home), Path(home, NAME)):
        with suppress(OSError):
            for line in path.read_text("utf-8").splitlines():
                with suppress(ValueError, TypeError):  # a line truncated by a full disk
                    at, service, place, address, error = json.loads(line)
                    yield float(at), service, place, address, error


def _before(home: str) -> Path:
    return Path(home, f"{NAME}.1")

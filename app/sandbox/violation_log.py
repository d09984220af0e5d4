"""Log attempts of Python code, ours or a library's, to use the network. There should be none; the
stack of an attempt shows which code made it.

Attempts by compiled code are refused too, but not logged.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import sysconfig
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from app.core.security.offline_proof import Violation

LONGEST = 1000
"""Attempts kept; the first ones are the most informative."""
LINES = 20
"""Stack frames kept per attempt."""
LONGEST_LINE = 300
EVENTS = frozenset(
    {
        "socket.__new__",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.sendto",
    }
)
"""Python audit events that are raised before the system call."""
_STANDARD = sysconfig.get_paths()["stdlib"]
_state = threading.local()


def watch(process: str, note: Callable[[Violation], None]) -> None:
    """Call ``note`` for each attempt in this process from now on; cannot be undone."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event not in EVENTS or getattr(_state, "quiet", False):
            return
        if target := _target(event, arguments):
            with quietly():
                note(_violation(process, target))

    sys.addaudithook(hook)


@contextmanager
def quietly() -> Iterator[None]:
    """Do not log attempts of this thread: the probe makes them to see them fail."""
    before, _state.quiet = getattr(_state, "quiet", False), True
    try:
        yield
    finally:
        _state.quiet = before


class ViolationLog:
    """A file in the data folder with one attempt per line."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._lock = threading.Lock()
        self._count = len(self.read())

    def note(self, violation: Violation) -> None:
        """Log an attempt. Ignores a full disk."""
        with self._lock, suppress(OSError):
            if self._count < LONGEST:
                self._count += 1
                with open(self._path, "a", encoding="utf-8", opener=_owner_only) as file:
                    file.write(json.dumps(asdict(_bounded(violation))) + "\n")

    def read(self) -> tuple[Violation, ...]:
        """All logged attempts, oldest first."""
        found = []
        with suppress(OSError):
            for line in self._path.read_text("utf-8").splitlines():
                with suppress(ValueError, TypeError, KeyError):  # a line truncated by a crash
                    fields = json.loads(line)
                    found.append(Violation(**{**fields, "stack": tuple(fields["stack"])}))
        return tuple(found)


def _target(event: str, arguments: tuple[object, ...]) -> str:
    """What was attempted; empty if it stays on this machine."""
    if event == "socket.__new__":
        family = arguments[1]
        return "" if family in (socket.AF_UNIX, -1) else f"socket {family!r}"
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        return f"{event} {address!r}" if isinstance(address, tuple) else ""
    return f"{event} {arguments[0]!r}"


def _violation(process: str, target: str) -> Violation:
    stack = [frame for frame in traceback.extract_stack() if frame.filename != __file__]
    other = [frame for frame in stack if not frame.filename.startswith(("<", _STANDARD))]
    packages = [frame for frame in stack if "site-packages" in frame.filename]
    last = (packages or other or stack)[-1].filename if stack else ""
    lines = tuple(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in stack[-LINES:])
    return Violation(time.time(), process, _library(last), target, lines)


def _library(filename: str) -> str:
    """Name of the package that a file belongs to."""
    parts = Path(filename).parts
    if "site-packages" in parts:
        return Path(parts[parts.index("site-packages") + 1]).stem
    return "app" if "app" in parts else Path(filename).name


def _bounded(violation: Violation) -> Violation:
    """Limit the size: an extractor process taken over by a document may send anything."""
    stack = tuple(line[:LONGEST_LINE] for line in violation.stack[-LINES:])
    texts = (violation.process, violation.library, violation.target)
    process, library, target = (text[:LONGEST_LINE] for text in texts)
    return Violation(violation.at, process, library, target, stack)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

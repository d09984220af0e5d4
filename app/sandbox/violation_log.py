"""Keeps account of attempts at the network by Python code of ours or of a library: there should be
none, and the stack of one that was made says whose fault it is.

Compiled code that goes to the system by itself is refused all the same, but not seen here.
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
"""Attempts that are kept; the first ones tell the most."""
LINES = 20
"""Calls of a stack that are kept."""
LONGEST_LINE = 300
EVENTS = frozenset(
    {"socket.__new__", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname",
     "socket.gethostbyaddr", "socket.sendto"}
)  # fmt: skip
"""Of Python's audit events, those that are raised before the system is asked."""
_STANDARD = sysconfig.get_paths()["stdlib"]
_state = threading.local()


def watch(process: str, note: Callable[[Violation], None]) -> None:
    """Tell ``note`` of each attempt in this process from now on, for as long as it lives."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event not in EVENTS or getattr(_state, "quiet", False):
            return
        if target := _target(event, arguments):
            with quietly():
                note(_refusal(process, target))

    sys.addaudithook(hook)


@contextmanager
def quietly() -> Iterator[None]:
    """Attempts of this thread are none to take note of: they are made to see them fail."""
    before, _state.quiet = getattr(_state, "quiet", False), True
    try:
        yield
    finally:
        _state.quiet = before


class ViolationLog:
    """The attempts in a file of the data folder, one a line."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._lock = threading.Lock()
        self._count = len(self.read())

    def note(self, refusal: Violation) -> None:
        """Keep an attempt; a disk that is full must not make more of it than it is."""
        with self._lock, suppress(OSError):
            if self._count < LONGEST:
                self._count += 1
                with open(self._path, "a", encoding="utf-8", opener=_owner_only) as file:
                    file.write(json.dumps(asdict(_bounded(refusal))) + "\n")

    def read(self) -> tuple[Violation, ...]:
        """Every attempt that was kept, oldest first."""
        found = []
        with suppress(OSError):
            for line in self._path.read_text("utf-8").splitlines():
                with suppress(ValueError, TypeError, KeyError):  # a line that a crash cut short
                    fields = json.loads(line)
                    found.append(Violation(**{**fields, "stack": tuple(fields["stack"])}))
        return tuple(found)


def _target(event: str, arguments: tuple[object, ...]) -> str:
    """What was wanted; empty for what stays on this machine."""
    if event == "socket.__new__":
        family = arguments[1]
        return "" if family in (socket.AF_UNIX, -1) else f"socket {family!r}"
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        return f"{event} {address!r}" if isinstance(address, tuple) else ""
    return f"{event} {arguments[0]!r}"


def _refusal(process: str, target: str) -> Violation:
    stack = [frame for frame in traceback.extract_stack() if frame.filename != __file__]
    foreign = [frame for frame in stack if not frame.filename.startswith(("<", _STANDARD))]
    packages = [frame for frame in stack if "site-packages" in frame.filename]
    last = (packages or foreign or stack)[-1].filename if stack else ""
    lines = tuple(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in stack[-LINES:])
    return Violation(time.time(), process, _library(last), target, lines)


def _library(filename: str) -> str:
    """The package a file belongs to."""
    parts = Path(filename).parts
    if "site-packages" in parts:
        return Path(parts[parts.index("site-packages") + 1]).stem
    return "app" if "app" in parts else Path(filename).name


def _bounded(refusal: Violation) -> Violation:
    """A reader that a document has taken over may tell anything."""
    stack = tuple(line[:LONGEST_LINE] for line in refusal.stack[-LINES:])
    texts = (refusal.process, refusal.library, refusal.target)
    process, library, target = (text[:LONGEST_LINE] for text in texts)
    return Violation(refusal.at, process, library, target, stack)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

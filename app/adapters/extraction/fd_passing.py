"""Passes open files to extractor processes, which may not open files themselves."""

from __future__ import annotations

import os
import sys
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any


def send(channel: Connection[Any, Any], descriptor: int, process: int) -> None:
    """Send a descriptor to the ``process`` at the other end. Raises ``OSError``."""
    if sys.platform != "win32":
        reduction.send_handle(channel, descriptor, process)


def receive(channel: Connection[Any, Any], path: str) -> int:
    """Receive a descriptor; on Windows, where the process is not confined, open the file instead.
    Raises ``OSError``."""
    if sys.platform == "win32":
        return os.open(path, os.O_RDONLY | os.O_BINARY)
    return reduction.recv_handle(channel)

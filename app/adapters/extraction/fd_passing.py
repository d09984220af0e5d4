"""Hands a file to its reader opened, so that the reader needs no right to open any."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any


@contextmanager
def opened(path: str) -> Iterator[int]:
    """A descriptor of the file, for reading. A pipe without a writer does not hold it up. Raises
    ``OSError``."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def send(channel: Connection[Any, Any], descriptor: int, process: int) -> None:
    """Give the file to the ``process`` at the other end. Raises ``OSError``."""
    if sys.platform != "win32":
        reduction.send_handle(channel, descriptor, process)


def receive(channel: Connection[Any, Any], path: str) -> int:
    """A descriptor of the file that was sent; on Windows, where nothing confines a reader, it opens
    the file itself. Raises ``OSError``."""
    if sys.platform == "win32":
        return os.open(path, os.O_RDONLY | os.O_BINARY)
    return reduction.recv_handle(channel)

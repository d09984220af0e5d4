"""Passes open files to extractor processes, which may not open files themselves."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any

OPENAT2, CURRENT_FOLDER = 437, -100
NO_LINKS = 0x02 | 0x04
"""RESOLVE_NO_MAGICLINKS and RESOLVE_NO_SYMLINKS (linux/openat2.h)."""


class _How(ctypes.Structure):
    _fields_ = (
        ("flags", ctypes.c_uint64),
        ("mode", ctypes.c_uint64),
        ("resolve", ctypes.c_uint64),
    )


@contextmanager
def opened(path: str) -> Iterator[int]:
    """Open a file for reading; a pipe without a writer does not block.

    No symbolic link is followed, at the end of the path or on the way: whoever can write to a
    folder of the library could have another file of the user read by one. Raises ``OSError``.
    """
    descriptor = _opened_without_links(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _opened_without_links(path: str, flags: int) -> int:
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.syscall.restype = ctypes.c_long
        how = _How(flags | os.O_CLOEXEC, 0, NO_LINKS)
        arguments = (CURRENT_FOLDER, os.fsencode(path), ctypes.byref(how), ctypes.sizeof(how))
        descriptor = int(libc.syscall(ctypes.c_long(OPENAT2), *arguments))
        if descriptor >= 0:
            return descriptor
        if (code := ctypes.get_errno()) != errno.ENOSYS:
            raise OSError(code, os.strerror(code), path)
    # An older kernel, or another system: only a link at the end of the path is noticed.
    descriptor = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
    if not os.path.samestat(os.fstat(descriptor), os.lstat(path)):
        os.close(descriptor)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), path)
    return descriptor


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

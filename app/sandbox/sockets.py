"""What the kernel reports about this process: filter, privileges and open sockets."""

from __future__ import annotations

import ctypes
import os
import socket
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "packet", "netlink", "unix")
"""Tables in /proc/PID/net, each with an inode column."""
INODE = {"unix": 6, "packet": 8}
"""Index of the inode column, where it is not ``INODE_OF_OTHERS``."""
INODE_OF_OTHERS = 9

NO_NAME = "(no name)"
"""In the place of the path of a socket that is bound to none."""


GET_SECCOMP, GET_NO_NEW_PRIVILEGES = 21, 39
"""linux/prctl.h."""
MOST_DESCRIPTORS = 1024


def filter_status() -> tuple[int | None, bool | None]:
    """The kernel's mode of seccomp (2 is a filter), and whether new privileges are refused; None
    where unknown."""
    if sys.platform != "linux":
        return None, None
    prctl, zero = ctypes.CDLL(None).prctl, ctypes.c_ulong(0)
    mode, no_new = (prctl(o, zero, zero, zero, zero) for o in (GET_SECCOMP, GET_NO_NEW_PRIVILEGES))
    return mode if mode >= 0 else None, no_new == 1 if no_new >= 0 else None


def open_sockets() -> tuple[str, ...]:
    """The open sockets of this process, as "unix /path" or "tcp 12345"."""
    ours = dict(_descriptors())
    return tuple(sorted(_described(ours))) if ours else ()


def _descriptors() -> Iterator[tuple[str, int]]:
    """Inodes of the sockets and their descriptors, asked one by one: not every process may list
    them."""
    if sys.platform == "linux":
        for descriptor in range(MOST_DESCRIPTORS):
            with suppress(OSError):  # it is not open
                status = os.fstat(descriptor)
                if stat.S_ISSOCK(status.st_mode):
                    yield str(status.st_ino), descriptor


def _described(ours: Mapping[str, int]) -> Iterator[str]:
    unknown = set(ours)
    for table in TABLES:
        with suppress(OSError):
            for line in (
                Path("/proc/self/net", table).read_text("ascii", "replace").splitlines()[1:]
            ):
                fields = line.split()
                column = INODE.get(table, INODE_OF_OTHERS)
                if len(fields) > column and fields[column] in ours:
                    unknown.discard(fields[column])
                    named = fields[column + 1 :] if table == "unix" else [fields[1]]
                    yield " ".join([table, *(named or [NO_NAME])])
    for inode in unknown:  # the tables may be closed to this process
        yield f"unix {NO_NAME}" if _is_local(ours[inode]) else f"other {inode}"


def _is_local(descriptor: int) -> bool:
    """Whether a socket is of the family that stays in this computer."""
    try:
        # Its family is given, as it would be asked by calls that are refused to an extractor.
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, os.dup(descriptor)) as own:
            return isinstance(own.getsockname(), str | bytes)
    except OSError:
        return False

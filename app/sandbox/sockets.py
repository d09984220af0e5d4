"""What the kernel reports about this process: filter, privileges and open sockets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "packet", "netlink", "unix")
"""Tables in /proc/PID/net, each with an inode column."""
INODE = {"unix": 6, "packet": 8}
"""Index of the inode column, where it is not ``INODE_OF_OTHERS``."""
INODE_OF_OTHERS = 9

NO_NAME = "(no name)"
"""In the place of the path of a socket that is bound to none."""


def filter_status() -> tuple[int | None, bool | None]:
    """The kernel's ``Seccomp`` (2 is a filter) and ``NoNewPrivs``; None where unknown."""
    with suppress(OSError):
        status = Path("/proc/self/status").read_text("ascii", "replace")
        fields = dict(re.findall(r"^(Seccomp|NoNewPrivs):\s*(\d+)$", status, re.MULTILINE))
        mode = int(fields["Seccomp"]) if "Seccomp" in fields else None
        return mode, fields.get("NoNewPrivs") == "1"
    return None, None


def open_sockets() -> tuple[str, ...]:
    """The open sockets of this process, as "unix /path" or "tcp 12345"."""
    ours = set(_inodes())
    return tuple(sorted(_described(ours))) if ours else ()


def _inodes() -> Iterator[str]:
    with suppress(OSError):
        for descriptor in Path("/proc/self/fd").iterdir():
            with suppress(OSError):  # the descriptor used for listing is closed by now
                if found := re.fullmatch(r"socket:\[(\d+)\]", str(descriptor.readlink())):
                    yield found[1]


def _described(ours: set[str]) -> Iterator[str]:
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
    for inode in unknown:
        yield f"other {inode}"

"""Tries every way to the network that a library or a document's exploit could take, and reports.

Nothing is sent: a way counts as open as soon as the system hands out a socket for it.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import platform
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.core.security.offline_proof import Attempt, ProcessProof
from app.sandbox import landlock, seccomp, sockets, violation_log

SOCKETS = {
    "TCP": (socket.AF_INET, socket.SOCK_STREAM, 0),
    "UDP": (socket.AF_INET, socket.SOCK_DGRAM, 0),
    "TCP over IPv6": (socket.AF_INET6, socket.SOCK_STREAM, 0),
    "UDP over IPv6": (socket.AF_INET6, socket.SOCK_DGRAM, 0),
    "raw IP": (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
    **({"raw packets": (socket.AF_PACKET, socket.SOCK_RAW, 0)} if sys.platform == "linux" else {}),
    **(
        {"kernel messages": (socket.AF_NETLINK, socket.SOCK_RAW, 0)}
        if sys.platform == "linux"
        else {}
    ),
    **(
        {"virtual machines": (socket.AF_VSOCK, socket.SOCK_STREAM, 0)}
        if hasattr(socket, "AF_VSOCK")
        else {}
    ),
}
"""Family, type and protocol by the name of the way."""
TCP = ("TCP", "TCP over IPv6")
"""The ways that the courier has."""
Ways = Mapping[str, tuple[int, int, int]]
NAME = "alcove-probe.invalid"
"""Is never given out (RFC 2606)."""
NOBODY = ("192.0.2.1", 9)
"""An address that is nobody's (RFC 5737), and a port that takes nothing."""
CHILD_SECONDS = 20.0


def examine(kind: str, *, confined: bool = False, leaves: bool = False) -> ProcessProof:
    """Every attempt in this process, which is a ``kind``; one that is ``confined`` tries the file
    system, too, and one that ``leaves`` by TCP tries to reach what it may not by it."""
    ways = {way: what for way, what in SOCKETS.items() if not (leaves and way in TCP)}
    with violation_log.quietly():
        attempts = (*_python(ways), *_native(ways), *_child(ways))
        attempts += (*(_files() if confined else ()), *(_elsewhere() if leaves else ()))
    seccomp_mode, no_new_privileges = sockets.filter_status()
    return ProcessProof(
        kind, os.getpid(), seccomp_mode, no_new_privileges, attempts, sockets.open_sockets()
    )


def _python(ways: Ways) -> Iterator[Attempt]:
    for way, what in ways.items():
        try:
            socket.socket(*what).close()
        except OSError as error:
            yield _attempt(way, "Python", error.errno)
        else:
            yield _attempt(way, "Python", 0)
    try:
        socket.getaddrinfo(NAME, 80)
    except OSError as error:  # a server that knows no such name has been asked
        asked = error.errno == socket.EAI_NONAME
        yield Attempt("DNS", "Python", not asked, str(error.strerror))
    else:
        yield Attempt("DNS", "Python", False, "")


def _native(ways: Ways) -> Iterator[Attempt]:
    """By way of the C library, as compiled libraries go, and by bare system calls."""
    if sys.platform == "win32":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    for way, what in ways.items():
        yield _native_attempt(way, "C library", libc.socket(*map(int, what)))
    machine = seccomp.MACHINES.get(platform.machine())
    if sys.platform == "linux" and machine:
        libc.syscall.restype = ctypes.c_long
        for way, what in ((way, ways[way]) for way in ("TCP", "UDP") if way in ways):
            yield _native_attempt(way, "system call", libc.syscall(machine.socket, *map(int, what)))
        ring = libc.syscall(machine.io_uring_setup, 8, ctypes.create_string_buffer(120))
        yield _native_attempt("io_uring", "system call", ring)


def _native_attempt(way: str, by: str, descriptor: int) -> Attempt:
    if descriptor >= 0:
        os.close(descriptor)
        return _attempt(way, by, 0)
    return _attempt(way, by, ctypes.get_errno())


def _child(ways: Ways) -> Iterator[Attempt]:
    wanted = json.dumps([list(map(int, what)) for what in ways.values()])
    command = [sys.executable, "-m", "app.sandbox.probe_child", wanted]
    try:
        done = subprocess.run(command, capture_output=True, timeout=CHILD_SECONDS, check=True)
        codes = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else None
        yield Attempt("starting a program", "child", True, _words(code) if code else str(error))
        return
    for way, code in zip(ways, codes, strict=True):
        yield _attempt(way, "child", code)


def _files() -> Iterator[Attempt]:
    """Where the kernel can confine a process to its own program."""
    if not landlock.version():
        return
    for way, try_it in (
        ("reading your files", lambda: os.listdir(Path.home())),
        ("writing a file", lambda: os.close(os.open(_unused_name(), os.O_WRONLY | os.O_CREAT))),
    ):
        try:
            try_it()
        except OSError as error:
            yield _attempt(way, "Python", error.errno)
        else:
            yield _attempt(way, "Python", 0)


def _elsewhere() -> Iterator[Attempt]:
    """By TCP to a port that is not one of the servers'."""
    if landlock.version() < landlock.NET_BY_VERSION:
        yield Attempt("TCP to other ports", "Python", False, "This kernel cannot limit ports.")
        return
    with socket.socket() as end:
        end.settimeout(1)
        yield _attempt("TCP to other ports", "Python", end.connect_ex(NOBODY))


def _unused_name() -> str:
    return os.path.join(tempfile.gettempdir(), f"alcove-probe-{os.getpid()}")


def _attempt(way: str, by: str, code: int | None) -> Attempt:
    return Attempt(way, by, code != 0, _words(code) if code else "")


def _words(code: int | None) -> str:
    """As the system says it."""
    return f"{errno.errorcode.get(code or 0, code)}: {os.strerror(code or 0)}"

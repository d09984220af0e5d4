"""Network probe: try every route to the network that a library or an exploit could take.

Sends nothing: a route counts as open as soon as the system hands out a socket for it.
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
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from app.core.security.offline_proof import Attempt, ProcessProof
from app.sandbox import confinement, environment, landlock, seccomp, sockets, violation_log

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
"""Socket family, type and protocol by name of the route."""
TCP = ("TCP", "TCP over IPv6")
"""Routes that the egress process may use."""
Routes = Mapping[str, tuple[int, int, int]]
NAME = "alcove-probe.invalid"
"""A name that is never registered (RFC 2606)."""
UNASSIGNED = ("192.0.2.1", 9)
"""An unassigned address (RFC 5737) and the discard port."""
CHILD_SECONDS = 20.0


def examine(
    kind: str, *, confined: bool = False, remote_tcp: bool = False, others: bool = True
) -> ProcessProof:
    """Make every attempt in this process, called ``kind`` in the report. If ``confined``, try the
    file system, too; if ``remote_tcp`` is allowed, try TCP to a port that is not allowed; unless
    ``others`` is false, try what leads into other processes, where the kernel has Landlock, and to
    services of this computer."""
    routes = {way: what for way, what in SOCKETS.items() if not (remote_tcp and way in TCP)}
    with violation_log.quietly():
        services = tuple(_services() if others and not remote_tcp else ())
        closed = bool(services) and all(attempt.refused for attempt in services)
        attempts = (*_python(routes, closed), *_native(routes), *_child(routes))
        attempts += (*(_files() if confined else ()), *(_other_ports() if remote_tcp else ()))
        attempts += tuple(_other_processes() if others else ())
        attempts += services
    seccomp_mode, no_new_privileges = sockets.filter_status()
    return ProcessProof(
        kind,
        os.getpid(),
        seccomp_mode,
        no_new_privileges,
        attempts,
        sockets.open_sockets(),
        landlock.version() if landlock.is_enforced() else 0,
        confinement.memory_is_hidden(),
        environment.unexpected(),
    )


def _python(routes: Routes, closed: bool) -> Iterator[Attempt]:
    """``closed`` says that services of this computer, which could ask in its place, are refused."""
    for way, what in routes.items():
        try:
            socket.socket(*what).close()
        except OSError as error:
            yield _attempt(way, "Python", error.errno)
        else:
            closed = False
            yield _attempt(way, "Python", 0)
    try:
        socket.getaddrinfo(NAME, 80)
    except OSError as error:  # a DNS server was reached and knew no such name
        asked = error.errno == socket.EAI_NONAME and not closed
        yield Attempt("DNS", "Python", not asked, str(error.strerror))
    else:
        yield Attempt("DNS", "Python", False, "")


def _native(routes: Routes) -> Iterator[Attempt]:
    """Attempts through the C library, as compiled libraries make them, and by bare system calls."""
    if sys.platform == "win32":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    for way, what in routes.items():
        yield _native_attempt(way, "C library", libc.socket(*map(int, what)))
    machine = seccomp.MACHINES.get(platform.machine())
    if sys.platform == "linux" and machine:
        libc.syscall.restype = ctypes.c_long
        for way, what in ((way, routes[way]) for way in ("TCP", "UDP") if way in routes):
            yield _native_attempt(way, "system call", libc.syscall(machine.socket, *map(int, what)))
        ring = libc.syscall(machine.io_uring_setup, 8, ctypes.create_string_buffer(120))
        yield _native_attempt("io_uring", "system call", ring)


def _native_attempt(way: str, by: str, descriptor: int) -> Attempt:
    if descriptor >= 0:
        os.close(descriptor)
        return _attempt(way, by, 0)
    return _attempt(way, by, ctypes.get_errno())


def _child(routes: Routes) -> Iterator[Attempt]:
    wanted = json.dumps([list(map(int, what)) for what in routes.values()])
    command = [sys.executable, "-m", "app.sandbox.probe_child", wanted]
    try:
        done = subprocess.run(command, capture_output=True, timeout=CHILD_SECONDS, check=True)
        codes = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else None
        yield Attempt("starting a program", "child", True, _words(code) if code else str(error))
        return
    for way, code in zip(routes, codes, strict=True):
        yield _attempt(way, "child", code)


def _files() -> Iterator[Attempt]:
    """Attempts at user files, where the kernel can confine a process to its own program."""
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


def _other_ports() -> Iterator[Attempt]:
    """Attempt TCP to a port that is none of the configured servers'."""
    if landlock.version() < landlock.NET_BY_VERSION:
        yield Attempt("TCP to other ports", "Python", False, "This kernel cannot restrict ports.")
        return
    with socket.socket() as end:
        end.settimeout(1)
        yield _attempt("TCP to other ports", "Python", end.connect_ex(UNASSIGNED))


def _other_processes() -> Iterator[Attempt]:
    """Attempts at the memory of the process that started this one, to signal it, and to make a file
    that the user's other programs might read."""
    known, memory = landlock.version(), f"/proc/{os.getppid()}/mem"
    if known < landlock.RENAMES_BY_VERSION:
        return
    ways: dict[str, Callable[[], object]] = {
        "another process's memory": lambda: os.close(os.open(memory, os.O_RDONLY)),
    }
    if known >= landlock.SCOPES_BY_VERSION:
        ways["a signal to another process"] = lambda: os.kill(os.getppid(), 0)
    for way, try_it in ways.items():
        try:
            try_it()
        except OSError as error:
            yield _attempt(way, "Python", error.errno)
        else:
            yield _attempt(way, "Python", 0)
    with suppress(RuntimeError):  # there is no home folder
        yield _new_file(Path.home() / f".alcove-probe-{os.getpid()}")
    machine = seccomp.MACHINES.get(platform.machine())
    if machine:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.syscall.restype = ctypes.c_long
        done = libc.syscall(machine.process_vm_readv, os.getppid(), None, 0, None, 0, 0)
        yield _attempt(
            "another process's memory", "system call", ctypes.get_errno() if done < 0 else 0
        )


def _services() -> Iterator[Attempt]:
    """Attempt a connection to a service, which acts for whoever connects to it. There is none of
    that name: what counts is who says so."""
    if sys.platform != "linux" or platform.machine() not in seccomp.MACHINES:
        return
    way, name = "a service of this computer", f"/alcove-probe-{os.getpid()}"
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.connect(name)
            led = end.getpeername()
    except OSError as error:
        refused = error.errno in (errno.EACCES, errno.EPERM)
        yield Attempt(way, "Python", refused, _words(error.errno))
    else:  # as for a process that one of Alcove's started, which is connected to the engine only
        yield Attempt(way, "Python", led != name, f"It led to {led}.")


def _new_file(path: Path) -> Attempt:
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        return _attempt("a file in your home folder", "Python", error.errno)
    path.unlink()
    return _attempt("a file in your home folder", "Python", 0)


def _unused_name() -> str:
    return os.path.join(tempfile.gettempdir(), f"alcove-probe-{os.getpid()}")


def _attempt(way: str, by: str, code: int | None) -> Attempt:
    return Attempt(way, by, code != 0, _words(code) if code else "")


def _words(code: int | None) -> str:
    """The error's name and text, as the system has them."""
    return f"{errno.errorcode.get(code or 0, code)}: {os.strerror(code or 0)}"

"""Landlock: restrict a process to given files and TCP ports, and from processes outside its domain.

Numbers: linux/landlock.h. Files opened before, or received as open descriptors, stay readable.
"""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

import app

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION, PATH_BENEATH, NET_PORT, SET_NO_NEW_PRIVILEGES = 1, 1, 2, 38
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, IOCTL_DEVICE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 15
MAKE_CHAR, MAKE_BLOCK = 1 << 6, 1 << 11
CONNECT = 1 << 1
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | 1 << 14 | IOCTL_DEVICE
"""What can be granted for a file; the other rights are on folders. 1 << 14 is to truncate it."""
ACCESS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""Number of file access bits in each Landlock version."""
RENAMES_BY_VERSION = 2
"""First version in which files can be moved between folders."""
NET_BY_VERSION = 4
"""First version that restricts TCP."""
SCOPES_BY_VERSION = 6
"""First version that restricts abstract Unix sockets of, and signals to, other processes."""
ABSTRACT_SOCKETS, SIGNALS = 1 << 0, 1 << 1

SHARED = ("/usr", "/usr/local")
SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share", "/etc/ld.so.cache",
    "/etc/fonts", "/etc/localtime", "/etc/mime.types", "/dev/null", "/dev/urandom", "/proc/self",
    "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu", "/sys/fs/cgroup",
)  # fmt: skip  # a table of paths
"""System paths without user data that the programs read while loading (found by tracing them)."""


_enforced: list[bool] = []
"""Whether each call of ``confine`` in this process, or in the one that it was forked from, holds
for all its threads."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("access", ctypes.c_uint64), ("parent", ctypes.c_int32))


class _Port(ctypes.Structure):
    _fields_ = (("access", ctypes.c_uint64), ("port", ctypes.c_uint64))


@cache  # an extractor process may not ask
def version() -> int:
    """The kernel's Landlock version; 0 without Landlock."""
    if sys.platform != "linux":
        return 0
    return max(0, _syscall(CREATE_RULESET, None, 0, ASK_VERSION))


def is_enforced() -> bool:
    """Whether this process confined itself."""
    return any(_enforced)


def program_paths() -> list[str]:
    """Paths of the program and the interpreter, and those that they read while loading."""
    if packaged := getattr(sys, "_MEIPASS", None):  # by PyInstaller: the code is in the executable
        return [packaged, sys.executable, *SYSTEM]
    kinds = ("stdlib", "platstdlib", "purelib", "platlib")
    program = [str(Path(app.__file__).parent), *map(sysconfig.get_path, kinds), sys.base_prefix]
    if sys.base_prefix in SHARED:  # the system's Python: /usr holds more than Python
        program.pop()
    return [*program, *SYSTEM]


def confine(
    readable: Iterable[str],
    writable: Iterable[str] = (),
    ports: Iterable[int] = (),
    *,
    devices: Iterable[str] = (),
    runnable: Iterable[str] = (),
    abstract_sockets: bool = False,
) -> bool:
    """Restrict this thread and its children to reading below ``readable``, full access below
    ``writable``, reading, writing and controlling ``devices``, starting programs below
    ``runnable``, and TCP connections to ``ports``. Of processes outside, it can then reach neither
    memory nor, but with ``abstract_sockets``, abstract Unix sockets, and cannot signal them.

    Call it before other threads start. Returns whether the kernel enforces it.
    """
    known = version()
    if not known:
        return False
    access = (1 << ACCESS_BY_VERSION[min(known, max(ACCESS_BY_VERSION))]) - 1
    granted = {
        READ_FILE | READ_DIR: readable,
        EXECUTE: runnable,
        (READ_FILE | WRITE_FILE | READ_DIR | IOCTL_DEVICE) & access: devices,
        access & ~(EXECUTE | MAKE_CHAR | MAKE_BLOCK): writable,
    }
    rules = _ruleset(access, SIGNALS if abstract_sockets else SIGNALS | ABSTRACT_SOCKETS)
    if rules < 0:
        return False
    try:
        for rights, paths in granted.items():
            for path in paths:
                with suppress(OSError):  # not every system has every path
                    _allow(rules, path, rights if os.path.isdir(path) else rights & ON_FILES)
        for port in ports if known >= NET_BY_VERSION else ():
            _syscall(ADD_RULE, rules, NET_PORT, ctypes.byref(_Port(CONNECT, port)), 0)
        return enforce(rules)
    finally:
        os.close(rules)


def prepare(readable: Iterable[str]) -> int | None:
    """Rules for processes that are forked later, to be enforced by them: reading below
    ``readable``, and nothing of processes outside, not even of this one. Returns a descriptor; None
    without Landlock."""
    known = version()
    access = (1 << ACCESS_BY_VERSION[min(known, max(ACCESS_BY_VERSION))]) - 1 if known else 0
    rules = _ruleset(access, SIGNALS | ABSTRACT_SOCKETS) if known else -1
    for path in readable if rules >= 0 else ():
        with suppress(OSError):  # not every system has every path
            _allow(rules, path, READ_FILE | (READ_DIR if os.path.isdir(path) else 0))
    return rules if rules >= 0 else None


def enforce(rules: int) -> bool:
    """Restrict this thread by rules; returns whether the kernel does."""
    ctypes.CDLL(None).prctl(SET_NO_NEW_PRIVILEGES, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    alone = _threads() == 1  # others would stay as they are
    done = _syscall(RESTRICT_SELF, rules, 0) == 0
    _enforced.append(done and alone)
    return done


def _threads() -> int:
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:  # as in a process that a confined one forked, which has but one
        return 1


def _ruleset(access: int, scopes: int) -> int:
    """A descriptor of rules without exceptions; negative if the kernel refuses them."""
    known = version()
    wanted = _Ruleset(
        access,
        0b11 if known >= NET_BY_VERSION else 0,
        scopes if known >= SCOPES_BY_VERSION else 0,
    )
    return _syscall(CREATE_RULESET, ctypes.byref(wanted), ctypes.sizeof(wanted), 0)


def _allow(rules: int, path: str, rights: int) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        beneath = _Beneath(rights, place)
        _syscall(ADD_RULE, rules, PATH_BENEATH, ctypes.byref(beneath), 0)
    finally:
        os.close(place)


def _syscall(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return int(libc.syscall(ctypes.c_long(number), *arguments))

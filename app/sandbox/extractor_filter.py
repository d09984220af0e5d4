"""The system calls that an extractor process for one file may make; the kernel refuses all others.

It can start no process and no program, change no file by any call, and affect no other process: no
signals, priorities, limits or affinities. Numbers: the kernel's tables for each architecture; those
for aarch64 are not verified.
"""

from __future__ import annotations

import errno
import os
import platform
from dataclasses import dataclass

from app.sandbox import seccomp
from app.sandbox.seccomp import (
    ALLOW,
    ARGUMENTS,
    IF_ANY_BIT,
    IF_EQUAL,
    LOAD,
    REFUSE,
    Instruction,
)

SHARED, ANONYMOUS, GROWS = 0x01, 0x20, 0x100
"""Flags of ``mmap``: of memory that RLIMIT_DATA does not count, the last one and both others."""
CLONE_THREAD = 0x10000
"""Flag of ``clone`` for a thread, not a process."""
DESCRIPTOR_COMMANDS = (0, 1, 2, 3, 4, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC; not those that send signals."""
DESCRIPTOR_REQUESTS = (0x5421, 0x5450, 0x5451)
"""FIONBIO, FIONCLEX, FIOCLEX, which change flags of a descriptor."""
PROCESS_COMMANDS = (15, 16, 0x53564D41, 3, 21, 39)
"""PR_SET_NAME, PR_GET_NAME, PR_SET_VMA, and for the offline proof PR_GET_DUMPABLE, PR_GET_SECCOMP
and PR_GET_NO_NEW_PRIVS; not PR_SET_PDEATHSIG, by which it ends with its parent."""

_COMMON = {  # name: x86_64, aarch64
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "fstat": (5, 80), "lseek": (8, 62),
    "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "pread64": (17, 67), "readv": (19, 65), "writev": (20, 66), "sched_yield": (24, 124),
    "mremap": (25, 216), "madvise": (28, 233), "dup": (32, 23), "nanosleep": (35, 101),
    "getpid": (39, 172), "exit": (60, 93), "uname": (63, 160), "getcwd": (79, 17),
    "gettimeofday": (96, 169), "getrusage": (98, 165), "sysinfo": (99, 179), "times": (100, 153),
    "getuid": (102, 174), "getgid": (104, 176), "geteuid": (107, 175), "getegid": (108, 177),
    "getppid": (110, 173), "sigaltstack": (131, 132), "gettid": (186, 178), "futex": (202, 98),
    "sched_getaffinity": (204, 123), "getdents64": (217, 61), "set_tid_address": (218, 96),
    "restart_syscall": (219, 128), "fadvise64": (221, 223), "clock_gettime": (228, 113),
    "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "exit_group": (231, 94),
    "epoll_ctl": (233, 21), "openat": (257, 56), "newfstatat": (262, 79), "readlinkat": (267, 78),
    "faccessat": (269, 48), "ppoll": (271, 73), "set_robust_list": (273, 99),
    "epoll_pwait": (281, 22), "eventfd2": (290, 19), "epoll_create1": (291, 20), "dup3": (292, 24),
    "pipe2": (293, 59), "getcpu": (309, 168), "getrandom": (318, 278), "membarrier": (324, 283),
    "statx": (332, 291), "rseq": (334, 293), "close_range": (436, 436), "faccessat2": (439, 439),
    # Of the filter before this one: a pair of connected streams, and nothing else.
    "socketpair": (53, 199), "getsockname": (51, 204), "sendto": (44, 206), "recvfrom": (45, 207),
}  # fmt: skip  # a table of numbers
_OF_X86_64 = {
    "open": 2, "stat": 4, "lstat": 6, "poll": 7, "access": 21, "select": 23, "dup2": 33,
    "readlink": 89, "getrlimit": 97, "arch_prctl": 158, "epoll_wait": 232, "pselect6": 270,
}  # fmt: skip  # a table of numbers


@dataclass(frozen=True, slots=True)
class Calls:
    """Numbers of the calls whose arguments are checked, and of those that are always allowed."""

    clone: int
    mmap: int
    fcntl: int
    ioctl: int
    prctl: int
    prlimit64: int
    tgkill: int
    allowed: tuple[int, ...]
    clone3: int = 435


CALLS = {
    "x86_64": Calls(
        56,
        9,
        72,
        16,
        157,
        302,
        234,
        (*(pair[0] for pair in _COMMON.values()), *_OF_X86_64.values()),
    ),
    "aarch64": Calls(220, 222, 25, 29, 167, 261, 131, tuple(pair[1] for pair in _COMMON.values())),
}


def load() -> None:
    """Refuse all other calls to this process and its threads, irrevocably. Raises ``OSError``, with
    ENOSYS where there is no filter for the processor."""
    calls, machine = CALLS.get(platform.machine()), seccomp.MACHINES.get(platform.machine())
    if calls is None or machine is None:
        raise OSError(errno.ENOSYS, f"no filter for {platform.machine()}")
    seccomp.install(steps(machine, calls, os.getpid()))


def steps(machine: seccomp.Machine, calls: Calls, process: int) -> list[Instruction]:
    """The BPF program for the process of this id."""
    refused = _answer(REFUSE | errno.EPERM)
    checked = {
        calls.clone: [
            (LOAD, 0, 0, ARGUMENTS),
            (IF_ANY_BIT, 0, 1, CLONE_THREAD),
            _answer(ALLOW),
            refused,
        ],
        # The C library then uses ``clone``, whose flags can be checked.
        calls.clone3: [_answer(REFUSE | errno.ENOSYS)],
        calls.mmap: _memory_that_is_counted(),
        calls.fcntl: _one_of(1, DESCRIPTOR_COMMANDS),
        calls.prctl: _one_of(0, PROCESS_COMMANDS),
        # As for a file, which is no terminal.
        calls.ioctl: _one_of(1, DESCRIPTOR_REQUESTS, errno.ENOTTY),
        calls.tgkill: _one_of(0, (process,)),
        calls.prlimit64: _reading_own_limits(),
    }
    program = seccomp.beginning(machine)
    for number, block in checked.items():
        program += [(IF_EQUAL, 0, len(block), number), *block]
    for number in calls.allowed:
        program += [(IF_EQUAL, 0, 1, number), _answer(ALLOW)]
    return [*program, refused]


def _one_of(argument: int, values: tuple[int, ...], code: int = errno.EPERM) -> list[Instruction]:
    """Allow a call whose ``argument``, an int of the kernel, is one of the values."""
    block: list[Instruction] = [(LOAD, 0, 0, ARGUMENTS + 8 * argument)]
    for value in values:
        block += [(IF_EQUAL, 0, 1, value), _answer(ALLOW)]
    return [*block, _answer(REFUSE | code)]


def _memory_that_is_counted() -> list[Instruction]:
    """Allow ``mmap`` but for memory beyond the limit of a process: what it shares with nobody."""
    return [
        (LOAD, 0, 0, ARGUMENTS + 8 * 3),
        (IF_ANY_BIT, 2, 0, GROWS),
        (IF_ANY_BIT, 0, 2, ANONYMOUS),
        (IF_ANY_BIT, 0, 1, SHARED),
        _answer(REFUSE | errno.ENOMEM),
        _answer(ALLOW),
    ]


def _reading_own_limits() -> list[Instruction]:
    """Allow ``prlimit64`` of process 0, which is the caller, without new limits."""
    block: list[Instruction] = []
    for offset in (
        ARGUMENTS,
        ARGUMENTS + 16,
        ARGUMENTS + 20,
    ):  # the process, both halves of a pointer
        block += [
            (LOAD, 0, 0, offset),
            (IF_EQUAL, 1, 0, 0),
            _answer(REFUSE | errno.EPERM),
        ]
    return [*block, _answer(ALLOW)]


def _answer(value: int) -> Instruction:
    return (seccomp.RETURN, 0, 0, value)

"""A seccomp filter for Linux, loaded without a library, so that it is active before the first one.

Numbers: linux/bpf_common.h, linux/seccomp.h, linux/audit.h and the kernel's tables of system calls.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
from dataclasses import dataclass

LOAD, MASK, RETURN = 0x20, 0x54, 0x06
IF_EQUAL, IF_AT_LEAST, IF_ANY_BIT = 0x15, 0x35, 0x45
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16
"""Offsets in ``struct seccomp_data``. Only the lower halves of arguments are compared: the kernel
takes families and types as ``int``."""
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000, 0x80000000
X32 = 0x40000000
"""First number of the x32 system calls on x86-64, which would bypass the rules."""
TYPE_BITS = 0xF
"""Bits of a socket's type that are not flags."""
FAST_OPEN = 0x20000000
"""MSG_FASTOPEN: a send flag that connects a socket without ``connect``."""
SET_NO_NEW_PRIVILEGES = 38
FILTER_MODE, ALL_THREADS = 1, 1

Instruction = tuple[int, int, int, int]
"""Code, jump if true, jump if false, constant."""


@dataclass(frozen=True, slots=True)
class Machine:
    """System call numbers of a processor architecture."""

    audit: int
    seccomp: int
    socket: int
    socketpair: int
    connect: int
    ptrace: int
    process_vm_writev: int
    bind: int
    sendto: int
    sendmsg: int
    sendmmsg: int
    listen: int
    process_vm_readv: int
    kcmp: int
    perf_event_open: int
    userfaultfd: int
    bpf: int
    setns: int
    keyctl: int
    io_uring_setup: int = 425
    pidfd_getfd: int = 438
    process_madvise: int = 440


MACHINES = {
    "x86_64": Machine(
        0xC000003E, 317, 41, 53, 42, 101, 311, 49, 44, 46, 307, 50, 310, 312, 298, 323, 321, 308,
        250,
    ),
    "aarch64": Machine(
        0xC00000B7, 277, 198, 199, 203, 117, 271, 200, 206, 211, 269, 201, 270, 272, 241, 282, 280,
        268, 219,
    ),
}  # fmt: skip  # numbers in the order of the fields


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def load(unix: bool, connect: bool, remote_tcp: bool = False) -> None:
    """Refuse sockets irrevocably for this process, its threads and its children.

    ``unix`` allows Unix sockets, ``connect`` lets them connect to other processes; without it only
    streams are allowed, since a datagram names its receiver without connecting. A socket opened
    before can still accept, but not connect. ``remote_tcp`` allows connecting to other machines by
    TCP, which ``landlock`` can restrict to ports. Refused calls fail with EACCES; ways around them
    (io_uring, taking a socket from another process) fail with ENOSYS. Raises ``OSError``, with
    ENOSYS where the filter is not available.
    """
    machine = MACHINES.get(platform.machine())
    if machine is None:
        raise OSError(errno.ENOSYS, f"no filter for {platform.machine()}")
    install(steps(machine, unix, connect, remote_tcp))


def install(program_steps: list[Instruction]) -> None:
    """Load a BPF program for all threads of this process and its children. Raises ``OSError``."""
    machine = MACHINES[platform.machine()]
    instructions = b"".join(struct.pack("<HBBI", *step) for step in program_steps)
    code = ctypes.create_string_buffer(instructions, len(instructions))
    program = _Program(len(instructions) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    if libc.prctl(SET_NO_NEW_PRIVILEGES, one, zero, zero, zero):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    arguments = (FILTER_MODE, ALL_THREADS, ctypes.byref(program))
    failed = libc.syscall(ctypes.c_long(machine.seccomp), *arguments)
    if failed:  # a positive number is a thread that could not be synchronised
        code_of = ctypes.get_errno() if failed < 0 else errno.EBUSY
        raise OSError(code_of, os.strerror(code_of))


def steps(
    machine: Machine, unix: bool, connect: bool, remote_tcp: bool = False
) -> list[Instruction]:
    """The BPF program: one block per restricted system call, each ending in a return."""
    refuse = [_answer(REFUSE | errno.EACCES)]
    absent = [_answer(REFUSE | errno.ENOSYS)]
    sockets = _streams() if remote_tcp else _sockets(any_type=connect)
    datagrams = connect and not remote_tcp
    rules = {
        machine.socket: sockets if unix else refuse,
        machine.socketpair: [] if datagrams else _sockets(any_type=False),
        machine.connect: [] if connect else refuse,
        machine.bind: [] if unix and not remote_tcp else refuse,
        machine.listen: refuse if remote_tcp else [],
        machine.sendto: [] if datagrams else _without(FAST_OPEN, argument=3),
        machine.sendmsg: [] if datagrams else _without(FAST_OPEN, argument=2),
        machine.sendmmsg: [] if datagrams else _without(FAST_OPEN, argument=3),
        machine.io_uring_setup: absent,
        machine.pidfd_getfd: absent,
        machine.ptrace: refuse,
        machine.process_vm_readv: refuse,
        machine.process_vm_writev: refuse,
        machine.process_madvise: absent,
        machine.kcmp: refuse,
        machine.perf_event_open: refuse,
        machine.userfaultfd: refuse,
        machine.bpf: refuse,
        machine.setns: refuse,
        machine.keyctl: refuse,
    }
    program = beginning(machine)
    for number, block in rules.items():
        program += [(IF_EQUAL, 0, len(block), number), *block] if block else []
    return [*program, _answer(ALLOW)]


def beginning(machine: Machine) -> list[Instruction]:
    """Kill what calls by another architecture's numbers, and load the number of the call."""
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (IF_EQUAL, 1, 0, machine.audit),
        _answer(KILL),
        (LOAD, 0, 0, NUMBER),
        (IF_AT_LEAST, 0, 1, X32),
        _answer(REFUSE | errno.ENOSYS),
    ]


def _sockets(any_type: bool) -> list[Instruction]:
    """Allow Unix sockets; only streams, unless ``any_type``."""
    family: list[Instruction] = [
        (LOAD, 0, 0, ARGUMENTS),
        (IF_EQUAL, 1, 0, socket.AF_UNIX),
        _answer(REFUSE | errno.EACCES),
    ]
    stream: list[Instruction] = [
        (LOAD, 0, 0, ARGUMENTS + 8),
        (MASK, 0, 0, TYPE_BITS),
        (IF_EQUAL, 1, 0, socket.SOCK_STREAM),
        _answer(REFUSE | errno.EACCES),
    ]
    return [*family, *([] if any_type else stream), _answer(ALLOW)]


def _streams() -> list[Instruction]:
    """Allow Unix streams and TCP, but not the stream protocols that Landlock does not restrict."""
    return [
        (LOAD, 0, 0, ARGUMENTS),
        (IF_EQUAL, 3, 0, socket.AF_UNIX),
        (IF_EQUAL, 2, 0, socket.AF_INET),
        (IF_EQUAL, 1, 0, socket.AF_INET6),
        _answer(REFUSE | errno.EACCES),
        (LOAD, 0, 0, ARGUMENTS + 8),
        (MASK, 0, 0, TYPE_BITS),
        (IF_EQUAL, 1, 0, socket.SOCK_STREAM),
        _answer(REFUSE | errno.EACCES),
        (LOAD, 0, 0, ARGUMENTS + 16),
        (IF_EQUAL, 2, 0, 0),
        (IF_EQUAL, 1, 0, socket.IPPROTO_TCP),
        _answer(REFUSE | errno.EACCES),
        _answer(ALLOW),
    ]


def _without(flag: int, argument: int) -> list[Instruction]:
    """Allow a call unless ``flag`` is set in its argument number ``argument``, counted from 0."""
    return [
        (LOAD, 0, 0, ARGUMENTS + 8 * argument),
        (IF_ANY_BIT, 0, 1, flag),
        _answer(REFUSE | errno.EACCES),
        _answer(ALLOW),
    ]


def _answer(value: int) -> Instruction:
    return (RETURN, 0, 0, value)

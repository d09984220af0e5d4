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
FILTER_MODE, ALL_THREADS, NEW_LISTENER, OR_FAIL = 1, 1, 8, 16
"""The last flag has a thread that cannot be synchronised fail the call, not return its number."""

TERMINAL_REQUESTS = (0x5412, 0x541C)
"""TIOCSTI and TIOCLINUX, which type into the terminal that a process was started from: its shell
would run that, unconfined."""
REQUEST_TYPES = (0x00, 0x21, 0x3E, 0x46, 0x4B, 0x54, 0x62, 0x64, 0x89)
"""The second byte of requests to drivers that may be made: of CUDA, filters, fences, NVIDIA, ROCm,
terminals (and what every descriptor knows), buffers of graphics, DRM, sockets. Not those to file
systems, which Landlock leaves open: some make folders (snapshots of Btrfs), lock or hide files.
"""
OF_OTHERS = 0o7077
"""Bits of a mode by which other users may access a file, or a program takes on its owner's rights.
"""
NAMESPACES = 0x7E020000
"""Flags of ``clone`` and ``unshare`` for new namespaces, in which a process has all capabilities.
"""

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
    ioctl: int
    prlimit64: int
    clone: int
    unshare: int
    chmod: tuple[tuple[int, int], ...]
    """Calls that change modes, with the number of their argument that is one."""
    owners: tuple[int, ...]
    """Calls that change owners or flags, or the extended attributes that say who may access."""
    memory: tuple[int, ...]
    """Calls for shared memory, queues and semaphores of System V, POSIX queues, and keys."""
    io_uring_setup: int = 425
    pidfd_getfd: int = 438
    process_madvise: int = 440
    clone3: int = 435


MACHINES = {
    "x86_64": Machine(
        0xC000003E, 317, 41, 53, 42, 101, 311, 49, 44, 46, 307, 50, 310, 312, 298, 323, 321, 308,
        250, 16, 302, 56, 272, ((90, 1), (91, 1), (268, 2), (452, 2)),
        (92, 93, 94, 260, 188, 189, 190, 463, 197, 198, 199, 466, 469),
        (29, 30, 31, 67, 64, 65, 66, 220, 68, 69, 70, 71, 240, 248, 249),
    ),
    "aarch64": Machine(
        0xC00000B7, 277, 198, 199, 203, 117, 271, 200, 206, 211, 269, 201, 270, 272, 241, 282, 280,
        268, 219, 29, 261, 220, 97, ((52, 1), (53, 2), (452, 2)),
        (54, 55, 5, 6, 7, 463, 14, 15, 16, 466, 469),
        (194, 195, 196, 197, 190, 191, 192, 193, 186, 187, 188, 189, 180, 217, 218),
    ),
}  # fmt: skip  # numbers in the order of the fields


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def load(unix: bool, connect: bool, remote_tcp: bool = False, supervised: bool = False) -> None:
    """Refuse sockets irrevocably for this process, its threads and its children.

    ``unix`` allows Unix sockets, ``connect`` lets them connect to other processes; without it only
    streams are allowed, since a datagram names its receiver without connecting. A socket opened
    before can still accept, but not connect. ``supervised`` as well: another filter decides about
    each ``connect``. ``remote_tcp`` allows connecting to other machines by TCP, which ``landlock``
    can restrict to ports. Refused calls fail with EACCES; ways around them
    (io_uring, taking a socket from another process) fail with ENOSYS. Raises ``OSError``, with
    ENOSYS where the filter is not available.
    """
    machine = MACHINES.get(platform.machine())
    if machine is None:
        raise OSError(errno.ENOSYS, f"no filter for {platform.machine()}")
    install(steps(machine, unix, connect, remote_tcp, supervised))


def install(program_steps: list[Instruction], *, listening: bool = False) -> int:
    """Load a BPF program for all threads of this process and its children. Returns a descriptor of
    what the program asks about, if ``listening``. Raises ``OSError``."""
    machine = MACHINES[platform.machine()]
    instructions = b"".join(struct.pack("<HBBI", *step) for step in program_steps)
    code = ctypes.create_string_buffer(instructions, len(instructions))
    program = _Program(len(instructions) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    if libc.prctl(SET_NO_NEW_PRIVILEGES, one, zero, zero, zero):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    flags = ALL_THREADS | (NEW_LISTENER | OR_FAIL if listening else 0)
    arguments = (FILTER_MODE, flags, ctypes.byref(program))
    result = int(libc.syscall(ctypes.c_long(machine.seccomp), *arguments))
    # Without a listener, a positive number is a thread that could not be synchronised.
    if result < 0 or (result and not listening):
        code_of = ctypes.get_errno() if result < 0 else errno.EBUSY
        raise OSError(code_of, os.strerror(code_of))
    return result


def steps(
    machine: Machine,
    unix: bool,
    connect: bool,
    remote_tcp: bool = False,
    supervised: bool = False,
) -> list[Instruction]:
    """The BPF program: one block per restricted system call, each ending in a return."""
    refuse = [_answer(REFUSE | errno.EACCES)]
    absent = [_answer(REFUSE | errno.ENOSYS)]
    datagrams = connect and not remote_tcp and not supervised  # they name their receiver
    kinds = (socket.SOCK_STREAM, *([socket.SOCK_SEQPACKET] if supervised else []))
    pairs = [] if datagrams else _sockets(*kinds)
    sockets = _streams() if remote_tcp else _sockets(*([] if datagrams else kinds))
    rules = {
        machine.socket: sockets if unix else refuse,
        machine.socketpair: pairs,
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
        # It would decide itself about each ``connect``, once the process that does has ended.
        machine.seccomp: _without(NEW_LISTENER, argument=1),
        **_reaching_others(machine),
    }
    program = beginning(machine)
    for number, block in rules.items():
        program += [(IF_EQUAL, 0, len(block), number), *block] if block else []
    return [*program, _answer(ALLOW)]


def _reaching_others(machine: Machine) -> dict[int, list[Instruction]]:
    """Refuse what Landlock does not: typing into a terminal, limits of other processes, which kill
    them, access of other users to the user's files, and memory that programs share by number."""
    denied = [_answer(REFUSE | errno.EPERM)]
    return {
        machine.ioctl: _requests(),
        machine.prlimit64: _limits_of_itself_only(),
        machine.clone: _without(NAMESPACES, argument=0),
        # The C library then uses ``clone``, whose flags can be checked.
        machine.clone3: [_answer(REFUSE | errno.ENOSYS)],
        machine.unshare: _without(NAMESPACES, argument=0),
        **{number: _without(OF_OTHERS, argument=at) for number, at in machine.chmod},
        **dict.fromkeys((*machine.owners, *machine.memory), denied),
    }


def _requests() -> list[Instruction]:
    """Allow ``ioctl`` with requests of some types, but no typing."""
    block: list[Instruction] = [(LOAD, 0, 0, ARGUMENTS + 8)]
    for value in TERMINAL_REQUESTS:
        block += [(IF_EQUAL, 0, 1, value), _answer(REFUSE | errno.EPERM)]
    block += [(MASK, 0, 0, 0xFF00)]
    for kind in REQUEST_TYPES:
        block += [(IF_EQUAL, 0, 1, kind << 8), _answer(ALLOW)]
    return [*block, _answer(REFUSE | errno.EPERM)]


def _limits_of_itself_only() -> list[Instruction]:
    """Allow ``prlimit64`` without new limits, or of process 0, which is the caller."""
    return [
        (LOAD, 0, 0, ARGUMENTS),
        (IF_EQUAL, 5, 0, 0),
        (LOAD, 0, 0, ARGUMENTS + 16),
        (IF_EQUAL, 0, 2, 0),
        (LOAD, 0, 0, ARGUMENTS + 20),
        (IF_EQUAL, 1, 0, 0),
        _answer(REFUSE | errno.EPERM),
        _answer(ALLOW),
    ]


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


def _sockets(*kinds: int) -> list[Instruction]:
    """Allow Unix sockets; only of these kinds, if any are given."""
    family: list[Instruction] = [
        (LOAD, 0, 0, ARGUMENTS),
        (IF_EQUAL, 1, 0, socket.AF_UNIX),
        _answer(REFUSE | errno.EACCES),
    ]
    if not kinds:
        return [*family, _answer(ALLOW)]
    kind: list[Instruction] = [(LOAD, 0, 0, ARGUMENTS + 8), (MASK, 0, 0, TYPE_BITS)]
    for number in kinds:
        kind += [(IF_EQUAL, 0, 1, number), _answer(ALLOW)]
    return [*family, *kind, _answer(REFUSE | errno.EACCES)]


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

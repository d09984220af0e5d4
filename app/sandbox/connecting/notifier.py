"""Has the kernel ask another process about each ``connect`` of this one, and answers what it asks.

The kernel keeps the calling thread waiting. The other process makes the connection itself and puts
it in the place of the caller's descriptor, so that a changed address is of no use. Numbers:
linux/seccomp.h.
"""

from __future__ import annotations

import errno
import fcntl
import os
import platform
import struct
from contextlib import suppress
from dataclasses import dataclass

from app.sandbox import seccomp

ASK = 0x7FC00000
"""Answer of a filter: ask the listener."""
RECEIVE, SEND, PUT = 0xC0502100, 0xC0182101, 0x40182103
QUESTION, ANSWER, PLACED = (
    struct.Struct("=QIIiIQ6Q"),
    struct.Struct("=QqiI"),
    struct.Struct("=QIIII"),
)
GO_ON, IN_PLACE = 1, 1
"""Flags: let the caller make the call itself; put a descriptor at a given number."""
LONGEST_ADDRESS = 128
"""Bytes of ``struct sockaddr_storage``."""


@dataclass(frozen=True, slots=True)
class Question:
    """A ``connect`` that waits: the caller's descriptor, and where its address lies in memory."""

    number: int
    caller: int
    """Id of the thread."""
    descriptor: int
    place: int
    length: int


def listen() -> int:
    """Have every later ``connect`` of this process and its children asked about, irrevocably.
    Returns the descriptor on which they are. Raises ``OSError``: the kernel knows no such thing
    before Linux 5.7, and has one listener at most."""
    machine = seccomp.MACHINES.get(platform.machine())
    if machine is None:
        raise OSError(errno.ENOSYS, f"no filter for {platform.machine()}")
    program = [
        *seccomp.beginning(machine),
        (seccomp.IF_EQUAL, 0, 1, machine.connect),
        (seccomp.RETURN, 0, 0, ASK),
        (seccomp.RETURN, 0, 0, seccomp.ALLOW),
    ]
    return seccomp.install(program, listening=True)


def receive(listener: int) -> Question | None:
    """The next question; None if its caller has ended."""
    data = bytearray(QUESTION.size)
    with suppress(FileNotFoundError):
        fcntl.ioctl(listener, RECEIVE, data)
        number, caller, _, _, _, _, descriptor, place, length, *_ = QUESTION.unpack(data)
        return Question(number, caller, descriptor & 0xFFFFFFFF, place, length & 0xFFFFFFFF)
    return None


def address(question: Question, memory: int) -> bytes:
    """The address that is asked about, by a descriptor of the caller's memory; empty if there is
    none."""
    with suppress(OSError, OverflowError):
        return os.pread(memory, min(question.length, LONGEST_ADDRESS), question.place)
    return b""


def refuse(listener: int, question: Question, code: int) -> None:
    """Have the call fail with the number of an error."""
    _answer(listener, question, -code, 0)


def go_on(listener: int, question: Question) -> None:
    """Let the caller make the call itself, whatever its address is by then."""
    _answer(listener, question, 0, GO_ON)


def put(listener: int, question: Question, connection: int) -> None:
    """Have the call succeed, with ``connection`` in the place of the caller's descriptor."""
    placed = PLACED.pack(question.number, IN_PLACE, connection, question.descriptor, os.O_CLOEXEC)
    with suppress(FileNotFoundError):  # the caller has ended
        try:
            fcntl.ioctl(listener, PUT, placed)
        except FileNotFoundError:
            raise
        except OSError as error:
            refuse(listener, question, error.errno or errno.EACCES)
        else:
            _answer(listener, question, 0, 0)


def _answer(listener: int, question: Question, error: int, flags: int) -> None:
    with suppress(FileNotFoundError):  # the caller has ended, or was interrupted
        fcntl.ioctl(listener, SEND, ANSWER.pack(question.number, 0, error, flags))

"""The process that extractor processes are forked from: it confines itself, loads the parsers, and
reads no file.

So each file gets a process that no other file has been in, and pays for no start of the parsers.
The engine orders one process at a time over a socket, and passes two descriptors with the order:
the process's channel and its tether. The zygote kills the process when the engine lets go of the
tether, and writes to the tether how the process ended.

Started as ``python -m``, with the number of the socket and the limits as arguments.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from app.adapters.extraction import extractor_worker
from app.adapters.extraction.extractor_worker import ExtractFunction, WorkerLimits
from app.sandbox import landlock

READY = b"+"
ORDER = b"?"
STATUS = struct.Struct("i")
"""How a process ended, as ``os.waitstatus_to_exitcode`` has it."""


def command(descriptor: int, function: str, limits: WorkerLimits) -> list[str]:
    """The command line of a zygote; it needs the descriptor of its socket."""
    numbers = map(str, (descriptor, os.getpid(), limits.memory_mb, limits.file_mb))
    return [sys.executable, "-m", __name__, *numbers, function]


def main(descriptor: int, parent: int, limits: WorkerLimits, function: str) -> None:
    """Serve orders until the engine closes the socket; ``function`` names the
    ``ExtractFunction``."""
    extractor_worker.die_with(parent)
    read = extractor_worker.prepare(function, limits)
    gc.collect()
    gc.freeze()  # no page of what is loaded is copied for the collector's sake
    with socket.socket(fileno=descriptor) as orders:
        orders.sendall(READY)
        _Zygote(orders, read, limits).serve()


@dataclass(frozen=True, slots=True)
class _Forked:
    """A process, with the tether and the descriptor that tells its end."""

    pid: int
    tether: int
    ended: int


class _Zygote:
    def __init__(self, orders: socket.socket, read: ExtractFunction, limits: WorkerLimits) -> None:
        self._orders = orders
        self._read = read
        self._limits = limits
        own = [path for path in landlock.program_paths() if not path.startswith("/proc/self")]
        self._rules = landlock.prepare(own)
        """Of each process that is forked: they keep it out of this one, too."""
        self._forked: dict[int, _Forked] = {}
        """By both descriptors."""

    def serve(self) -> None:
        waiting = select.poll()
        waiting.register(self._orders, select.POLLIN)
        while True:
            for descriptor, _ in waiting.poll():
                if descriptor == self._orders.fileno():
                    if not self._take_order(waiting):
                        return
                elif one := self._forked.get(descriptor):
                    if descriptor == one.tether:  # nothing is ever written to it
                        waiting.unregister(descriptor)
                        os.kill(one.pid, signal.SIGKILL)  # it is not waited for, so it is still it
                    else:
                        self._bury(one, waiting)

    def _take_order(self, waiting: select.poll) -> bool:
        order, passed, _, _ = socket.recv_fds(self._orders, len(ORDER), 2)
        if not order:
            return False
        channel, tether = passed
        zygote = os.getpid()
        pid = os.fork()
        if pid == 0:
            self._orders.close()
            for descriptor in (tether, *self._forked):
                os.close(descriptor)
            extractor_worker.die_with(zygote)
            if self._rules is not None:
                landlock.enforce(self._rules)
                os.close(self._rules)
            extractor_worker.serve(Connection(channel), self._read, self._limits)
        os.close(channel)
        one = _Forked(pid, tether, os.pidfd_open(pid))
        for descriptor in (one.tether, one.ended):
            self._forked[descriptor] = one
            waiting.register(descriptor, select.POLLIN)
        return True

    def _bury(self, one: _Forked, waiting: select.poll) -> None:
        _, status = os.waitpid(one.pid, 0)
        with suppress(OSError):  # the engine has let go of it
            os.write(one.tether, STATUS.pack(os.waitstatus_to_exitcode(status)))
        for descriptor in (one.tether, one.ended):
            with suppress(KeyError):
                waiting.unregister(descriptor)
            del self._forked[descriptor]
            os.close(descriptor)


if __name__ == "__main__":
    main(
        int(sys.argv[1]),
        int(sys.argv[2]),
        WorkerLimits(int(sys.argv[3]), int(sys.argv[4])),
        sys.argv[5],
    )

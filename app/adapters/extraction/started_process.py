"""How extractor processes are started: forked from a zygote for one file each, or where the system
cannot do that, spawned and used for many.
"""

from __future__ import annotations

import multiprocessing
import os
import socket
import subprocess
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Protocol

from app.adapters.extraction import extractor_worker, zygote
from app.adapters.extraction.extractor_worker import WorkerLimits
from app.core.domain.errors import DocumentCrashed
from app.sandbox import environment

CAN_FORK = hasattr(os, "pidfd_open")
"""Whether processes are forked; elsewhere than on Linux, that is not safe for loaded libraries."""
START_SECONDS = 60.0
"""Timeout for starting: the parsers are large, and the machine may be busy."""
END_SECONDS = 5.0
"""Timeout to be told how a process ended."""
NOT_STARTED = "The extractor process could not be started."


class StartedProcess(Protocol):
    """A process at the other end of ``channel``."""

    channel: Connection[Any, Any]
    pid: int
    most_files: int

    def is_alive(self) -> bool: ...

    def kill(self) -> None: ...

    def exit_code(self) -> int:
        """Its exit code, or minus the signal that ended it; waits for its end."""

    def close(self) -> None:
        """Free its descriptors; it must have been killed."""


class Starter(Protocol):
    """Starts processes; all calls but ``kill`` are made by one thread."""

    def start(self) -> StartedProcess:
        """Raises ``DocumentCrashed``."""

    def kill(self) -> None:
        """End all its processes."""

    def close(self) -> None:
        """Wait until they have ended."""


def starter(function: str, limits: WorkerLimits) -> Starter:
    """The starter of this system; ``function`` names the ``ExtractFunction``."""
    return ForkingStarter(function, limits) if CAN_FORK else SpawningStarter(function, limits)


class ForkingStarter:
    """Keeps a zygote running, which forks the processes."""

    def __init__(self, function: str, limits: WorkerLimits) -> None:
        self._function = function
        self._limits = limits
        self._zygote: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None

    def start(self) -> StartedProcess:
        if self._zygote is None or self._zygote.poll() is not None:
            self.close()
            self._start_zygote()
        assert self._orders
        channel, its_channel = socket.socketpair()
        tether, its_tether = socket.socketpair()
        with its_channel, its_tether:
            passed = [its_channel.fileno(), its_tether.fileno()]
            with suppress(OSError):  # it has ended: its end of the channel is closed
                socket.send_fds(self._orders, [zygote.ORDER], passed)
        return ForkedProcess(channel, tether)

    def kill(self) -> None:
        if self._zygote:
            self._zygote.kill()  # and the kernel kills what it forked

    def close(self) -> None:
        if self._zygote:
            self._zygote.kill()
            self._zygote.wait()
        if self._orders:
            self._orders.close()
        self._zygote = self._orders = None

    def _start_zygote(self) -> None:
        self._orders, theirs = socket.socketpair()
        with theirs:
            self._zygote = subprocess.Popen(
                zygote.command(theirs.fileno(), self._function, self._limits),
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=environment.for_child(),
            )
        self._orders.settimeout(START_SECONDS)
        try:
            ready = self._orders.recv(len(zygote.READY))
        except OSError:
            ready = b""
        self._orders.settimeout(None)
        if ready != zygote.READY:
            self.close()
            raise DocumentCrashed(NOT_STARTED)


class ForkedProcess:
    """A process for one file, which the zygote kills when its tether is let go of."""

    most_files = 1

    def __init__(self, channel: socket.socket, tether: socket.socket) -> None:
        self.channel: Connection[Any, Any] = Connection(channel.detach())
        self.pid = 0
        self._tether = tether
        self._killed = False

    def is_alive(self) -> bool:
        return not self._killed

    def kill(self) -> None:
        self._killed = True
        with suppress(OSError):
            self._tether.shutdown(socket.SHUT_WR)

    def exit_code(self) -> int:
        self._tether.settimeout(END_SECONDS)
        try:
            status = self._tether.recv(zygote.STATUS.size)
        except OSError:
            status = b""
        return int(zygote.STATUS.unpack(status)[0]) if len(status) == zygote.STATUS.size else 0

    def close(self) -> None:
        self.channel.close()
        self._tether.close()


class SpawningStarter:
    """Starts each process anew, with the parsers."""

    def __init__(self, function: str, limits: WorkerLimits) -> None:
        self._function = function
        self._limits = limits

    def start(self) -> StartedProcess:
        return SpawnedProcess(self._function, self._limits)

    def kill(self) -> None:
        """They are killed one by one."""

    def close(self) -> None:
        """They are closed one by one."""


class SpawnedProcess:
    """A process for many files."""

    most_files = 500
    """Bounds memory leaks of parsers."""

    def __init__(self, function: str, limits: WorkerLimits) -> None:
        context = multiprocessing.get_context("spawn")
        self.channel, theirs = context.Pipe()
        self._process = context.Process(
            target=extractor_worker.serve_many,
            args=(theirs, os.getpid(), function, limits),
            daemon=True,
        )
        self._process.start()
        self.pid = self._process.pid or 0
        theirs.close()

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def kill(self) -> None:
        self._process.kill()

    def exit_code(self) -> int:
        self._process.join(timeout=END_SECONDS)
        return self._process.exitcode or 0

    def close(self) -> None:
        self._process.join()
        self.channel.close()

"""What this machine has: cores, memory, room on disk."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator

import psutil

from app.core.domain.diagnostics import Finding, FindingText, Remedy

LOOK_SECONDS = 0.5
"""Over which the load of others is taken, at least. By judgement."""
NICENESS = 10
"""Added to that of the process for threads that yield, as the readers' processes have it."""
LOW_DISK = 2 << 30
"""Bytes of free space below which the library soon cannot be written."""


def free_memory() -> int:
    """Bytes that can be taken without pushing others out."""
    return int(psutil.virtual_memory().available)


def usable_cores() -> int:
    """Physical cores this process may run on: a second thread on a core only gets in the way."""
    allowed = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


class FreeCores:
    """How many cores nobody else uses, as a mean since it was asked before.

    Threads that share a core with others' work wait for each other at every layer: a prompt was
    read 1.6 times slower by two threads than by one where another program used a core.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._at, self._others = clock(), _others()
        self._free = most

    def __call__(self) -> int:
        """From 1 to ``most``; looks at most twice a second."""
        now = self._clock()
        if now - self._at >= LOOK_SECONDS:
            others = _others()
            busy = (others - self._others) / (now - self._at)
            self._free = max(1, min(self._most, round(self._most - busy)))
            self._at, self._others = now, others
        return self._free


class _Yielded:
    """Seconds that threads of this process worked at a lower priority than the process has."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seconds = 0.0

    def add(self, seconds: float) -> None:
        with self._lock:
            self._seconds += seconds

    @property
    def seconds(self) -> float:
        return self._seconds


_YIELDED = _Yielded()


@contextlib.contextmanager
def yielding() -> Iterator[None]:
    """Work behind which no search has to stand: the kernel prefers all other threads to this one,
    from now on, where a thread may have a priority of its own. It must begin no other work."""
    if sys.platform != "linux":
        yield
        return
    thread = threading.get_native_id()
    process = os.getpriority(os.PRIO_PROCESS, os.getpid())
    os.setpriority(os.PRIO_PROCESS, thread, min(19, process + NICENESS))
    began = time.thread_time()
    try:
        yield
    finally:
        if process == 0:  # or else all of ours is counted as work of those who yield
            _YIELDED.add(time.thread_time() - began)


def _others() -> float:
    """Seconds that processors worked for others than this process, which do not yield to it."""
    spent, own = psutil.cpu_times(), psutil.Process().cpu_times()
    fields = {"user", "system", "steal", "irq", "softirq"}
    if os.name == "posix" and os.nice(0) > 0:
        fields.add("nice")  # we are of those who yield, and share with them
    busy = sum(getattr(spent, name, 0.0) for name in fields)
    return float(busy - (own.user + own.system - _YIELDED.seconds))


def machine() -> Finding:
    """Operating system, Python, cores this process may use, memory."""
    memory = psutil.virtual_memory()
    facts = (
        f"{platform.system()} {platform.release()}",
        platform.python_version(),
        str(usable_cores()),
        f"{memory.total / 2**30:.0f}",
        f"{memory.available / 2**30:.0f}",
    )
    return Finding("Machine", True, FindingText.MACHINE, facts=facts)


def disk(home: str) -> Finding:
    """Room where the library lies."""
    free = shutil.disk_usage(home).free
    well = free >= LOW_DISK
    remedy = "" if well else Remedy.FREE_SPACE
    return Finding("Data folder", well, FindingText.DISK, remedy, (home, f"{free / 2**30:.1f}"))

"""Detects this machine's cores, memory and disk space."""

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

from app.core.domain.devices import ComputeDevice
from app.core.domain.diagnostics import Finding, FindingText, Remedy

LOOK_SECONDS = 0.5
"""Least seconds over which other processes' load is averaged: shorter ones react faster but
fluctuate."""
NICENESS = 10
"""Added to the process's niceness for low-priority threads, as for extractor processes."""
LOW_DISK = 2 << 30
"""Bytes of free space below which ``alcove doctor`` warns."""


def free_memory() -> int:
    """Return the bytes that can be allocated without swapping."""
    return int(psutil.virtual_memory().available)


def total_memory() -> int:
    """Return the bytes of main memory."""
    return int(psutil.virtual_memory().total)


def usable_cores() -> int:
    """Count the physical cores this process may use: a second thread on a core slows both down."""
    allowed = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


class FreeCores:
    """Counts cores not used by other processes, averaged since the last call.

    Threads wait for each other at every layer: where another program used a core, prefill by two
    threads was 1.6 times slower than by one.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._at, self._others = clock(), _others()
        self._free = most

    def __call__(self) -> int:
        """Return 1 to ``most``, updated at most twice a second."""
        now = self._clock()
        if now - self._at >= LOOK_SECONDS:
            others = _others()
            busy = (others - self._others) / (now - self._at)
            self._free = max(1, min(self._most, round(self._most - busy)))
            self._at, self._others = now, others
        return self._free


class _Yielded:
    """CPU seconds of this process's low-priority threads."""

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
    """Lower the calling thread's priority for good, where threads have one, so that searches do not
    wait for the block. The thread must do no other work afterwards."""
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
        if process == 0:  # else all our work counts as low-priority
            _YIELDED.add(time.thread_time() - began)


def _others() -> float:
    """Return the CPU seconds of other processes that compete with this one."""
    spent, own = psutil.cpu_times(), psutil.Process().cpu_times()
    fields = {"user", "system", "steal", "irq", "softirq"}
    if os.name == "posix" and os.nice(0) > 0:
        fields.add(
            "nice"
        )  # this process has low priority itself, and competes with others of low priority
    busy = sum(getattr(spent, name, 0.0) for name in fields)
    return float(busy - (own.user + own.system - _YIELDED.seconds))


def machine() -> Finding:
    """Report operating system, Python, usable cores and memory."""
    memory = psutil.virtual_memory()
    facts = (
        f"{platform.system()} {platform.release()}",
        platform.python_version(),
        str(usable_cores()),
        f"{memory.total / 2**30:.0f}",
        f"{memory.available / 2**30:.0f}",
    )
    return Finding("Machine", True, FindingText.MACHINE, facts=facts)


def named(device: ComputeDevice) -> str:
    """A GPU with its library and memory, for ``alcove doctor``."""
    name = device.description or device.name
    return (
        f"{name} ({device.back_end}, {device.total / 2**30:.1f} GB, {device.free / 2**30:.1f} free)"
    )


def disk(home: str) -> Finding:
    """Report the free space for the library."""
    free = shutil.disk_usage(home).free
    well = free >= LOW_DISK
    remedy = "" if well else Remedy.FREE_SPACE
    return Finding("Data folder", well, FindingText.DISK, remedy, (home, f"{free / 2**30:.1f}"))

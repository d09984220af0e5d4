"""What this machine has: cores, memory, room on disk."""

from __future__ import annotations

import os
import platform
import shutil

import psutil

from app.core.findings import Finding, Remedy, Said

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
    return Finding("Machine", True, Said.MACHINE, facts=facts)


def disk(home: str) -> Finding:
    """Room where the library lies."""
    free = shutil.disk_usage(home).free
    well = free >= LOW_DISK
    remedy = "" if well else Remedy.FREE_SPACE
    return Finding("Data folder", well, Said.DISK, remedy, (home, f"{free / 2**30:.1f}"))

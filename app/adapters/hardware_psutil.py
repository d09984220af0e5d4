"""What this machine has: cores, memory, room on disk."""

from __future__ import annotations

import os
import platform
import shutil

import psutil

from app.core.models import Finding

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
    value = (
        f"{platform.system()} {platform.release()}, Python {platform.python_version()},"
        f" {usable_cores()} cores, {memory.total / 2**30:.0f} GB memory"
        f" ({memory.available / 2**30:.0f} GB free)"
    )
    return Finding("Machine", True, value)


def disk(home: str) -> Finding:
    """Room where the library lies."""
    free = shutil.disk_usage(home).free
    well = free >= LOW_DISK
    remedy = "" if well else "Free some disk space: the library needs about 2 GB."
    return Finding("Data folder", well, f"{home}, {free / 2**30:.1f} GB free", remedy)

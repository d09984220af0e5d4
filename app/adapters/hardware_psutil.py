"""What this machine has, for `alcove doctor`."""

from __future__ import annotations

import os
import platform
import shutil
import sys

from app.core.models import Finding

LOW_DISK = 2 << 30
"""Bytes of free space below which the library soon cannot be written."""


def machine() -> Finding:
    """Operating system, Python, cores this process may use, memory."""
    import psutil

    memory = psutil.virtual_memory()
    value = (
        f"{platform.system()} {platform.release()}, Python {platform.python_version()},"
        f" {cores()} cores, {memory.total / 2**30:.0f} GB memory"
        f" ({memory.available / 2**30:.0f} GB free)"
    )
    return Finding("Machine", True, value)


def disk(home: str) -> Finding:
    """Room where the library lies."""
    free = shutil.disk_usage(home).free
    return Finding(
        "Data folder",
        free >= LOW_DISK,
        f"{home}, {free / 2**30:.1f} GB free",
        "" if free >= LOW_DISK else "Free some disk space: the library needs about 2 GB.",
    )


def cores() -> int:
    """Processor cores this process may run on."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

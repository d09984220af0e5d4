"""What this machine has left for a model: cores and memory."""

from __future__ import annotations

import os

import psutil


def free_memory() -> int:
    """Bytes that can be taken without pushing others out."""
    return int(psutil.virtual_memory().available)


def usable_cores() -> int:
    """Physical cores this process may run on: a second thread on a core only gets in the way."""
    allowed = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))

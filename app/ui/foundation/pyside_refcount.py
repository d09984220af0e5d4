"""Keeps ``None``, ``True`` and ``False`` alive under PySide on Python 3.11.

PySide 6.12 is built once for all versions of Python, with the rule of 3.12 that these objects are
immortal (PEP 683) and need not be counted. On 3.11 every call that returns one of them takes away
a reference that was never added, and after some thousand calls the interpreter aborts.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40
"""References: more than a program can lose in its lifetime."""


def keep_alive() -> None:
    """Add more references to the singletons than can be lost; nothing from Python 3.12 on."""
    if sys.version_info < (3, 12):
        for singleton in (None, True, False, NotImplemented, ...):
            if sys.getrefcount(singleton) < PLENTY // 2:
                count = ctypes.c_ssize_t.from_address(id(singleton))  # CPython's first field
                count.value += PLENTY

"""Starts other programs for documents a person asks to open.

Programs started by the desktop would inherit its refusal of the network, and a browser or an office
program without it, or without the right to new privileges, is broken. So a process that is split
off before the refusal does it. It knows one order, to open a file or folder of this machine by its
absolute path, and ends with the desktop.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_orders = -1
"""Descriptor the opener reads from; there is one for the whole process, or none."""


def split_off() -> None:
    """Start the opener; call it before there are threads, and before the network is denied."""
    global _orders
    if sys.platform != "linux" or _orders >= 0:
        return
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            os.close(writing)
            _obey(reading)
        finally:
            os._exit(0)
    os.close(reading)
    _orders = writing


def is_there() -> bool:
    """Whether ``open_path`` can be asked."""
    return _orders >= 0


def open_path(path: str) -> bool:
    """Ask for a file or folder to be opened; whether the opener is there to do it."""
    try:
        os.write(_orders, json.dumps(path).encode("ascii") + b"\n")
    except OSError:
        return False
    return True


def close() -> None:
    """Let the opener end."""
    global _orders
    if _orders >= 0:
        os.close(_orders)
        _orders = -1
        with suppress(ChildProcessError):
            os.wait()


def _obey(reading: int) -> None:
    with open(reading, "rb") as orders:
        for line in orders:
            path = json.loads(line)
            if Path(path).is_absolute() and os.path.exists(path):
                with suppress(OSError):  # there is no such program here
                    subprocess.Popen(
                        ["xdg-open", path], stdin=subprocess.DEVNULL, env=_environment()
                    )


def _environment() -> dict[str, str]:
    """What other programs should see: without the packaged program's own libraries."""
    environment = dict(os.environ)
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)  # kept there by PyInstaller
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    return environment | ({"LD_LIBRARY_PATH": before} if before else {})

"""What each kind of process may do with files and other processes, where the kernel has Landlock.

A process in a Landlock domain cannot open the memory of one outside (``/proc/PID/mem``,
``process_vm_readv``, ``ptrace``), and can signal none. The engine and the
command line read what people add to the library, which may lie anywhere, and write the data folder
only. Extractor processes, the listener and the egress process have stricter rules of their own.
"""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.sandbox import landlock, private_folder

SET_DUMPABLE, GET_DUMPABLE = 4, 3
"""linux/prctl.h."""
DEVICES = (
    "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/dri",
    "/dev/kfd", "/dev/nvidia*",
)  # fmt: skip  # a table of paths
"""Devices that programs write to: the terminal, and what graphics cards are driven by."""
THREADS = "OPENBLAS_NUM_THREADS"
"""Read by numpy's library for matrices as it is loaded, the only one that starts threads then."""
_before: list[str | None] = []


def hide_memory() -> None:
    """Keep other processes of this user from reading and writing this process's memory, also where
    there is no Landlock, and keep it from being dumped. Holds until the process starts another
    program in its place."""
    if sys.platform == "linux":
        _prctl(SET_DUMPABLE, 0)


def show_memory() -> None:
    """Undo ``hide_memory``, for a moment in which this process opens its own."""
    if sys.platform == "linux":
        _prctl(SET_DUMPABLE, 1)


def memory_is_hidden() -> bool | None:
    """Whether ``hide_memory`` is in force; None where there is no such thing."""
    return _prctl(GET_DUMPABLE) == 0 if sys.platform == "linux" else None


def load_without_threads() -> None:
    """Have libraries start no threads while they are loaded, until ``threads_again``: Landlock
    restricts the thread that asks for it, and those that this one starts later."""
    _before.append(os.environ.get(THREADS))
    os.environ[THREADS] = "1"


def threads_again() -> None:
    """Let children start threads again; the libraries loaded meanwhile have none in this process.
    Does nothing without ``load_without_threads``."""
    if _before:
        del os.environ[THREADS]
        if (number := _before.pop()) is not None:
            os.environ[THREADS] = number


def confine_program(home: str, outputs: Iterable[str] = ()) -> bool:
    """Confine the engine, or a command that may become one, to writing below ``home`` and below
    the folders in which ``outputs`` are to be made. Returns whether the kernel enforces it."""
    _use_own_temporary_folder(home)
    places = [home, private_folder.find(), *map(_existing_folder, outputs)]
    return _confine(places, DEVICES)


def confine_desktop(home: str) -> bool:
    """Confine the desktop to writing below ``home``: what people save elsewhere, another process
    writes. Call it before Qt starts threads."""
    _use_own_temporary_folder(home)
    # Qt may need abstract sockets to reach the display, the keyboard and the desktop bus.
    places = [home, private_folder.find()]
    return _confine(places, DEVICES, abstract_sockets=True)


def desktop_writes_in(path: str, home: str) -> str:
    """The place in which ``confine_desktop`` allows writing and a file or folder is; empty if it is
    in none. One whose path leads through such a place counts, whatever is there at the moment."""
    for place in filter(None, (home, private_folder.find())):
        real = os.path.realpath(place).rstrip("/")
        if any(f"{each}/".startswith(f"{real}/") for each in (path, os.path.realpath(path))):
            return real
    return ""


def _confine(
    writable: list[str], devices: Iterable[str], *, abstract_sockets: bool = False
) -> bool:
    if landlock.version() < landlock.RENAMES_BY_VERSION:
        return False
    return landlock.confine(
        ["/"],
        filter(os.path.isdir, writable),
        devices=[str(path) for name in devices for path in Path("/").glob(name.lstrip("/"))],
        runnable=["/"],
        abstract_sockets=abstract_sockets,
    )


def _use_own_temporary_folder(home: str) -> None:
    """Have temporary files in the data folder: the shared folder is everybody's."""
    folder = Path(home, "tmp")
    with suppress(OSError):  # whoever uses the data folder reports it
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ["TMPDIR"] = str(folder)
        tempfile.tempdir = None


def _existing_folder(path: str) -> str:
    """The folder of a file that is to be made, or of the first folder on the way to it."""
    folder = Path(path).parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return str(folder)


def _prctl(option: int, value: int = 0) -> int:
    zero = ctypes.c_ulong(0)
    return int(ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), zero, zero, zero))

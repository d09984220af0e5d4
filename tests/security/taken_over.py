"""Functions for the extractor process that do what the code of a hostile document would do."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import resource
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from app.core.domain.documents import ExtractedDocument

_lies: list[str] = []


def attack(path: str, file: BinaryIO | None, seen: Any) -> ExtractedDocument:
    """Try what affects other files and processes; the file names one of each."""
    text = file.read().decode() if file else Path(path).read_text()
    pid, _, own = text.partition(" ")
    ways = _ways(int(pid), own)
    return ExtractedDocument(text=json.dumps({way: _ends(ways[way]) for way in ways}), kind="txt")


def _ways(pid: int, own: str) -> dict[str, Callable[[], object]]:
    return {
        "chmod": lambda: Path(own).chmod(0o666),
        "utime": lambda: os.utime(own, (1, 1)),
        "setxattr": lambda: os.setxattr(own, "user.x", b"y"),
        "prlimit": lambda: resource.prlimit(pid, resource.RLIMIT_NOFILE, (64, 64)),
        "setpriority": lambda: os.setpriority(os.PRIO_PROCESS, pid, 19),
        "affinity": lambda: os.sched_setaffinity(pid, os.sched_getaffinity(pid)),
        "kill": lambda: os.kill(pid, signal.SIGCONT),
        "parent": lambda: os.kill(os.getppid(), signal.SIGCONT),
        "fork": _fork,
        "link": lambda: os.link(own, own + ".link"),
        "death signal": lambda: _prctl(1, 0),
        "terminal": lambda: _ioctl(0x5412),
    }


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, value, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "prctl")


def _ioctl(request: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ioctl(0, request, b"x") < 0:
        raise OSError(ctypes.get_errno(), "ioctl")


def _ends(what: Callable[[], object]) -> str:
    try:
        what()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "")
    return ""


def falsifiable(path: str, file: BinaryIO, seen: Any) -> ExtractedDocument:
    """Read a text, as long as no earlier one has changed what this function returns."""
    text = file.read().decode()
    if text == "falsify":
        _lies.append("A lie.")
    return ExtractedDocument(text=_lies[-1] if _lies else text, kind="txt")


def linger(path: str, file: BinaryIO, seen: Any) -> ExtractedDocument:
    """Leave a child that keeps the channel open, and hang."""
    try:
        os.fork()
    except OSError:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    threading.Event().wait()
    raise AssertionError


def hoard(path: str, file: BinaryIO, seen: Any) -> ExtractedDocument:
    """Megabytes that are there beyond a limit of 256, by each way to have memory."""
    ways = {"own": 0x22, "shared": 0x21, "growing": 0x122}
    found = {way: _taken(flags, step=64, most=640) for way, flags in ways.items()}
    found["addresses"] = _taken(0x4022, step=1 << 18, most=1 << 21, protection=1)
    pipes = 0
    with contextlib.suppress(OSError):
        while pipes < 2000:
            os.pipe()
            pipes += 1
    return ExtractedDocument(text=json.dumps(found | {"pipes": pipes}), kind="txt")


def _taken(flags: int, step: int, most: int, protection: int = 3) -> int:
    """Megabytes that could be mapped."""
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    taken: list[int] = []
    while len(taken) * step < most:
        size = ctypes.c_size_t(step << 20)
        place = libc.mmap(None, size, protection, flags, -1, ctypes.c_long(0))
        if place == ctypes.c_void_p(-1).value:
            break
        taken.append(place)
    for place in taken:
        libc.munmap(ctypes.c_void_p(place), ctypes.c_size_t(step << 20))
    return len(taken) * step


def descriptors(path: str, file: BinaryIO, seen: Any) -> ExtractedDocument:
    """The numbers of all that is open."""
    found = []
    for number in range(256):
        try:
            os.fstat(number)
        except OSError:
            continue
        found.append(number)
    return ExtractedDocument(text=json.dumps(found), kind="txt")

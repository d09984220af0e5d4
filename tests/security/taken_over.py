"""Functions for the extractor process that do what the code of a hostile document would do."""

from __future__ import annotations

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
        "affinity": lambda: os.sched_setaffinity(pid, {0}),
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

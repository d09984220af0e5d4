"""The reader process: reads one file after the other, shut in before it touches any of them.

It has no network, may write no file, may use so much memory and no more, and dies with the
engine. Where the kernel has Landlock it can open nothing but its own program: a document comes to
it opened. What a foreign parser does in here therefore ends here.
"""

from __future__ import annotations

import importlib
import os
import signal
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import BinaryIO

from app.adapters.extraction import fd_passing
from app.adapters.extraction.messages import (
    decode_request,
    encode_document,
    encode_error,
    encode_page,
    encode_refusal,
)
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentError,
    DocumentTooLarge,
    DocumentUnreadable,
    DocumentUnsupported,
)
from app.core.ports.extraction import PageListener
from app.sandbox import landlock, violation_log
from app.sandbox.network_denial import Needs, deny_network

Reader = Callable[[str, BinaryIO, PageListener], ExtractedDocument]
"""Is given the path, for what the name says, and the opened file."""
READY = b"ready"
NICENESS = 10
"""Added to that of the engine, as `nice` does unless told otherwise."""
TELL_SECONDS = 0.25
"""Between two pages told of. By judgement."""
MB = 1 << 20


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """Memory the process may take for its data, and size of a file it reads, in MB."""

    memory_mb: int
    file_mb: int


def serve(channel: Connection, parent: int, reader: str, limits: WorkerLimits) -> None:
    """Answer requests until the other end of the channel is gone.

    ``reader`` names the function that reads a file, as in ``package.module:function``.
    """
    _die_with(parent)
    _be_quiet()
    _yield()
    deny_network(Needs.NOTHING)
    module, _, function = reader.partition(":")
    read: Reader = getattr(importlib.import_module(module), function)
    _limit(limits.memory_mb)
    landlock.confine(landlock.program_paths())
    channel.send_bytes(READY)
    violation_log.watch("extractor", lambda refusal: channel.send_bytes(encode_refusal(refusal)))
    while True:
        try:
            path = decode_request(channel.recv_bytes())
            descriptor = fd_passing.receive(channel, path)
        except EOFError:
            os._exit(0)  # threads of the parsers must not hold the process back
        try:
            answer = _answer(read, path, descriptor, limits, _pages_over(channel))
        finally:
            os.close(descriptor)
        channel.send_bytes(answer)


def _pages_over(channel: Connection) -> PageListener:
    """Tells of pages, no more often than a person can read."""
    told = time.monotonic()

    def seen(page: int, pages: int) -> None:
        nonlocal told
        if time.monotonic() - told >= TELL_SECONDS:
            told = time.monotonic()
            channel.send_bytes(encode_page(page, pages))

    return seen


def _answer(
    read: Reader, path: str, descriptor: int, limits: WorkerLimits, seen: PageListener
) -> bytes:
    try:
        _check_file(descriptor, limits.file_mb)
        with open(descriptor, "rb", closefd=False) as file:
            document = read(path, file, seen)
        _check_size("Unpacked, its text", len(document.text), limits.file_mb)
        return encode_document(document)
    except DocumentError as error:
        return encode_error(error)
    except OSError as error:
        return encode_error(DocumentUnreadable(f"The system says: {error.strerror or error}."))
    except MemoryError:
        reason = f"Reading it takes more than the {limits.memory_mb} MB of memory allowed."
        return encode_error(DocumentCrashed(reason))
    except Exception as error:  # a parser may raise anything over a hostile file
        reason = f"Its reader stopped with {type(error).__name__}: {str(error)[:200]}"
        return encode_error(DocumentCrashed(reason))


def _check_file(descriptor: int, limit_mb: int) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise DocumentUnsupported("It is not a regular file but a device, a pipe or a folder.")
    _check_size("It", status.st_size, limit_mb)


def _check_size(what: str, size: int, limit_mb: int) -> None:
    if size > limit_mb * MB:
        raise DocumentTooLarge(f"{what} has {size / MB:,.1f} MB; up to {limit_mb:,} MB are read.")


def _die_with(parent: int) -> None:
    """Have the kernel end this process with the engine, even while a parser is stuck."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the engine's to handle
    if sys.platform != "linux":
        return
    import ctypes

    pr_set_pdeathsig = 1  # linux/prctl.h
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)  # it was gone before the line above


def _be_quiet() -> None:
    """Parsers write warnings where the command line writes its JSON."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _yield() -> None:
    """Go behind who waits for an answer; where that is not possible, reading only disturbs more."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)


def _limit(memory_mb: int) -> None:
    """Bound memory, and forbid files and core dumps, which would hold the document's text."""
    if sys.platform != "linux":
        return  # RLIMIT_DATA bounds nothing elsewhere; the time limit still holds
    import resource

    for limit, value in (
        (resource.RLIMIT_DATA, memory_mb * MB),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))

"""The extractor process: extracts a file that it is passed as an open descriptor.

It has no network access, cannot write files, has limited memory, and dies with the engine. With
Landlock it can open nothing but its own program. On Linux it reads one file, starts no process and
makes no system call but those that reading takes: so a compromised parser can do no harm outside of
this process, nor to another file.
"""

from __future__ import annotations

import importlib
import os
import signal
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO, NoReturn

from app.adapters.extraction import fd_passing
from app.adapters.extraction.messages import (
    decode_request,
    encode_document,
    encode_error,
    encode_page,
    encode_refusal,
)
from app.adapters.extraction.tables.document_tables import wanted
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentError,
    DocumentTooLarge,
    DocumentUnreadable,
    DocumentUnsupported,
)
from app.core.ports.extraction import PageListener
from app.sandbox import confinement, extractor_filter, landlock, violation_log
from app.sandbox.network_denial import Needs, deny_network

ExtractFunction = Callable[[str, BinaryIO, PageListener], ExtractedDocument]
"""Extracts an opened file; the path is only for its name."""
READY = b"ready"
NICENESS = 10
"""Added to the engine's niceness: the default of `nice`."""
MOST_DESCRIPTORS = 256
"""Each pipe or pair of sockets takes memory of the kernel."""
SLACK_MB = 8192
"""Addresses beyond what is loaded and the memory allowed: threads and allocators reserve many and
use few. Without a limit, their tables alone could fill the memory."""
FIRST_TO_END = "500"
"""The kernel ends an extractor process before others, if memory is short all the same."""
PROGRESS_SECONDS = 0.25
"""Least seconds between two progress messages: a person reads no faster, and each takes time."""
MB = 1 << 20


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """Limits in MB: memory of the process for its data, and size of a file."""

    memory_mb: int
    file_mb: int


def serve(channel: Connection, read: ExtractFunction, limits: WorkerLimits) -> NoReturn:
    """Answer one request in a process that a zygote forked, and end.

    The file, and what is asked, are received before the process gives up the system calls for that.
    """
    try:
        channel.send_bytes(READY)
        path, tables = decode_request(channel.recv_bytes())
        wanted.set(tables)
        descriptor = fd_passing.receive(channel, path)
        _give_up_system_calls()
        _watch(channel)
        channel.send_bytes(_answer(read, path, descriptor, limits, _pages_over(channel)))
    finally:
        os._exit(0)  # do not wait for the parsers' threads; what failed says the closed channel


def serve_many(channel: Connection, parent: int, function: str, limits: WorkerLimits) -> None:
    """Answer requests until the other end of the channel is closed, in a process that was spawned.

    ``function`` names the ``ExtractFunction`` function, as in ``package.module:function``.
    """
    die_with(parent)
    read = prepare(function, limits)
    channel.send_bytes(READY)
    _watch(channel)
    while True:
        try:
            path, tables = decode_request(channel.recv_bytes())
            descriptor = fd_passing.receive(channel, path)
        except EOFError:
            os._exit(0)  # do not wait for the parsers' threads
        try:
            wanted.set(tables)
            answer = _answer(read, path, descriptor, limits, _pages_over(channel))
        finally:
            os.close(descriptor)
        channel.send_bytes(answer)


def prepare(function: str, limits: WorkerLimits) -> ExtractFunction:
    """Confine this process, and load an ``ExtractFunction``. Its module may have a function
    ``load``, which loads what the extraction takes."""
    confinement.hide_memory()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the engine's to handle
    _discard_output()
    if hasattr(os, "nice"):
        os.nice(NICENESS)  # answers come first
    deny_network(Needs.NOTHING)
    module_name, _, name = function.partition(":")
    module = importlib.import_module(module_name)
    read: ExtractFunction = getattr(module, name)
    _limit(limits.memory_mb)
    landlock.confine(landlock.program_paths())
    if load := getattr(module, "load", None):
        load()
    _limit_addresses(limits.memory_mb)
    return read


def _give_up_system_calls() -> None:
    with suppress(OSError):  # no filter for this processor; `doctor` says so
        extractor_filter.load()


def _watch(channel: Connection) -> None:
    violation_log.watch("extractor", lambda refusal: channel.send_bytes(encode_refusal(refusal)))


def _pages_over(channel: Connection) -> PageListener:
    """Return a listener that reports pages over the channel at a limited rate."""
    reported = time.monotonic()

    def seen(page: int, pages: int) -> None:
        nonlocal reported
        if time.monotonic() - reported >= PROGRESS_SECONDS:
            reported = time.monotonic()
            channel.send_bytes(encode_page(page, pages))

    return seen


def _answer(
    read: ExtractFunction, path: str, descriptor: int, limits: WorkerLimits, seen: PageListener
) -> bytes:
    try:
        _check_file(descriptor, limits.file_mb)
        with open(descriptor, "rb", closefd=False) as file:
            document = read(path, file, seen)
        _check_size("Its extracted text", len(document.text), limits.file_mb)
        return encode_document(document)
    except DocumentError as error:
        return encode_error(error)
    except OSError as error:
        return encode_error(
            DocumentUnreadable(f"The operating system reports: {error.strerror or error}.")
        )
    except MemoryError:
        reason = f"Extracting it takes more than the {limits.memory_mb} MB of memory allowed."
        return encode_error(DocumentCrashed(reason))
    except BaseException as error:  # a parser may raise anything; a panic of Rust is no Exception
        reason = f"The parser failed with {type(error).__name__}: {str(error)[:200]}"
        return encode_error(DocumentCrashed(reason))


def _check_file(descriptor: int, limit_mb: int) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise DocumentUnsupported("It is not a regular file but a device, a pipe or a folder.")
    _check_size("It", status.st_size, limit_mb)


def _check_size(what: str, size: int, limit_mb: int) -> None:
    if size > limit_mb * MB:
        raise DocumentTooLarge(f"{what} has {size / MB:,.1f} MB; the limit is {limit_mb:,} MB.")


def die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent ends, even while a parser hangs."""
    if sys.platform != "linux":
        return
    import ctypes

    pr_set_pdeathsig = 1  # linux/prctl.h
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)  # it ended before the line above


def _discard_output() -> None:
    """Discard the parsers' output, which would mix with the JSON of the command line."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _limit(memory_mb: int) -> None:
    """Limit memory and descriptors; forbid files and core dumps, which could contain the document's
    text."""
    if sys.platform != "linux":
        return  # RLIMIT_DATA works only on Linux; the timeout still applies
    import resource

    with suppress(OSError):  # not every container has it
        Path("/proc/self/oom_score_adj").write_text(FIRST_TO_END)
    for limit, value in (
        (resource.RLIMIT_DATA, memory_mb * MB),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, MOST_DESCRIPTORS),
    ):
        resource.setrlimit(limit, (value, value))


def _limit_addresses(memory_mb: int) -> None:
    if sys.platform != "linux":
        return
    import resource

    loaded = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    most = loaded + (memory_mb + SLACK_MB) * MB
    resource.setrlimit(resource.RLIMIT_AS, (most, most))

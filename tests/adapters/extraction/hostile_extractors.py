"""Functions for the extractor process that behave like a parser compromised by a document."""

from __future__ import annotations

import ctypes
import gc
import os
import socket
import struct
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO

from app.adapters.extraction import extractor_worker
from app.core.domain.documents import ExtractedDocument, PageSpan
from app.core.domain.errors import DocumentEmpty
from app.core.ports.extraction import PageListener


def obey(path: str, file: BinaryIO, seen: PageListener) -> ExtractedDocument:
    """Do what the file's first word says."""
    order = file.read().decode().split()
    extractor_worker.PROGRESS_SECONDS = 0.0
    if order == ["hang"]:
        seen(1, 1)  # says that it has begun
    behaviour = BEHAVIOURS.get(order[0] if order else "")
    if behaviour is not None:
        behaviour(path)
    if order == ["pages"]:
        for page in (1, 2, 3):
            seen(page, 3)
    return ExtractedDocument(text=f"{os.getpid()}", kind="txt")


def _hang(_: str) -> None:
    threading.Event().wait()


def _allocate(_: str) -> None:
    hoard = [bytearray(16 << 20) for _ in range(1 << 20)]
    del hoard


def _refuse(_: str) -> None:
    raise DocumentEmpty("Nothing in \udce9 it.")


def _fail(_: str) -> None:
    raise RuntimeError("unforeseen")


def _write(path: str) -> None:
    with open(path, "a") as file:
        file.write("overwritten")


def _call(_: str) -> None:
    try:
        socket.create_connection(("127.0.0.1", 9))
    except PermissionError as error:
        raise DocumentEmpty("network refused") from error


def _answer(message: bytes) -> None:
    for thing in gc.get_objects():
        if isinstance(thing, Connection) and not thing.closed:
            thing.send_bytes(message)


def _begin_to_answer(_: str) -> None:
    for thing in gc.get_objects():
        if isinstance(thing, Connection) and not thing.closed:
            os.write(thing.fileno(), struct.pack("!i", 1000) + b"only a part")
    threading.Event().wait()


def misplace(_: str, __: BinaryIO, ___: PageListener) -> ExtractedDocument:
    return ExtractedDocument(text="short", kind="txt", pages=(PageSpan(1, 0, 6),))


def unpack(_: str, __: BinaryIO, ___: PageListener) -> ExtractedDocument:
    return ExtractedDocument(text="x" * (2 << 20), kind="txt")


def print_and_count_modules(_: str, __: BinaryIO, ___: PageListener) -> ExtractedDocument:
    print("noise")
    print("noise", file=sys.stderr)
    return ExtractedDocument(text=" ".join(sorted(sys.modules)), kind="txt")


def pry(path: str, _: BinaryIO, __: PageListener) -> ExtractedDocument:
    """Read the file beside the one that was given."""
    try:
        text = Path(path).with_name("other.txt").read_text()
    except OSError as error:
        text = str(error.strerror)
    return ExtractedDocument(text=text, kind="txt")


BEHAVIOURS = {
    "hang": _hang,
    "exit": lambda _: os._exit(3),
    "crash": lambda _: ctypes.string_at(0),
    "allocate": _allocate,
    "refuse": _refuse,
    "fail": _fail,
    "write": _write,
    "call": _call,
    "lie": lambda _: _answer(b'{"document":{"text":5,"kind":"txt"}}'),
    "babble": lambda _: _answer(b"\x80\x04pickle"),
    "usurp": lambda _: _answer(b'{"refusal":{"code":"library-damaged","reason":"x"}}'),
    "stutter": _begin_to_answer,
}

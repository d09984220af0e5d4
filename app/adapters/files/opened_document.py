"""Opens documents: the only module that does. What is hashed, extracted and recorded as one file is
read from one descriptor, as whoever can write to its folder may exchange what is at its path.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.core.domain.errors import DocumentUnreadable, DocumentUnsupported, DocumentVanished
from app.core.domain.files import FileStamp

OPENAT2, CURRENT_FOLDER = 437, -100
NO_LINKS = 0x02 | 0x04
"""RESOLVE_NO_MAGICLINKS and RESOLVE_NO_SYMLINKS (linux/openat2.h)."""
INODE_BITS = (1 << 63) - 1
"""SQLite's integers have 64 bits with a sign; some file systems use larger inode numbers."""


class _How(ctypes.Structure):
    _fields_ = (
        ("flags", ctypes.c_uint64),
        ("mode", ctypes.c_uint64),
        ("resolve", ctypes.c_uint64),
    )


class OpenedDocument:
    """``OpenDocument`` over a descriptor of a regular file."""

    def __init__(self, path: str, descriptor: int) -> None:
        self._path = path
        self._opened = os.fstat(descriptor)
        self.descriptor = descriptor
        self.stamp = stamp_of(self._opened)

    def content_hash(self) -> str:
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        try:
            with open(self.descriptor, "rb", buffering=0, closefd=False) as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise DocumentUnreadable(f"{self._path}: {error.strerror}.") from error

    def has_changed(self) -> bool:
        now = os.fstat(self.descriptor)
        return (stamp_of(now), now.st_ctime_ns) != (self.stamp, self._opened.st_ctime_ns)


@contextmanager
def opened_document(path: str) -> Iterator[OpenedDocument]:
    """Open a document. Raises ``DocumentError``."""
    try:
        descriptor = _opened_without_links(path)
    except FileNotFoundError as error:
        raise DocumentVanished(f"{path} was deleted or moved.") from error
    except OSError as error:
        raise DocumentUnreadable(
            f"The operating system reports: {error.strerror or error}."
        ) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise DocumentUnsupported("It is not a regular file but a device, a pipe or a folder.")
        yield OpenedDocument(path, descriptor)
    finally:
        os.close(descriptor)


def stamp_of(found: os.stat_result) -> FileStamp:
    """The stamp of a file."""
    return FileStamp(found.st_size, found.st_mtime_ns, found.st_ino & INODE_BITS)


def _opened_without_links(path: str) -> int:
    """Open a file for reading; a pipe without a writer does not block.

    No symbolic link is followed, at the end of the path or on the way: whoever can write to a
    folder of the library could have another file of the user read by one. Raises ``OSError``.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.syscall.restype = ctypes.c_long
        how = _How(flags | os.O_CLOEXEC, 0, NO_LINKS)
        arguments = (CURRENT_FOLDER, os.fsencode(path), ctypes.byref(how), ctypes.sizeof(how))
        descriptor = int(libc.syscall(ctypes.c_long(OPENAT2), *arguments))
        if descriptor >= 0:
            return descriptor
        if (code := ctypes.get_errno()) != errno.ENOSYS:
            raise OSError(code, os.strerror(code), path)
    # An older kernel, or another system: only a link at the end of the path is noticed.
    descriptor = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
    if not os.path.samestat(os.fstat(descriptor), os.lstat(path)):
        os.close(descriptor)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), path)
    return descriptor

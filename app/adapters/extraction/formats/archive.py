"""Extracts members of archives and attachments within common limits.

Members are decompressed in memory and counted meanwhile: declared sizes are not trusted.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, Any

from app.adapters.extraction.text.builder import TextBuilder, one_line
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEncrypted,
    DocumentError,
    DocumentTooLarge,
    DocumentWithoutText,
)

MB = 1 << 20
MOST_BYTES = 256 * MB
"""Limit of decompressed bytes of one file: an extractor process may use 2 GB."""
MOST_FILES = 5000
DEEPEST = 3
"""Limit of nesting, such as archives in archives in attachments: deeper ones are bombs."""
HIGHEST_RATIO = 200
"""Limit of the compression ratio beyond ``FREE_BYTES``; text rarely reaches a tenth of it."""
FREE_BYTES = 16 * MB
OPENERS: dict[str, Callable[[io.BytesIO], Any]] = {
    "gz": lambda file: gzip.GzipFile(fileobj=file),
    "bz2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
}
TOLD = 5
"""Most unreadable members named in an error."""

ReadMember = Callable[[str, bytes, "Nest"], ExtractedDocument]
"""Extracts an embedded file by its name and content."""


class Nest:
    """Counts nesting, files and decompressed bytes of one file on disk."""

    def __init__(self, read: ReadMember, packed: int) -> None:
        self._read = read
        self._packed = max(packed, 1)
        self._depth = 0
        self._files = 0
        self._bytes = 0

    def add(self, builder: TextBuilder, name: str, data: bytes) -> str | None:
        """Add a member's text under its name; return why there is none, or None."""
        try:
            self._depth += 1
            document = self._read(name, data, self)
        except DocumentTooLarge:
            raise
        except DocumentError as error:
            return f"{one_line(name)} ({error.reason})"
        finally:
            self._depth -= 1
        builder.embed(name, document)
        return None

    def unpacked(self, stream: IO[bytes]) -> bytes:
        """Read a whole member. Raises ``DocumentTooLarge`` for a suspected bomb."""
        if self._depth >= DEEPEST:
            raise DocumentTooLarge(f"Archives lie more than {DEEPEST} deep in each other in it.")
        self._files += 1
        if self._files > MOST_FILES:
            raise DocumentTooLarge(f"There are more than {MOST_FILES:,} files in it.")
        parts = []
        while part := stream.read(MB):
            parts.append(part)
            self._bytes += len(part)
            if self._bytes > min(MOST_BYTES, FREE_BYTES + HIGHEST_RATIO * self._packed):
                raise DocumentTooLarge(
                    f"Decompressed it has more than {self._bytes // MB:,} MB,"
                    f" {self._bytes // self._packed:,} times its compressed size."
                )
        return b"".join(parts)


def read_archive(data: bytes, kind: str, name: str, nest: Nest) -> ExtractedDocument:
    """Extract all readable members under their names. Raises ``DocumentError`` without any."""
    builder = TextBuilder(kind)
    unread: list[str] = []
    try:
        for member, content in _members(data, kind, name, nest):
            if content and (reason := nest.add(builder, member, content)):
                unread.append(reason)
    except RuntimeError as error:  # zipfile's error for a missing password
        raise DocumentEncrypted("A password protects the archive.") from error
    except (OSError, EOFError, tarfile.TarError, lzma.LZMAError, NotImplementedError) as error:
        raise DocumentDamaged(f"The archive cannot be unpacked: {error}.") from error
    document = builder.build()
    if not document.text:
        told = "; ".join(unread[:TOLD]) or "it is empty"
        raise DocumentWithoutText(f"Nothing in the archive can be read: {told}.")
    return document


def _members(data: bytes, kind: str, name: str, nest: Nest) -> Iterator[tuple[str, bytes]]:
    file = io.BytesIO(data)
    if kind == "zip":
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    with archive.open(entry) as member:
                        yield entry.filename, nest.unpacked(member)
    elif kind == "tar":
        with tarfile.open(fileobj=file, mode="r:") as archive_:
            for info in archive_:
                if info.isfile() and (inside := archive_.extractfile(info)):
                    yield info.name, nest.unpacked(inside)
    else:
        with OPENERS[kind](file) as stream:
            yield _inner_name(name), nest.unpacked(stream)


def _inner_name(name: str) -> str:
    """Return the decompressed file's name: ``notes.tgz`` gives ``notes.tar``."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}.tar" if ending.lower() in {"tgz", "tbz", "tbz2", "txz"} else stem or name

"""Extracts the text of one file: detects its format and calls the parser for it.

Runs in an extractor process. Each format has the parser that loses least on public documents:
Kreuzberg alone finds three quarters of their text, all parsers together nearly everything.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from importlib import import_module
from inspect import signature
from pathlib import PurePath
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError

from app.adapters.extraction.file_kind import kind_of
from app.adapters.extraction.formats.archive import Nest
from app.adapters.extraction.text.charset import decode
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentScanned,
    DocumentUnsupported,
)
from app.core.ports.extraction import PageListener, no_pages

_FORMATS = "app.adapters.extraction.formats"
_LIBRARIES = (
    "chardetng_py",
    "charset_normalizer",
    "kreuzberg",
    "olefile",
    "pypdfium2",
    "striprtf.striprtf",
)
"""What the formats import when they need it. Loading starts no threads, which a fork would lose."""
_CONTENT = re.compile(rb"[^\0\s]")
_CONTROL = re.compile("[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.02
_SAMPLE_BYTES = 1 << 13
_DAMAGE = (zipfile.BadZipFile, zlib.error, ParseError, struct.error, EOFError, KeyError, ValueError)
"""Errors of the parsers' libraries for truncated or inconsistent content."""


def load() -> None:
    """Load all parsers, in the process that extractor processes are forked from."""
    for kind in file_kinds.KINDS:
        import_module(f"{_FORMATS}.{kind.extractor.partition(':')[0]}")
    for library in _LIBRARIES:
        import_module(library)


def read(path: str, file: BinaryIO, seen: PageListener = no_pages) -> ExtractedDocument:
    """Extract the text of an opened file; ``seen`` is called for each page of a PDF.

    Raises ``OSError``, or the ``DocumentError`` that explains why there is no text.
    """
    data = file.read()
    return _read(path, data, Nest(_read, len(data)), seen)


def _read(path: str, data: bytes, nest: Nest, seen: PageListener = no_pages) -> ExtractedDocument:
    if not _CONTENT.search(data):
        what = f"nothing but {len(data):,} white or zero bytes" if data else "no bytes"
        raise DocumentEmpty(f"It has {what} in it.")
    kind = file_kinds.find(kind_of(path, data))
    if kind.is_scan:
        raise DocumentScanned(f"It is a picture ({kind.id.upper()}).")
    if kind.unread:
        raise DocumentUnsupported(f"It is {kind.unread} ({kind.id.upper()}), not a document.")
    if kind.is_text:
        sample = decode(data[:_SAMPLE_BYTES]).replace("\0", "")  # a crash leaves zeros in good text
        if len(_CONTROL.findall(sample)) > _CONTROL_SHARE * len(sample):
            raise DocumentUnsupported("It holds binary data of an unknown kind.")
    as_xml = kind.extractor == file_kinds.PLAIN and data.lstrip().startswith(b"<?xml")
    extractor = file_kinds.find("xml").extractor if as_xml else kind.extractor
    try:
        document = _called(extractor, data, kind.id, PurePath(path).name, nest, seen)
    except _DAMAGE as error:
        raise DocumentDamaged(f"As {kind.id.upper()} it makes no sense: {error}.") from error
    if not document.text.strip():
        raise _no_text(data)
    return document


def _called(
    extractor: str, data: bytes, kind: str, name: str, nest: Nest, seen: PageListener
) -> ExtractedDocument:
    """What an extractor of the registry makes of the data; of the rest it gets what it asks for."""
    module, _, function = extractor.partition(":")
    read: Any = getattr(import_module(f"{_FORMATS}.{module}"), function)
    rest = {"name": name, "nest": nest, "seen": seen}
    wanted = {key: rest[key] for key in signature(read).parameters if key in rest}
    document: ExtractedDocument = read(data, kind, **wanted)
    return document


def _no_text(data: bytes) -> DocumentEmpty | DocumentScanned:
    if b"/media/" in data or b"Pictures/" in data:  # the names in a zip are not compressed
        return DocumentScanned("It opens, but it holds pictures and no text.")
    return DocumentEmpty("It opens, but there is no text in it.")

"""Extracts the text of one file: detects its format and calls the parser for it.

Runs in an extractor process. Each format has the parser that loses least on public documents:
Kreuzberg alone finds three quarters of their text, all parsers together nearly everything.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePath
from typing import BinaryIO
from xml.etree.ElementTree import ParseError

from app.adapters.extraction.file_kind import ARCHIVES, RECOGNISED, UNREAD, kind_of
from app.adapters.extraction.formats.archive import Nest, read_archive
from app.adapters.extraction.formats.epub import read_epub
from app.adapters.extraction.formats.kreuzberg_formats import read_slides, read_spreadsheet
from app.adapters.extraction.formats.mail import read_mailbox, read_message
from app.adapters.extraction.formats.markup import read_html, read_xml
from app.adapters.extraction.formats.office import read_docx, read_pptx
from app.adapters.extraction.formats.opendocument import read_opendocument
from app.adapters.extraction.formats.outlook import read_outlook
from app.adapters.extraction.formats.pdf import read_pdf
from app.adapters.extraction.formats.plain import (
    read_card,
    read_json,
    read_notebook,
    read_plain,
    read_subtitles,
)
from app.adapters.extraction.formats.rtf import read_rtf
from app.adapters.extraction.formats.word97 import read_doc
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentScanned,
    DocumentUnsupported,
)
from app.core.ports.extraction import PageListener, no_pages

KindReader = Callable[[bytes, str], ExtractedDocument]

_CONTAINERS: Mapping[str, KindReader] = {
    "docx": read_docx,
    "pptx": read_pptx,
    "odt": read_opendocument,
    "odp": read_opendocument,
    "epub": read_epub,
    "doc": read_doc,
    **dict.fromkeys(("xlsx", "xlsb", "xls", "ods"), read_spreadsheet),
    "ppt": read_slides,
}
_TEXTS: Mapping[str, KindReader] = {
    "rtf": read_rtf,
    "html": read_html,
    "xml": read_xml,
    "ipynb": read_notebook,
    **dict.fromkeys(("json", "jsonl", "ndjson", "geojson"), read_json),
    **dict.fromkeys(("ics", "vcf"), read_card),
    **dict.fromkeys(("srt", "vtt"), read_subtitles),
}
_MAIL = {"eml": read_message, "mbox": read_mailbox, "msg": read_outlook}
_CONTENT = re.compile(rb"[^\0\s]")
_CONTROL = re.compile("[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.02
_SAMPLE_BYTES = 1 << 13
_DAMAGE = (zipfile.BadZipFile, zlib.error, ParseError, struct.error, EOFError, KeyError, ValueError)
"""Errors of the parsers' libraries for truncated or inconsistent content."""


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
    kind = kind_of(path, data)
    if kind in RECOGNISED:
        raise DocumentScanned(f"It is a picture ({kind.upper()}).")
    if kind in UNREAD:
        raise DocumentUnsupported(f"It is {UNREAD[kind]} ({kind.upper()}), not a document.")
    try:
        document = _reader(path, data, kind, nest, seen)(data, kind)
    except _DAMAGE as error:
        raise DocumentDamaged(f"As {kind.upper()} it makes no sense: {error}.") from error
    if not document.text.strip():
        raise _no_text(data)
    return document


def _reader(path: str, data: bytes, kind: str, nest: Nest, seen: PageListener) -> KindReader:
    if kind == "pdf":
        return partial(read_pdf, seen=seen)
    if kind in ARCHIVES:
        return partial(read_archive, name=PurePath(path).name, nest=nest)
    if kind in _MAIL:
        return partial(_MAIL[kind], nest=nest)
    if kind in _CONTAINERS:
        return _CONTAINERS[kind]
    sample = decode(data[:_SAMPLE_BYTES]).replace("\0", "")  # a crash leaves zeros in good text
    if len(_CONTROL.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise DocumentUnsupported("It holds binary data of an unknown kind.")
    if kind not in _TEXTS and data.lstrip().startswith(b"<?xml"):
        return read_xml
    return _TEXTS.get(kind, read_plain)


def _no_text(data: bytes) -> DocumentEmpty | DocumentScanned:
    if b"/media/" in data or b"Pictures/" in data:  # the names in a zip are not compressed
        return DocumentScanned("It opens, but it holds pictures and no text.")
    return DocumentEmpty("It opens, but there is no text in it.")

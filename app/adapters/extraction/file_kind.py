"""Detects a file's format by its content; the name decides only where the content is ambiguous.

Names may be wrong by mistake or on purpose, and each parser must get what it can parse.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from app.adapters.extraction.formats.ole import ole_kind
from app.core.domain import file_kinds
from app.core.domain.errors import DocumentDamaged, DocumentEncrypted

_SIGNATURES = sorted(
    (
        (signature, offset, kind)
        for kind in file_kinds.KINDS
        for offset, signature in kind.signatures
    ),
    key=lambda found: -len(found[0]),
)
_ZIP_PARTS = sorted(
    ((kind.zip_part, kind.id) for kind in file_kinds.KINDS if kind.zip_part),
    key=lambda found: -len(found[0]),
)
"""The longest first, as one may begin like another."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MANIFEST = "META-INF/manifest.xml"
_MARKUP = re.compile(
    rb"\s*(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MAILBOX = re.compile(rb"From [^\n]*\d{4}[^\n]*\n[A-Za-z-]+:")
_MAIL = re.compile(
    rb"(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    rb"(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To):",
    re.I,
)


def kind_of(path: str, data: bytes) -> str:
    """Return the short name of the format, in lower case: ``pdf``, ``docx``, ``txt`` ...

    Raises ``DocumentEncrypted``, or ``DocumentDamaged`` when the content contradicts the name.
    """
    name = file_kinds.named(path)
    found = _by_signature(data, name)
    if found == "zip":
        return _in_zip(data, name)
    if found == "ole":
        found = ole_kind(data)
        if found == "ole" and _promises_document(name):
            raise DocumentDamaged(f"Its name says {name.upper()}, but its container holds none.")
    return found or _text_kind(name, data)


def _by_signature(data: bytes, name: str) -> str | None:
    if name == "pdf" and b"%PDF-" in data[:1024]:
        return "pdf"  # viewers allow for some bytes before it
    binary = bool(_CONTROL.search(data, 0, 1024))  # text may well begin with BM or MZ
    for signature, offset, kind in _SIGNATURES:
        if data.startswith(signature, offset) and (binary or kind.signature_suffices):
            return kind.id
    return None


def _in_zip(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            declared = archive.read("mimetype")[:100] if "mimetype" in names else b""
            manifest = archive.read(_MANIFEST) if _MANIFEST in names else b""
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, OSError) as error:
        if _promises_document(name):
            raise DocumentDamaged(f"Its container is cut short or broken: {error}.") from error
        return "zip"
    if b"encryption-data" in manifest:
        raise DocumentEncrypted("It is an OpenDocument file that a password protects.")
    for found in file_kinds.KINDS:
        if declared and found.mime and declared.startswith(found.mime.encode()):
            return found.id
    if b"opendocument" in declared:
        return "zip"
    if "content.xml" in names and "opendocument" in file_kinds.find(name).mime:
        return name
    if "[Content_Types].xml" in names:
        for folder, kind in _ZIP_PARTS:
            if any(part.startswith(folder) for part in names):
                return kind
    if _promises_document(name):
        raise DocumentDamaged(f"Its name says {name.upper()}, but it is a plain zip archive.")
    return "zip"


def _promises_document(name: str) -> bool:
    kind = file_kinds.find(name)
    return kind.is_marked and kind.group is not file_kinds.ARCHIVE and not kind.unread


def _text_kind(name: str, data: bytes) -> str:
    """What text is called; a name that promises no text must be followed by text that fits."""
    if name and not file_kinds.find(name).is_marked:
        return name
    if _MARKUP.match(data):
        return "html"
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        return "xml"
    if _MAILBOX.match(data):
        return "mbox"
    if _MAIL.match(data):
        return "eml"
    if name:
        raise DocumentDamaged(f"Its name says {name.upper()}, but that is not what is in it.")
    return "txt"

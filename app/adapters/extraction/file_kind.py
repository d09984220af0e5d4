"""Detects a file's format by its content; the name decides only where the content is ambiguous.

Names may be wrong by mistake or on purpose, and each parser must get what it can parse.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from app.adapters.extraction.formats.ole import ole_kind
from app.core.domain.errors import DocumentDamaged, DocumentEncrypted

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (0, b"\x1f\x8b", "gz"),
    (0, b"BZh", "bz2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zst"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (257, b"ustar", "tar"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpg"),
    (0, b"GIF8", "gif"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"BM", "bmp"),
    (8, b"WEBP", "webp"),
    (0, b"8BPS", "psd"),
    (4, b"ftypheic", "heic"),
    (4, b"ftypmif1", "heic"),
    (4, b"ftypavif", "avif"),
    (0, b"AT&TFORM", "djvu"),
    (4, b"ftyp", "mp4"),
    (4, b"moov", "mp4"),
    (8, b"AVI ", "avi"),
    (0, b"\x1a\x45\xdf\xa3", "mkv"),
    (0, b"\0\0\x01\xba", "mpg"),
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (8, b"WAVE", "wav"),
    (0, b"MThd", "mid"),
    (0, b"\x7fELF", "elf"),
    (0, b"MZ", "exe"),
    (0, b"\xcf\xfa\xed\xfe", "macho"),
    (0, b"\xca\xfe\xba\xbe", "class"),
    (0, b"\0asm", "wasm"),
    (0, b"SQLite format 3\0", "sqlite"),
    (0, b"PAR1", "parquet"),
    (0, b"GGUF", "gguf"),
    (0, b"!BDN", "pst"),
    (0, b"wOFF", "font"),
    (0, b"wOF2", "font"),
    (0, b"OTTO", "font"),
    (0, b"\0\x01\0\0\0", "font"),
)
PICTURES = frozenset({"png", "jpg", "gif", "tiff", "bmp", "webp", "psd", "heic", "avif", "djvu"})
RECOGNISED = frozenset({"png", "jpg", "gif", "tiff", "bmp", "webp", "avif"})
"""Formats of pictures that OCR supports."""
ARCHIVES = frozenset({"zip", "gz", "bz2", "xz", "tar"})
UNREAD = {
    **dict.fromkeys(PICTURES - RECOGNISED, "a picture in a format that is not read"),
    **dict.fromkeys(("zst", "7z", "rar"), "an archive in a format that is not read"),
    **dict.fromkeys(("mp4", "avi", "mkv", "mpg"), "a video"),
    **dict.fromkeys(("mp3", "ogg", "flac", "wav", "mid"), "a sound recording"),
    **dict.fromkeys(("elf", "exe", "macho", "class", "wasm"), "a program"),
    **dict.fromkeys(("sqlite", "parquet", "pst"), "a database"),
    "gguf": "a language model",
    "font": "a font",
    "odg": "a drawing",
    "vsd": "a drawing",
    "ole": "a container of an unknown program",
}
"""Formats without a parser, with what they are."""

_OFFICE_PARTS = (
    ("word/", "docx"),
    ("xl/workbook.bin", "xlsb"),
    ("xl/", "xlsx"),
    ("ppt/", "pptx"),
    ("visio/", "vsd"),
)
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods", "presentation": "odp", "graphics": "odg"}
_PROMISES_NO_TEXT = frozenset(
    {"pdf", "doc", "dot", "docx", "docm", "dotx", "xls", "xlsx", "xlsm", "xlsb", "ppt", "pps"}
    | {"pptx", "pptm", "ppsx", "odt", "ods", "odp", "epub", "msg", "rtf", "jpeg", "tif"}
    | PICTURES
    | ARCHIVES
    | set(UNREAD)
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MANIFEST = "META-INF/manifest.xml"
_ALIASES = {
    "htm": "html",
    "xhtml": "html",
    "shtml": "html",
    "mht": "eml",
    "mhtml": "eml",
    "markdown": "md",
    "text": "txt",
    "yml": "yaml",
    "jpeg": "jpg",
    "tif": "tiff",
}
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
    name = extension(path)
    found = _by_signature(data, name)
    if found == "zip":
        return _in_zip(data, name)
    if found == "ole":
        found = ole_kind(data)
        if found == "ole" and _promises_document(name):
            raise DocumentDamaged(f"Its name says {name.upper()}, but its container holds none.")
    return found or _text_kind(name, data)


def extension(path: str) -> str:
    """Return the format that a name claims, or an empty string."""
    claimed = PurePath(path).suffix[1:].lower()
    if not re.fullmatch("[a-z][a-z0-9_+-]{0,11}|7z", claimed):
        return ""
    return _ALIASES.get(claimed, claimed)


def _by_signature(data: bytes, name: str) -> str | None:
    if data.startswith(b"%PDF-") or (name == "pdf" and b"%PDF-" in data[:1024]):
        return "pdf"  # viewers allow for some bytes before it
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if not _CONTROL.search(data, 0, 1024):
        return None  # text may well begin with BM or MZ
    for place, signature, kind in _SIGNATURES:
        if data.startswith(signature, place):
            return kind
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
    if declared.startswith(b"application/epub"):
        return "epub"
    if b"opendocument" in declared:
        form = declared.decode("ascii", "replace").rpartition(".")[2].partition("-")[0]
        return _OPEN_DOCUMENT.get(form, "zip")
    if "content.xml" in names and name in _OPEN_DOCUMENT.values():
        return name
    if "[Content_Types].xml" in names:
        for folder, kind in _OFFICE_PARTS:
            if any(part.startswith(folder) for part in names):
                return kind
    if _promises_document(name):
        raise DocumentDamaged(f"Its name says {name.upper()}, but it is a plain zip archive.")
    return "zip"


def _promises_document(name: str) -> bool:
    return name in _PROMISES_NO_TEXT - ARCHIVES and name not in UNREAD


def _text_kind(name: str, data: bytes) -> str:
    """Return the format of text. Raises ``DocumentDamaged`` if the name claims a binary format."""
    if name and name not in _PROMISES_NO_TEXT:
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

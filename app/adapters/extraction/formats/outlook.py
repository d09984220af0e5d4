"""Parses Outlook messages with attachments ([MS-OXMSG], [MS-OXCMSG]).

Kreuzberg drops attachments, does not report an encrypted body, and trusts the declared code page.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cached_property
from typing import Any

from app.adapters.extraction.formats.archive import Nest
from app.adapters.extraction.formats.cms import signed_content
from app.adapters.extraction.formats.mail import CMS, PGP, RIGHTS_MANAGED, add_signed, new_texts
from app.adapters.extraction.formats.markup import declared_charset, html_text
from app.adapters.extraction.formats.ole import OLE_ERRORS
from app.adapters.extraction.formats.rtf import rtf_text
from app.adapters.extraction.text.builder import TextBuilder, one_line
from app.adapters.extraction.text.charset import decode, encoding_of
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentError,
    DocumentTooLarge,
    DocumentWithoutText,
    MessageEncrypted,
)

_CLASS, _SUBJECT, _SENT, _DELIVERED = 0x001A, 0x0037, 0x0039, 0x0E06
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_SENDERS = ((0x0042, (0x5D02, 0x0065)), (0x0C1A, (0x5D01, 0x0C1F)))
"""Properties of name and addresses: of the author, and of the sender on their behalf."""
_RECEIVERS = {"To": (1, 0x0E04), "Cc": (2, 0x0E03), "Bcc": (3, 0x0E02)}
"""Type of recipient, and the display property used without stored recipients."""
_NAME, _ADDRESSES, _TYPE = 0x3001, (0x39FE, 0x3003), 0x0C15
_DATA, _FILE_NAMES, _MIME_TYPE = 0x3701, (0x3707, 0x3704, 0x3001), 0x370E
_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_UNICODE, _STRING, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_PROPERTIES = "__properties_version1.0"
_CODE_PAGES = {
    932: "cp932",
    936: "gb18030",
    1200: "utf-16-le",
    10000: "mac_roman",
    20127: "ascii",
    20866: "koi8-r",
    20932: "euc_jp",
    20936: "gb18030",
    21866: "koi8-u",
    38598: "iso8859-8",
    50220: "iso2022_jp",
    50221: "iso2022_jp",
    50222: "iso2022_jp",
    50225: "iso2022_kr",
    51932: "euc_jp",
    51936: "gb18030",
    51949: "euc_kr",
    52936: "hz",
    54936: "gb18030",
    65001: "utf-8",
    **{28590 + part: f"iso8859-{part}" for part in range(1, 17)},
}
"""Code pages whose Python name is not ``cp`` and the number."""
_LOST = re.compile(r"\ufffd|\?{3}|(?<=[^\W\d_])\?(?=[^\W\d_])")
"""Replacement characters for letters missing in a code page."""
_HEADER = re.compile(
    rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):", re.I
)
_DEEPEST = 20
"""Limit of nested messages: bounds recursion."""

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_COMPRESSED, _UNCOMPRESSED = 0x75465A4C, 0x414C454D
_WINDOW = 4096
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""Initial dictionary of the compression ([MS-OXRTFCP] 2.1.3.1.1)."""


def read_outlook(data: bytes, kind: str, nest: Nest) -> ExtractedDocument:
    """Extract headers, body and attachments.

    Raises ``MessageEncrypted``, ``DocumentEmpty`` or ``DocumentWithoutText`` without a body.
    """
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            return _document(_Storage(container, header=32), kind, nest)
    except OLE_ERRORS as error:
        raise DocumentDamaged(f"Its parts are inconsistent: {error}.") from error


class _Storage:
    """Storage of a message, recipient or attachment: properties by number."""

    def __init__(
        self,
        container: Any,
        path: tuple[str, ...] = (),
        parent: _Storage | None = None,
        header: int = 8,
    ) -> None:
        self._container = container
        self._parent = parent
        self._header = header
        self.path = path

    def text(self, *numbers: int) -> str:
        """Return the first of these properties that is set."""
        for number in numbers:
            if stored := self._stream(number, _UNICODE):
                return stored.decode("utf-16-le", "replace").rstrip("\0")
            if stored := self._stream(number, _STRING):
                return decode(stored, self.encoding).rstrip("\0")
        return ""

    def binary(self, number: int) -> bytes:
        return self._stream(number, _BINARY)

    def number(self, number: int) -> int:
        return self._numbers.get(number, 0)

    def children(self, name: str) -> Iterator[_Storage]:
        """Yield the storages whose names begin with ``name``."""
        for path in map(tuple, self._container.listdir(streams=False, storages=True)):
            if path[:-1] == self.path and path[-1].startswith(name):
                yield _Storage(self._container, path, self)

    def message(self) -> _Storage | None:
        """Return the message attached as an object, or None."""
        path = (*self.path, f"__substg1.0_{_DATA:04X}{_OBJECT}")
        if self._container.exists([*path, _PROPERTIES]):
            return _Storage(self._container, path, self, header=24)
        return None

    @cached_property
    def code_pages(self) -> list[str]:
        """Declared code pages, that of strings first."""
        found = map(self.number, (_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE))
        own = [_CODE_PAGES.get(page, f"cp{page}") for page in found if page]
        return own or (self._parent.code_pages if self._parent else [])

    @cached_property
    def encoding(self) -> str:
        """Encoding of its 8-bit strings, detected from all together, which is more reliable."""
        strings = b"\n".join(
            self._container.openstream(path).read()
            for path in self._container.listdir()
            if tuple(path[:-1]) == self.path and path[-1].endswith(_STRING)
        )
        inherited = [self._parent.encoding] if self._parent else []
        return encoding_of(strings, *inherited, *self.code_pages)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        path = [*self.path, _PROPERTIES]
        if not self._container.exists(path):
            return {}
        stored = self._container.openstream(path).read()[self._header :]
        entries = struct.iter_unpack("<HHIQ", stored[: len(stored) // 16 * 16])
        return {
            number: value if form == 0x40 else value & 0xFFFFFFFF
            for form, number, _, value in entries
        }

    def _stream(self, number: int, form: str) -> bytes:
        path = [*self.path, f"__substg1.0_{number:04X}{form}"]
        if not self._container.exists(path):
            return b""
        content: bytes = self._container.openstream(path).read()
        return content


def _document(message: _Storage, kind: str, nest: Nest, depth: int = 0) -> ExtractedDocument:
    if depth > _DEEPEST:
        raise DocumentTooLarge(f"It contains messages nested more than {_DEEPEST} deep.")
    builder = TextBuilder(kind)
    subject = message.text(_SUBJECT)
    attached = list(message.children("__attach"))
    builder.heading(1, subject)
    builder.add(_headers(message, attached))
    has_text = False
    for attachment in filter(_is_envelope, attached):
        has_text |= _open(builder, attachment, nest)
    if not has_text:
        texts = list(_bodies(message))
        has_text = bool(texts)
        for text in texts:
            builder.add(text)
    for attachment in attached:
        if not _is_envelope(attachment):
            has_text |= _add_attached(builder, attachment, nest, depth)
    if has_text:
        return builder.build(subject)
    if message.text(_CLASS).upper().startswith("IPM.NOTE.SMIME"):
        raise MessageEncrypted("Only its receiver can open it (S/MIME).")
    if files := _files(attached):
        raise DocumentWithoutText(f"The message has no text, only attachments: {files}.")
    raise DocumentEmpty("The message has no text.")


def _headers(message: _Storage, attached: list[_Storage]) -> str:
    values = {"From": _sender(message)}
    recipients = list(message.children("__recip"))
    for name, (form, displayed) in _RECEIVERS.items():
        people = [_person(one) for one in recipients if one.number(_TYPE) == form]
        values[name] = "; ".join(people) or one_line(message.text(displayed))
    values["Date"] = _date(message.number(_SENT) or message.number(_DELIVERED))
    values["Attachments"] = _files(attached)
    return "\n".join(f"{name}: {value}" for name, value in values.items() if value)


def _sender(message: _Storage) -> str:
    people = (_person(message, name, addresses) for name, addresses in _SENDERS)
    return next(filter(None, people), "")


def _person(storage: _Storage, name: int = _NAME, addresses: tuple[int, ...] = _ADDRESSES) -> str:
    """Return name and address, without Exchange's internal addresses."""
    shown = one_line(storage.text(name))
    found = (one_line(storage.text(number)) for number in addresses)
    address = next((one for one in found if "@" in one and one not in shown), "")
    return f"{shown} <{address}>" if shown and address else shown or address


def _date(filetime: int) -> str:
    """Format a FILETIME, which counts tenths of microseconds."""
    try:
        return format_datetime(_EPOCH + timedelta(microseconds=filetime // 10)) if filetime else ""
    except OverflowError:
        return ""


def _files(attached: list[_Storage]) -> str:
    return ", ".join(filter(None, map(_file_name, attached)))


def _file_name(attachment: _Storage) -> str:
    return one_line(attachment.text(*_FILE_NAMES))


def _bodies(message: _Storage) -> Iterator[str]:
    """Yield the body in the form with fewest lost letters, and what other forms add."""
    texts = [message.text(_BODY), _html(message)]
    if not any(text.strip() and not _losses(text) for text in texts):
        texts.append(_rich(message))
    texts = [text for text in texts if text.strip()]
    least = min(map(_losses, texts), default=0)
    kept = [text for text in texts if _losses(text) == least]
    if any(text.lstrip().startswith(PGP) for text in kept):
        raise MessageEncrypted("Only its receiver can open it (OpenPGP).")
    yield from new_texts((text, place > 0) for place, text in enumerate(kept))


def _losses(text: str) -> int:
    return sum("/" not in word and bool(_LOST.search(word)) for word in text.split())


def _html(message: _Storage) -> str:
    if stored := message.binary(_HTML):
        named = declared_charset(stored)
        return html_text(decode(stored, named, *message.code_pages[::-1], message.encoding))
    return html_text(message.text(_HTML))


def _rich(message: _Storage) -> str:
    stored = message.binary(_RTF)
    return rtf_text(_decompressed(stored), message.encoding) if stored else ""


def _decompressed(stored: bytes) -> bytes:
    """Decompress Rich Text ([MS-OXRTFCP])."""
    _, size, form, _ = struct.unpack_from("<IIII", stored)
    if form == _UNCOMPRESSED:
        return stored[16 : 16 + size]
    if form != _COMPRESSED:
        raise ValueError("its Rich Text is compressed in an unknown way")
    text, place = bytearray(_DICTIONARY), 16
    while place < len(stored):
        flags, place = stored[place], place + 1
        for bit in range(8):
            if not flags >> bit & 1:
                text += stored[place : place + 1]
                place += 1
                continue
            reference = int.from_bytes(stored[place : place + 2], "big")
            place += 2
            back = (len(text) - (reference >> 4)) % _WINDOW
            if not back or place > len(stored):
                return bytes(text[len(_DICTIONARY) :])
            for _ in range((reference & 15) + 2):
                text.append(text[-back])
    return bytes(text[len(_DICTIONARY) :])


def _is_envelope(attachment: _Storage) -> bool:
    """Return whether an attachment is the message itself, signed or encrypted."""
    name, form = _file_name(attachment).lower(), attachment.text(_MIME_TYPE).lower()
    return (
        name.endswith(".p7m")
        or name == "message.rpmsg"
        or form in CMS
        or form in {RIGHTS_MANAGED, "multipart/signed"}
    )


def _open(builder: TextBuilder, envelope: _Storage, nest: Nest) -> bool:
    """Add a signed message; return whether it has a text. Raises ``MessageEncrypted``."""
    name, form = _file_name(envelope).lower(), envelope.text(_MIME_TYPE).lower()
    if form == RIGHTS_MANAGED or name == "message.rpmsg":
        raise MessageEncrypted("Only its receiver can open it (rights management).")
    data = nest.unpacked(io.BytesIO(envelope.binary(_DATA)))
    if not _HEADER.match(data):
        try:
            content = signed_content(data)
        except ValueError:
            content = None
        if content is None:
            raise MessageEncrypted("Only its receiver can open it (S/MIME).")
        data = content
    return add_signed(builder, data, nest)


def _add_attached(builder: TextBuilder, attachment: _Storage, nest: Nest, depth: int) -> bool:
    """Add an attachment; return whether it has a text."""
    name = _file_name(attachment) or "Attachment"
    if message := attachment.message():
        try:
            builder.embed(name, _document(message, builder.kind, nest, depth + 1))
        except DocumentTooLarge:
            raise
        except DocumentError:
            return False
        return True
    data = attachment.binary(_DATA)
    return bool(data) and nest.add(builder, name, nest.unpacked(io.BytesIO(data))) is None

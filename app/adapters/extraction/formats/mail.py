"""Parses mail: single messages, web archives (which have the same format), and mailboxes."""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from app.adapters.extraction.formats.archive import Nest
from app.adapters.extraction.formats.cms import signed_content
from app.adapters.extraction.formats.markup import declared_charset, html_text
from app.adapters.extraction.text.builder import TextBuilder, one_line
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentEmpty, DocumentWithoutText, MessageEncrypted

_SHOWN = ("From", "To", "Cc", "Bcc", "Date")
_NOT_WORDS = frozenset({"css", "javascript", "xml-external-parsed-entity"})
_FILES = frozenset({"rtf", "richtext"})
"""Subtypes of ``text`` that need a parser."""
_MAIL_WITHIN = frozenset({"message/rfc822", "message/global", "message/news", "message/partial"})
"""Other subtypes of ``message`` are reports, whose headers are their content (RFC 3464)."""
CMS = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
RIGHTS_MANAGED = "application/x-microsoft-rpmsg-message"
PGP = "-----BEGIN PGP MESSAGE-----"
_MESSAGE_START = re.compile(
    rb"^From (?=[^\n]*\b\d{1,2}:\d\d\b)(?=[^\n]*\b\d{4}\b)[^\n]*\n(?:>From [^\n]*\n)*"
    rb"(?=(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?i:From|To|Subject|Date|Sender|Received"
    rb"|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Status|X-[\w-]+):)",
    re.MULTILINE,
)
"""A separator line with the time of delivery, followed by headers: no other line with From."""
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
"""Quoting of a line that would be taken for a separator (RFC 4155, mboxrd)."""
_MARK = b"\xef\xbb\xbf"
_NEW_SHARE = 0.3
"""Share of new words from which an HTML alternative is kept beside the plain text."""


def read_message(data: bytes, kind: str, nest: Nest) -> ExtractedDocument:
    """Extract headers, body and attachments.

    Raises ``MessageEncrypted``, ``DocumentEmpty`` or ``DocumentWithoutText`` without a body.
    """
    message = message_from_bytes(data.removeprefix(_MARK).lstrip(b"\r\n"))
    _refuse_encrypted(message)
    builder = TextBuilder(kind)
    if not _add(builder, message, nest):
        files = _files(message)
        if files:
            raise DocumentWithoutText(f"The message has no text, only attachments: {files}.")
        raise DocumentEmpty("The message has no text.")
    return builder.build(_header(message, "Subject"))


def read_mailbox(data: bytes, kind: str, nest: Nest) -> ExtractedDocument:
    """Extract every message of an mbox file, with its subject as a heading.

    Raises ``MessageEncrypted`` when all messages with a text are encrypted.
    """
    builder = TextBuilder(kind)
    messages = [message_from_bytes(part) for part in _split(data)]
    texts = [_add(builder, message, nest) for message in messages]
    if not any(texts) and (lock := next(filter(None, map(_lock, messages)), "")):
        raise MessageEncrypted(f"Only their receiver can open the messages in it ({lock}).")
    return builder.build()


def add_signed(builder: TextBuilder, data: bytes, nest: Nest) -> bool:
    """Add a signed or plain message without its headers; return whether it has a text."""
    message = message_from_bytes(data)
    _refuse_encrypted(message)
    return _add_content(builder, message, nest)


def new_texts(texts: Iterator[tuple[str, bool]], said: set[str] | None = None) -> Iterator[str]:
    """Yield texts, except those marked ``True`` (alternatives) that repeat earlier ones."""
    said = set() if said is None else said
    for text, may_be_twin in texts:
        words = set(text.split())
        if not may_be_twin or len(words - said) > _NEW_SHARE * len(words):
            yield text
        said |= words


def _split(data: bytes) -> Iterator[bytes]:
    """Split a mailbox into messages; text before the first separator counts as one."""
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    found = list(_MESSAGE_START.finditer(data))
    starts = [0, *(line.end() for line in found)]
    ends = [*(line.start() for line in found), len(data)]
    for start, end in zip(starts, ends, strict=True):
        if part := data[start:end].lstrip(b"\r\n"):
            yield _QUOTED.sub(rb"\1", part)


def _add(builder: TextBuilder, message: Message, nest: Nest) -> bool:
    """Add a message; return whether it or an attachment has a text besides headers."""
    builder.heading(1, _header(message, "Subject"))
    builder.add(_headers(message))
    return _add_content(builder, message, nest)


def _add_content(builder: TextBuilder, message: Message, nest: Nest) -> bool:
    texts = [text for text in _texts(message) if text.strip()]
    for text in texts:
        builder.add(text)
    unread = [nest.add(builder, name, content) for name, content in _attached(message, nest)]
    return bool(texts) or None in unread


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if part.is_multipart() else []


def _own_parts(message: Message) -> Iterator[Message]:
    """Yield the message and its parts, including signed ones, but not those of embedded mail."""
    yield message
    if message.get_content_maintype() == "multipart":
        for part in _children(message):
            yield from _own_parts(part)
    elif content := _signed(message):
        yield from _own_parts(message_from_bytes(content))


def _mail_within(part: Message) -> Iterator[Message]:
    """Yield the messages embedded in a part."""
    if part.get_content_type() not in _MAIL_WITHIN:
        return
    encoded = _header(part, "Content-Transfer-Encoding").lower() == "base64"
    for message in _children(part):
        body = message.get_payload()
        if encoded and not message.keys() and isinstance(body, str):  # the parser leaves it so
            with suppress(binascii.Error):
                message = message_from_bytes(base64.b64decode(body.encode("ascii", "ignore")))
        yield message


def _all_parts(message: Message) -> Iterator[Message]:
    for part in _own_parts(message):
        yield part
        for within in _mail_within(part):
            yield from _all_parts(within)


def _lock(message: Message) -> str:
    """Return the name of the message's encryption; empty without any."""
    for part in _own_parts(message):
        form = part.get_content_type()
        if form == "multipart/encrypted":
            return "OpenPGP"
        if form == RIGHTS_MANAGED or _name(part).lower() == "message.rpmsg":
            return "rights management"
        if _is_cms(part) and _is_sealed(_content(part), str(part.get_param("smime-type", ""))):
            return "S/MIME"
        if form == "text/plain" and _decoded(part).lstrip().startswith(PGP):
            return "OpenPGP"
    return ""


def _is_sealed(cms: bytes, form: str = "") -> bool:
    """Return whether CMS is encrypted; judge unreadable data by its ``smime-type``."""
    try:
        return signed_content(cms) is None
    except ValueError:
        return form.lower() not in {"signed-data", "certs-only", "compressed-data"}


def _refuse_encrypted(message: Message) -> None:
    if lock := _lock(message):
        raise MessageEncrypted(f"Only its receiver can open it ({lock}).")


def _signed(part: Message) -> bytes | None:
    if not _is_cms(part):
        return None
    try:
        return signed_content(_content(part))
    except ValueError:
        return None


def _is_cms(part: Message) -> bool:
    return part.get_content_type() in CMS or _name(part).lower().endswith(".p7m")


def _attached(message: Message, nest: Nest) -> Iterator[tuple[str, bytes]]:
    for part in _all_parts(message):
        main = part.get_content_maintype()
        name = _name(part) or ("Attachment" if main == "application" else "")
        within = main in {"multipart", "message"} or _is_text(part) or _is_cms(part)
        if name and not within and not part.get_content_subtype().endswith("signature"):
            yield name, nest.unpacked(io.BytesIO(_content(part)))


def _name(part: Message) -> str:
    return one_line(part.get_filename() or "")


def _is_text(part: Message) -> bool:
    return part.get_content_maintype() == "text" and part.get_content_subtype() not in _FILES


def _texts(message: Message) -> Iterator[str]:
    """Yield the texts of all parts in order; alternatives only if they add something."""
    said: set[str] = set()
    after: list[str] = []
    for part in _own_parts(message):
        main, sub = part.get_content_maintype(), part.get_content_subtype()
        if _is_text(part) and sub not in _NOT_WORDS:
            yield from new_texts(iter([(_decoded(part), "html" in sub)]), said)
        elif main == "multipart" and not part.is_multipart():  # its parts cannot be told apart
            yield decode(_content(part))
        elif main == "multipart" and part.epilogue:
            after.append(decode(part.epilogue.encode("utf-8", "surrogateescape")))
        elif main == "message":
            yield from _texts_within(part)
    yield from after


def _texts_within(part: Message) -> Iterator[str]:
    for message in _mail_within(part):
        subject = _header(message, "Subject")
        yield "\n".join(filter(None, [f"Subject: {subject}" if subject else "", _headers(message)]))
        yield from _texts(message)
    if part.get_content_type() not in _MAIL_WITHIN:
        for report in _children(part):
            yield "\n".join(f"{name}: {_header(report, name)}" for name in report)
            yield from _texts(report)


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _decoded(part: Message) -> str:
    content, declared = _content(part), part.get_content_charset()
    if "html" in part.get_content_type():
        return html_text(decode(content, declared, declared_charset(content)))
    return decode(content, declared)


def _headers(message: Message) -> str:
    lines = [f"{name}: {value}" for name in _SHOWN if (value := _header(message, name))]
    files = _files(message)
    return "\n".join([*lines, f"Attachments: {files}"] if files else lines)


def _header(message: Message, name: str) -> str:
    """Return a decoded header; the raw text of a malformed one."""
    values = (value for given, value in message.raw_items() if given.lower() == name.lower())
    text = decode(next(values, "").encode("utf-8", "surrogateescape"))
    try:
        return one_line(str(make_header(decode_header(text))))
    except (MessageError, LookupError, ValueError):
        return one_line(text)


def _files(message: Message) -> str:
    return ", ".join(filter(None, map(_name, _all_parts(message))))

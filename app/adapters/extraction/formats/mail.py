"""Reads mail: single messages (and web archives, which are built alike) and whole mailboxes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message

from app.adapters.extraction.formats.archive import Nest
from app.adapters.extraction.formats.markup import html_text
from app.adapters.extraction.text.builder import TextBuilder, one_line
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentEmpty, DocumentWithoutText

_SHOWN = ("From", "To", "Cc", "Date")
_NOT_WORDS = frozenset({"css", "javascript", "xml-external-parsed-entity"})
_MESSAGE_START = re.compile(rb"^From [^\n]*\d{4}[^\n]*\n(?=[A-Za-z-]+:)", re.MULTILINE)
_NEW_SHARE = 0.3
"""The HTML twin of a text is left out unless so many of its words are not in the text."""


def read_message(data: bytes, kind: str, nest: Nest) -> ExtractedDocument:
    """Sender, receiver, date and subject, then the body and what is attached.

    Raises ``DocumentEmpty`` or ``DocumentWithoutText`` when there is no body.
    """
    message = message_from_bytes(data)
    builder = TextBuilder(kind)
    if not _add(builder, message, nest):
        files = _files(message)
        if files:
            raise DocumentWithoutText(f"The message has no text, only attachments: {files}.")
        raise DocumentEmpty("The message has no text.")
    return builder.build(_header(message, "Subject"))


def read_mailbox(data: bytes, kind: str, nest: Nest) -> ExtractedDocument:
    """Every message of an mbox file, its subject as a heading."""
    builder = TextBuilder(kind)
    found = list(_MESSAGE_START.finditer(data))
    ends = [later.start() for later in found[1:]] + [len(data)]
    for start, end in zip(found, ends, strict=True):
        _add(builder, message_from_bytes(data[start.end() : end]), nest)
    return builder.build()


def _add(builder: TextBuilder, message: Message, nest: Nest) -> bool:
    """Whether the message has a text besides its headers, its own or one that is attached."""
    builder.heading(1, _header(message, "Subject"))
    builder.add(_headers(message))
    texts = [text for text in _texts(message) if text.strip()]
    for text in texts:
        builder.add(text)
    unread = [nest.add(builder, name, content) for name, content in _attached(message, nest)]
    return bool(texts) or None in unread


def _attached(message: Message, nest: Nest) -> Iterator[tuple[str, bytes]]:
    for part in message.walk():
        name = part.get_filename()
        if name and part.get_content_maintype() not in {"text", "multipart", "message"}:
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield one_line(name), nest.unpacked(io.BytesIO(content))


def _texts(message: Message) -> Iterator[str]:
    """The texts of all parts in order; of alternatives only those that say something new."""
    said: set[str] = set()
    for part in message.walk():
        if part is not message and part.get("From"):  # forwarded as an attachment
            yield f"Subject: {_header(part, 'Subject')}\n{_headers(part)}"
        if part.get_content_maintype() == "text" and part.get_content_subtype() not in _NOT_WORDS:
            text = _decoded(part)
            words = set(text.split())
            if "html" not in part.get_content_type() or len(words - said) > _NEW_SHARE * len(words):
                yield text
            said |= words


def _decoded(part: Message) -> str:
    content = part.get_payload(decode=True)
    text = decode(content if isinstance(content, bytes) else b"", part.get_content_charset())
    return html_text(text) if "html" in part.get_content_type() else text


def _headers(message: Message) -> str:
    lines = [f"{name}: {value}" for name in _SHOWN if (value := _header(message, name))]
    files = _files(message)
    return "\n".join([*lines, f"Attachments: {files}"] if files else lines)


def _header(message: Message, name: str) -> str:
    """A header decoded; as it stands where it is malformed."""
    values = (value for given, value in message.raw_items() if given.lower() == name.lower())
    text = decode(next(values, "").encode("utf-8", "surrogateescape"))
    try:
        return one_line(str(make_header(decode_header(text))))
    except (HeaderParseError, LookupError, ValueError):
        return one_line(text)


def _files(message: Message) -> str:
    return ", ".join(one_line(name) for part in message.walk() if (name := part.get_filename()))

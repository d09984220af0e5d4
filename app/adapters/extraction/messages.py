"""What the engine and a reader process say to each other.

JSON, checked against its type: an answer may come from a process that a hostile document has
taken over, so nothing in it is trusted to be in form, let alone unpickled.
"""

from __future__ import annotations

import json

import msgspec

from app.adapters.extraction.text.builder import clean
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import AppError, DocumentCrashed, DocumentError
from app.core.security.offline_proof import Violation

ANSWER_BYTES = 1 << 30
"""Longest answer that is taken in: text of the largest sensible document, some times over."""


class _Refusal(msgspec.Struct):
    code: str
    reason: str


class PageSeen(msgspec.Struct):
    """It is at this page, counted from 1, of so many."""

    page: int
    pages: int


class _Answer(msgspec.Struct):
    document: ExtractedDocument | None = None
    refusal: _Refusal | None = None
    seen: PageSeen | None = None
    tried: Violation | None = None


def encode_request(path: str) -> bytes:
    """A path as bytes; the escapes of a name that is not UTF-8 survive."""
    return json.dumps(path).encode()


def decode_request(data: bytes) -> str:
    return str(json.loads(data))


def encode_document(document: ExtractedDocument) -> bytes:
    return msgspec.json.encode(_Answer(document=document))


def encode_error(error: DocumentError) -> bytes:
    return msgspec.json.encode(_Answer(refusal=_Refusal(error.code, clean(error.reason))))


def encode_page(page: int, pages: int) -> bytes:
    return msgspec.json.encode(_Answer(seen=PageSeen(page, pages)))


def encode_refusal(refusal: Violation) -> bytes:
    return msgspec.json.encode(_Answer(tried=refusal))


def decode_answer(data: bytes) -> ExtractedDocument | DocumentError | PageSeen | Violation:
    """The document or the reason why there is none; before that, pages, and attempts at the
    network.

    Raises ``DocumentCrashed`` when it is neither: then its sender is not itself any more.
    """
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DocumentCrashed(f"Its reader gave an answer out of form: {error}.") from error
    if progress := answer.seen or answer.tried:
        return progress
    if answer.refusal:
        refusal = AppError.of_code(answer.refusal.code, answer.refusal.reason)
        if isinstance(refusal, DocumentError):
            return refusal
    if answer.document is None or not _spans_fit(answer.document):
        raise DocumentCrashed("Its reader gave an answer that does not fit together.")
    return answer.document


def _spans_fit(document: ExtractedDocument) -> bool:
    length = len(document.text)
    return all(
        0 <= span.start <= span.end <= length
        for spans in (document.pages, document.headings, document.boxes)
        for span in spans
    )

"""Messages between the engine and an extractor process.

Answers may come from a process that a malicious document has compromised: they are JSON, validated
against their types, and never unpickled.
"""

from __future__ import annotations

import json

import msgspec

from app.adapters.extraction.text.builder import clean, is_clean
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import AppError, DocumentCrashed, DocumentError
from app.core.security.offline_proof import Violation

ANSWER_BYTES = 1 << 30
"""Largest answer accepted: several times the text of the largest plausible document."""
LONGEST_TITLE = 10_000
"""Characters; a process that reads documents makes shorter ones."""


class _Refusal(msgspec.Struct):
    code: str
    reason: str


class PageSeen(msgspec.Struct):
    """Progress: the current page, counted from 1, and the number of pages."""

    page: int
    pages: int


class _Answer(msgspec.Struct):
    document: ExtractedDocument | None = None
    refusal: _Refusal | None = None
    seen: PageSeen | None = None
    tried: Violation | None = None


def encode_request(path: str) -> bytes:
    """Encode a path as JSON, which preserves names that are not UTF-8."""
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


def decode_answer(
    data: bytes, most: int
) -> ExtractedDocument | DocumentError | PageSeen | Violation:
    """Decode a document, the reason why there is none, progress, or a network access attempt.

    ``most`` is how many characters a text may have. Raises ``DocumentCrashed`` for an invalid
    message: the process must have been compromised.
    """
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DocumentCrashed(f"The extractor process sent an invalid answer: {error}.") from error
    if progress := answer.seen or answer.tried:
        return progress
    if answer.refusal:
        refusal = AppError.of_code(answer.refusal.code, answer.refusal.reason)
        if isinstance(refusal, DocumentError):
            return refusal
    document = answer.document
    if document is None or len(document.text) > most or not _is_as_built(document):
        raise DocumentCrashed("The extractor process sent an inconsistent answer.")
    return document


def _is_as_built(document: ExtractedDocument) -> bool:
    """Whether a document is as a ``TextBuilder`` makes it: clean, and with spans in its text."""
    title = document.title or ""
    clean_texts = is_clean(document.text) and is_clean(title) and is_clean(document.kind)
    return clean_texts and len(title) <= LONGEST_TITLE and _spans_fit(document)


def _spans_fit(document: ExtractedDocument) -> bool:
    length = len(document.text)
    return all(
        0 <= span.start <= span.end <= length
        for spans in (document.pages, document.headings, document.boxes)
        for span in spans
    )

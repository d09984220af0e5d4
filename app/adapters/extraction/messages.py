"""Messages between the engine and an extractor process.

Answers may come from a process that a malicious document has compromised: they are JSON, validated
against their types, and never unpickled.
"""

from __future__ import annotations

import json
import time

import msgspec

from app.adapters import typed_json
from app.adapters.extraction.answer_checks import LONGEST_TITLE, MOST_PAGES, is_as_built
from app.adapters.extraction.text.builder import clean
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import AppError, DocumentCrashed, DocumentError
from app.core.security.offline_proof import Violation

ANSWER_BYTES = 1 << 30
"""Largest answer accepted: several times the text of the largest plausible document."""


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


def encode_request(path: str, tables: bool) -> bytes:
    """Encode a path, and whether tables are wanted, as JSON, which preserves names that are not
    UTF-8."""
    return json.dumps([path, tables]).encode()


def decode_request(data: bytes) -> tuple[str, bool]:
    path, tables = json.loads(data)
    return str(path), bool(tables)


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
        answer: _Answer = typed_json.decode(data, _Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DocumentCrashed(f"The extractor process sent an invalid answer: {error}.") from error
    document, seen = answer.document, answer.seen
    if seen and 0 <= seen.page <= MOST_PAGES and 0 <= seen.pages <= MOST_PAGES:
        return seen
    if answer.tried:
        return _as_logged(answer.tried)
    if answer.refusal:
        reason = clean(answer.refusal.reason)[:LONGEST_TITLE]
        refusal = AppError.of_code(answer.refusal.code, reason)
        if isinstance(refusal, DocumentError):
            return refusal
    if document is None or len(document.text) > most or not is_as_built(document):
        raise DocumentCrashed("The extractor process sent an inconsistent answer.")
    return document


def _as_logged(tried: Violation) -> Violation:
    """An attempt that an extractor process tells of, as one of such a process, made now."""
    library, target, *stack = map(clean, (tried.library, tried.target, *tried.stack))
    return Violation(time.time(), "extractor", library, target, tuple(stack))

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
from app.core.domain.tabular.tables import ExtractedTable
from app.core.security.offline_proof import Violation
from app.core.tables.row_blocks import BLOCK_ROWS, unpacked
from app.core.tables.typed_tables import MOST_ROWS

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
    fits = all(map(_is_short, (document.title or "", document.kind))) and _spans_fit(document)
    return fits and is_clean(document.text) and all(map(_is_table, document.tables))


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and is_clean(text)


def _is_table(table: ExtractedTable) -> bool:
    """Whether a table is whole: its rows have its columns, and no text hides anything."""
    names = (table.name, *(part for c in table.columns for part in (c.name, c.unit, *c.units)))
    if not all(map(_is_short, names)):
        return False
    width, count = len(table.columns), 0
    for block in table.blocks:
        try:
            rows = unpacked(block)
        except ValueError:
            return False
        count += len(rows)
        if any(
            len(row.cells) != width or len(row.values) != width or len(row.units) not in (0, width)
            for row in rows
        ):
            return False
        parts = (p for row in rows for p in (*row.cells, *row.values, *row.units))
        if not is_clean("\n".join(part for part in parts if isinstance(part, str))):
            return False
    return count == table.row_count and len(table.blocks) <= MOST_ROWS // BLOCK_ROWS + 1


def _spans_fit(document: ExtractedDocument) -> bool:
    length = len(document.text)
    return all(
        0 <= span.start <= span.end <= length
        for spans in (document.pages, document.headings, document.boxes)
        for span in spans
    )

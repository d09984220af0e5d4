"""Reads Rich Text with striprtf, which follows the code page of each font as Kreuzberg does not."""

from __future__ import annotations

from app.adapters.extraction.text.builder import TextBuilder
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged

_NOTES = (b"{\\footnote", b"{\\*\\annotation")


def read_rtf(data: bytes, kind: str) -> ExtractedDocument:
    """The text with its notes where they are referred to."""
    from striprtf.striprtf import rtf_to_text

    for note in _NOTES:
        data = data.replace(note, b"{\\par ")
    try:
        text = rtf_to_text(data.decode("latin-1"), errors="replace")
    except (ValueError, LookupError, OverflowError) as error:
        raise DocumentDamaged(f"Its markup cannot be followed: {error}.") from error
    builder = TextBuilder(kind)
    builder.add(text)
    return builder.build()

"""Tells a PDF whose pages go round in a circle, with which a viewer would wait for ever.

Qt asks PDFium whether each page has arrived, again and again until it has. Of such a page PDFium
says that it has not, though the whole file is there and however often it is asked; the reader asks
often enough and refuses the file, so that it is never shown.
"""

from __future__ import annotations

import ctypes
from typing import Any

QUESTIONS = 1000
"""Good files need fewer than ten. By judgement."""


def is_circular(data: bytes, pages: int) -> bool:
    """Whether a page of a complete file never arrives."""
    from pypdfium2 import raw

    access = raw.FPDF_FILEACCESS()
    access.m_FileLen = len(data)
    block = type(access.m_GetBlock)

    def read(_: Any, place: int, buffer: Any, size: int) -> int:
        ctypes.memmove(buffer, data[place : place + size], size)
        return 1

    access.m_GetBlock = block(read)
    there = raw.FX_FILEAVAIL(version=1)
    there.IsDataAvail = type(there.IsDataAvail)(lambda *_: 1)
    hints = raw.FX_DOWNLOADHINTS(version=1)
    hints.AddSegment = type(hints.AddSegment)(lambda *_: None)
    available = raw.FPDFAvail_Create(there, access)
    try:
        if raw.FPDFAvail_IsDocAvail(available, hints) != raw.PDF_DATA_AVAIL:
            return False
        document = raw.FPDFAvail_GetDocument(available, None)
        circular = any(
            all(
                raw.FPDFAvail_IsPageAvail(available, page, hints) == raw.PDF_DATA_NOTAVAIL
                for _ in range(QUESTIONS)
            )
            for page in range(pages)
        )
        if document:
            raw.FPDF_CloseDocument(document)
        return circular
    finally:
        raw.FPDFAvail_Destroy(available)

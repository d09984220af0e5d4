"""Reads PDF with PDFium: page by page, so that one broken page costs no other.

Kreuzberg has the same engine inside, but leaves out text that it takes for a table's.
"""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.adapters.extraction.text.builder import TextBuilder, one_line
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentScanned,
    DocumentWithoutText,
)
from app.core.ports.extraction import PageListener, no_pages

_WORD_BREAK = re.compile("[\x02\ufffe\u00ad][\r\n]*")
"""How PDFium marks a hyphen at the end of a line."""
_KEPT_HYPHEN = re.compile(r"(?<=\w)[\x02\ufffe](?=[A-Z0-9])")
"""A hyphen at the end of a line that stands between names or numbers belongs to them."""
_SPACED_OUT = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff]) (?=[\u3001-\u30ff\u4e00-\u9fff])")
"""A space between two Chinese or Japanese characters, which justified lines are full of."""
_NUMBERING = 12
"""Characters that may stand before a heading in the text but not in the outline."""
_STAMP = 80
"""Letters of a page number or stamp that is put on a scan, at most."""
_COVERED = 0.5
"""Share of a page that a picture on it covers when the page is a scan."""
_BUTTON_STATES = frozenset({"Off", "Yes", "On"})

Recognise = Callable[[Any, TextBuilder], None]
"""Adds the text that it sees on a page."""
Outline = Mapping[int, Mapping[str, int]]
"""For each page, counted from 0, the titles on it with their levels."""


def read_pdf(
    data: bytes, kind: str, seen: PageListener = no_pages, recognise: Recognise | None = None
) -> ExtractedDocument:
    """Every page with its notes and the values of its form fields; headings from the outline.

    Pages that are pictures are given to ``recognise``, or else left out.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise DocumentEncrypted("The PDF opens only with a password.") from error
        raise DocumentDamaged(f"PDFium cannot open it: {error}") from error
    with document:
        if _is_circular(data, len(document)):
            raise DocumentDamaged("Its pages go round in a circle.")
        builder = TextBuilder(kind)
        drawn = _read_pages(document, builder, pypdfium2.PdfiumError, seen, recognise)
        found = builder.build(document.get_metadata_value("Title"))
        if found.text:
            return found
        pages = len(document)
    if drawn:
        if recognise:
            raise DocumentWithoutText(f"No words can be recognised on its pages ({pages}).")
        raise DocumentScanned(f"It is a scan: pictures or drawings but no text ({pages} pages).")
    raise DocumentEmpty(f"There is nothing on its pages ({pages}).")


def _read_pages(
    document: Any,
    builder: TextBuilder,
    failure: type[Exception],
    seen: PageListener,
    recognise: Recognise | None,
) -> bool:
    """Whether something is drawn on any page. Raises ``DocumentDamaged`` if none can be read."""
    outline = _outline(document, failure)
    drawn, broken = False, 0
    for index in range(len(document)):
        seen(index + 1, len(document))
        try:
            page = document[index]
            text = page.get_textpage().get_text_bounded()
        except failure:
            broken += 1
            continue
        builder.page(index + 1)
        _add_text(builder, text, outline[index])
        builder.add("\n".join(_notes(page)))
        if _is_picture(page, text):
            if recognise:
                recognise(page, builder)
            else:
                builder.leave_out(index + 1)
        drawn = drawn or any(True for _ in page.get_objects(max_depth=1))
        page.close()
    if broken == len(document):
        raise DocumentDamaged(f"None of its {broken} pages can be read.")
    return drawn


def _is_picture(page: Any, text: str) -> bool:
    """Whether a page says nothing in letters but shows something; scans may bear a page number."""
    from pypdfium2 import raw

    letters = len("".join(text.split()))
    if letters > _STAMP:
        return False
    if not letters:
        return any(True for _ in page.get_objects(max_depth=1))
    width, height = page.get_size()
    return any(
        (right - left) * (top - bottom) > _COVERED * width * height
        for left, bottom, right, top in (
            found.get_bounds()
            for found in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=2)
        )
    )


def _add_text(builder: TextBuilder, text: str, titles: Mapping[str, int]) -> None:
    """The page's text, broken where a line is a title of the outline."""
    block: list[str] = []
    text = _WORD_BREAK.sub("", _KEPT_HYPHEN.sub("-", text))
    for line in _SPACED_OUT.sub("", text).splitlines():
        level = _level(one_line(line).casefold(), titles) if titles else None
        if level is None:
            block.append(line)
        else:
            builder.add("\n".join(block))
            builder.heading(level, line)
            block.clear()
    builder.add("\n".join(block))


def _level(line: str, titles: Mapping[str, int]) -> int | None:
    if line in titles:
        return titles[line]
    found = (level for title, level in titles.items() if line.endswith(title))
    return next(found, None) if len(line) <= max(map(len, titles)) + _NUMBERING else None


def _outline(document: Any, failure: type[Exception]) -> Outline:
    titles: defaultdict[int, dict[str, int]] = defaultdict(dict)
    try:
        for bookmark in document.get_toc():
            target = bookmark.get_dest()
            title = one_line(bookmark.get_title()).casefold()
            if target is not None and title:
                titles[target.get_index()].setdefault(title, bookmark.level + 1)
    except failure:
        pass  # a broken outline costs its headings, not the text
    return titles


def _notes(page: Any) -> Iterator[str]:
    """What readers wrote into the page: comments, and the values of form fields."""
    from pypdfium2 import raw

    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        for key in (b"Contents", b"V"):
            size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
            buffer = (raw.FPDF_WCHAR * (size // 2))()
            raw.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
            value = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
            if value and value not in _BUTTON_STATES:
                yield value
        raw.FPDFPage_CloseAnnot(annotation)


_AVAILABILITY_CHECKS = 1000
"""How often PDFium is asked for one page. Good files need fewer than ten."""


def _is_circular(data: bytes, pages: int) -> bool:
    """Whether the page tree goes round in a circle: then a page of a complete file never arrives.

    Qt asks PDFium for each page until it has arrived, so the window would hang on such a file.
    """
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
                for _ in range(_AVAILABILITY_CHECKS)
            )
            for page in range(pages)
        )
        if document:
            raw.FPDF_CloseDocument(document)
        return circular
    finally:
        raw.FPDFAvail_Destroy(available)

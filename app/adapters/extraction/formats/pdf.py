"""Parses PDF with PDFium, page by page, so that a broken page affects no other.

Kreuzberg uses the same engine, but drops text that it takes for tables.
"""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from app.adapters.extraction.formats.pdf_lines import Lines, lines_of
from app.adapters.extraction.tables.pdf_tables import page_tables
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
"""PDFium's mark of a hyphen at the end of a line."""
_KEPT_HYPHEN = re.compile(r"(?<=\w)[\x02\ufffe](?=[A-Z0-9])")
"""A hyphen at the end of a line between names or numbers, which is kept."""
_SPACED_OUT = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff]) (?=[\u3001-\u30ff\u4e00-\u9fff])")
"""A space between two Chinese or Japanese characters, an artefact of justified lines."""
_NUMBERING = 12
"""Most characters of a heading's number, which the outline may lack."""
_STAMP = 80
"""Most letters on a scanned page, such as a page number or stamp."""
_COVERED = 0.5
"""Least share of a scanned page that its picture covers."""
_LONG = 8
"""Pages from which the first one is a cover: what is set large there heads no text."""
_BUTTON_STATES = frozenset({"Off", "Yes", "On"})

Recognise = Callable[[Any, TextBuilder], None]
"""Adds the text of a page by OCR."""
Outline = Mapping[int, Mapping[str, int]]
"""Titles with their levels for each page, counted from 0."""


def read_pdf(
    data: bytes, kind: str, seen: PageListener = no_pages, recognise: Recognise | None = None
) -> ExtractedDocument:
    """Extract all pages with annotations and values of form fields. Headings are the outline's, or
    where there is none, lines that are set as headings.

    Scanned pages are passed to ``recognise``, or left out without it.
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
            raise DocumentDamaged("Its page tree is circular.")
        builder = TextBuilder(kind)
        drawn, title = _read_pages(document, builder, pypdfium2.PdfiumError, seen, recognise)
        found = builder.build(title)
        if found.text:
            return found
        pages = len(document)
    if drawn:
        if recognise:
            raise DocumentWithoutText(f"No text was recognised on its {pages} pages.")
        raise DocumentScanned(
            f"It is scanned: {pages} pages of pictures or drawings, without text."
        )
    raise DocumentEmpty(f"Its {pages} pages are empty.")


def _read_pages(
    document: Any,
    builder: TextBuilder,
    failure: type[Exception],
    seen: PageListener,
    recognise: Recognise | None,
) -> tuple[bool, str]:
    """Add all pages; return whether any has graphics, and the title: that of the file if the first
    page says it, else by the look of that page. Raises ``DocumentDamaged`` without any page."""
    outline = _outline(document, failure)
    drawn, broken, title = False, 0, document.get_metadata_value("Title")
    earlier: set[str] = set()
    outlined, cover = bool(outline), len(document) >= _LONG
    for index in range(len(document)):
        seen(index + 1, len(document))
        try:
            page = document[index]
            text_page = page.get_textpage()
            text = text_page.get_text_bounded()
            lines = lines_of(text_page)
        except failure:
            broken += 1
            continue
        builder.page(index + 1)
        if not index and not lines.say(title):
            title = lines.title() or title
        by_look = not outlined and (index or not cover)
        _add_text(builder, text, None if by_look else outline[index], lines, earlier)
        for grid in page_tables(page, text_page, text, index + 1):
            builder.table(grid, follows=False)
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
    return drawn, title


def _is_picture(page: Any, text: str) -> bool:
    """Return whether a page is scanned: graphics without text, except for a page number."""
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


def _add_text(
    builder: TextBuilder,
    text: str,
    titles: Mapping[str, int] | None,
    lines: Lines,
    earlier: set[str],
) -> None:
    """Add the page's text, with the outline's titles as headings; without an outline, lines that
    are set as headings, of which one may take several. Lines of ``earlier`` pages are no headings:
    they stand at the top of each."""
    text = _WORD_BREAK.sub("", _KEPT_HYPHEN.sub("-", text))
    # Of each line its level as a heading, and what it must share with the next to be one with it.
    levels: list[tuple[int | None, object]] = []
    shown = _SPACED_OUT.sub("", text).splitlines()
    for number, line in enumerate(map(one_line, shown)):
        if titles is None:
            level = None if line in earlier else lines.level(line)
            levels.append((level, lines.of.get(line) if level else None))
        else:
            level = _level(line.casefold(), titles) if titles else None
            levels.append((level, number if level else None))
    if titles is None:
        earlier.update(lines.of)
    for (level, _), group in groupby(zip(levels, shown, strict=True), key=lambda pair: pair[0]):
        block = [line for _, line in group]
        if level is None:
            builder.add("\n".join(block))
        else:
            builder.heading(level, " ".join(block))


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
    """Yield the annotations of a page: comments, and values of form fields."""
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
"""Limit of PDFium's availability checks for a page; good files need fewer than ten."""


def _is_circular(data: bytes, pages: int) -> bool:
    """Return whether the page tree is circular, so that a page never becomes available.

    Qt polls PDFium until a page is available, so that the desktop would hang on such a file.
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

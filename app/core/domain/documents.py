"""Extracted documents: the text, and the positions of pages, headings and recognised lines."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.domain.tabular.tables import ExtractedTable


@dataclass(frozen=True, slots=True)
class PageSpan:
    """The [start, end) characters of one page, sheet or slide in a document's text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadingSpan:
    """The [start, end) characters of a heading in a document's text; level 1 is the highest."""

    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page; edges are shares (0 to 1) of width and height from the top left."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class BoxSpan:
    """The place on the page of a line recognised by OCR; its text is [start, end)."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """The text of a file, its pages (empty where the format has none) and its headings.

    ``boxes`` place the lines recognised by OCR; ``unread`` are the numbers of scanned pages that
    were not recognised yet. ``tables`` are those of the text, in order. ``page_count`` counts pages
    without text too; 0 where the format has none.
    """

    text: str
    kind: str
    pages: tuple[PageSpan, ...] = ()
    headings: tuple[HeadingSpan, ...] = ()
    title: str | None = None
    boxes: tuple[BoxSpan, ...] = ()
    unread: tuple[int, ...] = ()
    tables: tuple[ExtractedTable, ...] = ()
    page_count: int = 0

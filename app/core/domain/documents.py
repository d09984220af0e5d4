"""What extraction yields: the text of a document, and where its parts lie."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageSpan:
    """Where one page, sheet or slide lies in a document's text: [start, end) in characters."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadingSpan:
    """Where a heading lies in a document's text; level 1 is the highest."""

    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, from its left upper corner; edges from 0 to 1 of width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class BoxSpan:
    """Where a line that was recognised in a picture stands on it: its text is [start, end)."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """The text of a file, with pages (empty where the format has none) and headings found.

    ``boxes`` are there for what was recognised in pictures; ``unread`` are the numbers of pages
    that are pictures and were not looked at.
    """

    text: str
    kind: str
    pages: tuple[PageSpan, ...] = ()
    headings: tuple[HeadingSpan, ...] = ()
    title: str | None = None
    boxes: tuple[BoxSpan, ...] = ()
    unread: tuple[int, ...] = ()

"""Divides a document into sections by its headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.domain.documents import ExtractedDocument, HeadingSpan
from app.core.text.tables import BAR

_LONGEST = 80
"""Most characters of a heading in a path; the header of a table is never cut."""
_TABLES = frozenset({"csv", "tsv"})
_MARKDOWN = re.compile(r"^ {0,3}(?P<marks>#{1,6})[ \t]+(?=\S).*$", re.MULTILINE)
_MARKED = frozenset({"md", "markdown", "txt"})
"""File kinds in which ``#`` starts a heading; in code it starts a comment."""


class Section(NamedTuple):
    """[start, end) of a heading and the text under it, which begins at ``body``; ``heading`` is
    the path of headings above that text, its own included."""

    start: int
    body: int
    end: int
    heading: str


def sections(document: ExtractedDocument) -> Iterator[Section]:
    """The sections of a document, in order; together they contain all its text.

    A heading with nothing under it, not even a lower heading, is text. Headings are those found by
    the extractor; if there are none, lines marked with ``#``.
    """
    text = document.text
    headings = document.headings or tuple(_detected(document))
    yield Section(0, 0, headings[0].start if headings else len(text), "")
    path: list[HeadingSpan] = []
    start = headings[0].start if headings else 0
    for heading, following in zip(headings, (*headings[1:], None), strict=False):
        end = following.start if following else len(text)
        path = [*(above for above in path if above.level < heading.level), heading]
        under = text[heading.end : end]
        if under.strip():
            body = heading.end + len(under) - len(under.lstrip())
            yield Section(start, body, end, _joined(document, path))
        elif following and following.level > heading.level:
            continue  # directly above a lower heading: both belong to the text under that
        else:
            path.pop()
            yield Section(start, start, end, _joined(document, path))
        start = end


def _joined(document: ExtractedDocument, path: list[HeadingSpan]) -> str:
    titles = (" ".join(document.text[h.start : h.end].split()).strip("# ") for h in path)
    return " > ".join(
        title if BAR in title or document.kind in _TABLES else title[:_LONGEST]
        for title in titles
        if title
    )


def _detected(document: ExtractedDocument) -> Iterator[HeadingSpan]:
    """Headings marked with ``#``. No guessing: an edit could flip a guess, and with it all
    passages that follow."""
    if document.kind in _MARKED:
        for line in _MARKDOWN.finditer(document.text):
            yield HeadingSpan(len(line["marks"]), line.start(), line.end())

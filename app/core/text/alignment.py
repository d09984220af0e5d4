"""Finds a stored passage again in a text that was read from the same page by other means.

Two readers of one page differ in white space, hyphens, ligatures and quotation marks, and a
passage may begin on the page before; what they share are the letters, in the same order.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

from app.core.domain.documents import Box, ExtractedDocument

ANCHOR = 12
"""Letters that must agree at a stretch where the whole does not."""
DRIFT = 24
"""Letters by which two places may differ and still belong to one match."""


def locate(passage: str, page: str) -> tuple[int, int] | None:
    """The [start, end) of ``page`` that holds ``passage``, or most of what is there of it.

    None when not even a few words in a row agree.
    """
    wanted, _ = _folded(passage)
    known, places = _folded(page)
    if not wanted or not known:
        return None
    if (at := known.find(wanted)) >= 0:
        first, last = at, at + len(wanted) - 1
    elif (found := _partly(wanted, known)) is not None:
        first, last = found
    else:
        return None
    return places[first], _with_signs(page, places[last] + 1)


def _partly(wanted: str, known: str) -> tuple[int, int] | None:
    """First and last letter of the stretch of ``known`` in which most anchors of ``wanted``
    stand as they do there."""
    size = min(ANCHOR, len(wanted))
    anchors: list[tuple[int, int]] = []
    for start in range(0, len(wanted) - size + 1, max(1, size // 2)):
        at = known.find(wanted[start : start + size])
        while at >= 0:
            anchors.append((start, at))
            at = known.find(wanted[start : start + size], at + 1)
    if not anchors:
        return None
    shifts = Counter((at - start) // DRIFT for start, at in anchors)
    best, _ = shifts.most_common(1)[0]
    agreed = [(s, at) for s, at in anchors if abs((at - s) // DRIFT - best) <= 1]
    first, last = min(agreed), max(agreed)
    return _back(wanted, known, *first), _on(wanted, known, last[0] + size, last[1] + size) - 1


def _back(wanted: str, known: str, here: int, there: int) -> int:
    while here > 0 and there > 0 and wanted[here - 1] == known[there - 1]:
        here, there = here - 1, there - 1
    return there


def _on(wanted: str, known: str, here: int, there: int) -> int:
    while here < len(wanted) and there < len(known) and wanted[here] == known[there]:
        here, there = here + 1, there + 1
    return there


def _with_signs(page: str, end: int) -> int:
    """Past the full stop or bracket that belongs to what ends there."""
    while end < len(page) and not page[end].isalnum() and not page[end].isspace():
        end += 1
    return end


def _folded(text: str) -> tuple[str, list[int]]:
    """Letters and digits alone, without case and accents, and where each stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if part.isalnum():
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def boxes_between(document: ExtractedDocument, start: int, end: int) -> dict[int, list[Box]]:
    """Where the lines of [start, end) stand on their pages; empty unless they were recognised."""
    found: dict[int, list[Box]] = {}
    for span in document.boxes:
        if span.start < end and start < span.end:
            pages = (p.number for p in document.pages if p.start <= span.start < p.end)
            found.setdefault(next(pages, 1), []).append(span.box)
    return found

"""Locates a passage in the text of the same page extracted by another library.

Two extractions of a page differ in white space, hyphens, ligatures and quotation marks, and a
passage may begin on the page before. The letters and their order are the same.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

from app.core.domain.documents import Box, ExtractedDocument

ANCHOR = 12
"""Letters in a row that must match where the whole passage does not."""
DRIFT = 24
"""Most letters by which the offsets of two anchors of one match may differ."""


def locate(passage: str, page: str) -> tuple[int, int] | None:
    """The [start, end) of ``passage`` in ``page``, or of the part of it found there.

    None when not even a few words in a row match.
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
    """First and last letter of the part of ``known`` where most anchors of ``wanted`` match at
    about the same offset."""
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
    """Extend ``end`` past a closing full stop or bracket."""
    while end < len(page) and not page[end].isalnum() and not page[end].isspace():
        end += 1
    return end


def _folded(text: str) -> tuple[str, list[int]]:
    """Letters and digits only, without case and accents, and the position of each."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if part.isalnum():
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def boxes_between(document: ExtractedDocument, start: int, end: int) -> dict[int, list[Box]]:
    """Boxes of the lines of [start, end) by page; empty unless they were recognised by OCR."""
    found: dict[int, list[Box]] = {}
    for span in document.boxes:
        if span.start < end and start < span.end:
            pages = (p.number for p in document.pages if p.start <= span.start < p.end)
            found.setdefault(next(pages, 1), []).append(span.box)
    return found

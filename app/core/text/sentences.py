"""Splits text into sentences, in scripts with spaces and in Chinese and Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STOP = re.compile(
    r"""(?P<dot>[.!?…]+["'”’»)\]]*(?:\s*\[\d{1,3}\])*(?=\s|$))  # with citation marks
    |[。！？｡]+["”’」』）]*(?:\s*\[\d{1,3}\])*
    |\n+""",
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"(?:^|\n)\s*\d{1,2}$"  # the number of a list item
    r"|(?:^|[\s(\"'])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]"
    r"|mr|mrs|ms|dr|prof|st|jr|sr|no|nr|vs|fig|vol|cf|approx|bzw|ca|sra?|art)$",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|ene|abr|ago|dic)$", re.I
)
"""Before a day: 'Oct. 11, 1996'."""
_LOOK_BACK = 12
"""Characters before a full stop that can make it an abbreviation."""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of every sentence, in order, without surrounding white space.

    A line break ends a sentence; the full stops of initials, list numbers and common abbreviations
    do not.
    """
    start = 0
    for stop in _STOP.finditer(text):
        if stop["dot"] and _goes_on(text, stop):
            continue
        yield from _stripped(text, start, stop.end())
        start = stop.end()
    yield from _stripped(text, start, len(text))


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 2].lstrip()
    before = text[max(0, stop.start() - _LOOK_BACK) : stop.start()]
    return stop["dot"] == "." and (
        following[:1].islower()
        or (following[:1].isdigit() and bool(_MONTH.search(before)))
        or (bool(following) and bool(_ABBREVIATION.search(before)))
    )


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())

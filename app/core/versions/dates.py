"""Finds dates in names and texts, in English, German, Spanish, Russian and Chinese.

A date is the text YYYY, YYYY-MM or YYYY-MM-DD, as exact as it was given, so that dates compare as
texts and a less exact one is a prefix of those within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.text.dates import MONTHS, month_number

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_M, _D = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_EDGE, _END = r"(?<![^\W_])(?<!\d[.,])", r"(?![^\W_]|[.,]\d)"
_DATE = re.compile(
    rf"{_EDGE}(?:"
    rf"(?P<y1>{_YEAR})[-_./](?P<m1>{_M})(?:[-_./](?P<d1>{_D}))?"
    rf"|(?P<y2>{_YEAR})(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])"
    rf"|(?P<d3>{_D})[./-](?P<m3>{_D})[./-](?P<y3>{_YEAR})"
    rf"|(?P<d4>{_D})(?:st|nd|rd|th|\.|º)?[\s_-]+(?:of\s+|de\s+)?(?P<m4>{_MONTH})\.?"
    rf"[\s,_-]+(?:del?\s+)?(?P<y4>{_YEAR})"
    rf"|(?P<m5>{_MONTH})\.?[\s_-]+(?P<d5>{_D})(?:st|nd|rd|th)?,?[\s_-]+(?P<y5>{_YEAR})"
    rf"|(?P<m6>{_MONTH})\.?[\s,_-]*(?:del?\s+)?(?P<y6>{_YEAR})"
    rf"|(?P<y8>{_YEAR})[\s_-]+(?P<m8>{_MONTH})"
    rf"|(?P<y9>{_YEAR})){_END}"
    r"|(?<!\d)(?P<y7>(?:19|20)\d\d)\s*年(?:\s*(?P<m7>\d{1,2})\s*月(?:\s*(?P<d7>\d{1,2})\s*日)?)?",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(
    rf"(?<![^\W_])(?P<month>{_MONTH})(?![^\W_])|(?<!\d)(?P<number>\d{{1,2}})\s*月", re.IGNORECASE
)


class Dated(NamedTuple):
    """A date and where it stands."""

    date: str
    start: int
    end: int


def dates(text: str) -> Iterator[Dated]:
    """All dates of a text, in order. Numbers in which day and month could be either are read as
    day and month."""
    for found in _DATE.finditer(text):
        parts = {name[0]: value for name, value in found.groupdict().items() if value}
        month, day = _number(parts.get("m")), _number(parts.get("d"))
        if month > 12 >= day > 0:
            month, day = day, month
        if month <= 12 and day <= 31:
            exact = [part for part in (month, day) if part]
            date = "-".join([parts["y"], *(f"{part:02}" for part in exact)])
            yield Dated(date, found.start(), found.end())


def month_alone(text: str, today: str) -> str:
    """The latest month up to ``today`` that a text names without a year, or nothing."""
    if found := _MONTH_ALONE.search(text):
        month = _number(found["month"] or found["number"])
        if 1 <= month <= 12:
            year = int(today[:4]) - (f"{month:02}" > today[5:7])
            return f"{year}-{month:02}"
    return ""


def within(date: str, period: str) -> bool:
    """Whether a date lies in a period (a date that may be less exact)."""
    return bool(date) and date.startswith(period)


def by_then(date: str, period: str) -> bool:
    """Whether a date is no later than a period."""
    return date <= period + "~"


def _number(text: str | None) -> int:
    if not text:
        return 0
    return int(text) if text.isdigit() else month_number(text.rstrip("."))

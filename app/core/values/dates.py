"""Dates as people write them, in five languages, as ISO dates.

Of 03/04/2024 nothing tells which number is the day. A hint decides, such as what other dates of the
file prove; without one the date says that it is undecided, and what the other reading is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.core.text.dates import MONTHS
from app.core.values.cardinals import cardinal

Order = Literal["", "dmy", "mdy"]
"""Of day, month and year in numbers; empty while nothing decides it."""

_LATEST_OF_CENTURY = 68
"""Last of the two-digit years that are in this century, as POSIX reads them."""
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º|ª|°|-?го|-?е)?"
_LINK = r"(?:\s+(?:day\s+of|of|de|del|des)\s+|[\s,./-]+)"
_HAN = "[〇零一二三四五六七八九十]"
_TIME = re.compile(
    r"(?:T|,?\s+(?:at\s+|um\s+|a\s+las\s+|в\s+)?)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)"
    r"(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?Uhr\b)?"
    r"(?:Z|[+-]\d\d:?\d\d)?(?![\d:])",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"(?<![\w.,/-])(?P<y1>{_YEAR})(?P<s1>[-./])(?P<m1>1[0-2]|0?[1-9])"
    rf"(?:(?P=s1)(?P<d1>3[01]|[12]\d|0?[1-9]))?(?=T\d|(?![\w/-]|[.,]\d))"
    r"|(?<![\w.,/-])(?P<a2>\d{1,2})(?P<s2>[-./])(?P<b2>\d{1,2})(?P=s2)"
    rf"(?P<y2>{_YEAR}|\d\d)(?![\w/-]|[.,]\d)"
    rf"|(?<!\w)(?P<d3>3[01]|[12]\d|0?[1-9]){_ORDINAL}{_LINK}(?P<m3>{_MONTH})\.?"
    rf"(?:{_LINK}(?P<y3>{_YEAR}|['’]?\d\d(?=\W|$))(?:\s?г(?:ода?|\.)?)?(?!\d))?(?!\w)"
    rf"|(?<!\w)(?P<m4>{_MONTH})\.?\s*(?P<d4>3[01]|[12]\d|0?[1-9]){_ORDINAL}(?![\w:])"
    rf"(?:(?:,\s*|\s+(?:de\s+)?)(?P<y4>{_YEAR})(?!\d))?"
    rf"|(?<![^\W_])(?P<m5>{_MONTH})\.?(?:(?:{_LINK}|['’])?(?P<y5>{_YEAR})|\s?[-'’](?P<z5>\d\d))(?!\d)"
    rf"|(?<!\w)(?P<y6>{_YEAR})[\s,-]+(?P<m6>{_MONTH})\.?(?:[\s-]+(?P<d6>3[01]|[12]\d|0?[1-9]))?(?!\w)"
    rf"|(?<![\dA-Za-z〇零一二三四五六七八九])(?P<y7>{_YEAR}|[〇零一二三四五六七八九]{{4}})\s?年(?:\s?(?P<m7>1[0-2]|0?[1-9]|{_HAN}{{1,2}})"
    rf"\s?月(?:份|\s?(?P<d7>3[01]|[12]\d|0?[1-9]|{_HAN}{{1,3}})\s?[日号])?)?"
    rf"|(?<![\w.,])(?P<m8>1[0-2]|0?[1-9])/(?P<y8>{_YEAR})(?![\w/])"
    rf"|(?<!\d)(?P<y9>(?:19|20)\d\d)(?P<m9>0[1-9]|1[0-2])(?P<d9>0[1-9]|[12]\d|3[01])(?!\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date and the characters [``start``, ``end``) of the text that say it.

    ``iso`` is as exact as the text: 2024, 2024-03, 2024-03-05, 2024-03-05T14:30, or --03-05 without
    a year. ``order`` is the order that it proves; ``other`` the reading in the other order, where
    nothing decides.
    """

    start: int
    end: int
    iso: str
    order: Order = ""
    other: str = ""


def dates(text: str, order: Order = "") -> Iterator[Date]:
    """All dates of a text, in order; ``order`` is how to read those that do not tell."""
    for found in _DATE.finditer(text):
        if read := _read(found, order):
            yield _with_time(text, read)


def whole(text: str, order: Order = "") -> Date | None:
    """The date that a text is, with nothing beside it but a weekday; else None."""
    text = text.strip()
    for found in dates(text, order):
        before = text[: found.start].strip(" ,.")
        if found.end == len(text) and (not before or before.casefold() in _WEEKDAYS):
            return found
        break
    return None


def day_order(texts: Iterable[str]) -> Order:
    """The order of day and month that dates of the same origin prove, by majority."""
    proofs = Counter(found.order for text in texts for found in dates(text) if found.order)
    if proofs["dmy"] == proofs["mdy"]:
        return ""
    return "dmy" if proofs["dmy"] > proofs["mdy"] else "mdy"


def order_of(language: str) -> Order:
    """The usual order in a language (ISO 639-1). English has both."""
    return "dmy" if language in ("de", "es", "ru", "fr", "it", "pt", "nl", "pl") else ""


_WEEKDAYS = frozenset(
    word
    for words in (
        "monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat",
        "sunday sun montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa",
        "sonntag so lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb",
        "domingo dom понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб",
        "воскресенье вс",
    )
    for word in words.split()
)


def _read(found: re.Match[str], hint: Order) -> Date | None:
    said = found.groupdict()
    if said["a2"]:
        return _numeric(found, hint)
    for n in "1345679":
        if said[f"m{n}"]:
            year = _year(said[f"y{n}"] or said.get(f"z{n}"))
            return _date(found.span(), year, _month(said[f"m{n}"]), _count(said.get(f"d{n}")))
    if said["m8"]:
        return _date(found.span(), int(said["y8"]), int(said["m8"]), 0)
    return _date(found.span(), _year(said["y7"]), 0, 0)


def _numeric(found: re.Match[str], hint: Order) -> Date | None:
    """A date like 03/04/2024. Points are not used in the order of the United States."""
    first, second, year = int(found["a2"]), int(found["b2"]), _year(found["y2"])
    day_first = _date(found.span(), year, second, first)
    month_first = _date(found.span(), year, first, second)
    if found["s2"] == "." or not month_first:
        proven: Order = "" if found["s2"] == "." else "dmy"
        return day_first and Date(day_first.start, day_first.end, day_first.iso, proven)
    if not day_first:
        return Date(month_first.start, month_first.end, month_first.iso, "mdy")
    if first == second or hint == "dmy":
        return day_first
    if hint == "mdy":
        return month_first
    return Date(day_first.start, day_first.end, day_first.iso, "", month_first.iso)


def _date(span: tuple[int, int], year: int, month: int, day: int) -> Date | None:
    try:
        date(year or 2000, month or 1, day or 1)  # 2000 has 29 February
    except ValueError:
        return None
    if not year and not day:
        return None
    parts = [f"{year:04}" if year else "-", *(f"{part:02}" for part in (month, day) if part)]
    return Date(*span, "-".join(parts))


def _with_time(text: str, found: Date) -> Date:
    time = _TIME.match(text, found.end)
    if not time or len(found.iso) != 10:
        return found
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"] in "pP" else 0)
    clock = f"T{hour:02}:{time['minute']}" + (f":{time['second']}" if time["second"] else "")
    other = found.other + clock if found.other else ""
    return Date(found.start, time.end(), found.iso + clock, found.order, other)


def _year(said: str | None) -> int:
    if not said:
        return 0
    said = said.strip("'’")
    if not said.isdecimal():
        return int(cardinal(said) or 0)
    year = int(said)
    if len(said) > 2:
        return year
    return year + (2000 if year <= _LATEST_OF_CENTURY else 1900)


def _month(said: str) -> int:
    return MONTHS.get(said.casefold()) or _count(said)


def _count(said: str | None) -> int:
    if not said:
        return 0
    return int(said) if said.isdecimal() else cardinal(said) or 0

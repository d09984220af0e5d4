"""Dates and periods as people write them, in the five languages of the rules.

A period is a pair of ISO dates (first and last day), so that periods compare as text and need no
time zone.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Period = tuple[str, str]
"""First and last day, as in ("2026-05-01", "2026-05-31")."""

NEVER = "0001-01-01"
FOREVER = "9999-12-31"
"""The first and last day of what has no beginning or end."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner enero ene января январь январе янв",
            "february feb februar febrero февраля февраль феврале фев",
            "march mar märz maerz mär mrz marzo марта март марте мар",
            "april apr abril abr апреля апрель апреле апр",
            "may mai mayo мая май мае",
            "june jun juni junio июня июнь июне",
            "july jul juli julio июля июль июле",
            "august aug agosto ago августа август августе авг",
            "september sep sept septiembre setiembre сентября сентябрь сентябре сен",
            "october oct oktober okt octubre октября октябрь октябре окт",
            "november nov noviembre ноября ноябрь ноябре ноя",
            "december dec dezember dez diciembre dic декабря декабрь декабре дек",
        ),
        1,
    )
    for name in names.split()
}
"""Months by their names and abbreviations, in lower case."""
_YEAR = r"(?:19|20)\d\d"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_LINK = r"(?:,|\s|\sof|\sde|\sdel)"
_HAN_NUMBERS = {number: n for n, number in enumerate("一二三四五六七八九十", 1)} | {
    "十一": 11,
    "十二": 12,
}
_HAN_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_ORDINALS = (
    r"1st|first|1\.|erste[nrsm]?|primer|1-?й|перв\w+|[第]?[一1]",
    r"2nd|second|2\.|zweite[nrsm]?|segundo|2-?й|втор\w+|[第]?[二2]",
    r"3rd|third|3\.|dritte[nrsm]?|tercer|3-?й|трет\w+|[第]?[三3]",
    r"4th|fourth|4\.|vierte[nrsm]?|cuarto|4-?й|четв[её]рт\w+|[第]?[四4]",
)
_QUARTER_WORD = r"quarter|quartal[s]?|trimestre|квартал[аеу]?"
_QUARTER = re.compile(
    "|".join(
        rf"(?P<q{n}>(?<![^\W_])q[\s_-]?{n}(?![^\W_])|(?<![^\W_]){n}q(?![^\W_])"
        rf"|(?<!\w)(?:{ordinal})\s?(?:fiscal\s)?(?:{_QUARTER_WORD})(?!\w)"
        rf"|(?<!\w)(?:{_QUARTER_WORD})\s{n}(?!\d)"
        rf"|(?:{ordinal})季度?)"
        for n, ordinal in enumerate(_ORDINALS, 1)
    ),
    re.IGNORECASE,
)
_QUARTER_SIGN = re.compile(
    r"q[\s_-]?[1-4]|[1-4]q|quarter|quartal|trimestre|квартал|季", re.IGNORECASE
)
"""Stands in every quarter: most texts have none, and ``_QUARTER`` is slow."""
_DATE = re.compile(
    rf"(?<!\d)(?P<y1>{_YEAR})[-./](?P<m1>0[1-9]|1[0-2])(?:[-./](?P<d1>[0-2]\d|3[01]))?(?!\d)"
    rf"|(?<!\d)(?P<y2>{_YEAR})(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?<!\d)(?P<d3>{_DAY})[./-]\s?(?P<m3>0?[1-9]|1[0-2])[./-]\s?(?P<y3>{_YEAR})(?!\d)"
    rf"|(?<!\w)(?P<d4>{_DAY})(?:st|nd|rd|th|\.)?{_LINK}\s?(?P<m4>{_MONTH})\.?"
    rf"(?:{_LINK}*\s?(?P<y4>{_YEAR})(?!\d))?(?!\w)"
    rf"|(?<!\w)(?P<m5>{_MONTH})\.?\s(?P<d5>{_DAY})(?:st|nd|rd|th)?(?!\w)(?:,?\s(?P<y5>{_YEAR})(?!\d))?"
    rf"|(?<![^\W_])(?P<m6>{_MONTH})(?:\.?{_LINK}*[\s_-]?(?P<y6>{_YEAR})(?!\d))?(?![^\W\d_])"
    rf"|(?:(?P<y7>{_YEAR})年)?(?P<m7>{_HAN_MONTH})月(?:(?P<d7>{_DAY})[日号])?",
    re.IGNORECASE,
)
_BEGINNING = re.compile(
    r"[0-9一二三四五六七八九十]"
    rf"|(?<![^\W_])(?={'|'.join(sorted({name[:3] for name in MONTHS}))})\w",
    re.IGNORECASE,
)
"""The first character of every date: looking for ``_DATE`` only there takes a tenth of the time."""
_LONE_YEAR = re.compile(rf"(?<![\d.,])(?P<year>{_YEAR})(?!\d|[.,]\d)")
AMBIGUOUS = frozenset({"may", "march"})
"""Months that are also verbs, so that they must be capitalised unless a day or year is beside."""
_SHORT = frozenset(name for name in MONTHS if len(name) <= 4) - frozenset(
    (
        "may",
        "mai",
        "mayo",
        "märz",
        "june",
        "juni",
        "july",
        "juli",
        "мая",
        "май",
        "мае",
        "июнь",
        "июль",
    )
)
"""Abbreviations that are also names and other words: no months without a day or year beside."""


@dataclass(frozen=True, slots=True)
class When:
    """A date in a text: a year, quarter, month or day; ``year`` is 0 where it is not said."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    quarter: int = 0

    def period(self, today: date) -> Period | None:
        """Its days; without a year those of the latest that has begun. None for no real date."""
        if self.year:
            return self.in_year(self.year)
        this = self.in_year(today.year)
        return this if this and this[0] <= today.isoformat() else self.in_year(today.year - 1)

    def in_year(self, year: int) -> Period | None:
        """Its days in that year; None for no real date."""
        if self.quarter:
            return months(year, self.quarter * 3 - 2, 3)
        if not self.month:
            return f"{year}-01-01", f"{year}-12-31"
        if not self.day:
            return months(year, self.month)
        try:
            day = date(year, self.month, self.day).isoformat()
        except ValueError:
            return None
        return day, day


def dates(text: str, *, anywhere: bool = False) -> list[When]:
    """The dates in a text, in order. ``anywhere`` also takes words as months that may be others."""
    found = [*_quarters(text)]
    taken = [(when.start, when.end) for when in found]
    for match in _matches(text):
        when = _when(match)
        if not (anywhere or when.year or when.day) and _may_be_other(match[0].strip(" .,")):
            continue
        if not _overlaps(match.span(), taken):
            found.append(when)
            taken.append(match.span())
    for match in _LONE_YEAR.finditer(text):
        if not _overlaps(match.span(), taken):
            found.append(When(*match.span(), int(match["year"])))
    return sorted(found, key=lambda when: when.start)


def month_number(name: str) -> int:
    """The number of a month by a name of ``MONTHS``, in any case."""
    # Patterns that ignore case take a capital I with a dot for an i.
    return MONTHS[name.casefold().replace("\u0307", "")]


def months(year: int, month: int, count: int = 1) -> Period:
    """The period of some months."""
    last = month + count - 1
    year_of_last, last = year + (last - 1) // 12, (last - 1) % 12 + 1
    end = date(year_of_last, last, monthrange(year_of_last, last)[1])
    return date(year, month, 1).isoformat(), end.isoformat()


def period_shape(period: Period) -> Literal["since", "until", "day", "month", "year", "range"]:
    """How a period is put into words."""
    first, last = period
    if last == FOREVER:
        return "since"
    if first == NEVER:
        return "until"
    if first == last:
        return "day"
    year, month = int(first[:4]), int(first[5:7])
    if period == months(year, month):
        return "month"
    return "year" if period == months(year, 1, 12) else "range"


def week(day: date) -> Period:
    """The week of a day, from Monday."""
    monday = day - timedelta(days=day.weekday())
    return monday.isoformat(), (monday + timedelta(days=6)).isoformat()


def _matches(text: str) -> Iterator[re.Match[str]]:
    """All matches of ``_DATE``."""
    end = 0
    for beginning in _BEGINNING.finditer(text):
        if beginning.start() >= end and (match := _DATE.match(text, beginning.start())):
            end = match.end()
            yield match


def _quarters(text: str) -> Iterator[When]:
    if not _QUARTER_SIGN.search(text):
        return
    for match in _QUARTER.finditer(text):
        number = next(n for n in (1, 2, 3, 4) if match[f"q{n}"])
        start, end, year = match.start(), match.end(), 0
        if after := re.compile(rf"(?:[\s,_-]|\sof|\sde|\sdel|\sfy)*({_YEAR})(?!\d)", re.I).match(
            text, end
        ):
            end, year = after.end(), int(after[1])
        elif before := re.search(rf"(?<!\d)({_YEAR})年?[\s_-]*$", text[:start]):
            start, year = before.start(), int(before[1])
        yield When(start, end, year, quarter=number)


def _when(match: re.Match[str]) -> When:
    said = match.groupdict()
    for n in "1234567":
        if month := said[f"m{n}"]:
            year, day = said[f"y{n}"], said.get(f"d{n}")
            return When(*match.span(), int(year or 0), _month(month), int(day or 0))
    raise AssertionError("Every alternative has a month.")


def _may_be_other(word: str) -> bool:
    return word in AMBIGUOUS or word.casefold() in _SHORT


def _month(said: str) -> int:
    return int(said) if said.isdigit() else _HAN_NUMBERS.get(said) or month_number(said)


def _overlaps(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in taken)

"""Durations as people write them, in five languages, and the day on which a term ends."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.core.values.cardinals import cardinal, pattern, word_pattern

Clock = Literal["h:m", "m:s"]
"""How to read two numbers with a colon: 3:45 as hours and minutes, or minutes and seconds."""

DAY_SECONDS = 86_400.0
MONTH_SECONDS = 365.2425 / 12 * DAY_SECONDS
"""The mean month, to compare terms; a calendar adds months as such."""

_UNITS = {
    "year": "years? yrs? jahre?s? jahren jährige?[nrsm]? años? anual(?:es)? год[ау]? года лет"
    " летн\\w+ 年",
    "half": "half-years? halbjahre?s? semestres? полугоди[йяе] 个半年",
    "quarter": "quarters? quartale?s? trimestres? квартал(?:а|ов)? 个季度 季度",
    "month": "months? mos? monate?s? monaten monatige?[nrsm]? mes(?:es)? месяц(?:а|ев)? мес"
    " месячн\\w+ 个月",
    "week": "weeks? wks? wochen? wöchige?[nrsm]? semanas? недел[ьяюи] 周 个星期 星期",
    "day": "days? (?:arbeits|werk|kalender)tage?n? tage?s? tagen tägige?[nrsm]? días? день дня"
    " дней 天 个?工作日 日",
    "hour": r"hours? hrs? (?<=[\d\s])h stunden? std horas? час(?:а|ов)? ч 小时 个小时",
    "minute": "minutes? mins? minuten? minutos? минут[аыу]? мин 分钟 分",
    "second": r"seconds? secs? (?<=[\d\s])s sekunden? sek segundos? секунд[аыу]? сек 秒",
}
_MONTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_SECONDS = {"week": 7 * DAY_SECONDS, "day": DAY_SECONDS, "hour": 3600.0, "minute": 60.0}
_UNIT = "|".join(f"(?P<{name}>{'|'.join(words.split())})" for name, words in _UNITS.items())
_COUNT = (
    rf"(?P<digits>\d+(?:[.,]\d+)?)|(?P<words>{pattern()})"
    rf"|(?P<prefix>(?<!\w)(?:{word_pattern()}))(?=jähr|monat|wöch|tägig|halb)"
)
_KIND_OF_DAYS = (
    r"calendar|business|working|consecutive|full|volle|ganze|calendario|naturales|календарн\w+"
    r"|рабоч\w+|полных"
)
_AND_HALF = r"(?P<and_half>\s(?:and\s(?:a|one)\shalf|und\sein\shalbes|y\smedio)|½|半)?"
_PART = re.compile(
    rf"(?<![^\W\u3400-\u9fff])(?<![.,:/第])(?<!\d年)(?<!\d月)(?:{_COUNT})(?:\s?\((?:\d+"
    rf"|[^\W\d][\w -]{{1,30}})\))?{_AND_HALF}"
    rf"(?:[\s\u00a0-]*|\s(?:{_KIND_OF_DAYS})\s)(?:{_UNIT})"
    r"(?P<late_half>半|\sand\sa\shalf|\sy\smedi[oa])?(?![^\W\d_])(?!\.\d)",
    re.IGNORECASE,
)
_NAMED = {
    6: "half a year|half-year|ein halbes jahr|halbes jahr|medio año|полгода|半年",
    18: "a year and a half|one year and a half|anderthalb jahre?|eineinhalb jahre?|año y medio"
    "|un año y medio|полтора года|一年半",
}
_NAMED_TERM = re.compile(
    "|".join(f"(?P<m{months}>(?<!\\w)(?:{words})(?!\\w))" for months, words in _NAMED.items()),
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w.,:/])(?:(?P<h>\d{1,3}):)?(?P<a>\d{1,3}):(?P<b>[0-5]\d)"
    r"(?P<fraction>[.,]\d{1,3})?(?![\w:/]|[.,]\d)"
)
_JOIN = re.compile(r"\.?\s*(?:,|and|und|y|и|,\s?and|零)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration and the characters [``start``, ``end``) of the text that say it: ``months`` of the
    calendar, and ``seconds`` besides."""

    start: int
    end: int
    months: float
    seconds: float

    @property
    def total(self) -> float:
        """All of it in seconds, with mean months."""
        return self.months * MONTH_SECONDS + self.seconds


def durations(text: str, clock: Clock = "h:m") -> Iterator[Duration]:
    """All durations of a text, in order: 'two years', '18 Monate', '1 h 30 min', '3:45'."""
    found = sorted(
        [*_named(text), *_worded(text), *_clocked(text, clock)],
        key=lambda d: (d.start, -d.end),
    )
    place = 0
    for duration in found:
        if duration.start >= place:
            yield duration
            place = duration.end


def whole(text: str, clock: Clock = "h:m") -> Duration | None:
    """The duration that a text is, with nothing beside it; else None."""
    text = text.strip().lstrip("+").rstrip(".")
    first = next(durations(text, clock), None)
    return first if first and (first.start, first.end) == (0, len(text)) else None


def after(begin: date, term: Duration) -> date:
    """The day a term later, as the calendar counts: 31 January and one month is 28 February.

    Raises ``OverflowError`` beyond the calendar.
    """
    whole_months = int(term.months)
    months = begin.year * 12 + begin.month - 1 + whole_months
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("The term ends beyond the calendar.")
    moved = date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))
    rest = (term.months - whole_months) * MONTH_SECONDS + term.seconds
    return moved + timedelta(days=int(rest // DAY_SECONDS))


def last_day(begin: date, term: Duration) -> date:
    """The last day of a term that begins with a day: a year from 1 January ends on 31 December."""
    return after(begin, term) - timedelta(days=1)


def _worded(text: str) -> Iterator[Duration]:
    """Parts such as '2 years' and '6 months', joined where they stand together."""
    joined: Duration | None = None
    smallest = 0.0
    for found in _PART.finditer(text):
        part = _part(found)
        if part is None:
            continue
        unit = part.total
        gap = _JOIN.fullmatch(text, joined.end, part.start) if joined else None
        if joined and gap and unit < smallest:
            joined = Duration(
                joined.start, part.end, joined.months + part.months, joined.seconds + part.seconds
            )
        else:
            if joined:
                yield joined
            joined = part
        smallest = unit
    if joined:
        yield joined


def _part(found: re.Match[str]) -> Duration | None:
    words = found["words"] or found["prefix"]
    count = float(found["digits"].replace(",", ".")) if found["digits"] else cardinal(words)
    if not count:
        return None
    count += 0.5 if found["and_half"] or found["late_half"] else 0
    unit = next(name for name in _UNITS if found[name])
    if unit in _MONTHS:
        return Duration(*found.span(), count * _MONTHS[unit], 0.0)
    return Duration(*found.span(), 0, count * _SECONDS.get(unit, 1.0))


def _named(text: str) -> Iterator[Duration]:
    for found in _NAMED_TERM.finditer(text):
        months = next(months for months in _NAMED if found[f"m{months}"])
        yield Duration(*found.span(), months, 0.0)


def _clocked(text: str, clock: Clock) -> Iterator[Duration]:
    for found in _CLOCK.finditer(text):
        fraction = float("0" + found["fraction"].replace(",", ".")) if found["fraction"] else 0.0
        first, second = int(found["a"]), int(found["b"])
        if found["h"]:
            seconds = int(found["h"]) * 3600 + first * 60 + second + fraction
        elif clock == "m:s" or found["fraction"]:
            seconds = first * 60 + second + fraction
        else:
            seconds = first * 3600.0 + second * 60
        yield Duration(*found.span(), 0, seconds)

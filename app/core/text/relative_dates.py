"""Times that depend on the day they are said: 'last year', 'gestern', 'el mes pasado', in five
languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.text.dates import Period, months, week


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """The characters [``start``, ``end``) of a text, and the period that they mean."""

    start: int
    end: int
    period: Period


def relative_dates(text: str, today: date) -> list[RelativeDate]:
    """The times of a text that depend on ``today``."""
    return [
        RelativeDate(*match.span(), read(today, match))
        for pattern, read in _RELATIVE
        for match in pattern.finditer(text)
    ]


_LAST = r"(?:last|past|previous|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?|прошл\w+)"
_THIS = r"(?:this|diese[nrsm]?|est[ea]|эт\w+)"
_WEEK = r"(?:weeks?|woche|semana|недел\w+)"
_MONTH = r"(?:month|monats?|mes|месяц\w*)"
_YEAR = r"(?:year|jahre?s?|año|год\w*)"
_QUARTER = r"(?:quarter|quartals?|trimestre|квартал\w*)"
_UNITS = {
    "d": r"days?|tagen?|tage|días?|дн(?:я|ей)|天|日",
    "w": r"weeks?|wochen?|semanas?|недел\w+|周|星期",
    "m": r"months?|monaten?|monate|mes(?:es)?|месяц\w*|个?月",
}
_WEEKDAYS = (
    "monday|montag|lunes|понедельник|周一|星期一",
    "tuesday|dienstag|martes|вторник|周二|星期二",
    "wednesday|mittwoch|miércoles|сред[уа]|周三|星期三",
    "thursday|donnerstag|jueves|четверг|周四|星期四",
    "friday|freitag|viernes|пятниц[уа]|周五|星期五",
    "saturday|samstag|sonnabend|sábado|суббот[уа]|周六|星期六",
    "sunday|sonntag|domingo|воскресенье|周日|星期日|星期天",
)
_Reading = Callable[[date, re.Match[str]], Period]


def _day(back: int) -> _Reading:
    return lambda today, _: _same(today - timedelta(days=back))


def _week(back: int) -> _Reading:
    return lambda today, _: week(today - timedelta(weeks=back))


def _month(back: int) -> _Reading:
    return lambda today, _: months(*_months_back(today, back))


def _quarter(back: int) -> _Reading:
    def read(today: date, _: re.Match[str]) -> Period:
        year, month = _months_back(today, 3 * back)
        return months(year, (month - 1) // 3 * 3 + 1, 3)

    return read


def _year(back: int) -> _Reading:
    return lambda today, _: months(today.year - back, 1, 12)


def _weekday(number: int) -> _Reading:
    def read(today: date, found: re.Match[str]) -> Period:
        back = (today.weekday() - number) % 7
        return _same(today - timedelta(days=back or (7 if found["last"] or found["past"] else 0)))

    return read


def _latest(today: date, found: re.Match[str]) -> Period:
    """The last so many days, weeks or months."""
    count = min(int(found["count"]), 1200)
    if found["m"]:
        year, month = _months_back(today, count)
        first = months(year, month)
        start = min(f"{year}-{month:02}-{today.day:02}", first[1])
    else:
        start = (today - timedelta(days=count * (7 if found["w"] else 1))).isoformat()
    return start, today.isoformat()


def _same(day: date) -> Period:
    return day.isoformat(), day.isoformat()


def _months_back(today: date, back: int) -> tuple[int, int]:
    months_since = today.year * 12 + today.month - 1 - back
    return months_since // 12, months_since % 12 + 1


_RELATIVE: tuple[tuple[re.Pattern[str], _Reading], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)|{han}", re.IGNORECASE), read)
    for words, han, read in (
        (r"today|heute|heutige[nrsm]?|hoy|сегодня(?:шн\w+)?", "今天", _day(0)),
        (
            r"(?:the\s)?day\sbefore\syesterday|vorgestern|vorgestrige[nrsm]?|anteayer"
            r"|позавчера(?:шн\w+)?",
            "前天",
            _day(2),
        ),
        (r"yesterday|gestern|gestrige[nrsm]?|ayer|вчера(?:шн\w+)?", "昨天", _day(1)),
        (rf"{_THIS}\s{_WEEK}", "本周|这周|这个星期", _week(0)),
        (rf"{_LAST}\s{_WEEK}|semana\spasada", "上周|上个?星期", _week(1)),
        (rf"{_THIS}\s{_MONTH}", "本月|这个月", _month(0)),
        (rf"{_LAST}\s{_MONTH}|mes\spasado", "上个?月", _month(1)),
        (rf"{_THIS}\s{_QUARTER}", "本季度", _quarter(0)),
        (rf"{_LAST}\s{_QUARTER}|trimestre\spasado", "上个?季度", _quarter(1)),
        (rf"{_THIS}\s{_YEAR}", "今年", _year(0)),
        (
            rf"{_LAST}\s{_YEAR}|año\spasado|(?:letzt|vor)jährige[nrsm]?|прошлогодн\w+",
            "去年",
            _year(1),
        ),
        (
            r"(?:last|past|letzten|vergangenen|últim[oa]s|последни[ех])\s(?P<count>\d{1,4})\s"
            + "(?:{})".format("|".join(f"(?P<{unit}>{said})" for unit, said in _UNITS.items())),
            r"(?!)",
            _latest,
        ),
        *(
            (
                rf"(?P<last>{_LAST}\s)?(?:{said.split('|周')[0]})(?P<past>\spasado)?",
                "周" + said.split("|周")[1],
                _weekday(number),
            )
            for number, said in enumerate(_WEEKDAYS)
        ),
    )
)
